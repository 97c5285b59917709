import { expect, it } from 'vitest';
import { countChoices, narrow } from '../../src/search/narrow.ts';

const MEMBERS = new Map([
  [
    'kommune',
    new Map([
      ['esbjerg', new Set(['a', 'b'])],
      ['aarhus', new Set(['c'])],
    ]),
  ],
  [
    'adgang',
    new Map([
      ['aaben', new Set(['a', 'c'])],
      ['visiteret', new Set(['b'])],
    ]),
  ],
]);
const ALL = ['c', 'b', 'a'];

it('keeps the order when nothing is chosen', () => {
  expect(narrow(ALL, new Map([['kommune', []]]), MEMBERS)).toEqual(ALL);
});

it('keeps what has any chosen value of one facet', () => {
  expect(narrow(ALL, new Map([['kommune', ['esbjerg', 'aarhus']]]), MEMBERS)).toEqual(ALL);
});

it('keeps what fits every facet', () => {
  const chosen = new Map([
    ['kommune', ['esbjerg']],
    ['adgang', ['aaben']],
  ]);
  expect(narrow(ALL, chosen, MEMBERS)).toEqual(['a']);
});

it('finds nothing for a value that no offer has', () => {
  expect(narrow(ALL, new Map([['kommune', ['fredericia']]]), MEMBERS)).toEqual([]);
});

it('counts what each choice would leave, and other values of the same facet as what they would add', () => {
  const counts = countChoices(ALL, new Map([['kommune', ['esbjerg']]]), MEMBERS);
  expect(Object.fromEntries(counts.get('kommune') ?? [])).toEqual({ esbjerg: 2, aarhus: 1 });
  expect(Object.fromEntries(counts.get('adgang') ?? [])).toEqual({ aaben: 1, visiteret: 1 });
});
