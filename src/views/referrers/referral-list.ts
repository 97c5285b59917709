import type { Municipality, Offer } from '../../domain/catalogue.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { endedOffers, shownOffers } from '../../domain/offers-of.ts';
import { offerProse } from '../offer-prose.ts';
import { referralIndex, type IndexRow } from './referral-index.ts';
import { referralOffer, type ReferralOffer } from './referral-offer.ts';
import { referralSheet, type ReferralSheet } from './sheet.ts';
import { TIMES, beginOf, startOf, type Time } from './times.ts';

export interface ReferralSection {
  readonly id: Time;
  readonly title: string;
  /** Those the family can come to itself first, then those that need a referral or an assessment. */
  readonly open: readonly ReferralOffer[];
  readonly visited: readonly ReferralOffer[];
}

export interface ReferralListPage {
  readonly title: string;
  readonly index: readonly IndexRow[];
  readonly sections: readonly ReferralSection[];
  readonly ended: readonly NamedLink[];
  readonly sheet: ReferralSheet;
}

/** A municipality's offers for those who refer: by week of pregnancy and the child's age, and by the way in. */
export function referralList(municipality: Municipality, context: ViewContext): ReferralListPage {
  const { t, catalogue, base } = context;
  const offers = inOrder(shownOffers(catalogue, municipality.id));
  return {
    title: t('referral.title', { municipality: municipality.name }),
    index: referralIndex(offers, context),
    sections: TIMES.flatMap((time) => sectionOf(time, offers, context)),
    ended: endedOffers(catalogue, municipality.id).map((offer) => ({
      href: pathsFrom(base, t.locale).offer(offer),
      label: offerProse(offer, t).title,
    })),
    sheet: referralSheet(municipality, offers, context),
  };
}

function sectionOf(time: Time, offers: readonly Offer[], context: ViewContext): ReferralSection[] {
  const here = offers.filter((offer) => startOf(offer) === time);
  if (here.length === 0) return [];
  const withMode = (mode: Offer['access']['mode']) =>
    here.filter(({ access }) => access.mode === mode).map((offer) => referralOffer(offer, context));
  return [
    { id: time, title: context.t(`referral.start.${time}`), open: withMode('open'), visited: withMode('visited') },
  ];
}

/** The earliest first; the catalogue's own order, by name, among those that begin together. */
function inOrder(offers: readonly Offer[]): Offer[] {
  return [...offers].sort((a, b) => TIMES.indexOf(startOf(a)) - TIMES.indexOf(startOf(b)) || beginOf(a) - beginOf(b));
}
