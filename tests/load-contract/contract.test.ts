import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import { selectMunicipalities } from '../../src/domain/selection.ts';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { loadCatalogue } from '../../src/load/astro.ts';
import { readContent } from '../../src/load/disk.ts';
import { readSettings } from '../../src/load/settings.ts';
import { KINDS, type Kind } from '../../src/schema/index.ts';
import { aStore, type FakeStore } from './fake-context.ts';

const stores = vi.hoisted(() => new Map<string, FakeStore>());

/** Astro's own module: gives a collection's stored entries, in no promised order. */
vi.mock('astro:content', () => ({
  getCollection: (kind: string) =>
    Promise.resolve(
      [...(stores.get(kind)?.entries.values() ?? [])].reverse().map((entry) => ({ ...entry, collection: kind })),
    ),
}));

beforeEach(() => vi.stubEnv('CATALOGUE_TODAY', '2026-03-01'));
afterEach(() => vi.unstubAllEnvs());

/** Fills Astro's store through the loader, and takes the catalogue that the pages get. */
async function throughAstro(): Promise<Catalogue> {
  const settings = readSettings();
  stores.clear();
  await Promise.all(
    KINDS.map((kind: Kind) => {
      const store = aStore();
      stores.set(kind, store);
      return store.load(kind, settings, settings.base);
    }),
  );
  return loadCatalogue();
}

function fromDisk(): Catalogue {
  const settings = readSettings();
  const { records } = readContent(settings, { labels: BOX_LABELS.da, base: settings.base });
  return buildCatalogue(selectMunicipalities(records, settings.municipalities).entries, settings);
}

describe('the two readers give one catalogue', () => {
  it('of all content', async () => {
    const catalogue = await throughAstro();
    expect(catalogue.offers.length).toBeGreaterThan(50);
    expect(catalogue).toEqual(fromDisk());
  });

  it('of one municipality', async () => {
    vi.stubEnv('CATALOGUE_MUNICIPALITIES', 'toender');
    const catalogue = await throughAstro();
    expect(catalogue.municipalities.map(({ id }) => id)).toEqual(['toender']);
    expect(catalogue).toEqual(fromDisk());
  });

  it('under another base path', async () => {
    vi.stubEnv('BASE_PATH', '/familier/');
    expect(await throughAstro()).toEqual(fromDisk());
  });
});

describe('the catalogue from the content store', () => {
  it('is made once in a build', async () => {
    vi.stubEnv('DEV', false);
    const first = await throughAstro();
    expect(await loadCatalogue()).toBe(first);
  });

  it('is made anew for each request in the dev server', async () => {
    const first = await throughAstro();
    expect(await loadCatalogue()).not.toBe(first);
  });

  it('refuses entries that another loader has put there', async () => {
    await throughAstro();
    const store = aStore();
    stores.set('offers', { ...store, entries: new Map([['x/y', { id: 'x/y', data: {} }]]) });
    await expect(loadCatalogue()).rejects.toThrow('The content store has no text for x/y');
  });
});
