import { z } from 'zod';
import { TRANSLATED_LOCALES, type TranslatedLocale } from '../i18n/locales.ts';
import { Slug, line, paragraph } from './common.ts';

const Term = z.strictObject({
  id: Slug.describe('Ordets id, som tilbuddene bruger.'),
  label: line(80).describe('Ordet, som det vises for familier.'),
  professionalLabel: line(80).describe('Fagets ord, hvis det er et andet.').optional(),
  description: paragraph(300).describe('En sætning, der forklarer ordet.').optional(),
  synonyms: z.array(line(60)).describe('Andre ord, folk bruger for det samme. Søgningen bruger dem.').default([]),
  asks: z
    .array(line(240))
    .describe(
      'Ord, nogen søger med, men som ikke i sig selv betyder det på en side: andre sprog, hverdagsord, stavemåder.',
    )
    .default([]),
  instead: line(120).describe('Kun i listen wording: det, man kan skrive i stedet.').optional(),
  because: paragraph(300).describe('Kun i listen wording: hvorfor ordet holder nogen væk.').optional(),
});

const Labels = z
  .partialRecord(z.enum(TRANSLATED_LOCALES), z.record(Slug, line(80)))
  .describe('Ordene på andre sprog: for hvert sprog (en, ar) ordets id og det, familier ser.');

/** One list of terms: topics, situations, professions, words to think twice about. */
export const VocabularySchema = z
  .strictObject({
    title: line(80).describe('Listens navn.'),
    labels: Labels.default({}),
    terms: z.array(Term).min(1).describe('Ordene.'),
  })
  .superRefine(({ labels, terms }, context) => {
    const known = new Set(terms.map(({ id }) => id));
    for (const locale of TRANSLATED_LOCALES)
      for (const id of Object.keys(labels[locale] ?? {}))
        if (!known.has(id))
          context.addIssue({
            code: 'custom',
            path: ['labels', locale, id],
            message: 'er ikke et ord på listen',
            params: { hint: 'Brug id’et fra et af ordene under terms, eller slet linjen.' },
          });
  })
  .describe('En ordliste.');

export type VocabularyFrontmatter = z.output<typeof VocabularySchema>;

/** A term with its words in the languages that somebody has translated it to. */
export type VocabularyTerm = VocabularyFrontmatter['terms'][number] & {
  readonly labels: Readonly<Partial<Record<TranslatedLocale, string>>>;
};
