/**
 * A piece of a line. `day` is `2027-01-13`, `month` is `2027-01`, `mark` one character that is neither letter nor digit;
 * after the last comes one `end`.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'day' | 'month' | 'mark' | 'end';
  /** In small letters; every dash is `-`. */
  readonly text: string;
  /** Where it begins and ends in the line, in UTF-16 units from 0. */
  readonly at: number;
  readonly end: number;
  /** Whether space stands before it. */
  readonly isApart: boolean;
}

/** Each alternative is linear: no two of them can share out one text in several ways. */
const PIECE = /(\d{4}-\d\d-\d\d)(?!\d)|(\d{4}-\d\d)(?![-\d])|(\d+)|([tf]\.o\.m|\p{L}[\p{L}\p{M}]*)|\S/giu;

const DASHES = '‐‑‒–—−';

export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of line.matchAll(PIECE)) {
    const [piece, day, month, number, word] = match;
    const end = match.index + piece.length;
    tokens.push({
      kind: kindOf([day, month, number, word]),
      text: DASHES.includes(piece) ? '-' : piece.normalize('NFC').toLowerCase(),
      at: match.index,
      end,
      isApart: match.index > last,
    });
    last = end;
  }
  return [...tokens, { kind: 'end', text: '', at: line.length, end: line.length, isApart: true }];
}

const KINDS = ['day', 'month', 'number', 'word'] as const;

function kindOf(groups: readonly (string | undefined)[]): Token['kind'] {
  return KINDS.find((_, index) => groups[index] !== undefined) ?? 'mark';
}
