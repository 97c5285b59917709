import { describe, expect, it } from 'vitest';
import { selectMunicipalities } from '../../src/domain/selection.ts';
import { entriesOf } from '../views/catalogue.ts';

const entries = entriesOf({
  municipalities: {
    esbjerg: {},
    toender: {
      name: 'Tønder',
      code: '0550',
      civilSociety: [{ organisation: 'frelsens-haer' }],
    },
  },
  offers: {
    'esbjerg/cafe': { programmes: ['cos-p'], partners: [{ organisation: 'moedrehjaelpen', roles: ['runs'] }] },
    'toender/raadgivning': { programmes: ['icdp'] },
  },
});

function selected(...ids: readonly string[]) {
  const { entries: left, unknown } = selectMunicipalities(entries, ids);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    municipalities: idsOf(left.municipalities),
    offers: idsOf(left.offers),
    organisations: idsOf(left.organisations),
    programmes: idsOf(left.programmes),
    unknown,
  };
}

describe('a selection of municipalities', () => {
  it('leaves everything when none is named', () => {
    expect(selectMunicipalities(entries, [])).toEqual({ entries, unknown: [] });
  });

  it('leaves the offers of the one named, and only the partners and programmes that these use', () => {
    expect(selected('esbjerg')).toEqual({
      municipalities: ['esbjerg'],
      offers: ['esbjerg/cafe'],
      organisations: ['moedrehjaelpen'],
      programmes: ['cos-p'],
      unknown: [],
    });
  });

  it('keeps a partner that only the municipality itself names', () => {
    expect(selected('toender').organisations).toEqual(['frelsens-haer']);
  });

  it('says which names are not in the catalogue, and takes the others', () => {
    expect(selected('toender', 'atlantis')).toMatchObject({ municipalities: ['toender'], unknown: ['atlantis'] });
  });

  it('keeps the words and the sources, which belong to all', () => {
    const { entries: left } = selectMunicipalities(entries, ['esbjerg']);
    expect(left.vocabulary).toEqual(entries.vocabulary);
    expect(left.sources).toEqual(entries.sources);
  });

  it('goes by id, not by name or by part of it', () => {
    expect(selected('Esbjerg').unknown).toEqual(['Esbjerg']);
    expect(selected('esb').unknown).toEqual(['esb']);
  });
});
