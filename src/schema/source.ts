import { z } from 'zod';
import { HttpsUrl, PartialDate, line, paragraph } from './common.ts';

export const SourceSchema = z
  .strictObject({
    title: line(200).describe('Dokumentets titel.'),
    publisher: line(160).describe('Hvem der har udgivet det.'),
    date: PartialDate.describe('Hvornår det er fra, som der står på det.').optional(),
    seen: PartialDate.describe(
      'Hvornår I så siden, hvis der ikke står nogen dato på den, fx 2026-11. Det siger ikke, at oplysningen er ny.',
    ).optional(),
    kind: z
      .enum(['report', 'guide', 'agreement', 'evaluation', 'law', 'data', 'municipal-information', 'web-page', 'news'])
      .describe(
        'Slags dokument: report (rapport), guide (vejledning), agreement (aftale), evaluation (evaluering), law (lov), data (tal), municipal-information (kommunens egne oplysninger), web-page (en organisations side), news (en avis eller nyhedsside).',
      ),
    description: paragraph(500).describe('Hvad det er, og hvad vi bruger det til.'),
    web: HttpsUrl.describe('Hvor det kan læses.').optional(),
  })
  .superRefine(({ date, seen }, context) => {
    if (date === undefined || seen === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['seen'],
      message: 'er kun for en side uden dato',
      params: { hint: 'Slet seen. Datoen på siden er nok.' },
    });
  })
  .describe('Et dokument eller en side, som oplysninger bygger på.');

export type SourceFrontmatter = z.output<typeof SourceSchema>;
