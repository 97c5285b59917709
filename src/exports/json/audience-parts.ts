import { z } from 'zod';
import { PARTICIPANTS } from '../../schema/terms.ts';
import { Range, Term, stated } from './parts.ts';

const text = z.string().describe('Det samme på dansk.');

const Pregnancy = stated(z.strictObject({ text, fromWeek: z.int().optional(), toWeek: z.int().optional() })).describe(
  'Til stede: også for gravide; hele graviditetsuger, begge med. Af flere er én nok. Uden ender: ugerne er ikke oplyst.',
);

const Child = stated(
  z.strictObject({
    text,
    fromMonths: z.int().optional(),
    toMonths: z.int().optional(),
    weeks: Range.describe('Alderen i hele uger, hvor den er sagt sådan.').optional(),
  }),
).describe(
  'Til stede: for familier med børn; barnets alder i hele måneder, begge med. Af flere er én nok. Uden ender: alderen er ikke oplyst.',
);

const Parent = stated(z.strictObject({ text, fromAge: z.int().optional(), toAge: z.int().optional() })).describe(
  'Forælderens alder i hele år, begge med. Af flere er én nok.',
);

const Condition = z
  .strictObject({
    text,
    pregnancy: Pregnancy,
    child: Child,
    parent: Parent,
    firstTimeParents: z.literal(true).describe('Venter eller har sit første barn.').optional(),
    situation: z.string().describe('En situations id.').optional(),
  })
  .meta({ id: 'Condition', description: 'En betingelse: alt det, den siger, skal passe.' });

export const Audience = z.strictObject({
  pregnancy: Pregnancy,
  child: Child,
  parent: Parent,
  firstTimeParents: z.boolean().describe('Kun for dem, der får deres første barn?').optional(),
  isUnclear: z
    .literal(true)
    .describe('Kilden nævner både forælderens alder og det første barn, og ikke om det ene er nok.')
    .optional(),
  joinBy: z
    .strictObject({
      text,
      kind: z.enum(['birth', 'pregnancy-week', 'child-months']),
      week: z.int().optional(),
      months: z.int().optional(),
    })
    .describe('Hvornår man senest skal være begyndt.')
    .optional(),
  anyOf: stated(Condition).describe('Betingelser, hvor én er nok, ved siden af resten.'),
  allOf: stated(Condition).describe('Betingelser, der alle skal passe.'),
  participants: stated(z.enum(PARTICIPANTS)).describe('Hvem der er med.'),
  situations: stated(Term).describe('Situationer, tilbuddet passer til. Ikke krav, og ikke ord om personer.'),
  residence: z
    .strictObject({ required: z.boolean().optional(), area: z.string().optional() })
    .describe('Krav til, hvor familien bor.')
    .optional(),
  notFor: stated(z.string()).describe('Hvem tilbuddet ikke er for.'),
});
