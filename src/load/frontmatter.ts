import type { Fault } from './decode.ts';

/** A file's two halves. */
export interface Parts {
  readonly frontmatter: string;
  /** The line in the file where the frontmatter's text begins. */
  readonly firstLine: number;
  /** The text after the frontmatter, behind as many empty lines as the frontmatter has: line numbers stay true. */
  readonly body: string;
}

const HINT = 'Begynd filen med en linje ---, skriv felterne, og slut dem med en linje ---.';

export function splitFrontmatter(text: string): Parts | { readonly fault: Fault } {
  const lines = text.split('\n');
  const isRule = (line: string | undefined) => line?.trimEnd() === '---';
  if (!isRule(lines[0])) return { fault: explainStart(lines) };
  const end = lines.findIndex((line, index) => index > 0 && isRule(line));
  if (end === -1) return { fault: fault(lines.length, 'Felterne slutter ikke med ---.', HINT) };
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    firstLine: 2,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

function explainStart(lines: readonly string[]): Fault {
  const isBlankFirst = lines[0]?.trim() === '' && lines.find((line) => line.trim() !== '')?.trim() === '---';
  return isBlankFirst
    ? fault(1, 'Der er en tom linje før ---.', 'Slet den, så --- er filens første linje.')
    : fault(1, 'Filen begynder ikke med ---.', HINT);
}

function fault(line: number, message: string, hint: string): Fault {
  return { line, column: 1, rule: 'frontmatter', message, hint };
}
