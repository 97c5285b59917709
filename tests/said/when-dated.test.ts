import { describe, expect, it } from 'vitest';
import { fallsOn, firstDayFits, isDated, nextFitting } from '../../src/said/dated.ts';
import { readWhen } from '../../src/said/read-when.ts';
import type { When } from '../../src/said/when.ts';

describe('whether the days of a line can be worked out', () => {
  it.each([
    ['mandag 9-11', true],
    ['helligdage', true],
    ['hver anden tirsdag', false],
    ['hver anden tirsdag fra 2027-01-05', true],
    ['første tirsdag i måneden', true],
    ['første tirsdag hver anden måned', false],
    ['første tirsdag hver anden måned fra 2027-01-05', true],
    ['sidste hverdag i måneden', true],
    ['den 15. i måneden', true],
    ['2027-01-05', true],
    ['2027-04', false],
    ['2 gange om måneden', false],
    ['kl. 9-11', false],
    ['efter aftale', false],
    ['som huset', false],
  ])('%s: %s', (line, dated) => {
    expect(isDated(whenOf(line))).toBe(dated);
  });
});

describe('whether the first day is one of the days', () => {
  it.each([
    ['onsdag fra 2027-01-13', true],
    ['onsdag fra 2027-01-12', false],
    ['onsdag i lige uger fra 2027-01-13', true],
    ['onsdag i ulige uger fra 2027-01-13', false],
    ['onsdag i uge 2 fra 2027-01-13', true],
    ['onsdag i uge 3 fra 2027-01-13', false],
    ['onsdag i uge 2 2028 fra 2027-01-13', false],
    ['onsdag i januar fra 2027-01-13', true],
    ['onsdag i maj fra 2027-01-13', false],
    ['anden onsdag i måneden fra 2027-01-13', true],
    ['tredje onsdag i måneden fra 2027-01-13', false],
    ['sidste onsdag i måneden fra 2027-01-27', true],
    ['sidste onsdag i måneden fra 2027-01-20', false],
    ['første hverdag i måneden fra 2027-01-04', true],
    ['første hverdag i måneden fra 2027-01-01', false],
    ['den 15. i måneden fra 2027-01-15', true],
    ['den sidste dag i måneden fra 2027-02-28', true],
    ['den sidste dag i måneden fra 2027-02-27', false],
    ['lørdag og helligdage fra 2027-01-01', true],
    ['lørdag fra 2027-01-01', false],
    ['onsdag', true],
    ['2 gange om måneden fra 2027-01-12', true],
  ])('%s: %s', (line, fits) => {
    expect(firstDayFits(whenOf(line))).toBe(fits);
  });

  it('finds the next day that fits, and none where there is none', () => {
    expect(nextFitting(whenOf('onsdag'), '2027-01-14')).toBe('2027-01-20');
    expect(nextFitting(whenOf('onsdag'), '2027-01-13')).toBe('2027-01-13');
    expect(nextFitting(whenOf('onsdag i uge 2 2020'), '2027-01-13')).toBeUndefined();
  });

  it('counts dates by the days between their ends', () => {
    const when = whenOf('2027-06-04 til 2027-06-06');
    expect(['2027-06-03', '2027-06-04', '2027-06-06', '2027-06-07'].map((day) => fallsOn(when, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

function whenOf(line: string): When {
  const reading = readWhen(line);
  if (!reading.ok) throw new Error(`${line}: ${reading.message}`);
  return reading.value;
}
