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

/** A word that is wrong in more letters than this is another word. */
const MOST_WRONG = 2;
/** Shorter words are too like each other. */
const SHORTEST = 5;

/** Says of the token at the cursor that it cannot be read, and what may have been meant. @throws Refusal */
export function refuseUnread(cursor: Cursor, slots: Pick<Slots, 'spans'>): never {
  const token = peek(cursor);
  if (token.kind === 'word') return refuseWord(token, slots);
  if (token.kind === 'number') return refuseNumber(token);
  return refuse(
    token,
    `«${token.text}» kan ikke stå her`,
    'Skriv kun dage, klokkeslæt og det, der begrænser dem; resten kan stå i note.',
  );
}

function refuseWord(token: Token, slots: Pick<Slots, 'spans'>): never {
  const text = meantBy(token.text);
  if (text !== undefined && text !== token.text)
    return refuseMending(
      { at: token.at, end: token.end, text },
      `«${token.text}» er ikke et ord om tid`,
      `Mente du «${text}»?`,
    );
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
  if (first === undefined || first.far === 0 || first.far > MOST_WRONG) return undefined;
  return second !== undefined && second.far === first.far && second.known !== first.known ? undefined : first.known;
}
