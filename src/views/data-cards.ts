import type { Offer } from '../domain/catalogue.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';
import { offerCard } from './offer-card.ts';
import { offerProse } from './offer-prose.ts';
import { audienceWords } from './words/audience-words.ts';
import { contactLinks } from './words/contact-words.ts';
import { timesWords } from './words/opening-words.ts';
import { placeWords } from './words/place-words.ts';
import { plainPrice, priceWords } from './words/price-words.ts';
import { situationName } from './words/situation-name.ts';
import { stateSentences } from './words/state-words.ts';

/** A text with the language it is in: other sites' pages need to say so too. */
interface Said {
  text: string;
  lang: Locale;
}

/** An offer in the words of its pages, for sites that show it themselves. What is not stated is left out. */
export interface DataCard {
  url: string;
  title: Said;
  summary: Said;
  notice?: string | undefined;
  entrance: string;
  who?: Said[] | undefined;
  when?: Said[] | undefined;
  where?: Said[] | undefined;
  price?: Said[] | undefined;
  bring?: Said[] | undefined;
  contact?: { href: string; label: Said; notes?: Said[] | undefined }[] | undefined;
}

/** The offer's words in every language; `address` makes a whole address of its page. */
export function dataCards(
  offer: Offer,
  { catalogue, base }: Pick<ViewContext, 'catalogue' | 'base'>,
  address: (offer: Offer, locale: Locale) => string,
): Readonly<Record<Locale, DataCard>> {
  const rows = LOCALES.map((locale) => {
    const context = { catalogue, base, t: translator(locale) };
    return [locale, { url: address(offer, locale), ...dataCard(offer, context) }] as const;
  });
  return Object.fromEntries(rows) as Record<Locale, DataCard>;
}

function dataCard(offer: Offer, context: ViewContext): Omit<DataCard, 'url'> {
  const { t } = context;
  const { title, summary, entrance } = offerCard(offer, context);
  const notice = offer.isInspiration ? '' : stateSentences(offer, t);
  const prose = offerProse(offer, t);
  const list = (lines: readonly Words[]): Said[] | undefined => {
    const known = lines.filter((line) => plainWords(line) !== '').map((line) => said(line, t.locale));
    return known.length === 0 ? undefined : known;
  };
  const contact = contactLinks(offer.contact, t).map(({ href, label, notes }) => ({
    href,
    label: said(label, t.locale),
    notes: list(notes),
  }));
  return {
    title: said(title, t.locale),
    summary: said(summary, t.locale),
    notice: notice === '' ? undefined : notice,
    entrance: entrance.label,
    who: list(audienceWords(offer.audience, situationName(context), t)),
    when: list(timesWords(offer, prose, { today: context.catalogue.today, t })),
    where: list(offer.places.flatMap((place, index) => placeWords(place, prose.placeNotes[index] ?? '', t))),
    price: list([...priceWords(offer.price.lines, t).map(plainPrice), wordsIn('da', offer.price.note ?? '', t.locale)]),
    bring: list(prose.bring),
    contact: contact.length === 0 ? undefined : contact,
  };
}

function said(words: Words, locale: Locale): Said {
  return typeof words === 'string' ? { text: words, lang: locale } : { text: words.text, lang: words.lang };
}
