import type { Municipality, Offer } from '../../domain/catalogue.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import { contactData, type ContactData } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import { entranceLabel, offerCard, type EntranceLabel } from '../offer-card.ts';
import { offerProse } from '../offer-prose.ts';
import { audienceWords } from '../words/audience-words.ts';
import { timesWords } from '../words/opening-words.ts';
import { placeWords } from '../words/place-words.ts';
import { plainPrice, priceWords } from '../words/price-words.ts';
import { situationName } from '../words/situation-name.ts';
import { shownOffers } from '../../domain/offers-of.ts';
import { stateSentences } from '../words/state-words.ts';

/** What a sheet says of an offer, in one language. */
export interface SheetOffer {
  /** The offer's file name in its municipality: `babybio`. */
  readonly slug: string;
  /** The names it had before, which sheets that were handed out may have; left out where it had none. */
  readonly formerSlugs?: readonly string[];
  /** The offer's permanent address on the site. */
  readonly href: string;
  readonly title: Words;
  /** Shown first when the offer cannot be used now, or nobody knows; else empty. */
  readonly notice: string;
  readonly entrance: EntranceLabel['id'];
  readonly isOpen: boolean;
  readonly summary: Words;
  readonly who: readonly string[];
  readonly when: readonly Words[];
  /** The times of the coming year, packed: the sheet says the next one on the day it is made. */
  readonly meetings: string;
  /** A line each; empty where nobody has said what it costs. */
  readonly price: readonly string[];
  readonly bring: readonly Words[];
  readonly where: readonly Words[];
  /** What happens the first time, where the municipality has said so; else empty. */
  readonly first: Words;
  readonly contact: ContactData;
}

/** A municipality's usable offers for sheets. An offer that is over is not among them. */
export interface SheetOffers {
  readonly municipality: string;
  /** The day the catalogue was built for, `YYYY-MM-DD`. */
  readonly builtFor: string;
  readonly offers: readonly SheetOffer[];
}

export function sheetOffers({ id, name }: Pick<Municipality, 'id' | 'name'>, context: ViewContext): SheetOffers {
  return {
    municipality: name,
    builtFor: context.catalogue.today,
    offers: shownOffers(context.catalogue, id).map((offer) => sheetOffer(offer, context)),
  };
}

function sheetOffer(offer: Offer, context: ViewContext): SheetOffer {
  const { t } = context;
  const prose = offerProse(offer, t);
  const { href, title, summary, next, ...card } = offerCard(offer, context);
  const when = timesWords(offer, prose, { today: context.catalogue.today, t });
  const where = offer.places.flatMap((place, index) => placeWords(place, prose.placeNotes[index] ?? '', t));
  return {
    slug: offer.slug,
    ...(offer.formerIds.length === 0 ? {} : { formerSlugs: offer.formerIds }),
    href,
    title,
    // That nobody knows whether it runs, the way in says in whole sentences.
    notice: offer.state.kind === 'unknown' ? card.notice : stateSentences(offer, t),
    entrance: entranceLabel(offer, context).id,
    isOpen: offer.access.mode === 'open',
    summary,
    who: audienceWords(offer.audience, situationName(context), t),
    meetings: next.packed,
    price: priceWords(offer.price.lines, t).map(plainPrice),
    bring: prose.bring,
    when: when.length > 0 ? when : [t('unknown.when')],
    where: where.length > 0 ? where : [t('unknown.where')],
    first: wordsIn(prose.lang, plainText(prose.firstVisitHtml), t.locale),
    contact: contactData(offer, t),
  };
}

/** The text of our own safe HTML (src/mdx/render.ts): no tags, and its five entities as characters. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
