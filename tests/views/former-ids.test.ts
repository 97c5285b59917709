import { expect, it } from 'vitest';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { offersUnderAllIds } from '../../src/views/former-ids.ts';
import { entriesOf } from './catalogue.ts';

/** A municipality's old names, and its offers' by their present ids. */
interface Names {
  readonly municipality: readonly [id: string, formerIds: string[]];
  readonly offers: Readonly<Record<string, string[]>>;
}

/** `address: offer`, with → where it only sends on. */
function told({ municipality: [municipality, former], offers }: Names): string[] {
  const catalogue = buildCatalogue(
    entriesOf({
      municipalities: { [municipality]: { formerIds: former } },
      offers: Object.fromEntries(
        Object.entries(offers).map(([slug, formerIds]) => [`${municipality}/${slug}`, { formerIds }]),
      ),
    }),
    { today: '2026-11-27' },
  );
  return offersUnderAllIds(catalogue.offers, catalogue.municipalities)
    .map((one) => `${one.municipality}/${one.slug} ${one.isFormer ? '→' : '='} ${one.offer.id}`)
    .sort();
}

it('leads every old address of a renamed offer to the present one', () => {
  expect(told({ municipality: ['esbjerg', []], offers: { ny: ['gammel', 'aeldre'] } })).toEqual([
    'esbjerg/aeldre → esbjerg/ny',
    'esbjerg/gammel → esbjerg/ny',
    'esbjerg/ny = esbjerg/ny',
  ]);
});

it('leads the addresses below municipalities that merged to the new one', () => {
  expect(told({ municipality: ['ny', ['a', 'b']], offers: { cafe: ['caf'] } })).toEqual([
    'a/caf → ny/cafe',
    'a/cafe → ny/cafe',
    'b/caf → ny/cafe',
    'b/cafe → ny/cafe',
    'ny/caf → ny/cafe',
    'ny/cafe = ny/cafe',
  ]);
});

it('gives an address that two offers had to the one that still has the name, and each address once', () => {
  const rows = told({ municipality: ['ny', ['x']], offers: { b: ['a'], a: [] } });
  expect(rows).toEqual(['ny/a = ny/a', 'ny/b = ny/b', 'x/a → ny/a', 'x/b → ny/b']);
});
