import { getCollection, type CollectionEntry } from 'astro:content';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { snapshotAfter, type Snapshot } from '../domain/changes/snapshot.ts';
import type { AuthoredText, Entries, Entry } from '../domain/records.ts';
import { selectMunicipalities } from '../domain/selection.ts';
import type { Kind } from '../schema/index.ts';
import { readPrevious } from './previous.ts';
import { readSettings } from './settings.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue as the pages see it, from Astro's content store. Built once a build; anew for each request in the dev server. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

/** What this build publishes of its offers' facts, and what has changed since the build it is compared with. */
export async function loadSnapshot(): Promise<Snapshot> {
  const { previous, leftOut } = readSettings();
  const offers = leftOut.filter((name) => name.startsWith('offers/')).map((name) => name.slice('offers/'.length));
  return snapshotAfter(readPrevious(previous), await loadCatalogue(), offers);
}

async function build(): Promise<Catalogue> {
  const settings = readSettings();
  const entries: Entries = {
    offers: await entriesOf('offers'),
    offerTranslations: await entriesOf('offerTranslations'),
    municipalities: await entriesOf('municipalities'),
    municipalityTranslations: await entriesOf('municipalityTranslations'),
    organisations: await entriesOf('organisations'),
    organisationTranslations: await entriesOf('organisationTranslations'),
    programmes: await entriesOf('programmes'),
    programmeTranslations: await entriesOf('programmeTranslations'),
    help: await entriesOf('help'),
    helpTranslations: await entriesOf('helpTranslations'),
    vocabulary: await entriesOf('vocabulary'),
    sources: await entriesOf('sources'),
  };
  return buildCatalogue(selectMunicipalities(entries, settings.municipalities).entries, settings);
}

async function entriesOf<K extends Kind>(kind: K): Promise<Entry<K>[]> {
  const entries: CollectionEntry<K>[] = await getCollection(kind);
  return entries.map((entry) => ({ id: entry.id, data: entry.data as Entry<K>['data'], body: authoredText(entry) }));
}

/** What `contentLoader` put beside the rendered HTML. */
function authoredText(entry: {
  readonly id: string;
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> };
}): AuthoredText {
  const text = entry.rendered?.metadata?.['authoredText'];
  if (typeof text !== 'object' || text === null)
    throw new Error(`The content store has no text for ${entry.id}; it was not filled by contentLoader.`);
  return text as AuthoredText;
}
