import type { Offer } from '../domain/catalogue.ts';
import type { Locale, Translate } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import { proseOf } from './prose.ts';

/** What an author wrote about an offer, in the reader's language where somebody has translated it, else in Danish. */
export interface OfferProse {
  /** The language of the title, the summary and the text. */
  readonly lang: Locale;
  readonly title: Words;
  readonly summary: Words;
  readonly firstVisitHtml: string;
  readonly html: string;
  readonly professional: { readonly lang: Locale; readonly html: string };
  /** The note of each opening and then of each team, and the empty string where there is none. */
  readonly openNotes: readonly Words[];
  readonly bring: readonly Words[];
  readonly statusNote: Words;
  /** The note of each access step, and the empty string where there is none. */
  readonly stepNotes: readonly Words[];
  readonly placeNotes: readonly Words[];
  readonly notFor: readonly Words[];
}

/** A translation has a title, a summary and a text; its other lines may be missing and then stand in Danish. */
export function offerProse(offer: Offer, { locale }: Translate): OfferProse {
  const { lang, translation, text, professional } = proseOf(offer, locale);
  const one = (danish: string | undefined, translated: string | undefined): Words =>
    translated ?? wordsIn('da', danish ?? '', locale);
  const many = (danish: readonly (string | undefined)[], translated: readonly string[] = []): Words[] => {
    const left = [...translated];
    return danish.map((line) => (line === undefined ? '' : one(line, left.shift())));
  };
  return {
    lang,
    title: wordsIn(lang, (translation ?? offer).title, locale),
    summary: wordsIn(lang, (translation ?? offer).summary, locale),
    firstVisitHtml: text.firstVisitHtml,
    html: text.html,
    professional,
    openNotes: many(
      [...offer.times.openings, ...offer.times.teams].map(({ note }) => note),
      translation?.openNotes,
    ),
    bring: many(offer.bring, translation?.bring),
    statusNote: one(offer.status.note, translation?.statusNote),
    stepNotes: many(
      offer.access.steps.map(({ note }) => note),
      translation?.stepNotes,
    ),
    placeNotes: placeNotes(offer, translation?.placeNotes, locale),
    notFor: many(offer.audience.notFor, translation?.notFor),
  };
}

/** A note of a house or a shared place is the municipality's: an offer's translation has lines for its own only. */
function placeNotes({ places }: Offer, translated: readonly string[] = [], locale: Locale): Words[] {
  const left = [...translated];
  return places.map(({ id, note }) => {
    if (note === undefined) return '';
    const own = id === undefined ? left.shift() : undefined;
    return own ?? wordsIn('da', note, locale);
  });
}
