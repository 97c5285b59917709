import type { Offer } from '../../domain/catalogue.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { offerProse } from '../offer-prose.ts';
import { TIMES, isInWeeks, timesOf, weekStretches, type Time, type Weeks } from './times.ts';

/** One time of life with the offers there are in it, each a link to its place in the list below. */
export interface IndexRow {
  /** To link to: `tid-age-0-1`. */
  readonly id: string;
  readonly title: string;
  readonly open: IndexCell;
  readonly visited: IndexCell;
}

export interface IndexCell {
  readonly links: readonly NamedLink[];
  /** Offers that may be for this age too, as they state none: how many, and where they stand. */
  readonly maybe: NamedLink | undefined;
}

/** Where an offer stands in the list. */
export function anchorOf({ slug }: Pick<Offer, 'slug'>): string {
  return `tilbud-${slug}`;
}

/** What there is, by week of pregnancy and age of the child. Times without an offer are left out. */
export function referralIndex(offers: readonly Offer[], context: ViewContext): IndexRow[] {
  return TIMES.flatMap((time) => rowsOf(time, offers, context)).filter(
    ({ open, visited }) => open.links.length + visited.links.length > 0,
  );
}

function rowsOf(time: Time, offers: readonly Offer[], context: ViewContext): IndexRow[] {
  const { t } = context;
  const there = offers.filter((offer) => timesOf(offer).includes(time));
  const maybe = isAnAge(time) ? offers.filter((offer) => timesOf(offer).includes('child')) : [];
  const cells = (stated: readonly Offer[]) => ({
    open: cellOf('open', { stated, maybe, context }),
    visited: cellOf('visited', { stated, maybe, context }),
  });
  if (time !== 'pregnancy') return [{ id: `tid-${time}`, title: t(`referral.time.${time}`), ...cells(there) }];
  return weekStretches(there).map((weeks) => ({
    ...namedWeeks(weeks, t),
    ...cells(there.filter((offer) => isInWeeks(offer, weeks))),
  }));
}

function namedWeeks({ from, to }: Weeks, t: Translate): Pick<IndexRow, 'id' | 'title'> {
  if (from === undefined || to === undefined) return { id: 'tid-pregnancy', title: t('referral.time.pregnancy') };
  return {
    id: `tid-uge-${from}`,
    title: from === to ? t('referral.time.week', { week: from }) : t('referral.time.weeks', { from, to }),
  };
}

interface CellOffers {
  readonly stated: readonly Offer[];
  readonly maybe: readonly Offer[];
  readonly context: ViewContext;
}

function cellOf(mode: Offer['access']['mode'], { stated, maybe, context: { t } }: CellOffers): IndexCell {
  const isThisWay = ({ access }: Offer) => access.mode === mode;
  const count = maybe.filter(isThisWay).length;
  return {
    links: stated
      .filter(isThisWay)
      .map((offer) => ({ href: `#${anchorOf(offer)}`, label: offerProse(offer, t).title })),
    maybe: count === 0 ? undefined : { href: '#tid-child', label: t('referral.maybe', { count }) },
  };
}

function isAnAge(time: Time): boolean {
  return time.startsWith('age-');
}
