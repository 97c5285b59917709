import { expect, it } from 'vitest';
import { SURVEY } from '../../src/reference/survey.ts';

it('has the report’s seventeen figures in order', () => {
  expect(SURVEY.figures.map(({ figure }) => figure)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
});

it('places every municipality that answered in one of the four kinds', () => {
  const kinds = SURVEY.figures.find(({ figure }) => figure === 3)?.bars ?? [];
  expect(kinds.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(SURVEY.respondents);
});

it('has nothing that was not printed: no number asked that somebody reckoned', () => {
  const withN = SURVEY.figures.filter(({ n }) => n !== null).map(({ figure, n }) => [figure, n]);
  expect(withN).toEqual([
    [1, 92],
    [2, 58],
    [3, 92],
    [4, 44],
    [5, 44],
    [8, 92],
    [9, 81],
    [13, 91],
  ]);
});

it('names each bar once for each kind of municipality', () => {
  const names = SURVEY.figures.flatMap(({ figure, bars }) => bars.map(({ bar, group }) => `${figure} ${bar} ${group}`));
  expect(new Set(names).size).toBe(names.length);
});
