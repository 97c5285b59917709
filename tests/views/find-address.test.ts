import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWish, readWish, writeWish, type Wish } from '../../src/scripts/find-address.ts';
import { FACETS, type FacetId } from '../../src/search/facets.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });

const values = fc.array(text, { maxLength: 3 });

const aWish: fc.Arbitrary<Wish> = fc.record({
  query: text.map((words) => words.trim()),
  choices: fc.record(byFacet(values)),
  without: values,
  withEnded: fc.boolean(),
  postcode: fc.oneof(fc.constant(''), fc.integer({ min: 1000, max: 9999 }).map(String)),
  isNearestFirst: fc.boolean(),
});

function wish(changes: Partial<Omit<Wish, 'choices'>> & { readonly choices?: Partial<Wish['choices']> } = {}): Wish {
  const none = { query: '', without: [], withEnded: false, postcode: '', isNearestFirst: false };
  return { ...none, ...changes, choices: { ...byFacet<readonly string[]>([]), ...changes.choices } };
}

function byFacet<T>(value: T): Record<FacetId, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, value])) as Record<FacetId, T>;
}

describe('an address of a search', () => {
  it('says the whole wish: what is written is what is read', () => {
    fc.assert(
      fc.property(aWish, (any) => {
        expect(readWish(writeWish(any))).toEqual(any);
      }),
    );
  });

  it('is plain ASCII and stays behind #, which is not sent', () => {
    fc.assert(
      fc.property(aWish, (any) => {
        expect(writeWish(any)).toMatch(/^(?:#[\w.*+%=&-]+)?$/);
      }),
    );
  });

  it('is empty for no wish at all', () => {
    expect(writeWish(wish())).toBe('');
    expect(readWish('')).toEqual(wish());
  });

  it('can be read by people', () => {
    expect(
      writeWish(wish({ query: 'søvn', choices: { kommune: ['esbjerg', 'toender'], alder: ['0-1'] }, withEnded: true })),
    ).toBe('#q=s%C3%B8vn&kommune=esbjerg&kommune=toender&alder=0-1&slut=ja');
  });

  it('is read behind ? too, as old addresses have it', () => {
    expect(readWish('?q=far&kommune=esbjerg')).toEqual(readWish('#q=far&kommune=esbjerg'));
  });

  it('is told from a place on the page', () => {
    expect(['', '#q=far', '#kommune=esbjerg', '#indhold', '#alle'].map(isWish)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['blanks around the words', '#q=+far++', wish({ query: 'far' })],
    ['parameters nobody knows', '#utm_source=x&sort=y', wish()],
    ['another word for ended', '#slut=nej', wish()],
    ['a postcode that cannot be one', '#postnr=55.47,8.45', wish()],
    ['another order', '#orden=dyrest', wish()],
    ['a facet named twice', '#emne=soevn&emne=mad', wish({ choices: { emne: ['soevn', 'mad'] } })],
    ['broken escapes', '#q=%E0%A4%A', wish({ query: '\ufffd%A' })],
  ])('is read in spite of %s', (_, address, expected) => {
    expect(readWish(address)).toEqual(expected);
  });
});
