import { formatLanguage } from '../i18n/format.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import type { PageText } from '../search/page-tokens.ts';
import { locateOffer } from '../domain/near/locate.ts';
import { searchableText, type SearchDocument } from '../search/document.ts';
import { factsOf } from '../search/facts.ts';
import type { Offer } from '../domain/catalogue.ts';
import { plainWords, type Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';
import { offerCard } from './offer-card.ts';
import { offerProse } from './offer-prose.ts';
import { pathsFrom } from './paths.ts';
import { termWords } from './term-words.ts';

/**
 * One search document for each offer that families may find; ended ones are in, behind their own facet.
 * Its card is in the reader's language; its words are the Danish ones, and the translated ones too.
 */
export function searchDocuments(context: ViewContext): SearchDocument[] {
  const { catalogue } = context;
  const codeOf = ({ municipality }: Offer) => catalogue.municipalities.find(({ id }) => id === municipality.id)?.code;
  return catalogue.offers
    .filter((offer) => !offer.isInspiration)
    .map((offer) => {
      const { href, title, summary, who, entrance, when, where, price, municipality, notice, next } = offerCard(offer, {
        ...context,
        base: '',
      });
      return {
        url: href.slice(pathsFrom('', context.t.locale).home.length),
        text: pageText(offer, context),
        meta: {
          title: plainWords(title),
          summary: plainWords(summary),
          who,
          door: entrance.door,
          entrance: entrance.label,
          when: plainWords(when),
          where: where.map(plainWords).join(', '),
          price,
          municipality,
          notice,
          next: next.packed,
          dates: next.dates,
          danish: Object.entries({ title, summary, when, where })
            .filter(([, words]) => isForeign(words))
            .map(([name]) => name)
            .join(' '),
        },
        facts: factsOf(offer, catalogue),
        isEnded: offer.isEnded,
        places: locateOffer(offer, codeOf(offer)),
      };
    });
}

function isForeign(words: Words | readonly Words[]): boolean {
  return Array.isArray(words) ? words.some(isForeign) : typeof words !== 'string';
}

/** The Danish words always, for the vocabulary of the search is Danish; and those of the reader's language. */
function pageText(offer: Offer, context: ViewContext): PageText {
  const danish = searchableText(offer, cardWords(offer, { ...context, t: translator('da') }));
  if (context.t.locale === 'da') return danish;
  const { title, lead, body } = translatedText(offer, context);
  const join = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('. ');
  return { title: join(danish.title, title), lead: join(danish.lead, lead), body: join(danish.body, body) };
}

/** What an offer's card and its facts say in words, and nothing about what is unknown. */
function cardWords(offer: Offer, context: ViewContext): string[] {
  const { who, entrance, when, where } = offerCard(offer, context);
  return [who, entrance.label, plainWords(when), ...where.map(plainWords), ...factWords(offer, context.t)];
}

/** What a translation adds: the words of the reader's language. */
function translatedText(offer: Offer, context: ViewContext): PageText {
  const { t } = context;
  const { lang, title, summary } = offerProse(offer, t);
  const terms = [...offer.topics, ...offer.situations, ...offer.professions].map((term) =>
    plainWords(termWords(term, t)),
  );
  const lead = [...cardWords(offer, context), ...terms];
  if (lang === 'da') return { title: '', lead: lead.join('. '), body: '' };
  const body = offer.translations[lang]?.text.text ?? [];
  return { title: plainWords(title), lead: [plainWords(summary), ...lead].join('. '), body: body.join('. ') };
}

function factWords(offer: Offer, t: Translate): string[] {
  return [
    t(`kind.${offer.kind}`),
    t(`level.${offer.level}`),
    ...(offer.languages ?? []).map((code) => formatLanguage(code, t.locale)),
    ...(offer.interpreter === true ? [t('interpreter.yes')] : []),
    ...(offer.practicalHelp ?? []).map((help) => t(`practical.${help}`)),
  ];
}
