import { z } from 'zod';
import { readChange } from '../said/read-change.ts';
import { readDaySets } from '../said/read-day-sets.ts';
import { readWhen } from '../said/read-when.ts';
import type { NumberRange, When } from '../said/when.ts';
import { CalendarDate, line, range } from './common.ts';
import { PlaceReference } from './place.ts';
import { oneOrMany, said } from './said.ts';
import { ACCESS_STEPS, type AccessStepKind } from './terms.ts';

/** A line of time, at most 200 characters. */
export const WhenLine = said(readWhen, 200);

const WHEN_GUIDE =
  'Hvornår, på én linje: dage, klokkeslæt og det, der begrænser: «mandag og torsdag 9-11», «fredag 9-10 i ulige uger», «sidste onsdag i måneden 17-19.30, ikke juli», «onsdag 13-14.30 fra 2027-01-13, 8 gange, ikke skoleferier», «2027-06-04 10-16», «2 gange om måneden», «efter aftale».';

const ENTRY_FIELDS = {
  when: WhenLine.describe(WHEN_GUIDE).exactOptional(),
  at: PlaceReference.exactOptional(),
  how: z
    .enum(ACCESS_STEPS)
    .describe(
      'Hvordan man kommer netop her, hvis det er anderledes: drop-in (bare kom), sign-up (meld jer til), appointment (aftal en tid), clarifying-talk (en afklarende samtale), screening (nogle faste spørgsmål), referral (en fagperson henviser), authority-decision (kommunen træffer en afgørelse).',
    )
    .exactOptional(),
  note: line(300).describe('Det, der ikke kan siges på linjen.').exactOptional(),
};

/** One way of being there, as it is written. */
export interface EntryFrontmatter {
  readonly when?: When;
  readonly at?: PlaceReference;
  readonly how?: AccessStepKind;
  readonly note?: string;
}

export interface TeamFrontmatter extends EntryFrontmatter {
  readonly name?: string;
  readonly signUpBy?: string;
  readonly seats?: NumberRange;
  readonly full?: 'full' | 'waiting-list';
}

/** A line alone is an entry with only its time. */
function entry<S extends z.ZodRawShape>(schema: z.ZodObject<S, z.core.$strict>) {
  return z.union([WhenLine.transform((when) => ({ when })), schema]);
}

export const Openings = oneOrMany(entry(z.strictObject(ENTRY_FIELDS)), 60)
  .transform((entries): readonly EntryFrontmatter[] => entries)
  .describe(`Hvornår man kan komme; en linje eller et punkt for hver tid og hvert sted. ${WHEN_GUIDE}`);

export const Full = z
  .union([z.literal(true), z.literal('waiting-list')])
  .transform((full) => (full === true ? ('full' as const) : full))
  .describe('true, hvis alt er optaget; waiting-list, hvis man kan komme på venteliste. Lad feltet være væk ellers.');

export const Teams = oneOrMany(
  entry(
    z.strictObject({
      ...ENTRY_FIELDS,
      name: line(80).describe('Holdets navn, fx "Forårsholdet".').exactOptional(),
      signUpBy: CalendarDate.describe('Sidste dag, man kan melde sig til.').exactOptional(),
      seats: range(1, 500, 'Pladser').describe('Hvor mange der er plads til på holdet.').exactOptional(),
      full: Full.exactOptional(),
    }),
  ),
  40,
)
  .transform((teams): readonly TeamFrontmatter[] => teams)
  .describe(
    'Hold: familien vælger ét og kommer hver gang. Et punkt for hvert: { when: "onsdag 13-14.30 fra 2027-01-13, 8 gange", signUpBy: 2026-12-18 }.',
  );

export const Changes = oneOrMany(said(readChange, 120), 100).describe(
  'Enkelte gange, der er anderledes: «2026-12-11 aflyst», «2026-12-18 flyttet til 2026-12-19 13-14.30», «2026-12-20 10-12 ekstra».',
);

export const Closed = oneOrMany(said(readDaySets, 200), 40)
  .transform((sets) => sets.flat())
  .describe(
    'Dage, hvor der er lukket: «helligdage», «skoleferier», «juli», «uge 7», «24. december», «2026-12-28 til 2027-01-01».',
  );
