import { fileURLToPath } from 'node:url';
import type { RenderOptions } from '../../src/mdx/render.ts';
import type { Finding } from '../../src/schema/finding.ts';

/** The folder of a catalogue in `tests/fixtures`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

export const OPTIONS: RenderOptions = { labels: { goodToKnow: 'Godt at vide', paraphrase: '(gengivet)' }, base: '/' };

/** Findings as `expected.json` has them: place, severity and rule. */
export function summarise(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`);
}
