import { z } from 'zod';
import { Slug, line, paragraph } from './common.ts';

const Term = z.strictObject({
  id: Slug.describe('Ordets id, som tilbuddene bruger.'),
  label: line(80).describe('Ordet, som det vises for familier.'),
  professionalLabel: line(80).describe('Fagets ord, hvis det er et andet.').optional(),
  description: paragraph(300).describe('En sætning, der forklarer ordet.').optional(),
  synonyms: z.array(line(60)).describe('Andre ord, folk bruger for det samme. Søgningen bruger dem.').default([]),
  asks: z
    .array(line(60))
    .describe(
      'Ord, nogen søger med, men som ikke i sig selv betyder det på en side: andre sprog, hverdagsord, stavemåder.',
    )
    .default([]),
});

/** One list of terms: topics, situations or professions. */
export const VocabularySchema = z
  .strictObject({
    title: line(80).describe('Listens navn.'),
    terms: z.array(Term).min(1).describe('Ordene.'),
  })
  .describe('En ordliste.');

export type VocabularyFrontmatter = z.output<typeof VocabularySchema>;
export type VocabularyTerm = VocabularyFrontmatter['terms'][number];
