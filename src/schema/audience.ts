import { z } from 'zod';
import { Slug, endsInOrder, line, wholeNumber } from './common.ts';
import { PARTICIPANTS } from './terms.ts';

const Pregnancy = z
  .strictObject({
    fromWeek: wholeNumber(0, 42).describe('Første hele graviditetsuge, fx 12.').optional(),
    toWeek: wholeNumber(0, 42).describe('Sidste hele graviditetsuge, til og med.').optional(),
  })
  .superRefine(endsInOrder('fromWeek', 'toWeek'));

const Child = z
  .strictObject({
    fromMonths: wholeNumber(0, 287).describe('Barnets alder i hele måneder, fra og med. Fra fødslen: 0.').optional(),
    toMonths: wholeNumber(0, 287)
      .describe('Barnets alder i hele måneder, til og med. Indtil barnet fylder 3 år: 35.')
      .optional(),
  })
  .superRefine(endsInOrder('fromMonths', 'toMonths'));

const Parent = z
  .strictObject({
    fromAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, fra og med.').optional(),
    toAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, til og med. "Under 26": 25.').optional(),
  })
  .superRefine(endsInOrder('fromAge', 'toAge'));

const Residence = z.strictObject({
  required: z.boolean().describe('Skal familien bo i kommunen eller området?').optional(),
  area: line(80).describe('Et område i kommunen, hvis tilbuddet kun er for dem, der bor der.').optional(),
});

/**
 * Who an offer is for. Ages are completed weeks, months and years; both ends are inclusive.
 * `pregnancy` or `child` left out altogether means that the offer is not for that time of life;
 * both left out means that it is unknown.
 */
export const Audience = z
  .strictObject({
    pregnancy: Pregnancy.describe(
      'Er tilbuddet for gravide? Skriv {} , hvis det gælder hele graviditeten eller ugerne ikke er oplyst.',
    ).optional(),
    child: Child.describe('Er tilbuddet for familier med børn? Skriv {} , hvis alderen ikke er oplyst.').optional(),
    parent: Parent.describe('Forælderens alder, hvis tilbuddet kun er for nogle aldre.').optional(),
    firstTimeParents: z
      .boolean()
      .describe('true, hvis tilbuddet kun er for dem, der venter eller har deres første barn.')
      .optional(),
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
    residence: Residence.describe('Krav til, hvor familien bor.').optional(),
    notFor: z.array(line(200)).describe('Hvem tilbuddet ikke er for, sagt venligt, en linje for hver.').default([]),
  })
  .describe('Hvem tilbuddet er for.');
