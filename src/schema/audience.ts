import { z } from 'zod';
import type { ChildSpan, ParentSpan, PregnancySpan } from '../said/age.ts';
import { readChildSpan, readJoinBy, readParentSpan, readPregnancySpan } from '../said/read-age.ts';
import { Slug, endsInOrder, line, wholeNumber } from './common.ts';
import { oneOrMany, said } from './said.ts';
import { PARTICIPANTS } from './terms.ts';

const PregnancyWeeks = z
  .strictObject({
    fromWeek: wholeNumber(0, 42).describe('Første hele graviditetsuge, fx 12.').exactOptional(),
    toWeek: wholeNumber(0, 42).describe('Sidste hele graviditetsuge, til og med.').exactOptional(),
  })
  .superRefine(endsInOrder('fromWeek', 'toWeek'));

const ChildMonths = z
  .strictObject({
    fromMonths: wholeNumber(0, 287)
      .describe('Barnets alder i hele måneder, fra og med. Fra fødslen: 0.')
      .exactOptional(),
    toMonths: wholeNumber(0, 287)
      .describe('Barnets alder i hele måneder, til og med. Indtil barnet fylder 3 år: 35.')
      .exactOptional(),
  })
  .superRefine(endsInOrder('fromMonths', 'toMonths'));

const ParentYears = z
  .strictObject({
    fromAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, fra og med.').exactOptional(),
    toAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, til og med. "Under 26": 25.').exactOptional(),
  })
  .superRefine(endsInOrder('fromAge', 'toAge'));

const PregnancyField = oneOrMany(z.union([said(readPregnancySpan, 80), PregnancyWeeks]), 6).describe(
  'Er tilbuddet for gravide? «uge 12-20», «fra uge 26», eller {} , hvis det gælder hele graviditeten eller ugerne ikke er oplyst. Flere på en liste: en af dem er nok.',
);

const ChildField = oneOrMany(z.union([said(readChildSpan, 80), ChildMonths]), 6).describe(
  'Er tilbuddet for familier med børn? «0-11 måneder», «3-10 uger», «fra fødslen til 3 år», «4-6 år», eller {} , hvis alderen ikke er oplyst. Flere på en liste: en af dem er nok.',
);

const ParentField = oneOrMany(z.union([said(readParentSpan, 80), ParentYears]), 6).describe(
  'Forælderens alder, hvis tilbuddet kun er for nogle aldre: «under 26 år», «18-24 år».',
);

const Condition = z.strictObject({
  pregnancy: PregnancyField.exactOptional(),
  child: ChildField.exactOptional(),
  parent: ParentField.exactOptional(),
  firstTimeParents: z.literal(true).describe('Venter eller har sit første barn.').exactOptional(),
  situation: Slug.describe('En situation fra content/vocabulary/situations.yaml.').exactOptional(),
});

const Residence = z.strictObject({
  required: z
    .boolean()
    .describe(
      'true: kun for dem, der bor her. false: andre er også velkomne. Lad feltet være væk, hvis det ikke er oplyst.',
    )
    .exactOptional(),
  area: line(80).describe('Et område i kommunen, hvis tilbuddet kun er for dem, der bor der.').exactOptional(),
});

/** How the conditions on a parent belong together. `unclear`: an old file says two, and not whether one is enough. */
export type Together = 'all' | 'any' | 'unclear';

export interface ConditionFrontmatter {
  readonly pregnancy?: readonly PregnancySpan[];
  readonly child?: readonly ChildSpan[];
  readonly parent?: readonly ParentSpan[];
  readonly firstTimeParents?: true;
  readonly situation?: string;
}

/**
 * Who an offer is for. Ages are completed weeks, months and years; both ends are inclusive; of several spans one is
 * enough. `pregnancy` or `child` left out altogether means that the offer is not for that time of life;
 * both left out means that it is unknown. `anyOf` holds conditions of which one is enough, beside all the rest.
 */
export const Audience = z
  .strictObject({
    pregnancy: PregnancyField.exactOptional(),
    child: ChildField.exactOptional(),
    parent: ParentField.exactOptional(),
    firstTimeParents: z
      .boolean()
      .describe('true, hvis tilbuddet kun er for dem, der venter eller har deres første barn.')
      .exactOptional(),
    joinBy: said(readJoinBy, 60)
      .describe('Hvornår man senest skal være begyndt: «fødslen», «uge 20», «barnet er 2 måneder».')
      .exactOptional(),
    anyOf: z
      .array(Condition)
      .min(2, { error: 'skal have mindst to betingelser' })
      .max(8, { error: 'må højst have 8 betingelser' })
      .describe('Betingelser, hvor én er nok: [{ parent: under 25 år }, { firstTimeParents: true }].')
      .default([]),
    allOf: z
      .array(Condition)
      .max(8, { error: 'må højst have 8 betingelser' })
      .describe('Betingelser, der alle skal passe: [{ parent: under 25 år }, { firstTimeParents: true }].')
      .default([]),
    participants: z
      .array(z.enum(PARTICIPANTS))
      .describe(
        'Hvem der er med: pregnant (gravide), mothers (mødre), fathers (fædre), partners (partnere), couples (par), children (børn), siblings (søskende), grandparents (bedsteforældre), network (jeres netværk).',
      )
      .default([]),
    situations: z
      .array(Slug)
      .describe("Situationer, tilbuddet passer til: id'er fra content/vocabulary/situations.yaml.")
      .default([]),
    residence: Residence.describe('Krav til, hvor familien bor.').exactOptional(),
    notFor: z.array(line(200)).describe('Hvem tilbuddet ikke er for, sagt venligt, en linje for hver.').default([]),
  })
  .describe('Hvem tilbuddet er for.');

export type AudienceFrontmatter = z.output<typeof Audience>;
