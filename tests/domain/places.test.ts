import { describe, expect, test } from 'vitest';
import { isSamePlace, placeBook, resolvePlace } from '../../src/domain/places/resolve.ts';
import { aMunicipality, type OfferChanges } from '../build.ts';
import { contextOf } from '../views/catalogue.ts';

const ESBJERG = aMunicipality({
  units: [{ id: 'hus', name: 'Familiens Hus', form: 'house', address: 'Gaden 1', pram: true }],
  places: [
    { id: 'bibliotek', name: 'Biblioteket', town: 'Ribe' },
    { id: 'hemmelig', name: 'Laden', address: 'on-contact' },
  ],
});
const VARDE = aMunicipality({ name: 'Varde', code: '0573', places: [{ id: 'skole', name: 'Skolen' }] });
const BOOK = placeBook([
  { id: 'esbjerg', data: ESBJERG },
  { id: 'varde', data: VARDE },
]);

describe('a reference to a place', () => {
  test.each([
    ['hus', { kind: 'named', id: 'hus', name: 'Familiens Hus', address: 'Gaden 1', pram: true }],
    ['bibliotek', { kind: 'named', id: 'bibliotek', name: 'Biblioteket', town: 'Ribe' }],
    ['varde/skole', { kind: 'named', id: 'skole', name: 'Skolen' }],
    ['home', { kind: 'home' }],
    ['online', { kind: 'online' }],
  ])('%s is what its municipality’s file says', (reference, place) => {
    expect(resolvePlace(reference, 'esbjerg', BOOK)).toMatchObject(place);
  });

  test.each(['skole', 'varde/hus', 'findes-ikke', 'ukendt/skole'])('%s to nothing is nowhere', (reference) => {
    expect(resolvePlace(reference, 'esbjerg', BOOK)).toBeUndefined();
  });

  test('an address that is told on contact stands nowhere', () => {
    const shared = resolvePlace('hemmelig', 'esbjerg', BOOK);
    expect(shared).toMatchObject({ name: 'Laden', addressGiven: 'on-contact' });
    expect(shared).not.toHaveProperty('address');
    const written = resolvePlace({ kind: 'named', name: 'Laden', address: 'on-contact' }, 'esbjerg', BOOK);
    expect(written).toEqual({ kind: 'named', name: 'Laden', addressGiven: 'on-contact' });
  });
});

test('places are the same where all that is said of them is', () => {
  expect(isSamePlace({ kind: 'named', id: 'a', name: 'A' }, { kind: 'named', id: 'a', name: 'A' })).toBe(true);
  expect(isSamePlace({ kind: 'named', id: 'a', name: 'A' }, { kind: 'named', id: 'a', name: 'B' })).toBe(false);
  expect(isSamePlace({ kind: 'named', id: 'a', name: 'A' }, { kind: 'named', name: 'A' })).toBe(false);
  expect(isSamePlace({ kind: 'named', name: 'A' }, { kind: 'named', name: 'A' })).toBe(true);
  expect(isSamePlace({ kind: 'home' }, { kind: 'online' })).toBe(false);
});

describe('the places of an offer', () => {
  const placesOf = (changes: OfferChanges) =>
    contextOf({
      offers: { 'esbjerg/a': changes },
      municipalities: {
        esbjerg: {
          places: [
            { id: 'bibliotek', name: 'Biblioteket' },
            { id: 'skole', name: 'Skolen' },
          ],
        },
        varde: { name: 'Varde', code: '0573', places: [{ id: 'skole', name: 'Vardes skole' }] },
      },
    }).catalogue.offers.flatMap(({ places }) => places.map(({ kind, name }) => name ?? kind));

  test('are its own, then those of its openings and teams, each once', () => {
    const opens = [
      { when: 'mandag 9-11', at: 'skole' },
      { when: 'tirsdag 9-11', at: 'bibliotek' },
    ];
    const teams = [{ when: 'onsdag 9-11 fra 2026-04-01, 3 gange', at: 'online' }];
    expect(placesOf({ at: 'bibliotek', opens, teams })).toEqual(['Biblioteket', 'Skolen', 'online']);
  });

  test('of two municipalities are two, though they have one id', () => {
    expect(placesOf({ at: ['skole', 'varde/skole'] })).toEqual(['Skolen', 'Vardes skole']);
  });

  test('are none where nobody has said it', () => {
    expect(placesOf({})).toEqual([]);
  });
});
