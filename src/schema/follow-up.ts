import { z } from 'zod';
import { PartialDate, SourceReference, line, wholeNumber } from './common.ts';

const Criterion = z.strictObject({
  criterion: line(240).describe('Hvad I vil opnå.'),
  target: line(160).describe('Målet, helst et tal, fx "mindst 30 om året".').optional(),
  dataSource: line(240).describe('Hvor tallet kommer fra.').optional(),
  result: line(240).describe('Hvad det blev til. Lad feltet være væk, hvis I ikke ved det.').optional(),
});

const Evaluation = z.strictObject({
  finding: line(400).describe('Hvad evalueringen viste, kort og uden at pynte.'),
  year: PartialDate.describe('Hvornår.').optional(),
  source: SourceReference,
});

const Cost = z.strictObject({
  amountDkk: wholeNumber(0, 1_000_000_000).describe('Beløb i hele kroner.'),
  per: line(120).describe('Hvad beløbet gælder, fx "gennemført forløb".'),
  year: PartialDate.describe('Årets priser.').optional(),
  source: SourceReference,
  note: line(300).describe('Hvordan beløbet er regnet ud.').optional(),
});

const Staffing = z.strictObject({
  role: line(100).describe('Rolle, ikke navn.'),
  hoursPerWeek: z.number().min(0).max(2000).describe('Timer om ugen.').optional(),
  hoursPerYear: z.number().min(0).max(100_000).describe('Timer om året.').optional(),
  note: line(200).optional().describe('Fx hvad timerne går til.'),
});

export const FollowUp = z
  .strictObject({
    criteria: z.array(Criterion).describe('Succeskriterier.').default([]),
    evaluations: z.array(Evaluation).describe('Evalueringer.').default([]),
    costs: z.array(Cost).describe('Udgifter.').default([]),
    staffing: z.array(Staffing).describe('Timer, som medarbejdere bruger.').default([]),
  })
  .describe('Hvordan I følger op. Vises kun for fagpersoner.');
