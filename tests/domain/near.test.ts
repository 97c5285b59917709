import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, middleOf, nearestPlace, type LocatedPlace, type Point } from '../../src/domain/near/distance.ts';
import { locateOffer } from '../../src/domain/near/locate.ts';
import { resolvePlace } from '../../src/domain/places/resolve.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { readPlaces, writePlaces } from '../../src/search/places-file.ts';
import { anOffer } from '../build.ts';

const ESBJERG: Point = { lat: 55.4765, lon: 8.4594 };
const AARHUS: Point = { lat: 56.1567, lon: 10.2108 };
const ESBJERG_CODE = '0561';

const aPoint: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
  lon: fc.double({ min: 8, max: 15.3, noNaN: true }),
});

const aPlace: fc.Arbitrary<LocatedPlace> = fc
  .tuple(aPoint, fc.constantFrom('place', 'postcode', 'town', 'municipality'), fc.constantFrom('Huset', 'Ribe'))
  .map(([point, basis, name]) => ({ ...point, basis, name }));

describe('the distance between two points', () => {
  test('is that of the map: Esbjerg to Aarhus is about 132 km', () => {
    expect(distanceKm(ESBJERG, AARHUS)).toBeCloseTo(132, -0.5);
  });

  test('is the same both ways, nothing to itself, and never longer by the straight way', () => {
    fc.assert(
      fc.property(aPoint, aPoint, aPoint, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9);
      }),
    );
  });

  test('is about 111 km for a degree of latitude', () => {
    expect(distanceKm({ lat: 55, lon: 9 }, { lat: 56, lon: 9 })).toBeCloseTo(111.2, 1);
  });
});

test('the nearest place is none of those farther away', () => {
  fc.assert(
    fc.property(aPoint, fc.array(aPlace, { maxLength: 5 }), (origin, places) => {
      const nearest = nearestPlace(origin, places);
      expect(nearest === undefined).toBe(places.length === 0);
      for (const place of places) expect(nearest?.km).toBeLessThanOrEqual(distanceKm(origin, place));
    }),
  );
});

test('the middle of nothing is nowhere, and of one point that point', () => {
  expect(middleOf([])).toBeUndefined();
  expect(middleOf([ESBJERG])).toEqual(ESBJERG);
});

describe('an offer is located', () => {
  const locate = (at: NonNullable<OfferInput['at']>, code: string | undefined = ESBJERG_CODE) => {
    const places = anOffer({ at }).at.flatMap((reference) => resolvePlace(reference, 'esbjerg', new Map()) ?? []);
    return locateOffer({ places }, code).map(({ basis, name }) => `${basis}: ${name}`);
  };

  test.each<[string, NonNullable<OfferInput['at']>, readonly string[]]>([
    ['by its own coordinates', [{ name: 'Huset', coordinates: ESBJERG }], ['place: Huset']],
    ['by its postcode', [{ postcode: '6760', town: 'Ribe' }], ['postcode: 6760 Ribe']],
    ['by its town', [{ town: 'Ribe' }], ['town: Ribe']],
    ['by its municipality, where no more is known', [], ['municipality: Esbjerg']],
    ['by its municipality, where the town lies elsewhere', [{ town: 'Aabenraa' }], ['municipality: Esbjerg']],
    ['by its municipality, where help comes to the family', ['home'], ['municipality: Esbjerg']],
    ['at each of its places', [{ town: 'Ribe' }, 'home'], ['town: Ribe']],
  ])('%s', (_, places, expected) => {
    expect(locate(places)).toEqual(expected);
  });

  test('nowhere, where the municipality is none of the 98', () => {
    expect(locate([{ town: 'Ribe' }], 'none')).toEqual([]);
  });
});

test('the browser reads the places that the build has written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(aPlace, { maxLength: 3 }), { maxLength: 5 }), (offers) => {
      const file = JSON.parse(JSON.stringify(writePlaces(offers))) as ReturnType<typeof writePlaces>;
      expect(readPlaces(file)).toEqual(offers);
    }),
  );
});
