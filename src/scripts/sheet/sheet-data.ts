import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SheetOffer, SheetOffers } from '../../views/families/sheet-offers.ts';
import { loadData, loadSentences } from '../load.ts';
import type { Sheet, SheetChoice } from './sheet-address.ts';

/** One offer of a sheet in the family's language and in Danish. */
export interface SheetRow {
  readonly choice: SheetChoice;
  readonly own: SheetOffer;
  readonly danish: SheetOffer;
}

export interface FilledSheet {
  readonly sheet: Sheet;
  readonly own: Translate;
  readonly danish: Translate;
  readonly rows: readonly SheetRow[];
  /** How many chosen offers the catalogue no longer has. */
  readonly gone: number;
  /** The oldest day among the data, `YYYY-MM-DD`; the empty string without any. */
  readonly builtFor: string;
}

/** Fetches all that a sheet says. Rejects where the line is broken; an offer that is over or unknown is counted as gone. */
export async function fillSheet(sheet: Sheet, locale: Locale, base: string): Promise<FilledSheet> {
  const municipalities = [...new Set(sheet.choices.map(({ id }) => municipalityOf(id)))];
  const [own, danish, ...loaded] = await Promise.all([
    loadSentences(base, 'ark', locale),
    loadSentences(base, 'ark', 'da'),
    ...municipalities.map((id) => loadPair(id, locale, base)),
  ]);
  const pairs = new Map(municipalities.map((id, index) => [id, loaded[index]]));
  const found = sheet.choices.flatMap((choice) => rowOf(choice, pairs.get(municipalityOf(choice.id))));
  // An offer's old and new name lead to one offer.
  const rows = found.filter(({ own }, index) => found.findIndex((row) => row.own.href === own.href) === index);
  const days = loaded.flatMap((pair) => pair?.own.builtFor ?? []).sort();
  return { sheet, own, danish, rows, gone: sheet.choices.length - found.length, builtFor: days[0] ?? '' };
}

interface Pair {
  readonly own: SheetOffers;
  readonly danish: SheetOffers;
}

/** A municipality in both languages; undefined where the catalogue has none of that name. */
async function loadPair(id: string, locale: Locale, base: string): Promise<Pair | undefined> {
  const load = (language: Locale) => loadData<SheetOffers | undefined>(`${base}data/ark/${language}/${id}.json`);
  const [own, danish] = await Promise.all([load(locale), load('da')]);
  return own === undefined || danish === undefined ? undefined : { own, danish };
}

function rowOf(choice: SheetChoice, pair: Pair | undefined): SheetRow[] {
  const slug = choice.id.slice(choice.id.indexOf('/') + 1);
  const own = offerNamed(slug, pair?.own);
  const danish = offerNamed(slug, pair?.danish);
  return own === undefined || danish === undefined ? [] : [{ choice, own, danish }];
}

/** By its present name, or else by a former one: a sheet is kept longer than a file's name. */
function offerNamed(slug: string, data: SheetOffers | undefined): SheetOffer | undefined {
  return (
    data?.offers.find((offer) => offer.slug === slug) ??
    data?.offers.find(({ formerSlugs = [] }) => formerSlugs.includes(slug))
  );
}

function municipalityOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
