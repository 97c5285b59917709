import { z } from 'zod';
import { HttpsUrl, PartialDate, line, paragraph } from './common.ts';

export const SourceSchema = z
  .strictObject({
    title: line(200).describe('Dokumentets titel.'),
    publisher: line(160).describe('Hvem der har udgivet det.'),
    date: PartialDate.describe('Hvornår det er fra.').optional(),
    kind: z
      .enum(['report', 'guide', 'agreement', 'evaluation', 'law', 'data', 'municipal-information'])
      .describe(
        'Slags dokument: report (rapport), guide (vejledning), agreement (aftale), evaluation (evaluering), law (lov), data (tal), municipal-information (kommunens egne oplysninger).',
      ),
    description: paragraph(500).describe('Hvad det er, og hvad vi bruger det til.'),
    web: HttpsUrl.describe('Hvor det kan læses.').optional(),
  })
  .describe('Et dokument, som oplysninger bygger på.');

export type SourceFrontmatter = z.output<typeof SourceSchema>;
