import { describe, expect, it } from 'vitest';
import { FACETS, type FacetId } from '../../src/search/facets.ts';
import type { Fact, OfferFacts } from '../../src/search/facts.ts';
import { countChoices, narrow, type Narrowing } from '../../src/search/narrow.ts';

const stated = (...values: string[]): Fact => ({ stated: values, possible: [] });

const OFFERS = [
  offer('c', { kommune: stated('aarhus'), adgang: stated('aaben'), slags: stated('cafe'), anonym: stated('ja') }),
  offer('b', { kommune: stated('esbjerg'), adgang: stated('visiteret'), slags: stated('gruppe'), anonym: stated() }),
  offer('a', { kommune: stated('esbjerg'), adgang: stated('aaben'), slags: stated('gruppe') }),
];

function offer(id: string, facts: OfferFacts, isEnded = false) {
  return { id, facts, isEnded };
}

function wish(choices: Partial<Record<FacetId, readonly string[]>> = {}, rest: Partial<Narrowing> = {}): Narrowing {
  const none = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Narrowing['choices'];
  return { choices: { ...none, ...choices }, without: [], withEnded: false, ...rest };
}

function idsOf(asked: Narrowing, offers = OFFERS) {
  const { sure, unsure } = narrow(offers, asked);
  return { sure: sure.map(({ id }) => id), unsure: unsure.map((row) => row.offer.id) };
}

describe('a wish', () => {
  it('keeps the order when nothing is chosen', () => {
    expect(idsOf(wish())).toEqual({ sure: ['c', 'b', 'a'], unsure: [] });
  });

  it('keeps what has any chosen value of one facet', () => {
    expect(idsOf(wish({ kommune: ['esbjerg', 'aarhus'] })).sure).toEqual(['c', 'b', 'a']);
  });

  it('keeps what fits every facet', () => {
    expect(idsOf(wish({ kommune: ['esbjerg'], adgang: ['aaben'] })).sure).toEqual(['a']);
  });

  it('leaves out the kinds that are not wanted', () => {
    expect(idsOf(wish({}, { without: ['gruppe'] }))).toEqual({ sure: ['c'], unsure: [] });
  });

  it('keeps apart what does not say, and tells of what', () => {
    expect(idsOf(wish({ anonym: ['ja'] }))).toEqual({ sure: ['c'], unsure: ['a'] });
    expect(narrow(OFFERS, wish({ anonym: ['ja'] })).unsure.map(({ notStated }) => notStated)).toEqual([['anonym']]);
  });

  it('leaves out what is over until it is asked for', () => {
    const offers = [offer('slut', {}, true)];
    expect(idsOf(wish(), offers).sure).toEqual([]);
    expect(idsOf(wish({}, { withEnded: true }), offers).sure).toEqual(['slut']);
  });

  it('finds an interpreter for every language', () => {
    const offers = [
      offer('tolk', { sprog: stated('da', 'tolk') }),
      offer('maaske', { sprog: { stated: ['da'], possible: ['tolk'] } }),
      offer('dansk', { sprog: stated('da') }),
      offer('ukendt', {}),
    ];
    expect(idsOf(wish({ sprog: ['ar'] }), offers)).toEqual({ sure: ['tolk'], unsure: ['maaske', 'ukendt'] });
  });
});

describe('a time of life', () => {
  const offers = [
    offer('gravid', { alder: stated('12..42') }),
    offer('baby', { alder: stated('43..54') }),
    offer('boern', { alder: { stated: [], possible: ['43..330'] } }),
  ];
  it.each([
    ['gravid', ['gravid'], []],
    ['uge-12', ['gravid'], []],
    ['uge-11', [], []],
    ['0-1', ['baby'], ['boern']],
    ['0-mdr', ['baby'], ['boern']],
    ['11-mdr', ['baby'], ['boern']],
    ['12-mdr', [], ['boern']],
    ['6-plus', [], ['boern']],
  ])('%s', (value, sure, unsure) => {
    expect(idsOf(wish({ alder: [value] }), offers)).toEqual({ sure, unsure });
  });
});

describe('the number beside a choice', () => {
  const values = new Map<FacetId, readonly string[]>([
    ['kommune', ['esbjerg', 'aarhus', 'viborg']],
    ['adgang', ['aaben', 'visiteret']],
    ['slags', ['gruppe']],
    ['anonym', ['ja']],
  ]);
  const countsOf = (asked: Narrowing, facet: FacetId) =>
    Object.fromEntries(countChoices(OFFERS, asked, values).get(facet) ?? []);

  it('is what it would leave, and of the same facet what it would add', () => {
    const asked = wish({ kommune: ['esbjerg'] });
    expect(countsOf(asked, 'kommune')).toMatchObject({ esbjerg: { sure: 2 }, aarhus: { sure: 1 } });
    expect(countsOf(asked, 'adgang')).toMatchObject({ aaben: { sure: 1 }, visiteret: { sure: 1 } });
  });

  it('is nothing for what no offer has', () => {
    expect(countsOf(wish(), 'kommune')['viborg']).toEqual({ sure: 0, unsure: 0 });
  });

  it('tells those that do not say apart', () => {
    expect(countsOf(wish(), 'anonym')['ja']).toEqual({ sure: 1, unsure: 1 });
    expect(countsOf(wish({ anonym: ['ja'] }), 'kommune')['esbjerg']).toEqual({ sure: 0, unsure: 1 });
  });

  it('is not made smaller by what is not wanted of the same facet', () => {
    expect(countsOf(wish({}, { without: ['gruppe'] }), 'slags')['gruppe']).toEqual({ sure: 2, unsure: 0 });
  });
});
