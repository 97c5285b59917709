import type { Catalogue, Offer } from '../catalogue.ts';
import { REFERRAL_FACTS, changedFacts, referralFacts, type ReferralFact, type ReferralFacts } from './facts.ts';

/** What every snapshot calls itself. */
export const SNAPSHOT_FORMAT = 'familiekataloget-henvis';

/** Raised when facts are told in another form: those of a former number cannot be compared, its log can be kept. */
export const SNAPSHOT_VERSION = 2;

/** How long the log remembers a change. */
export const LOG_MONTHS = 24;

export interface OfferChange {
  /** The offer's id, `esbjerg/babybio`. */
  readonly offer: string;
  /** Its title now, or the last it had. */
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** Which facts changed; empty for what is new or gone. */
  readonly facts: readonly ReferralFact[];
}

export interface LoggedChange extends OfferChange {
  /** The day of the build that found it, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a build publishes so that the next can say what changed: facts for professionals, and the changes so far. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** `SNAPSHOT_VERSION`, or a former one. */
  readonly version: number;
  /** The day it was built for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day of the first build in the chain: changes have been followed since then. */
  readonly since: string;
  /** The Danish municipalities it covers, sorted: what is not among them it knows nothing of. */
  readonly municipalities: readonly string[];
  /** By id, sorted. */
  readonly offers: Readonly<Record<string, ReferralFacts>>;
  /** Newest first. */
  readonly log: readonly LoggedChange[];
}

/** The catalogue as a first snapshot: with no log, as there is nothing before it. Examples are not in it. */
export function snapshotOf({ offers, municipalities, today }: Catalogue): Snapshot {
  const facts = offers
    .filter(({ isInspiration }) => !isInspiration)
    .map((offer): [string, ReferralFacts] => [offer.id, referralFacts(offer, today)]);
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    date: today,
    since: today,
    municipalities: municipalities
      .filter(({ country }) => country === 'DK')
      .map(({ id }) => id)
      .sort(),
    offers: sorted(facts),
    log: [],
  };
}

/**
 * What differs between two snapshots, sorted by offer. Municipalities that only one of them covers are passed over:
 * a build of fewer municipalities does not say that the others' offers are gone.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): OfferChange[] {
  const shared = before.municipalities.filter((id) => after.municipalities.includes(id));
  const ids = [...new Set([...Object.keys(before.offers), ...Object.keys(after.offers)])].sort();
  return ids
    .filter((id) => shared.includes(municipalityOf(id)))
    .flatMap((offer) => compareOffer(offer, before.offers[offer], after.offers[offer]));
}

/**
 * The catalogue's snapshot with its log: the changes since `previous` are dated today and put before those it remembers.
 * `leftOut` are the ids of offers that this build could not read: they stand as before, for nobody has said they are gone.
 */
export function snapshotAfter(
  previous: Snapshot | undefined,
  catalogue: Catalogue,
  leftOut: readonly string[] = [],
): Snapshot {
  const current = snapshotOf(catalogue);
  if (previous === undefined) return current;
  const before = underPresentIds(previous, catalogue.offers);
  const kept = Object.entries(before.offers).filter(([id]) => leftOut.includes(id) && !(id in current.offers));
  const after = { ...current, offers: sorted([...Object.entries(current.offers), ...kept]) };
  // Facts in another form would all be news, though nobody has changed them.
  const isComparable = before.version === SNAPSHOT_VERSION;
  const found = (isComparable ? compareSnapshots(before, after) : []).map((change) => ({
    date: current.date,
    ...change,
  }));
  const known = before.log.filter(
    ({ offer, date }) =>
      after.municipalities.includes(municipalityOf(offer)) && date > monthsBefore(current.date, LOG_MONTHS),
  );
  return { ...after, since: before.since, log: mergeLogs(found, known) };
}

export function municipalityOf(offer: string): string {
  return offer.slice(0, offer.indexOf('/'));
}

function compareOffer(
  offer: string,
  before: ReferralFacts | undefined,
  after: ReferralFacts | undefined,
): OfferChange[] {
  const last = (after ?? before)?.title;
  const title = typeof last === 'string' ? last : offer;
  if (before === undefined) return [{ offer, title, kind: 'new', facts: [] }];
  if (after === undefined) return [{ offer, title, kind: 'gone', facts: [] }];
  const facts = changedFacts(before, after);
  return facts.length === 0 ? [] : [{ offer, title, kind: 'changed', facts }];
}

/** A file that was renamed is the same offer: what was said under its former names is said under its present one. */
function underPresentIds(snapshot: Snapshot, offers: Catalogue['offers']): Snapshot {
  const present = new Map(offers.flatMap((offer) => formerIdsOf(offer).map((former) => [former, offer.id])));
  const idOf = (id: string) => present.get(id) ?? id;
  return {
    ...snapshot,
    offers: sorted(Object.entries(snapshot.offers).map(([id, facts]) => [idOf(id), facts])),
    log: snapshot.log.map((change) => ({ ...change, offer: idOf(change.offer) })),
  };
}

function formerIdsOf({ municipality, formerIds }: Pick<Offer, 'municipality' | 'formerIds'>): string[] {
  return formerIds.map((id) => `${municipality.id}/${id}`);
}

/** Newest first, then by offer. Two changes of one offer on one day, found by two builds, are one. */
function mergeLogs(found: readonly LoggedChange[], known: readonly LoggedChange[]): LoggedChange[] {
  const byKey = new Map<string, LoggedChange>();
  for (const change of [...known, ...found]) {
    const key = `${change.date} ${change.offer} ${change.kind}`;
    const facts = [...(byKey.get(key)?.facts ?? []), ...change.facts];
    byKey.set(key, { ...change, facts: REFERRAL_FACTS.filter((fact) => facts.includes(fact)) });
  }
  return [...byKey.values()].sort(
    (a, b) => compare(b.date, a.date) || compare(a.offer, b.offer) || compare(a.kind, b.kind),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same day of the month so many months earlier, as text to compare with: it need not be in the calendar. */
function monthsBefore(date: string, months: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const count = Number(year) * 12 + Number(month) - 1 - months;
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}-${day}`;
}

function sorted(rows: readonly (readonly [string, ReferralFacts])[]): Readonly<Record<string, ReferralFacts>> {
  return Object.fromEntries([...rows].sort(([a], [b]) => compare(a, b)));
}
