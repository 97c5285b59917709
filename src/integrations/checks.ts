import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { checkContent, hasErrors } from '../cli/check-content.ts';
import type { Settings } from '../load/settings.ts';

/** Checks all content before a build begins. Stops with every finding at once, never with the first. */
export function catalogueChecks(settings: Settings): AstroIntegration {
  return {
    name: 'familiekataloget-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { findings, records } = checkContent(settings);
        const contentDir = relative('.', settings.contentDir) || '.';
        if (findings.length > 0)
          console.log(reportToTerminal(findings, { hasColour: process.stdout.isTTY, contentDir }));
        if (hasErrors(findings))
          throw new ContentError('Indholdet har fejl. Ret dem, og byg igen. Intet er ændret i den færdige side.');
        logger.info(`${records.offers.length} tilbud og ${records.municipalities.length} kommuner er læst og i orden.`);
      },
    },
  };
}

/** Stops a build for something an author can mend; its message is for people, without a stack. */
export class ContentError extends Error {}
