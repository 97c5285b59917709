import type { Offer } from '../catalogue.ts';
import { isStale } from '../freshness.ts';

export const CRITERIA_IDS = [
  'who',
  'participants',
  'way-in',
  'contact',
  'place',
  'time',
  'price',
  'first-visit',
  'practical-help',
  'languages',
  'anonymous',
  'waiting-time',
  'referrers',
  'decision',
  'fresh',
  'plain',
  'kind-words',
  'english',
] as const;

export type CriterionId = (typeof CRITERIA_IDS)[number];

export interface Criterion {
  readonly id: CriterionId;
  /** Who misses it most when it is not there. */
  readonly matters: 'families' | 'professionals';
  /** Whether it is a question for this offer; of all, if left out. */
  readonly isAsked?: (offer: Offer) => boolean;
  readonly isMet: (offer: Offer, facts: QualityFacts) => boolean;
}

/** What is not in the offer itself. */
export interface QualityFacts {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of the rules that its files break. */
  readonly brokenRules: ReadonlySet<string>;
}

/** Known is what counts: a known no is as good as a known yes. */
export const CRITERIA: readonly Criterion[] = [
  { id: 'who', matters: 'families', isMet: ({ stages }) => stages.kind === 'known' },
  { id: 'participants', matters: 'families', isMet: ({ audience }) => audience.participants.length > 0 },
  { id: 'way-in', matters: 'families', isMet: ({ access }) => access.steps.length > 0 },
  {
    id: 'contact',
    matters: 'families',
    isMet: ({ contact }) => (contact.reach ?? contact.web ?? contact.form) !== undefined,
  },
  { id: 'place', matters: 'families', isMet: ({ places }) => places.length > 0 },
  {
    id: 'time',
    matters: 'families',
    isAsked: meetsAtFixedTimes,
    isMet: ({ times }) => times.openings.length + times.teams.length > 0,
  },
  { id: 'price', matters: 'families', isMet: ({ price }) => price.lines.length > 0 },
  { id: 'first-visit', matters: 'families', isMet: ({ text }) => text.firstVisitHtml !== '' },
  { id: 'practical-help', matters: 'families', isMet: ({ practicalHelp }) => practicalHelp !== undefined },
  {
    id: 'languages',
    matters: 'families',
    isMet: ({ languages, interpreter }) => languages !== undefined || interpreter !== undefined,
  },
  { id: 'anonymous', matters: 'families', isMet: ({ access }) => access.anonymous !== undefined },
  {
    id: 'waiting-time',
    matters: 'professionals',
    isAsked: ({ access }) => access.mode === 'visited',
    isMet: ({ access }) => access.waitingTime !== undefined,
  },
  {
    id: 'referrers',
    matters: 'professionals',
    isAsked: ({ access }) => access.mode === 'visited',
    isMet: ({ access }) => access.referrers.length > 0,
  },
  { id: 'decision', matters: 'professionals', isMet: ({ access }) => access.authorityDecision !== undefined },
  { id: 'fresh', matters: 'professionals', isMet: (offer, { today }) => !isStale(offer, today) },
  { id: 'plain', matters: 'families', isMet: (_, { brokenRules }) => !brokenRules.has('readability') },
  { id: 'kind-words', matters: 'families', isMet: (_, { brokenRules }) => !brokenRules.has('wording') },
  { id: 'english', matters: 'families', isMet: ({ translations }) => translations['en'] !== undefined },
];

/** Individual help is agreed with each family. */
function meetsAtFixedTimes({ kind }: Offer): boolean {
  return !['individual-course', 'home-visit', 'mentor', 'residential-stay', 'emergency-help'].includes(kind);
}
