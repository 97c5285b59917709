import { sentencesFor, type Locale } from '../i18n/translate.ts';

/** The sentences an island speaks, by the island's name: a few kilobytes of each dictionary instead of all of it. */
const SLICES = {
  henvis: [
    ...['refer.', 'age.', 'participant.', 'referrer.', 'step.', 'wait.', 'unknown.short'],
    ...['pro.decision.', 'entrance.', 'joinBy.', 'standing.', 'date.'],
  ],
  ark: ['sheet.', 'next.', 'hours.', 'joined.', 'when.minutesOnce', 'price.unknown'],
  next: ['next.', 'hours.', 'joined.', 'when.minutesOnce'],
} as const;

export type SentenceSlice = keyof typeof SLICES;

export const SENTENCE_SLICES = Object.keys(SLICES) as readonly SentenceSlice[];

export function sliceOf(slice: SentenceSlice, locale: Locale): Readonly<Record<string, string>> {
  return sentencesFor(SLICES[slice], locale);
}
