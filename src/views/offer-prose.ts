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
  readonly rhythm: Words;
  readonly scheduleNote: Words;
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
    rhythm: one(offer.schedule?.rhythm, translation?.rhythm),
    scheduleNote: one(offer.schedule?.note, translation?.scheduleNote),
    statusNote: one(offer.status.note, translation?.statusNote),
    stepNotes: many(
      offer.access.steps.map(({ note }) => note),
      translation?.stepNotes,
    ),
    placeNotes: many(
      offer.places.map(({ note }) => note),
      translation?.placeNotes,
    ),
    notFor: many(offer.audience.notFor, translation?.notFor),
  };
}
