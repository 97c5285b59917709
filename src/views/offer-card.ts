import { nextTime, type NextTime } from './next-time.ts';
import { describeAccess, howOf, type Entrance } from '../domain/access/access.ts';
import type { Offer } from '../domain/catalogue.ts';
import { LIFE_STAGES, type LifeStage } from '../domain/audience/stages.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';
import { offerProse } from './offer-prose.ts';
import { pathsFrom } from './paths.ts';
import { audienceWords } from './words/audience-words.ts';
import { firstTimeLine } from './words/opening-words.ts';
import { placeName } from './words/place-words.ts';
import { plainPrice, priceWords } from './words/price-words.ts';
import { situationName } from './words/situation-name.ts';
import { stateWords } from './words/state-words.ts';

/** Which door a family meets: an open one, one a professional opens, or none, as the offer is over or an example. */
export type Door = Offer['access']['mode'] | 'none';

/** States in which nobody can come, whatever the way in: these are told in its place. */
const CLOSED = ['paused', 'full', 'not-begun'] as const;

type Closed = (typeof CLOSED)[number];

/** How one gets in, as families see it: a word, and which door it is. */
export interface EntranceLabel {
  readonly door: Door;
  readonly id: Entrance | 'self-referral' | 'ask-first' | 'ended' | 'example' | Closed;
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
  /** The first price; empty where nobody has said what it costs. */
  readonly price: string;
  readonly municipality: string;
  /** Shown before all else when the offer cannot be used now, or nobody knows; else empty. */
  readonly notice: string;
  readonly next: NextTime;
}

export function offerCard(offer: Offer, context: ViewContext): OfferCard {
  const { t, base, catalogue } = context;
  const prose = offerProse(offer, t);
  const isPlain = offer.isEnded || offer.isInspiration;
  const [price] = priceWords(offer.price.lines, t);
  return {
    id: offer.id,
    href: pathsFrom(base, t.locale).offer(offer),
    title: prose.title,
    summary: prose.summary,
    who: audienceWords(offer.audience, situationName(context), t).join('. ') || t('unknown.who'),
    entrance: entranceLabel(offer, { t }),
    when: firstTimeLine(offer, prose, { today: catalogue.today, t }),
    where: offer.places
      .map((place, index) => placeName(place, prose.placeNotes[index] ?? '', t))
      .filter((name) => name !== ''),
    price: price === undefined ? '' : plainPrice(price),
    municipality: offer.municipality.name,
    notice: isPlain ? '' : stateWords(offer.state, t).label,
    next: nextTime(offer, context),
  };
}

export function entranceLabel(
  offer: Pick<Offer, 'access' | 'state' | 'times' | 'isInspiration'>,
  { t }: Pick<ViewContext, 't'>,
): EntranceLabel {
  if (offer.isInspiration) return { door: 'none', id: 'example', label: t('entrance.example') };
  const { state } = offer;
  if (state.kind === 'over') return { door: 'none', id: 'ended', label: t('entrance.ended') };
  const closed = CLOSED.find((kind) => kind === state.kind);
  if (closed !== undefined) return { door: 'none', id: closed, label: stateWords(state, t).label };
  const id = openDoor(offer);
  return { door: offer.access.mode, id, label: t(`entrance.${id}`) };
}

/** Of an offer that may not be running nobody can say that one may just come. */
function openDoor({
  access,
  times,
  state,
}: Pick<Offer, 'access' | 'times' | 'state'>): Entrance | 'self-referral' | 'ask-first' {
  const { entrance, mayReferThemselves } = describeAccess(access, howOf(times));
  if (entrance === 'just-come' && state.kind === 'unknown') return 'ask-first';
  return entrance === 'through-professional' && mayReferThemselves ? 'self-referral' : entrance;
}

/** The life stages an offer is for, stated or possible; `unknown` where nothing is said. */
export function stageIds(offer: Pick<Offer, 'stages'>): readonly (LifeStage | 'unknown')[] {
  if (offer.stages.kind === 'unknown') return ['unknown'];
  const ids = offer.stages.stages.map(({ stage }) => stage);
  return LIFE_STAGES.filter((stage) => ids.includes(stage));
}
