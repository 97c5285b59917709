import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { reportAsJsonLines } from '../checks/reporters/json-lines.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { checkContentAndImages, hasErrors } from './check-content.ts';
import { readSettings } from '../load/settings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const settings = readSettings();
const { findings } = await checkContentAndImages(settings);
const report = values.json
  ? reportAsJsonLines(findings)
  : reportToTerminal(findings, {
      hasColour: process.stdout.isTTY,
      contentDir: relative('.', settings.contentDir) || '.',
    });
if (report !== '') console.log(report);
if (hasErrors(findings)) process.exitCode = 1;
