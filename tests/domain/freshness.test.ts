import { describe, expect, it } from 'vitest';
import { isStale, lastKnown } from '../../src/domain/freshness.ts';
import { anOffer } from '../build.ts';

function offer(asOf: string, reviewed?: string) {
  const review = reviewed === undefined ? undefined : { date: reviewed, role: 'Leder' };
  return anOffer({ status: { state: 'running', asOf }, review });
}

describe('information grows old after twelve months', () => {
  it.each([
    ['known to the day', '2025-03-01', '2026-02-28', '2026-03-01', '2026-03-02'],
    ['known to the month, from its end', '2025-02', '2026-02-27', '2026-02-28', '2026-03-01'],
    ['known to the year, from its end', '2024', '2025-12-30', '2025-12-31', '2026-01-01'],
    ['known on a leap day', '2024-02-29', '2025-02-27', '2025-02-28', '2025-03-01'],
    ['known on the last day of a year', '2024-12-31', '2025-12-30', '2025-12-31', '2026-01-01'],
  ])('%s', (_, asOf, before, on, after) => {
    expect([before, on, after].map((today) => isStale(offer(asOf), today))).toEqual([false, false, true]);
  });

  it('counts from a review that is newer', () => {
    expect(isStale(offer('2021', '2025-06-01'), '2026-06-01')).toBe(false);
    expect(isStale(offer('2021', '2025-06-01'), '2026-06-02')).toBe(true);
  });

  it('does not count from a review that is older', () => {
    expect(isStale(offer('2025-06-01', '2021-01-01'), '2026-06-01')).toBe(false);
  });

  it('never happens to what is known from later than today', () => {
    expect(isStale(offer('2027'), '2026-03-01')).toBe(false);
  });
});

describe('the last time anyone knew', () => {
  it.each([
    ['2021-11', undefined, '2021-11'],
    ['2021-11', '2026-01-05', '2026-01-05'],
    ['2026-02', '2026-01-05', '2026-02'],
    ['2026-01', '2026-01-05', '2026-01-05'],
  ])('said %s, read through %s', (asOf, reviewed, known) => {
    expect(lastKnown(offer(asOf, reviewed))).toBe(known);
  });
});
