import { describeAccess, type Entrance } from '../domain/access/access.ts';
import type { Offer } from '../domain/catalogue.ts';
import { LIFE_STAGES, type LifeStage } from '../domain/audience/stages.ts';
import type { Words } from '../i18n/words.ts';
import { audienceWords } from './audience-words.ts';
import type { ViewContext } from './context.ts';
import { offerProse } from './offer-prose.ts';
import { pathsFrom } from './paths.ts';
import { placeName } from './place-words.ts';
import { scheduleWords } from './schedule-words.ts';

/** Which door a family meets: an open one, one a professional opens, or none, as the offer is over or an example. */
export type Door = Offer['access']['mode'] | 'none';

/** How one gets in, as families see it: a word, and which door it is. */
export interface EntranceLabel {
  readonly door: Door;
  readonly id: Entrance | 'self-referral' | 'ended' | 'example';
  readonly label: string;
}

/** What decides, in the order families ask: what, for whom, may we just come, when, where, is it free. */
export interface OfferCard {
  readonly id: string;
  readonly href: string;
  readonly title: Words;
  readonly summary: Words;
  readonly who: string;
  readonly entrance: EntranceLabel;
  readonly when: Words;
  readonly where: readonly Words[];
  readonly price: string;
  readonly municipality: string;
  /** Shown before all else when the offer cannot be used now, or nobody knows; else empty. */
  readonly notice: string;
}

export function offerCard(offer: Offer, { t, base }: ViewContext): OfferCard {
  const { state } = offer.status;
  const prose = offerProse(offer, t);
  const isPlain = offer.isEnded || offer.isInspiration || state === 'running' || state === 'pilot';
  return {
    id: offer.id,
    href: pathsFrom(base, t.locale).offer(offer),
    title: prose.title,
    summary: prose.summary,
    who: audienceWords(offer.audience, t).join('. ') || t('unknown.who'),
    entrance: entranceLabel(offer, { t }),
    when: scheduleWords(offer.schedule, prose, t)[0] ?? '',
    where: offer.places
      .map((place, index) => placeName(place, prose.placeNotes[index] ?? '', t))
      .filter((name) => name !== ''),
    price: offer.price.kind === 'free' ? t('price.free') : '',
    municipality: offer.municipality.name,
    notice: isPlain ? '' : t(`state.${state}`),
  };
}

export function entranceLabel(
  offer: Pick<Offer, 'access' | 'isEnded' | 'isInspiration'>,
  { t }: Pick<ViewContext, 't'>,
): EntranceLabel {
  if (offer.isInspiration) return { door: 'none', id: 'example', label: t('entrance.example') };
  if (offer.isEnded) return { door: 'none', id: 'ended', label: t('entrance.ended') };
  const { entrance, mayReferThemselves } = describeAccess(offer.access);
  const id = entrance === 'through-professional' && mayReferThemselves ? 'self-referral' : entrance;
  return { door: offer.access.mode, id, label: t(`entrance.${id}`) };
}

/** The life stages an offer is for, stated or possible; `unknown` where nothing is said. */
export function stageIds(offer: Pick<Offer, 'stages'>): readonly (LifeStage | 'unknown')[] {
  if (offer.stages.kind === 'unknown') return ['unknown'];
  const ids = offer.stages.stages.map(({ stage }) => stage);
  return LIFE_STAGES.filter((stage) => ids.includes(stage));
}
