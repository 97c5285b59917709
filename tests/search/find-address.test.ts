import { expect, it } from 'vitest';
import { readWish, writeWish } from '../../src/scripts/find-address.ts';

it('restores words and choices from the address', () => {
  const wish = readWish('#q=kan+ikke+sove&kommune=esbjerg&kommune=aarhus&adgang=aaben');
  expect(wish.query).toBe('kan ikke sove');
  expect(wish.choices).toMatchObject({ kommune: ['esbjerg', 'aarhus'], adgang: ['aaben'], emne: [] });
  expect(wish.withEnded).toBe(false);
});

it.each([
  '',
  '#q=s%C3%B8vn',
  '#kommune=esbjerg&adgang=aaben',
  '#q=mor&alder=0-1&emne=soevn&slut=ja',
  '#alder=uge-20&hvem=far&ugedag=ti&sprog=tolk&niveau=universel&ikke=gruppe&postnr=6700&orden=naermest',
])('writes the address it was read from: %s', (address) => {
  expect(writeWish(readWish(address))).toBe(address);
});

it('leaves out what nobody can choose', () => {
  expect(writeWish(readWish('#farve=roed'))).toBe('');
});
