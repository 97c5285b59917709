import { z } from 'zod';
import { CalendarDate, line, paragraph } from './common.ts';

/**
 * Words for families in another language: `<id>.<locale>.mdx` beside the Danish file, `.yaml` where that is one.
 * Facts are never translated here: the pages say them in every language from the Danish file's fields.
 */
const review = z
  .strictObject({
    date: CalendarDate.describe('Dagen for gennemlæsningen.'),
    role: line(80).describe('Hvem der læste den, som rolle, fx "Tolk". Aldrig et navn.'),
  })
  .describe(
    'Hvornår nogen, der har sproget som modersmål, læste oversættelsen igennem. Er feltet væk, siger siden, at ingen har gjort det endnu.',
  )
  .optional();

const summary = (max: number) => paragraph(max).describe('Det, der står i summary: varme, korte sætninger.');

export const OfferTranslationSchema = z
  .strictObject({
    title: line(80).describe('Tilbuddets navn på det andet sprog. Højst 80 tegn.'),
    summary: summary(240),
    openNotes: z
      .array(line(300))
      .describe('Noterne i opens og derefter i teams, i samme rækkefølge, en for hver note.')
      .default([]),
    bring: z.array(line(120)).describe('Linjerne i bring, i samme rækkefølge.').default([]),
    rhythm: line(200).describe('Det samme som openNotes, som det blev skrevet før.').optional(),
    scheduleNote: line(300).describe('Det samme som openNotes, som det blev skrevet før.').optional(),
    statusNote: line(300).describe('Det, der står i status.note.').optional(),
    stepNotes: z
      .array(line(200))
      .describe('Noterne til trinene i access.steps, i samme rækkefølge, en for hver note.')
      .default([]),
    placeNotes: z
      .array(line(200))
      .describe('Noterne til stederne i places, i samme rækkefølge, en for hver note.')
      .default([]),
    notFor: z.array(line(200)).describe('Linjerne i audience.notFor, i samme rækkefølge.').default([]),
    review,
  })
  .transform(({ rhythm, scheduleNote, ...translation }) => {
    const old = [rhythm, scheduleNote]
      .filter((text) => text !== undefined)
      .join('. ')
      .replaceAll('..', '.');
    return old === '' || translation.openNotes.length > 0 ? translation : { ...translation, openNotes: [old] };
  })
  .describe('Et tilbuds tekst til familier på et andet sprog.');

export const MunicipalityTranslationSchema = z
  .strictObject({ summary: summary(300), review })
  .describe('En kommunes tekst til familier på et andet sprog.');

export const ProgrammeTranslationSchema = z
  .strictObject({
    summary: summary(300),
    findings: z
      .array(line(500))
      .describe('Linjerne i evidence (finding), i samme rækkefølge, en for hver.')
      .default([]),
    review,
  })
  .describe('Et programs tekst til forældre på et andet sprog.');

export const OrganisationTranslationSchema = z
  .strictObject({ description: paragraph(500).describe('Det, der står i description.'), review })
  .describe('En partners tekst på et andet sprog.');

export const HelpTranslationSchema = z
  .strictObject({
    title: line(80).describe('Navnet, med en forklaring på det andet sprog, hvis det danske ikke siger nok.'),
    what: paragraph(240).describe('Det, der står i what.'),
    review,
  })
  .describe('En hjælpelinjes tekst på et andet sprog.');

export type OfferTranslationFrontmatter = z.output<typeof OfferTranslationSchema>;
export type MunicipalityTranslationFrontmatter = z.output<typeof MunicipalityTranslationSchema>;
export type ProgrammeTranslationFrontmatter = z.output<typeof ProgrammeTranslationSchema>;
export type OrganisationTranslationFrontmatter = z.output<typeof OrganisationTranslationSchema>;
