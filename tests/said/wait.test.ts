import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWait } from '../../src/said/read-wait.ts';
import { weeksInMonths, type Wait } from '../../src/said/wait.ts';
import { writeWait } from '../../src/said/write-wait.ts';

describe('how long one waits', () => {
  it.each<[string, Wait]>([
    ['ingen ventetid', { kind: 'none' }],
    ['Der er ingen ventetid.', { kind: 'none' }],
    ['2 uger', { kind: 'weeks', fromWeeks: 2, toWeeks: 2 }],
    ['to ugers ventetid', { kind: 'weeks', fromWeeks: 2, toWeeks: 2 }],
    ['14 dage', { kind: 'weeks', fromWeeks: 2, toWeeks: 2 }],
    ['højst 14 dage', { kind: 'weeks', toWeeks: 2 }],
    ['mere end 3 måneder', { kind: 'weeks', fromWeeks: 12, months: { from: 3 } }],
    ['ingen ventetid lige nu', { kind: 'none' }],
    ['2-4 uger', { kind: 'weeks', fromWeeks: 2, toWeeks: 4 }],
    ['2 til 4 uger', { kind: 'weeks', fromWeeks: 2, toWeeks: 4 }],
    ['op til 8 uger', { kind: 'weeks', toWeeks: 8 }],
    ['højst 8 uger', { kind: 'weeks', toWeeks: 8 }],
    ['mindst 4 uger', { kind: 'weeks', fromWeeks: 4 }],
    ['3-4 måneder', { kind: 'weeks', fromWeeks: 12, toWeeks: 18, months: { from: 3, to: 4 } }],
    ['3-4 mdr.', { kind: 'weeks', fromWeeks: 12, toWeeks: 18, months: { from: 3, to: 4 } }],
    ['op til en måned', { kind: 'weeks', toWeeks: 5, months: { to: 1 } }],
    ['et halvt år', { kind: 'weeks', fromWeeks: 25, toWeeks: 27, months: { from: 6, to: 6 } }],
    ['ventetiden er 1-2 år', { kind: 'weeks', fromWeeks: 52, toWeeks: 105, months: { from: 12, to: 24 } }],
  ])('%s', (text, wait) => {
    expect(readWait(text)).toEqual({ ok: true, value: wait });
  });

  it.each([
    ['ca. 2 uger', 1, 'siger ikke, hvor lang tid det højst er', 'Skriv «2 uger», eller mellem hvilke to tal det er'],
    ['10 dage', 1, 'har en ventetid i dage', 'Skriv den i uger: «1-2 uger».'],
    ['halvanden måned', 1, 'har en halv, hvor der skal være hele måneder', 'Skriv et helt tal fra 0 til 24.'],
    ['4-2 uger', 3, 'slutter (2), før det begynder (4)', 'Byt de to tal om.'],
    ['500 uger', 1, 'har et tal, der ikke kan være uger: 500', 'Skriv et helt tal fra 0 til 104.'],
    ['kort ventetid', 1, 'har et ord, der ikke er til at forstå: «kort»', 'Skriv «2 uger»'],
  ])('«%s» is refused', (text, column, message, hint) => {
    expect(readWait(text)).toMatchObject({ ok: false, column, message, hint: expect.stringContaining(hint) as string });
  });

  it('a misspelt word is put right', () => {
    expect(readWait('ingen ventetd')).toMatchObject({ ok: false, mended: 'ingen ventetid' });
  });
});

it('what is written reads as what was meant', () => {
  fc.assert(
    fc.property(fc.boolean(), ends(24), (isMonths, said) => {
      const weeks: Wait = {
        kind: 'weeks',
        ...(said.from === undefined ? {} : { fromWeeks: said.from }),
        ...(said.to === undefined ? {} : { toWeeks: said.to }),
      };
      const wait: Wait = isMonths ? { ...weeksInMonths(said), months: said } : weeks;
      expect(readWait(writeWait(wait))).toEqual({ ok: true, value: wait });
    }),
  );
});

/** Two whole numbers in order, one of which may be unsaid. */
function ends(max: number) {
  return fc.oneof(
    fc.nat(max).map((from) => ({ from })),
    fc.nat(max).map((to) => ({ to })),
    fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ) as fc.Arbitrary<{ from?: number; to?: number }>;
}
