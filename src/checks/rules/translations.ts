import { TRANSLATED_LOCALES } from '../../i18n/locales.ts';
import type { ContentRecords } from '../../load/disk.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import { EXTENSIONS, TRANSLATED_BY, TRANSLATED_KINDS, type TranslatedKind } from '../../schema/index.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { ProgrammeFrontmatter } from '../../schema/programme.ts';
import type { CheckContext, Fault, Rule } from '../rule.ts';

/** How many lines of one field a translated file has: a translation has as many, or none. */
interface Lines<Data> {
  readonly field: string;
  readonly what: string;
  readonly count: (data: Data) => number;
}

const OFFER_LINES: readonly Lines<OfferFrontmatter>[] = [
  {
    field: 'stepNotes',
    what: 'noter i access.steps',
    count: ({ access }) => access.steps.filter(({ note }) => note !== undefined).length,
  },
  {
    field: 'placeNotes',
    what: 'noter til stederne i at, opens og teams',
    count: ownPlaceNotes,
  },
  {
    field: 'openNotes',
    what: 'noter i opens og teams',
    count: ({ opens, teams }) => [...opens, ...teams].filter(({ note }) => note !== undefined).length,
  },
  { field: 'bring', what: 'linjer i bring', count: ({ bring }) => bring.length },
  { field: 'notFor', what: 'linjer i audience.notFor', count: ({ audience }) => audience.notFor.length },
];

/** Single lines of a translation that stand in for one of the offer's. */
const OFFER_NOTES: readonly { readonly field: string; readonly of: (offer: OfferFrontmatter) => string | undefined }[] =
  [{ field: 'statusNote', of: ({ status }) => status.note }];

const PROGRAMME_LINES: readonly Lines<ProgrammeFrontmatter>[] = [
  { field: 'findings', what: 'linjer i evidence', count: ({ evidence }) => evidence.length },
];

const NAMES: Readonly<Record<TranslatedKind, string>> = {
  offers: 'et tilbud',
  municipalities: 'en kommune',
  organisations: 'en partner',
  programmes: 'et program',
  help: 'en hjælpelinje',
};

export const translationRule: Rule = {
  id: 'translation',
  description:
    'En oversættelse hører til en fil på dansk og et af sidens sprog, og dens lister følger den danske fils.',
  source: 'Katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: (context) =>
    TRANSLATED_KINDS.flatMap((kind) =>
      context.records[TRANSLATED_BY[kind]].flatMap((translation) => faultsOf(kind, translation, context)),
    ),
};

function faultsOf(kind: TranslatedKind, translation: ContentRecord, { records, faulty }: CheckContext): Fault[] {
  const dot = translation.id.lastIndexOf('.');
  const id = translation.id.slice(0, dot);
  const locale = translation.id.slice(dot + 1);
  const hasLocale = TRANSLATED_LOCALES.some((known) => known === locale);
  // A file with faults of its own is there, and will be valid again.
  const isThere =
    (records[kind] as readonly ContentRecord[]).some((record) => record.id === id) || faulty.has(`${kind}/${id}`);
  return [
    ...(hasLocale ? [] : [unknownLocale(translation, locale)]),
    ...linesOf(kind, id, records).flatMap((lines) => unevenLines(translation, lines)),
    ...(kind === 'offers'
      ? notesOfNothing(
          translation,
          records.offers.find((record) => record.id === id),
        )
      : []),
    ...(isThere ? [] : [nothingToTranslate(translation, kind, id)]),
  ];
}

function unknownLocale(translation: ContentRecord, locale: string): Fault {
  return {
    ...top(translation),
    message: `Siden har ikke sproget «${locale}».`,
    hint: `Sprogene er: ${TRANSLATED_LOCALES.join(', ')}. Filen hedder fx babybio.en.mdx.`,
  };
}

function nothingToTranslate(translation: ContentRecord, kind: TranslatedKind, id: string): Fault {
  return {
    ...top(translation),
    message: `Der er ikke ${NAMES[kind]} i ${kind}/${id}${EXTENSIONS[kind]} at oversætte.`,
    hint: 'Giv oversættelsen samme navn som den danske fil.',
  };
}

interface CountedLines {
  readonly field: string;
  readonly what: string;
  readonly wanted: number;
}

/** The lines that a translation of this record stands in for. */
function linesOf(kind: TranslatedKind, id: string, records: ContentRecords): CountedLines[] {
  if (kind === 'offers') return count(OFFER_LINES, records.offers.find((record) => record.id === id)?.data);
  if (kind === 'programmes') return count(PROGRAMME_LINES, records.programmes.find((record) => record.id === id)?.data);
  return [];
}

function count<Data>(lines: readonly Lines<Data>[], data: Data | undefined): CountedLines[] {
  return data === undefined ? [] : lines.map(({ field, what, count }) => ({ field, what, wanted: count(data) }));
}

/** What is no longer said in Danish must not go on being said in another language. */
function notesOfNothing(translation: ContentRecord, offer: ContentRecord<'offers'> | undefined): Fault[] {
  if (!offer) return [];
  return OFFER_NOTES.filter(({ field, of }) => field in translation.data && of(offer.data) === undefined).map(
    ({ field }) => ({
      ...top(translation, field),
      message: `${field} oversætter en linje, som den danske fil ikke har.`,
      hint: 'Slet den, eller skriv linjen på dansk.',
    }),
  );
}

/** How many written out places have a note; a place that stands several times is one, as on the offer's page. */
function ownPlaceNotes({ at, opens, teams }: OfferFrontmatter): number {
  const places = [...at, ...[...opens, ...teams].flatMap((entry) => entry.at ?? [])];
  const noted = places.filter((place) => typeof place !== 'string' && place.note !== undefined);
  return new Set(noted.map((place) => JSON.stringify(place))).size;
}

/** A list left out is not translated; a list of another length would put words in the wrong place. */
function unevenLines(translation: ContentRecord, { field, what, wanted }: CountedLines): Fault[] {
  const list: unknown = Object.entries(translation.data).find(([key]) => key === field)?.[1];
  const found = Array.isArray(list) ? list.length : 0;
  if (found === 0 || found === wanted) return [];
  return [
    {
      ...top(translation, field),
      message: `${field} har ${found} linjer, men den danske fil har ${wanted} ${what}.`,
      hint: 'Skriv en linje for hver, i samme rækkefølge, eller lad feltet være væk.',
    },
  ];
}

function top({ kind, id, data }: ContentRecord, field = Object.keys(data)[0] ?? ''): Pick<Fault, 'kind' | 'id' | 'at'> {
  return { kind, id, at: { path: [field] } };
}
