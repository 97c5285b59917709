import { expect, it } from 'vitest';
import { splitCompound } from '../../src/search/compound.ts';

const PARTS = [
  'søvn',
  'vejledning',
  'fødsel',
  'forberedelse',
  'reaktion',
  'barn',
  'vogn',
  'barnevogn',
  'familie',
  'kurs',
];
const split = (word: string) => splitCompound(word, (text) => (PARTS.includes(text) ? text : undefined));

it('takes a compound apart', () => {
  expect(split('søvnvejledning')).toEqual(['søvn', 'vejledning']);
});

it('leaves out the letter that joins the parts', () => {
  expect(split('fødselsforberedelse')).toEqual(['fødsel', 'forberedelse']);
  expect(split('barnevogn')).toEqual(['barn', 'vogn']);
});

it('leaves out a small word in front', () => {
  expect(split('efterfødselsreaktion')).toEqual(['fødsel', 'reaktion']);
});

it('prefers few parts', () => {
  expect(split('familiebarnevogn')).toEqual(['familie', 'barnevogn']);
});

it('does not take half a word for a compound', () => {
  expect(split('søvnapnø')).toEqual([]);
  expect(split('vejledning')).toEqual([]);
});
