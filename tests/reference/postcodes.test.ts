import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from '../../src/reference/municipalities.ts';
import { municipalitiesOfPostcode, postcodesOf } from '../../src/reference/postcodes.ts';

const ALL_CODES = MUNICIPALITIES.map(({ code }) => code);

describe('municipalitiesOfPostcode', () => {
  test('6700 is Esbjerg', () => {
    expect(municipalitiesOfPostcode('6700')).toEqual({ town: 'Esbjerg', codes: ['0561'] });
  });

  test('2625 Vallensbæk lies in three municipalities, Vallensbæk first', () => {
    expect(municipalitiesOfPostcode('2625')).toEqual({ town: 'Vallensbæk', codes: ['0187', '0153', '0183'] });
  });

  test.each(['0000', '9999', '', '670', '67000', ' 6700', 'DK-6700', 'constructor', '__proto__'])(
    '"%s" is no postcode',
    (text) => {
      expect(municipalitiesOfPostcode(text)).toBeUndefined();
    },
  );
});

describe('postcodesOf', () => {
  const everywhere = postcodesOf(ALL_CODES);

  test('every postcode has a town, and one or more of the 98 municipalities without repeats', () => {
    const wrong = everywhere.filter(
      ({ town, codes }) => town === '' || codes.length === 0 || new Set(codes).size < codes.length,
    );
    expect(wrong).toEqual([]);
    expect(everywhere.flatMap(({ codes }) => codes).filter((code) => !ALL_CODES.includes(code))).toEqual([]);
  });

  test('every postcode has a middle in Denmark', () => {
    expect(everywhere.filter(({ lat, lon }) => !(lat > 54.5 && lat < 57.8 && lon > 8 && lon < 15.3))).toEqual([]);
  });

  test('postcodes are four digits, sorted, and none comes twice', () => {
    const postcodes = everywhere.map(({ postcode }) => postcode);
    expect(postcodes.filter((postcode) => !/^\d{4}$/.test(postcode))).toEqual([]);
    expect(postcodes).toEqual([...new Set(postcodes)].sort());
  });

  test('every municipality has a postcode', () => {
    expect(ALL_CODES.filter((code) => postcodesOf([code]).length === 0)).toEqual([]);
  });

  test('a small island has one postcode', () => {
    expect(postcodesOf(['0563'])).toEqual([
      { postcode: '6720', town: 'Fanø', codes: ['0563'], lat: 55.417, lon: 8.404 },
    ]);
  });

  test('a postcode is listed for its second municipality too, with all its codes', () => {
    const area = postcodesOf(['0153']).find(({ postcode }) => postcode === '2625');
    expect(area).toMatchObject({ town: 'Vallensbæk', codes: ['0187', '0153', '0183'] });
  });

  test('a postcode shared by two of the municipalities is listed once', () => {
    expect(postcodesOf(['0187', '0153']).filter(({ postcode }) => postcode === '2625')).toHaveLength(1);
  });

  test('no municipality, or an unknown one, has no postcodes', () => {
    expect(postcodesOf([])).toEqual([]);
    expect(postcodesOf(['0000'])).toEqual([]);
  });
});
