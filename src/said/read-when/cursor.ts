import { ABBREVIATIONS } from '../words-of-time.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Where the reader stands in a line. The `take…` functions move it past what they read, and leave it where they do not. */
export interface Cursor {
  readonly line: string;
  readonly tokens: readonly Token[];
  at: number;
}

const NOTHING: Token = { kind: 'end', text: '', at: 0, end: 0, isApart: true };

export function cursorOf(line: string): Cursor {
  return { line, tokens: tokensOf(line), at: 0 };
}

export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[cursor.at + ahead] ?? cursor.tokens.at(-1) ?? NOTHING;
}

/** The line's own text from one token to before where the cursor stands. */
export function textSince(cursor: Cursor, { at }: Token): string {
  const last = cursor.tokens[cursor.at - 1];
  return last === undefined ? '' : cursor.line.slice(at, last.end);
}

/** Moves past a token, and past the full stop of an abbreviation. */
export function advance(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.at += 1;
  if (token.kind === 'word' && ABBREVIATIONS.has(token.text) && isAdjacent(peek(cursor), '.')) cursor.at += 1;
  return token;
}

/** Runs a part of the reader; where it finds nothing, the cursor is back. */
export function attempt<T>(cursor: Cursor, take: (cursor: Cursor) => T | undefined): T | undefined {
  const start = cursor.at;
  const value = take(cursor);
  if (value === undefined) cursor.at = start;
  return value;
}

/** The first of the parts that finds something. */
export function firstOf<T>(cursor: Cursor, takes: readonly ((cursor: Cursor) => T | undefined)[]): T | undefined {
  for (const take of takes) {
    const value = attempt(cursor, take);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function takeMark(cursor: Cursor, marks: string): boolean {
  const token = peek(cursor);
  if (token.kind !== 'mark' || !marks.includes(token.text)) return false;
  cursor.at += 1;
  return true;
}

/** One of some phrases, each of words parted by one space; the first that stands there is taken. */
export function takePhrase(cursor: Cursor, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => attempt(cursor, () => takeWords(cursor, phrase.split(' '))));
}

/** A word that is in a list of words. */
export function takeOf<T>(cursor: Cursor, words: ReadonlyMap<string, T>): T | undefined {
  const token = peek(cursor);
  const value = token.kind === 'word' ? words.get(token.text) : undefined;
  if (value !== undefined) advance(cursor);
  return value;
}

/** What parts two of a list: `,`, `og`, `, og`. */
export function takeSeparator(cursor: Cursor): boolean {
  const isMarked = takeMark(cursor, ',;&+');
  return takePhrase(cursor, ['og', 'samt']) !== undefined || isMarked;
}

/** One or more, with separators between them; where no more follows a separator, the cursor stands before it. */
export function takeList<T>(cursor: Cursor, take: (cursor: Cursor) => T | undefined): T[] | undefined {
  const first = attempt(cursor, take);
  if (first === undefined) return undefined;
  const items = [first];
  for (;;) {
    const next = attempt(cursor, () => (takeSeparator(cursor) ? take(cursor) : undefined));
    if (next === undefined) return items;
    items.push(next);
  }
}

/** Whether a token is one of the marks and stands right after the one before it. */
export function isAdjacent(token: Token, mark: string): boolean {
  return token.kind === 'mark' && token.text === mark && !token.isApart;
}

function takeWords(cursor: Cursor, words: readonly string[]): true | undefined {
  for (const word of words) {
    if (peek(cursor).text !== word) return undefined;
    advance(cursor);
  }
  return true;
}
