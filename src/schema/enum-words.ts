import { readWeekday } from './as-written.ts';

/**
 * What each term of a closed list means, as its field's description says it: `open-advice (åben rådgivning)`,
 * `to-specialist` has none, and `open: familien kan selv komme.` A term without an explanation is left out.
 */
export function wordsOf(description: string, terms: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap((term): [string, string][] => {
      const word =
        new RegExp(`(?<![\\w-])${term} \\(([^()]+)\\)`).exec(description)?.[1] ?? sentenceAfter(description, term);
      return word === undefined ? [] : [[term, word]];
    }),
  );
}

function sentenceAfter(description: string, term: string): string | undefined {
  return new RegExp(`(?:^|\\. )${term}: ([^.]+)\\.`).exec(description)?.[1];
}

/** A term by its id, by the Danish word that explains it, or, of weekdays, by any of their names. */
export function termOf(text: string, terms: readonly string[], description: string): string | undefined {
  const wanted = text.toLowerCase();
  const day = readWeekday(wanted);
  if (day !== undefined && terms.includes(day)) return day;
  const words = wordsOf(description, terms);
  return terms.find((term) => term === wanted || words.get(term)?.toLowerCase() === wanted);
}
