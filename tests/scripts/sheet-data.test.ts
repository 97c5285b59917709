import { afterEach, expect, it, vi } from 'vitest';
import { readSheet } from '../../src/scripts/sheet/sheet-address.ts';
import { fillSheet } from '../../src/scripts/sheet/sheet-data.ts';

const OFFERS = [
  { slug: 'nyt-navn', formerSlugs: ['gammelt-navn'], href: '/kommuner/ny/nyt-navn/', title: 'Caféen' },
  { slug: 'gruppe', href: '/kommuner/ny/gruppe/', title: 'Gruppen' },
];

/** What the site answers: the new municipality's data, also where a former one's were; sentences; else nothing. */
function answer(address: string): Response {
  if (/\/data\/ark\/(da|ar)\/(ny|gammel)\.json$/.test(address))
    return Response.json({ municipality: 'Ny', builtFor: '2026-11-27', offers: OFFERS });
  return address.includes('/data/ord/') ? Response.json({}) : new Response('', { status: 404 });
}

afterEach(() => vi.unstubAllGlobals());

async function titlesOn(hash: string): Promise<{ titles: unknown[]; gone: number }> {
  vi.stubGlobal('fetch', (address: string | URL) => Promise.resolve(answer(String(address))));
  const sheet = readSheet(hash);
  if (!sheet) throw new Error(`${hash} is no sheet.`);
  const { rows, gone } = await fillSheet(sheet, 'da', '/');
  return { titles: rows.map(({ own }) => own.title), gone };
}

it('finds a renamed offer on a sheet that was handed out before', async () => {
  expect(await titlesOn('#1m/ny:gammelt-navn,~gruppe')).toEqual({ titles: ['Caféen', 'Gruppen'], gone: 0 });
});

it('finds the offers of a municipality that has become part of another', async () => {
  expect(await titlesOn('#1m/gammel:gammelt-navn,gruppe')).toEqual({ titles: ['Caféen', 'Gruppen'], gone: 0 });
});

it('shows an offer once where a sheet has its old and its new name, and counts only what is gone', async () => {
  expect(await titlesOn('#1m/gammel:gammelt-navn/ny:nyt-navn,findes-ikke')).toEqual({ titles: ['Caféen'], gone: 1 });
});
