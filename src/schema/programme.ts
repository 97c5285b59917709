import { z } from 'zod';
import { HttpsUrl, PartialDate, Slug, SourceReference, line, paragraph } from './common.ts';
import { Audience } from './audience.ts';
import { LEVELS } from './terms.ts';

export const PROGRAMME_KINDS = ['programme', 'method', 'tool', 'model'] as const;

const Evidence = z.strictObject({
  finding: line(500).describe('Hvad kilden siger om virkningen, kort og uden at pynte.'),
  scale: line(80).describe('Skalaen, fx "Ungsinn 0-5". Niveauet vises aldrig uden skala, år og kilde.').optional(),
  level: line(40).describe('Niveauet på skalaen.').optional(),
  year: PartialDate.describe('Hvornår vurderingen er fra.').optional(),
  publisher: line(100).describe('Hvem der har vurderet det, fx "Ungsinn" eller "VIVE".').optional(),
  url: HttpsUrl.describe('Hvor det kan læses.').optional(),
  source: SourceReference.optional(),
});

export const ProgrammeSchema = z
  .strictObject({
    name: line(100).describe('Programmets navn.'),
    aliases: z.array(line(100)).describe('Andre navne, fx "Circle of Security".').default([]),
    kind: z
      .enum(PROGRAMME_KINDS)
      .describe('programme (forløb efter manual), method (metode), tool (redskab), model (måde at organisere på).'),
    summary: paragraph(300).describe('Hvad det er, i en eller to sætninger til forældre.'),
    audience: Audience.describe('Hvem programmet er for.').optional(),
    levels: z
      .array(z.enum(LEVELS))
      .describe(
        'Forebyggelsesniveauer, kilden nævner: universal (for alle), selective (for nogle grupper) eller indicated (når der er et konkret behov).',
      )
      .default([]),
    evidence: z.array(Evidence).describe('Hvad vi ved om virkningen.').default([]),
    sources: z.array(SourceReference).min(1, { error: 'skal nævne mindst én kilde' }).describe('Kilder.'),
    formerIds: z.array(Slug).describe('Gamle filnavne.').default([]),
  })
  .describe('Et program, en metode eller et redskab.');

export type ProgrammeFrontmatter = z.output<typeof ProgrammeSchema>;
