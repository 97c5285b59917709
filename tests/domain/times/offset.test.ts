import { expect, test } from 'vitest';
import { copenhagenOffset } from '../../../src/domain/times/offset.ts';

test.each([
  ['2026-03-28', '12:00', 1],
  ['2026-03-29', '01:59', 1],
  ['2026-03-29', '02:30', 1],
  ['2026-03-29', '03:00', 2],
  ['2026-07-01', '00:00', 2],
  ['2026-10-25', '01:59', 2],
  ['2026-10-25', '02:30', 2],
  ['2026-10-25', '03:00', 1],
  ['2026-12-01', '12:00', 1],
])('on %s at %s the clock in Copenhagen is %i ahead', (date, time, hours) => {
  expect(copenhagenOffset(date, time)).toBe(hours);
});
