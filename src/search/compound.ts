/** Short words that may begin a longer one without being what it is about: `efter` in `efterfødselsreaktion`. */
const DROPPED_STARTS = ['efter', 'før', 'gen', 'over', 'under', 'mellem', 'hoved'];

/** What may stand between two parts, and belongs to neither. */
const LINKS = ['', 's', 'e'];

const MIN_PART = 3;

/**
 * The parts of a Danish compound, first part first, such as `søvn` and `vejledning` of `søvnvejledning`.
 * `partOf` says what a text is as a part, or undefined when it is none. Fewest parts win, then the cut nearest the
 * middle. Empty when the whole word cannot be made of parts.
 */
export function splitCompound<Part>(word: string, partOf: (text: string) => Part | undefined): readonly Part[] {
  return split(word, (text) => (text.length >= MIN_PART ? partOf(text) : undefined), 0) ?? [];
}

const MAX_DEPTH = 3;

function split<Part>(
  word: string,
  partOf: (text: string) => Part | undefined,
  depth: number,
): readonly Part[] | undefined {
  if (depth >= MAX_DEPTH) return undefined;
  const splits: (readonly Part[])[] = [];
  for (const cut of cutsFromTheMiddle(word)) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    const first = firstPart(head, partOf);
    if (first === undefined && !DROPPED_STARTS.includes(head)) continue;
    const own = partOf(tail);
    const rest = own === undefined ? split(tail, partOf, depth + 1) : [own];
    if (rest) splits.push(first === undefined ? rest : [first, ...rest]);
  }
  return splits.sort((a, b) => a.length - b.length)[0];
}

function firstPart<Part>(head: string, partOf: (text: string) => Part | undefined): Part | undefined {
  for (const link of LINKS) {
    if (!head.endsWith(link)) continue;
    const part = partOf(head.slice(0, head.length - link.length));
    if (part !== undefined) return part;
  }
  return undefined;
}

function cutsFromTheMiddle(word: string): number[] {
  const middle = word.length / 2;
  return Array.from({ length: Math.max(0, word.length - 2 * MIN_PART + 1) }, (_, index) => index + MIN_PART).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
}
