import { z } from 'zod';
import { Contact } from './contact.ts';
import { HttpsUrl, Slug, SourceReference, line, paragraph } from './common.ts';

export const ORGANISATION_KINDS = [
  'ngo',
  'volunteer-centre',
  'foundation',
  'company',
  'hospital',
  'municipal',
  'housing',
  'school',
  'day-care',
  'leisure',
] as const;

export const OrganisationSchema = z
  .strictObject({
    name: line(100).describe('Organisationens navn.'),
    kind: z
      .enum(ORGANISATION_KINDS)
      .describe(
        'ngo (forening), volunteer-centre (frivilligcenter), foundation (fond), company (virksomhed), hospital (sygehus), municipal (kommunal), housing (boligforening), school (skole), day-care (dagtilbud), leisure (fritid).',
      ),
    description: paragraph(500).describe('Hvad organisationen gør for familier, i et par sætninger.'),
    web: HttpsUrl.describe('Hjemmeside, der begynder med https://.').optional(),
    contact: Contact.describe('Hvem man kan spørge om organisationens tilbud.').exactOptional(),
    sources: z.array(SourceReference).min(1, { error: 'skal nævne mindst én kilde' }).describe('Kilder.'),
    formerIds: z.array(Slug).describe('Gamle filnavne.').default([]),
  })
  .describe('En partner.');

export type OrganisationFrontmatter = z.output<typeof OrganisationSchema>;
