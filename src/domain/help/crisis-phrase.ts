/** One of some words: `feber*` is any that begins so. As an editor writes them. */
export type Alternatives = readonly string[];

/** Words that stand one right after the other. */
export type Chain = readonly Alternatives[];

/** A line of `crisis-words.yaml`: `<partner> slår/slog mig -op`. */
export interface CrisisPhrase {
  /** They stand near one another, in any order. */
  readonly wanted: readonly Chain[];
  /** None of them stands among those. */
  readonly unwanted: readonly Chain[];
}

export type WordLists = Readonly<Record<string, readonly string[]>>;

/** The parts of a phrase, with its lists of words filled in. A list that there is none of has no words. */
export function readCrisisPhrase(text: string, lists: WordLists): CrisisPhrase {
  const parts = text.split(/\s+/u).filter((part) => part !== '');
  const chain = (part: string): Chain => part.split('+').map((unit) => alternativesOf(unit, lists));
  return {
    wanted: parts.filter((part) => !part.startsWith('-')).map(chain),
    unwanted: parts.filter((part) => part.startsWith('-')).map((part) => chain(part.slice(1))),
  };
}

/** The names of lists that a line uses, `partner` of `<partner>`. */
export function listsNamed(text: string): string[] {
  return [...text.matchAll(/<([^>]*)>/gu)].map(([, name = '']) => name);
}

function alternativesOf(unit: string, lists: WordLists, depth = 0): Alternatives {
  return unit.split('/').flatMap((word) => {
    const [name] = listsNamed(word);
    if (name === undefined) return word === '' ? [] : [word];
    // A list may name others; one that names itself comes to an end.
    return depth > 3 ? [] : (lists[name] ?? []).flatMap((inner) => alternativesOf(inner, lists, depth + 1));
  });
}
