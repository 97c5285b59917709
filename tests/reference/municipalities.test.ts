import { expect, test } from 'vitest';
import { MUNICIPALITIES, regionOf } from '../../src/reference/municipalities.ts';

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

test('the regions Hovedstaden and Sjælland are one from 1 January 2027, and not before', () => {
  const regionsOn = (day: string) => [...new Set(MUNICIPALITIES.map(({ code }) => regionOf(code, day)))].sort();
  expect(regionsOn('2026-12-31')).toEqual([
    'Region Hovedstaden',
    'Region Midtjylland',
    'Region Nordjylland',
    'Region Sjælland',
    'Region Syddanmark',
  ]);
  expect(regionsOn('2027-01-01')).toEqual([
    'Region Midtjylland',
    'Region Nordjylland',
    'Region Syddanmark',
    'Region Østdanmark',
  ]);
  expect(regionOf(undefined, '2026-01-01')).toBeUndefined();
});
