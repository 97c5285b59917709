import { z } from 'zod';
import { line, paragraph } from './common.ts';

/**
 * An offer's words for families in another language: `<offer>.<locale>.mdx` beside the Danish file.
 * Facts are never translated here: the pages say them in every language from the Danish file's fields.
 */
export const TranslationSchema = z
  .strictObject({
    title: line(80).describe('Tilbuddets navn på det andet sprog. Højst 80 tegn.'),
    summary: paragraph(240).describe('En eller to varme, korte sætninger til familien.'),
    rhythm: line(200).describe('Det, der står i schedule.rhythm.').optional(),
    scheduleNote: line(300).describe('Det, der står i schedule.note.').optional(),
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
  })
  .describe('Et tilbuds tekst til familier på et andet sprog.');

export type TranslationFrontmatter = z.output<typeof TranslationSchema>;
