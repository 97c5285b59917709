import type { Fates } from '../fates.ts';

const PROSE = { not: 'prose: what a referrer acts on stands in fields' } as const;
const STATE = { not: 'it is news when it changes how the offer stands on the day of the build' } as const;
const WHO = { not: 'who is behind it changes nothing for the family that is referred' } as const;

/** What is news to those who refer families, when it changes in an offer's file. */
export const NEWS_FATES = {
  title: 'told',
  summary: PROSE,
  municipality: { not: 'the offer stands under its own municipality: another one is another offer' },
  area: 'told',
  units: WHO,
  level: 'told',
  kind: 'told',
  activity: WHO,
  access: 'told',
  audience: 'told',
  topics: { not: 'words to search by' },
  programmes: WHO,
  professions: WHO,
  partners: WHO,
  languages: 'told',
  interpreter: 'told',
  practicalHelp: { not: 'a help on the day: it does not decide whether to refer' },
  price: 'told',
  groupSize: { not: 'what is full is told; how many there are does not decide whether to refer' },
  full: 'told',
  at: 'told',
  opens: 'told',
  teams: 'told',
  changes: 'told',
  bring: 'told',
  contact: 'told',
  followUp: { not: 'for those who plan, not for those who refer' },
  inspiration: 'told',
  status: {
    state: STATE,
    asOf: { not: 'that somebody knows it still is in the records’ own dates (`record-dates.ts`)' },
    begins: 'told',
    ends: STATE,
    reopens: 'told',
    pausedUntil: 'told',
    note: PROSE,
  },
  sources: { not: 'where it is known from changes nothing of what is known' },
  review: { not: 'in the records’ own dates (`record-dates.ts`)' },
  exceptions: { not: 'for our own check only: why a rule does not hold for this file' },
  formerIds: { not: 'a renamed file is the same offer' },
} as const satisfies Fates;
