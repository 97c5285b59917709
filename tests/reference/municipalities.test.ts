import { expect, test } from 'vitest';
import { MUNICIPALITIES } from '../../src/reference/municipalities.ts';

const neighboursOf = new Map(MUNICIPALITIES.map(({ code, neighbours }) => [code, neighbours]));

test('there are 98 municipalities, each with its own four-digit code', () => {
  expect(MUNICIPALITIES).toHaveLength(98);
  expect(neighboursOf.size).toBe(98);
  expect([...neighboursOf.keys()].filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
});

test('a neighbour is a neighbour both ways', () => {
  const oneWay = MUNICIPALITIES.flatMap(({ code, neighbours }) =>
    neighbours.filter((other) => !neighboursOf.get(other)?.includes(code)),
  );
  expect(oneWay).toEqual([]);
});

test('no municipality is its own neighbour', () => {
  expect(MUNICIPALITIES.filter(({ code, neighbours }) => neighbours.includes(code))).toEqual([]);
});
