import { TRANSLATED_LOCALES } from '../../i18n/locales.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { TranslationFrontmatter } from '../../schema/translation.ts';
import type { Fault, Rule } from '../rule.ts';

/** Fields of a translation that stand in for lines of the offer, and how many lines the offer has. */
const LINES: Readonly<
  Record<'stepNotes' | 'placeNotes' | 'notFor', { what: string; count: (offer: OfferFrontmatter) => number }>
> = {
  stepNotes: {
    what: 'noter i access.steps',
    count: ({ access }) => access.steps.filter(({ note }) => note !== undefined).length,
  },
  placeNotes: {
    what: 'noter i places',
    count: ({ places }) => places.filter(({ note }) => note !== undefined).length,
  },
  notFor: { what: 'linjer i audience.notFor', count: ({ audience }) => audience.notFor.length },
};

export const translationRule: Rule = {
  id: 'translation',
  description: 'En oversættelse hører til et tilbud og et af sidens sprog, og dens lister følger tilbuddets.',
  source: 'Katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records, faulty }) =>
    records.translations.flatMap(({ id, data }) => {
      const dot = id.lastIndexOf('.');
      const offerId = id.slice(0, dot);
      const offer = records.offers.find((record) => record.id === offerId);
      // An offer with faults of its own is there, and will be valid again.
      const isMissing = !offer && !faulty.has(`offers/${offerId}`);
      const locale = id.slice(dot + 1);
      return [
        ...(TRANSLATED_LOCALES.some((known) => known === locale) ? [] : [unknownLocale(id, locale)]),
        ...(offer ? unevenLists(id, data, offer.data) : []),
        ...(isMissing ? [unknownOffer(id, offerId)] : []),
      ];
    }),
};

function unknownLocale(id: string, locale: string): Fault {
  return {
    ...top(id),
    message: `Siden har ikke sproget «${locale}».`,
    hint: `Sprogene er: ${TRANSLATED_LOCALES.join(', ')}. Filen hedder fx babybio.en.mdx.`,
  };
}

function unknownOffer(id: string, offer: string): Fault {
  return {
    ...top(id),
    message: `Der er ikke et tilbud i offers/${offer}.mdx at oversætte.`,
    hint: 'Giv oversættelsen samme navn som tilbuddets fil.',
  };
}

/** A list left out is not translated; a list of another length would put words in the wrong place. */
function unevenLists(id: string, translation: TranslationFrontmatter, offer: OfferFrontmatter): Fault[] {
  return (Object.keys(LINES) as (keyof typeof LINES)[]).flatMap((field) => {
    const { what, count } = LINES[field];
    const wanted = count(offer);
    const found = translation[field].length;
    if (found === 0 || found === wanted) return [];
    return [
      {
        ...top(id, field),
        message: `${field} har ${found} linjer, men tilbuddet har ${wanted} ${what}.`,
        hint: 'Skriv en linje for hver, i samme rækkefølge, eller lad feltet være væk.',
      },
    ];
  });
}

function top(id: string, field = 'title'): Pick<Fault, 'kind' | 'id' | 'at'> {
  return { kind: 'translations', id, at: { path: [field] } };
}
