import type { Programme } from '../domain/catalogue.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import { citations, type Citation } from './citations.ts';
import type { NamedLink, ViewContext } from './context.ts';
import { offerCard, type OfferCard } from './offer-card.ts';
import { pathsFrom } from './paths.ts';
import { audienceWords } from './words/audience-words.ts';
import { situationName } from './words/situation-name.ts';
import { proseOf, translationIn, unreviewedNote } from './prose.ts';

export interface ProgrammesPage {
  readonly programmes: readonly (NamedLink & { readonly kind: string; readonly summary: Words })[];
}

export function programmesPage({ catalogue, t, base }: ViewContext): ProgrammesPage {
  return {
    programmes: catalogue.programmes.map((programme) => ({
      href: pathsFrom(base, t.locale).programme(programme.id),
      label: programme.name,
      kind: t(`programmeKind.${programme.kind}`),
      summary: translationIn(programme, t.locale)?.summary ?? wordsIn('da', programme.summary, t.locale),
    })),
  };
}

export interface ProgrammePage {
  readonly title: string;
  readonly kind: string;
  readonly summary: Words;
  /** The language of the text. */
  readonly lang: Locale;
  readonly unreviewed: string;
  readonly aliases: readonly string[];
  readonly who: readonly string[];
  readonly levels: readonly string[];
  readonly html: string;
  readonly professional: { readonly lang: Locale; readonly html: string };
  /** A level is never shown without its scale, year and publisher. */
  readonly evidence: readonly {
    readonly finding: Words;
    readonly origin: string;
    readonly year: string;
    readonly url: string;
    readonly citations: readonly Citation[];
  }[];
  readonly offers: readonly OfferCard[];
  readonly sources: readonly Citation[];
}

export function programmePage(programme: Programme, context: ViewContext): ProgrammePage {
  const { catalogue, t } = context;
  const { lang, translation, text, professional } = proseOf(programme, t.locale);
  return {
    title: programme.name,
    kind: t(`programmeKind.${programme.kind}`),
    summary: wordsIn(lang, (translation ?? programme).summary, t.locale),
    lang,
    unreviewed: unreviewedNote(translation, t),
    aliases: programme.aliases,
    who: programme.audience ? audienceWords(programme.audience, situationName(context), t) : [],
    levels: programme.levels.map((level) => t(`level.${level}`)),
    html: text.firstVisitHtml + text.html,
    professional,
    evidence: programme.evidence.map(({ finding, scale, level, year, publisher, url, source }, index) => ({
      finding: translation?.findings[index] ?? wordsIn('da', finding, t.locale),
      origin: [
        publisher,
        scale === undefined ? undefined : [scale, level].filter((part) => part !== undefined).join(': '),
      ]
        .filter((part) => part !== undefined)
        .join(', '),
      year: year === undefined ? '' : formatDate(year, t.locale),
      url: url ?? '',
      citations: source ? citations([source], context) : [],
    })),
    offers: catalogue.offers
      .filter(({ programmes }) => programmes.some(({ id }) => id === programme.id))
      .map((offer) => offerCard(offer, context)),
    sources: citations(programme.sources, context),
  };
}
