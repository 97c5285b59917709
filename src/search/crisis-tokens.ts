import { fold } from './danish.ts';
import { letterDistance } from './spelling.ts';
import { wordsOf } from './words.ts';

/** A word of a text, in the forms in which it may be known: an Arabic one with and without its article. */
export type Token = readonly string[];

export interface Pattern {
  readonly word: string;
  /** Any word that begins so. */
  readonly isBeginning: boolean;
}

/** A word this long stays itself with one letter wrong; a shorter one is soon another. */
const MIN_FOR_SLIP = 7;

/** The words of a text, without what people leave out: æ, ø, å, apostrophes and Arabic vowel signs. */
export function crisisTokens(text: string): readonly Token[] {
  return wordsOf(withoutSigns(text)).map((word) => formsOf(normalised(word)));
}

export function readPattern(written: string): Pattern {
  const isBeginning = written.endsWith('*');
  return { word: normalised(withoutSigns(isBeginning ? written.slice(0, -1) : written)), isBeginning };
}

export function meets(token: Token, { word, isBeginning }: Pattern): boolean {
  return token.some(
    (form) => form === word || (isBeginning && form.startsWith(word)) || isSlip(form, { word, isBeginning }),
  );
}

/** One letter added, left out, changed or swapped, never the first. */
function isSlip(form: string, { word, isBeginning }: Pattern): boolean {
  if (word.length < MIN_FOR_SLIP || form[0] !== word[0]) return false;
  const part = isBeginning && form.length > word.length + 1 ? form.slice(0, word.length) : form;
  return letterDistance(part, word, 1) <= 1;
}

function withoutSigns(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’‘`´\u0640\u064b-\u065f\u0670]/gu, '');
}

function normalised(word: string): string {
  return fold(word)
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي');
}

/** Arabic writes «and», «with», «for» and «the» as part of the word. */
function formsOf(word: string): Token {
  if (!/^\p{Script=Arabic}/u.test(word)) return [word];
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, '');
  const joined = word.replace(/^[وف](?=\p{L}{3})/u, '');
  const prefixed = word.replace(/^[بل](?=\p{L}{3})/u, '');
  return [...new Set([word, bare, joined, prefixed])];
}
