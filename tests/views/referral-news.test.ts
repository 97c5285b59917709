import { describe, expect, it } from 'vitest';
import { snapshotAfter, snapshotOf } from '../../src/domain/changes/snapshot.ts';
import { plainWords } from '../../src/i18n/words.ts';
import { newsEntries, newsPage } from '../../src/views/referrers/news.ts';
import type { OfferChanges } from '../build.ts';
import { contextOf } from './catalogue.ts';

type Offers = Readonly<Record<string, OfferChanges>>;

/** What the pages are given on the second of two days. */
function afterTwoDays(before: Offers, after: Offers) {
  const context = contextOf({ offers: after }, '2026-03-02');
  const first = snapshotOf(contextOf({ offers: before }, '2026-03-01').catalogue);
  const municipality = context.catalogue.municipalities.find(({ id }) => id === 'esbjerg');
  if (!municipality) throw new Error('Esbjerg is not in the catalogue.');
  return [municipality, snapshotAfter(first, context.catalogue), context] as const;
}

function rows(before: Offers, after: Offers, part: 'days' | 'ahead' = 'days') {
  return newsPage(...afterTwoDays(before, after))[part].flatMap(({ date, groups }) =>
    groups.flatMap(({ kind, rows: list }) =>
      list.map(({ title, facts, href }) => [date, kind, plainWords(title), facts, href ?? 'no page']),
    ),
  );
}

const HREF = '/kommuner/esbjerg/a/#for-fagpersoner';
const KNOWN = { status: { state: 'running', asOf: '2021' } } as const;

describe('what is new', () => {
  it('says which facts changed', () => {
    const changed = { ...KNOWN, contact: { phone: '12 34 56 78' }, access: { mode: 'visited' } } as const;
    expect(rows({ 'esbjerg/a': KNOWN }, { 'esbjerg/a': changed })).toEqual([
      ['2. marts 2026', 'changed', 'Babycafé', 'adgang og kontakt', HREF],
      ['2021', 'known', 'Babycafé', '', HREF],
    ]);
  });

  it('says what is new and what is gone, which has no page any more', () => {
    expect(rows({ 'esbjerg/b': { title: 'Mødrecafé' } }, { 'esbjerg/a': KNOWN }).slice(0, 2)).toEqual([
      ['2. marts 2026', 'new', 'Babycafé', '', HREF],
      ['2. marts 2026', 'gone', 'Mødrecafé', '', 'no page'],
    ]);
  });

  it('says the records’ own dates, newest first; a month counts from its end', () => {
    const offers: Offers = {
      'esbjerg/a': {
        status: { state: 'running', asOf: '2026-02', from: '2026-02-27' },
        review: { date: '2026-03-01', role: 'Leder' },
      },
    };
    expect(rows(offers, offers).map(([date, kind]) => `${date ?? ''}: ${kind ?? ''}`)).toEqual([
      '1. marts 2026: reviewed',
      'februar 2026: known',
      '27. februar 2026: began',
    ]);
  });

  it('tells what lies ahead apart, the nearest first', () => {
    const offers: Offers = {
      'esbjerg/a': { status: { state: 'running', asOf: '2026', to: '2026-12' } },
      'esbjerg/b': { status: { state: 'planned', asOf: '2026', from: '2026-03-03' } },
    };
    expect(rows(offers, offers, 'ahead').map(([date, kind]) => `${date ?? ''}: ${kind ?? ''}`)).toEqual([
      '3. marts 2026: begins',
      'december 2026: ends',
    ]);
    expect(rows(offers, offers).map(([, kind]) => kind)).toEqual(['known', 'known']);
  });

  it.each([
    ['2026-03-01', 'days', 'ended'],
    ['2026-03-02', 'ahead', 'ends'],
    ['2026-03-03', 'ahead', 'ends'],
  ] as const)('counts an offer as over the day after its last day: %s', (to, part, kind) => {
    const offers: Offers = { 'esbjerg/a': { status: { state: 'running', asOf: '2021', to } } };
    expect(rows(offers, offers, part).map((row) => row[1])).toContain(kind);
  });

  it('has nothing of other municipalities', () => {
    expect(rows({}, { 'baerum/a': KNOWN })).toEqual([]);
  });
});

describe('the feed', () => {
  it('says the same in words, under names that no later build changes', () => {
    const changed = { ...KNOWN, access: { mode: 'visited' } } as const;
    const [first] = newsEntries(...afterTwoDays({ 'esbjerg/a': KNOWN }, { 'esbjerg/a': changed }));
    expect(first).toEqual({
      name: 'henvis/esbjerg/a/changed/2026-03-02',
      title: 'Babycafé: ændret',
      summary: 'Ændret 2. marts 2026: adgang',
      path: HREF,
      date: '2026-03-02',
    });
  });

  it('leads from what is gone to the page of what is new', () => {
    const [first] = newsEntries(...afterTwoDays({ 'esbjerg/a': KNOWN }, {}));
    expect(first?.path).toBe('/kommuner/esbjerg/henvis/nyt/');
  });

  it('waits with what lies ahead until it has come', () => {
    const offers: Offers = { 'esbjerg/a': { status: { state: 'planned', asOf: '2026', from: '2026-04' } } };
    expect(newsEntries(...afterTwoDays(offers, offers)).map(({ name }) => name)).toEqual([
      'henvis/esbjerg/a/known/2026',
    ]);
  });

  it('names no two entries alike', () => {
    const status = { state: 'running', asOf: '2026-01', from: '2026-01', to: '2026-02' } as const;
    const offers: Offers = { 'esbjerg/a': { status }, 'esbjerg/b': { status } };
    const names = newsEntries(...afterTwoDays({}, offers)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(8);
  });
});
