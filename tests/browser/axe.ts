import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe-core holds to be good practice beside. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong on a page as it stands, one readable text for each fault and element; empty when nothing is.
 * Open the page with `bypassCSP: true`: the site's policy refuses any script that is not its own.
 */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    TAGS,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [
        `${id} (${impact ?? 'unrated'}): ${help}`,
        `  at ${target.join(' ')}`,
        `  ${html}`,
        ...indent(failureSummary),
      ].join('\n'),
    ),
  );
}

function indent(text = ''): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`);
}
