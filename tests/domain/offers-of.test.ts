import { expect, test } from 'vitest';
import {
  endedOffers,
  offersOf,
  offersWithDays,
  publishingMunicipalities,
  shownOffers,
} from '../../src/domain/offers-of.ts';
import { contextOf } from '../views/catalogue.ts';

const OVER = { state: 'ended', asOf: '2025', ends: '2025-06' } as const;
const { catalogue } = contextOf({
  offers: {
    'esbjerg/a': { title: 'A', opens: 'mandag 9-11' },
    'esbjerg/b': { title: 'B', status: OVER, opens: '2025-05-01 9-11' },
    'esbjerg/c': { title: 'C', inspiration: true, opens: 'mandag 9-11' },
    'varde/d': { title: 'D', area: 'region-syddanmark', opens: 'hver uge' },
    'varde/e': { title: 'E', changes: ['2026-05-01 9-11 ekstra'] },
    'ribe/f': { title: 'F', status: OVER },
    'baerum/g': { title: 'G', area: 'danmark' },
  },
  municipalities: {
    varde: { name: 'Varde', code: '0573' },
    ribe: { name: 'Ribe', code: '0580' },
    tom: { name: 'Tom', code: '0851' },
  },
});
const titles = (offers: readonly { readonly title: string }[]) => offers.map(({ title }) => title);

test('a municipality’s own offers are there over or not, and never as examples', () => {
  expect(titles(offersOf(catalogue, 'esbjerg'))).toEqual(['A', 'B']);
  expect(titles(endedOffers(catalogue, 'esbjerg'))).toEqual(['B']);
});

test('families are shown what is for them: their own first, then the others’', () => {
  expect(titles(shownOffers(catalogue, 'esbjerg'))).toEqual(['A', 'D']);
  expect(titles(shownOffers(catalogue, 'varde'))).toEqual(['D', 'E']);
  expect(titles(shownOffers(catalogue, 'tom'))).toEqual([]);
  expect(titles(shownOffers(catalogue))).toEqual(['A', 'D', 'E']);
});

test('a municipality publishes when it has an offer of its own, also one that is over', () => {
  expect(publishingMunicipalities(catalogue).map(({ id }) => id)).toEqual(['esbjerg', 'ribe', 'varde']);
});

test('a calendar is there for offers with days, over or not, and not for words that are no days', () => {
  expect(titles(offersWithDays(catalogue))).toEqual(['A', 'B', 'E']);
});
