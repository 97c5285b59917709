import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { readSettings } from '../load/settings.ts';
import { checkContent } from '../checks/content.ts';
import { checkImages } from '../checks/images.ts';
import { nameOf, quarantine, type LeftOutReason, type QuarantineOptions, type QuarantineReport } from './quarantine.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  faulty: 'har fejl, og der er ingen tidligere udgave',
  'municipality-faulty': 'kommunens egen fil er udeladt',
  'translated-left-out': 'det, som den oversætter, er udeladt',
  'too-many-faults': 'for stor en del af kommunens tilbud har fejl',
};

/** Fills the staged folder, says what it left out, and points the build that follows at it. */
export async function prepareQuarantine(options: Omit<QuarantineOptions, 'settings'>): Promise<QuarantineReport> {
  if (!(options.maxFaultyShare >= 0 && options.maxFaultyShare <= 1)) {
    throw new Error('--max-faulty skal være et tal fra 0 til 1, fx 0.5.');
  }
  const settings = readSettings();
  rmSync(options.stagedDir, { recursive: true, force: true });
  const undecodable = await checkImages(checkContent(settings).records, settings.contentDir);
  const report = quarantine({ ...options, settings, undecodable: undecodable.map(({ file }) => file) });
  const contentDir = relative('.', settings.contentDir) || '.';
  console.log(
    reportToTerminal([...report.findings, ...undecodable], {
      hasColour: process.stdout.isTTY,
      contentDir,
      showsAdvice: false,
    }),
  );
  for (const file of report.kept) console.log(`Sidste gode udgave beholdt: ${contentDir}/${file}`);
  for (const { file, reason } of report.leftOut) console.log(`Udeladt: ${contentDir}/${file} (${REASONS[reason]})`);
  process.env['CATALOGUE_CONTENT'] = options.stagedDir;
  process.env['CATALOGUE_LEFT_OUT'] = report.leftOut.map(({ file }) => nameOf(file)).join(',');
  process.env['CATALOGUE_KEPT'] = report.kept.map(nameOf).join(',');
  return report;
}

export function hasLeftOut({ kept, leftOut }: QuarantineReport): boolean {
  return kept.length + leftOut.length > 0;
}
