import type { Offer } from '../catalogue.ts';
import { stateOn } from '../times/state.ts';

/** What a referrer acts on, in the order it is asked: a change in any of these is news. Names are permanent. */
export const REFERRAL_FACTS = [
  'title',
  'standing',
  'who',
  'participants',
  'situations',
  'notFor',
  'mode',
  'steps',
  'referrers',
  'decision',
  'anonymous',
  'attendance',
  'wait',
  'note',
  'contact',
  'when',
  'where',
  'bring',
  'area',
  'price',
  'languages',
  'kind',
  'level',
  'law',
] as const;

export type ReferralFact = (typeof REFERRAL_FACTS)[number];

/** One offer's facts as plain JSON. What is not stated is left out: that it becomes known is news too. */
export type ReferralFacts = Readonly<Partial<Record<ReferralFact, unknown>>>;

type FactOffer = Pick<
  Offer,
  | 'title'
  | 'status'
  | 'audience'
  | 'access'
  | 'contact'
  | 'times'
  | 'bring'
  | 'area'
  | 'places'
  | 'price'
  | 'languages'
  | 'interpreter'
  | 'kind'
  | 'level'
>;

/** An offer's facts as they stand on `today` (`YYYY-MM-DD`). Prose, sources and dates of review are not among them. */
export function referralFacts(offer: FactOffer, today: string): ReferralFacts {
  const { access, audience } = offer;
  const { participants, situations, notFor, ...who } = audience;
  return stated({
    title: offer.title,
    standing: stateOn(offer, today),
    who,
    participants: inAnyOrder(participants),
    situations: inAnyOrder(situations),
    notFor,
    mode: access.mode,
    steps: access.steps,
    referrers: inAnyOrder(access.referrers),
    decision: access.authorityDecision,
    anonymous: access.anonymous,
    attendance: access.attendance,
    wait: access.waitingTime,
    note: access.note,
    contact: offer.contact,
    when: timesAsSaid(offer.times),
    bring: offer.bring,
    area: offer.area.kind === 'own' ? undefined : offer.area,
    where: offer.places,
    price: offer.price.lines.length === 0 && offer.price.note === undefined ? undefined : offer.price,
    languages: { spoken: offer.languages, interpreter: offer.interpreter },
    kind: offer.kind,
    level: offer.level,
    law: access.legalBasis,
  });
}

/** What is said of time; not the school holidays that the municipality dates anew each year. */
function timesAsSaid({ openings, teams, changes, closed }: Offer['times']): Partial<Offer['times']> | undefined {
  const isSaid = openings.length + teams.length + changes.length > 0;
  return isSaid ? { openings, teams, changes, closed } : undefined;
}

/** The facts that differ between two states of one offer, in the order of `REFERRAL_FACTS`. */
export function changedFacts(before: ReferralFacts, after: ReferralFacts): ReferralFact[] {
  return REFERRAL_FACTS.filter((fact) => canonical(before[fact]) !== canonical(after[fact]));
}

/** Text that two values share exactly when they are the same JSON: names sorted, what is undefined left out. */
export function canonical(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sortedRecord(inner) : inner));
}

function stated(facts: Readonly<Record<ReferralFact, unknown>>): ReferralFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !['', '[]', '{}'].includes(canonical(value))));
}

/** Lists whose order says nothing: to write one in another order is no news. */
function inAnyOrder(list: readonly string[]): string[] {
  return [...list].sort();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
