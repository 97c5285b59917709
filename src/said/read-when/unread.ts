import { distance } from 'fastest-levenshtein';
import {
  CARDINAL_OF,
  COUNTED_UNITS,
  MONTH_OF,
  ORDINAL_OF,
  PART_OF,
  SCHOOL_HOLIDAY_OF,
  WEEKDAY_OF,
} from '../words-of-time.ts';
import { peek, type Cursor } from './cursor.ts';
import { Refusal, refuse, refuseMending } from './refusal.ts';
import type { Slots } from './slots.ts';
import type { Token } from './tokens.ts';

/** Words that a line may have, to tell which one was meant. */
const WORDS: readonly string[] = [
  ...new Set([
    ...[WEEKDAY_OF, MONTH_OF, ORDINAL_OF, PART_OF, SCHOOL_HOLIDAY_OF, CARDINAL_OF].flatMap((words) => [
      ...words.keys(),
    ]),
    ...COUNTED_UNITS,
    ...[
      'hverdage',
      'hverdag',
      'helligdage',
      'weekend',
      'weekenden',
      'skoleferier',
      'skoleferierne',
      'alle',
      'hver',
      'dage',
    ],
    ...[
      'ikke',
      'undtagen',
      'også',
      'bortset',
      'lukket',
      'fra',
      'til',
      'uge',
      'uger',
      'lige',
      'ulige',
      'måneden',
      'måned',
    ],
    ...[
      'døgnet',
      'rundt',
      'hele',
      'dagen',
      'året',
      'efter',
      'aftale',
      'som',
      'huset',
      'mellem',
      'klokken',
      'ugen',
      'dagligt',
    ],
  ]),
];

/** Shorter words are too like each other. */
const SHORTEST = 5;

/** Says of the token at the cursor that it cannot be read, and what may have been meant. @throws Refusal */
export function refuseUnread(cursor: Cursor, slots: Pick<Slots, 'spans'>): never {
  const token = peek(cursor);
  assertNoMisspelling(token);
  assertNoMisspelling(peek(cursor, 1));
  if (token.kind === 'word') return refuseWord(token, slots);
  if (token.kind === 'number') return refuseNumber(token);
  return refuse(
    token,
    `«${token.text}» kan ikke stå her`,
    'Skriv kun dage, klokkeslæt og det, der begrænser dem; resten kan stå i note.',
  );
}

/** @throws Refusal where a word is nearly one that a line may have */
export function assertNoMisspelling({ kind, text, at, end }: Token): void {
  const meant = kind === 'word' ? meantBy(text) : undefined;
  if (meant !== undefined)
    refuseMending({ at, end, text: meant }, `«${text}» er ikke et ord om tid`, `Mente du «${meant}»?`);
}

function refuseWord(token: Token, slots: Pick<Slots, 'spans'>): never {
  if (['og', 'samt', 'eller'].includes(token.text) && slots.spans !== undefined)
    return refuse(
      token,
      `man kan ikke se, hvad «${token.text}» lægger til`,
      'Er der andre dage med andre klokkeslæt, så skriv en linje for hver.',
    );
  throw new Refusal(token.at, {
    message: `«${token.text}» kan ikke læses her`,
    hint: 'Skriv kun dage, klokkeslæt og det, der begrænser dem, fx «mandag og torsdag 9-11, ikke juli»; resten kan stå i note.',
  });
}

function refuseNumber({ text, ...token }: Token): never {
  return refuse(
    token,
    `man kan ikke se, hvad «${text}» er`,
    'Er det et klokkeslæt, så skriv «9-11», «fra kl. 9» eller «til kl. 11»; er det en dato, så skriv «2027-01-13».',
  );
}

/** The one word that is nearest; undefined where several are. */
function meantBy(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const near = WORDS.map((known) => ({ known, far: distance(word, known) })).sort((a, b) => a.far - b.far);
  const [first, second] = near;
  if (first === undefined || first.far === 0 || first.far > mostWrong(word)) return undefined;
  return second !== undefined && second.far === first.far && second.known !== first.known ? undefined : first.known;
}

/** In how many letters a word may be wrong and still be the same. */
function mostWrong({ length }: string): number {
  return length >= 7 ? 2 : 1;
}
