import { compareNewest, recordDates, type RecordDate } from '../../domain/changes/record-dates.ts';
import { municipalityOf, type LoggedChange, type Snapshot } from '../../domain/changes/snapshot.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { offersOf } from '../../domain/offers-of.ts';
import { compareDanish } from '../../domain/order.ts';
import { isAhead } from '../../calendar/partial-date.ts';
import { formatList } from '../../i18n/format.ts';
import { plainWords, wordsIn, type Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { offerProse } from '../offer-prose.ts';

/** What can be news of an offer, in the order it is told of one day. */
export const NEWS_KINDS = ['changed', 'new', 'gone', 'began', 'ended', 'reviewed', 'known', 'begins', 'ends'] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

export interface NewsItem {
  /** A day, a month or a year. */
  readonly date: string;
  readonly kind: NewsKind;
  /** The offer's id. */
  readonly offer: string;
  readonly title: Words;
  /** Which facts changed, in words; else empty. */
  readonly facts: string;
  /** The offer, while it is in the catalogue. */
  readonly record: Offer | undefined;
}

/**
 * A municipality's news, newest first: what a build found to have changed, and what the records' own dates say.
 * What lies ahead stands among them as `begins` and `ends`.
 */
export function newsItems(municipality: string, snapshot: Snapshot, context: ViewContext): NewsItem[] {
  const offers = offersOf(context.catalogue, municipality);
  const logged = snapshot.log
    .filter(({ offer }) => municipalityOf(offer) === municipality)
    .map((change) => loggedItem(change, offers, context));
  return [...logged, ...offers.flatMap((offer) => recordItems(offer, context))].sort(
    (a, b) =>
      compareNewest(a.date, b.date) ||
      NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind) ||
      compareDanish(plainWords(a.title), plainWords(b.title)) ||
      compareDanish(a.offer, b.offer),
  );
}

export function isNewsAhead({ kind }: Pick<NewsItem, 'kind'>): boolean {
  return kind === 'begins' || kind === 'ends';
}

function loggedItem({ date, kind, offer, title, facts }: LoggedChange, offers: readonly Offer[], { t }: ViewContext) {
  const record = offers.find(({ id }) => id === offer);
  return {
    date,
    kind,
    offer,
    title: record ? offerProse(record, t).title : wordsIn('da', title, t.locale),
    facts: formatList(
      facts.map((fact) => t(`referral.fact.${fact}`)),
      t.locale,
    ),
    record,
  };
}

function recordItems(record: Offer, { t, catalogue }: ViewContext): NewsItem[] {
  const { title } = offerProse(record, t);
  return recordDates(record).map((row) => ({
    date: row.date,
    kind: placed(row, record, catalogue.today),
    offer: record.id,
    title,
    facts: '',
    record,
  }));
}

/** An offer is not over on its last day, and a month's end is not past before the month is. */
function placed({ date, kind }: RecordDate, { isEnded }: Offer, today: string): NewsKind {
  if (kind === 'begins') return isAhead(date, today) ? 'begins' : 'began';
  if (kind === 'ends') return isEnded ? 'ended' : 'ends';
  return kind;
}
