import { read, refused, type Reading } from '../reading.ts';
import { Refusal } from './refusal.ts';

/** So many pieces of one line are mended before it is given up. */
const MOST_MENDINGS = 8;

export interface Grammar<T> {
  /** @throws Refusal */
  readonly read: (line: string) => T;
  readonly write: (value: T) => string;
  /** In UTF-16 units: of the line as somebody wrote it, and of the line that `write` makes of it. */
  readonly longest: number;
}

/** What a grammar makes of a line, or where it is wrong, and the whole line mended where one thing only can be meant. */
export function readingOf<T>(line: string, grammar: Grammar<T>): Reading<T> {
  const result = tryReading(line, grammar);
  if ('value' in result) return read(result.value);
  const { refusal } = result;
  const { message, hint } = refusal.wrong;
  const mended = mend(line, refusal, grammar);
  return refused({ column: refusal.at + 1, message, hint, ...(mended === undefined ? {} : { mended }) });
}

type Result<T> = { readonly value: T } | { readonly refusal: Refusal };

function tryReading<T>(line: string, grammar: Grammar<T>): Result<T> {
  const { longest } = grammar;
  if (line.length > longest) return { refusal: tooLong(longest) };
  try {
    const value = grammar.read(line);
    return grammar.write(value).length > longest ? { refusal: tooLong(longest) } : { value };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { refusal: thrown };
    throw thrown;
  }
}

function mend<T>(line: string, first: Refusal, grammar: Grammar<T>): string | undefined {
  let [text, refusal] = [line, first];
  for (let count = 0; count < MOST_MENDINGS; count += 1) {
    const { mending } = refusal.wrong;
    if (mending === undefined) return undefined;
    text = text.slice(0, mending.at) + mending.text + text.slice(mending.end);
    const result = tryReading(text, grammar);
    if ('value' in result) return grammar.write(result.value);
    refusal = result.refusal;
  }
  return undefined;
}

function tooLong(longest: number): Refusal {
  return new Refusal(longest, {
    message: `linjen er længere end ${String(longest)} tegn, når den er skrevet ud`,
    hint: 'Del den i flere linjer, eller lad noget stå i note.',
  });
}
