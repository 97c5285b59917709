import { describe, expect, it } from 'vitest';
import { readDaySets } from '../../src/said/read-day-sets.ts';
import { writeDaySets } from '../../src/said/write-day-sets.ts';

describe('days that a house closes for', () => {
  it.each([
    ['helligdage, 24. december og 2026-12-28 til 2027-01-01', 'helligdage, 24. december og 2026-12-28 til 2027-01-01'],
    ['i skolernes ferier', 'skoleferier'],
    ['juli', 'juli'],
    ['uge 28, 29 og 30', 'uge 28-30'],
    ['uge 7 hvert år og uge 8 2027', 'uge 7 hvert år og uge 8 2027'],
    ['uge 7 og uge 8 2027', 'uge 7-8 2027'],
    ['24. december - 2. januar', '24.-31. december og 1.-2. januar'],
  ])('%s', (line, canonical) => {
    const reading = readDaySets(line);
    expect(reading.ok ? writeDaySets(reading.value) : reading.message).toBe(canonical);
  });

  it.each([
    ['søndag', 1],
    ['', 1],
    ['helligdage 9-11', 12],
    ['31. juni', 1],
    ['1. januar til 31. december', 1],
  ])('%s is refused', (line, column) => {
    expect(readDaySets(line)).toMatchObject({ ok: false, column });
  });
});
