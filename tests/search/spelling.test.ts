import { expect, it } from 'vitest';
import { letterDistance, slipsAllowed } from '../../src/search/spelling.ts';

it.each([
  ['mødregruppe', 'mødregruppe', 0],
  ['mødregruppe', 'mødregrupe', 1],
  ['mødregruppe', 'mødrgruppe', 1],
  ['mødregruppe', 'mødregrupppe', 1],
  ['mødregruppe', 'mødergruppe', 1],
  ['mødregruppe', 'mådregrupe', 2],
])('counts the slips between %s and %s', (word, typed, slips) => {
  expect(letterDistance(word, typed, 2)).toBe(slips);
});

it('stops counting past the limit', () => {
  expect(letterDistance('søvn', 'økonomi', 2)).toBe(3);
});

it('allows no slip in four letters, one in five, two in ten', () => {
  expect(['barn', 'søvne', 'vejledere', 'vejledning'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
