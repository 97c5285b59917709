import { z } from 'zod';
import { ACCESS_MODES, ACCESS_STEPS, REFERRERS } from '../../schema/terms.ts';
import { PartialDate, Range, Said, SourceLink, stated } from './parts.ts';

const LegalBasis = z.strictObject({
  law: z.string().describe('Paragraffens id, fx `bl-30`.'),
  citation: z.string().describe('Paragraffen, som jurister skriver den.'),
  source: SourceLink.optional(),
});

export const Access = z.strictObject({
  mode: z
    .enum(ACCESS_MODES)
    .describe('`open`: familien kan selv komme. `visited`: henvisning, samtale eller vurdering kommer først.'),
  steps: stated(z.strictObject({ kind: z.enum(ACCESS_STEPS), note: z.string().optional() })).describe(
    'Vejen ind, trin for trin.',
  ),
  referrers: stated(z.enum(REFERRERS)).describe('Hvem der kan henvise.'),
  authorityDecision: z.boolean().describe('Træffer kommunen en afgørelse først?').optional(),
  anonymous: z.boolean().describe('Kan man være anonym?').optional(),
  attendance: z.boolean().describe('Skal man møde op hver gang?').optional(),
  waitingTime: z
    .strictObject({
      text: z.string(),
      kind: z.enum(['none', 'weeks']),
      fromWeeks: z.int().optional(),
      toWeeks: z.int().optional(),
      months: Range.describe('I måneder, hvor den er sagt sådan.').optional(),
    })
    .describe('Ventetid: ingen, eller fra og til et antal hele uger.')
    .optional(),
  legalBasis: stated(LegalBasis).describe('Lovgrundlag, som kilden nævner det. Ikke juridisk rådgivning.'),
  note: z.string().describe('En note til fagpersoner om vejen ind.').optional(),
});

const Criterion = z.strictObject({
  criterion: z.string(),
  target: z.string().optional(),
  dataSource: z.string().optional(),
  result: z.string().optional(),
});

export const FollowUp = z.strictObject({
  criteria: stated(Criterion).describe('Succeskriterier.'),
  evaluations: stated(z.strictObject({ finding: z.string(), year: PartialDate.optional(), source: SourceLink })),
  costs: stated(
    z.strictObject({
      amountDkk: z.int(),
      per: z.string(),
      year: PartialDate.optional(),
      source: SourceLink,
      note: z.string().optional(),
    }),
  ),
  staffing: stated(
    z.strictObject({
      role: z.string(),
      hoursPerWeek: z.number().optional(),
      hoursPerYear: z.number().optional(),
      note: z.string().optional(),
    }),
  ),
});

export const Translation = z.strictObject({
  title: z.string(),
  summary: z.string(),
  statusNote: z.string().optional(),
  openNotes: stated(z.string()),
  bring: stated(z.string()),
  stepNotes: stated(z.string()),
  placeNotes: stated(z.string()),
  notFor: stated(z.string()),
  text: stated(z.string()).describe('Teksten, et afsnit for hver.'),
});

/** An offer in the words of the site's pages. */
export const Card = z
  .strictObject({
    url: z.url().describe('Siden på sproget.'),
    title: Said,
    summary: Said,
    notice: z.string().describe('Hvordan det står til, hvis det ikke bare er i gang, eller ingen ved det.').optional(),
    entrance: z.string().describe('Må vi bare komme?'),
    who: stated(Said),
    when: stated(Said),
    where: stated(Said),
    price: stated(Said),
    bring: stated(Said),
    contact: stated(
      z.strictObject({
        href: z.string().describe('Hvad linket fører til: `tel:`, `mailto:` eller `https:`.'),
        label: Said,
        notes: stated(Said),
      }),
    ).describe('Hvem man kan spørge.'),
  })
  .meta({
    id: 'Card',
    description: 'Tilbuddet i færdige ord, som siderne viser det. Det, der mangler, er ikke oplyst.',
  });
