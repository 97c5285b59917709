import { describe, expect, test } from 'vitest';
import { areaNames, areaOf, isForMunicipality, municipalityNamed, regionNamed } from '../../src/domain/area.ts';

const ESBJERG = { id: 'esbjerg', code: '0561' };
const VARDE = { id: 'varde', code: '0573' };
const AALBORG = { id: 'aalborg', code: '0851' };
const BAERUM = { id: 'baerum' };

function isFor(names: readonly string[], municipality: { readonly id: string; readonly code?: string }): boolean {
  return isForMunicipality({ municipality: { id: 'esbjerg' }, area: areaOf(names) }, municipality);
}

describe('an offer is for', () => {
  test.each([
    [[], [ESBJERG], [VARDE, AALBORG, BAERUM]],
    [['varde'], [ESBJERG, VARDE], [AALBORG, BAERUM]],
    [['region-nordjylland'], [ESBJERG, AALBORG], [VARDE, BAERUM]],
    [['danmark'], [ESBJERG, VARDE, AALBORG], [BAERUM]],
    [['varde', 'danmark'], [ESBJERG, VARDE, AALBORG], [BAERUM]],
    [['varde', 'region-nordjylland'], [ESBJERG, VARDE, AALBORG], [BAERUM]],
    [['region-syddanmark', 'region-nordjylland'], [ESBJERG, VARDE, AALBORG], [BAERUM]],
  ])('with the area %j', (names, inside, outside) => {
    for (const one of inside) expect(isFor(names, one), one.id).toBe(true);
    for (const one of outside) expect(isFor(names, one), one.id).toBe(false);
  });

  test('those of a region that becomes another one in 2027, before and after', () => {
    const roskilde = { id: 'roskilde', code: '0265' };
    expect(isFor(['region-sjaelland'], roskilde)).toBe(true);
    expect(isFor(['region-oestdanmark'], roskilde)).toBe(true);
    expect(isFor(['region-syddanmark'], roskilde)).toBe(false);
  });
});

describe('an area', () => {
  test('is the region alone where that holds all that is named', () => {
    expect(areaOf(['esbjerg', 'region-syddanmark', 'varde'])).toEqual({ kind: 'region', region: 'Region Syddanmark' });
  });

  test('is its own municipality where nothing is named', () => {
    expect(areaOf([])).toEqual({ kind: 'own' });
  });

  test('loses no name beside a region', () => {
    expect(areaOf(['varde', 'region-nordjylland'])).toMatchObject({
      kind: 'municipalities',
      ids: expect.arrayContaining(['varde', 'aalborg', 'hjoerring']) as string[],
    });
  });
});

test('a region is known by its id, and nothing else is one', () => {
  expect(regionNamed('region-midtjylland')).toBe('Region Midtjylland');
  expect(regionNamed('region-skaane')).toBeUndefined();
  expect(regionNamed('midtjylland')).toBeUndefined();
});

test('every municipality can be named, also without a file of it', () => {
  expect(municipalityNamed('laesoe')).toBe('Læsø');
  expect(municipalityNamed('hoeje-taastrup')).toBe('Høje-Taastrup');
  expect(municipalityNamed('baerum')).toBeUndefined();
  expect(areaNames().filter((name) => municipalityNamed(name) !== undefined)).toHaveLength(98);
});
