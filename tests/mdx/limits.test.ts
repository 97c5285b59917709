import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/mdx/compile.ts';
import { LIMITS } from '../../src/mdx/policy.ts';
import { OPTIONS } from '../load/fixtures.ts';

/** The rules that a text breaks. */
function broken(source: string): string[] {
  const result = compileBody(source, OPTIONS);
  return 'refusals' in result ? result.refusals.map(({ rule }) => rule) : [];
}

function nested(depth: number): string {
  return `${'> '.repeat(depth)}Tekst.`;
}

/** Lines that the parser may not see: it would stop the whole process at the first of them. */
describe('a line that begins with import or export', () => {
  it.each([
    'export const x = 1</Steps>\n\nord\n\n\\',
    'export const x = 1import x from "y"aenean\nvehiculaimport x from "y"\t</>\\',
    'Tekst.\nimport x from "y"',
    'import',
  ])('is refused before the parser sees it: %j', (source) => {
    expect(broken(source)).toContain('mdx-syntax');
  });

  it('may begin with a longer word', () => {
    expect(broken('Importen.\nimporteret te og import-varer.\nexporter.')).toEqual([]);
  });
});

/** Every limit that keeps the parser's work bounded: at it, and one past it. */
describe('a text', () => {
  it('may have a paragraph of just so many characters', () => {
    expect(broken('a'.repeat(LIMITS.blockCharacters))).toEqual([]);
    expect(broken('a'.repeat(LIMITS.blockCharacters + 1))).toEqual(['mdx-length']);
  });

  it('may have just so many signs of markup in a paragraph', () => {
    expect(broken('_a'.repeat(LIMITS.blockMarks))).toEqual([]);
    expect(broken('_a'.repeat(LIMITS.blockMarks + 1))).toEqual(['mdx-length']);
  });

  it('counts signs of markup anew in each paragraph', () => {
    const half = '_a'.repeat(LIMITS.blockMarks);
    expect(broken(`${half}\n \n${half}`)).toEqual([]);
  });

  it('may have just so many beginnings of boxes and expressions', () => {
    expect(broken('< 5\n\n'.repeat(LIMITS.openings))).toEqual([]);
    expect(broken('< 5\n\n'.repeat(LIMITS.openings + 1))).toEqual(['mdx-length']);
  });

  it('may be nested just so deep', () => {
    // A paragraph and its text stand inside the innermost quote.
    expect(broken(nested(LIMITS.depth - 2))).toEqual([]);
    expect(broken(nested(LIMITS.depth - 1))).toEqual(['mdx-depth']);
  });

  it('is parsed again for so many faults and no more', () => {
    expect(broken('<b\n\n'.repeat(LIMITS.syntaxFaults - 1))).toHaveLength(LIMITS.syntaxFaults - 1);
    expect(broken('<b\n\n'.repeat(LIMITS.syntaxFaults * 2))).toHaveLength(LIMITS.syntaxFaults);
  });

  it('over a limit is told about each paragraph at once, at its first line', () => {
    const long = 'a'.repeat(LIMITS.blockCharacters + 1);
    const result = compileBody(`\n\n${long}\n\n\n \n${long}`, OPTIONS);
    expect('refusals' in result ? result.refusals.map(({ line, column }) => [line, column]) : []).toEqual([
      [3, 1],
      [7, 1],
    ]);
  });
});
