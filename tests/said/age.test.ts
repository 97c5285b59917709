import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildSpan, JoinBy, ParentSpan, PregnancySpan } from '../../src/said/age.ts';
import { fewestMonthsIn, mostMonthsIn } from '../../src/said/child-age.ts';
import { readChildSpan, readJoinBy, readParentSpan, readPregnancySpan } from '../../src/said/read-age.ts';
import { writeChildSpan, writeJoinBy, writeParentSpan, writePregnancySpan } from '../../src/said/write-age.ts';

describe('weeks of pregnancy', () => {
  it.each<[string, PregnancySpan]>([
    ['uge 12-20', { fromWeek: 12, toWeek: 20 }],
    ['Uge 12 – 20', { fromWeek: 12, toWeek: 20 }],
    ['fra uge 12 til uge 20', { fromWeek: 12, toWeek: 20 }],
    ['fra uge 26', { fromWeek: 26 }],
    ['Fra uge 26.', { fromWeek: 26 }],
    ['fra graviditetsuge 26', { fromWeek: 26 }],
    ['til uge 20', { toWeek: 20 }],
    ['til og med uge 20', { toWeek: 20 }],
    ['før uge 20', { toWeek: 19 }],
    ['uge 20', { fromWeek: 20, toWeek: 20 }],
    ['hele graviditeten', {}],
    ['gravide', {}],
  ])('%s', (text, span) => {
    expect(readPregnancySpan(text)).toEqual({ ok: true, value: span });
  });

  it.each([
    ['uge 20-12', 8, 'slutter (12), før det begynder (20)'],
    ['fra uge 50', 9, 'har et tal, der ikke kan være uger i en graviditet: 50'],
    ['fra måned 6', 5, 'har et ord, der ikke er til at forstå: «måned»'],
    ['12-20', 1, 'er ikke til at forstå'],
    ['', 1, 'er tom'],
  ])('«%s» is refused', (text, column, message) => {
    expect(readPregnancySpan(text)).toMatchObject({ ok: false, column, message });
  });

  it('a misspelt word is put right', () => {
    expect(readPregnancySpan('hele gravditeten')).toMatchObject({ ok: false, column: 6, mended: 'hele graviditeten' });
  });
});

describe('a child’s age', () => {
  it.each<[string, ChildSpan]>([
    ['0-11 måneder', { fromMonths: 0, toMonths: 11 }],
    ['0-12 mdr.', { fromMonths: 0, toMonths: 12 }],
    ['0 – 12 mdr', { fromMonths: 0, toMonths: 12 }],
    ['0-1 år', { fromMonths: 0, toMonths: 23 }],
    ['1-3 år', { fromMonths: 12, toMonths: 47 }],
    ['4-6 år', { fromMonths: 48, toMonths: 83 }],
    ['3-5-årige', { fromMonths: 36, toMonths: 71 }],
    ['børn på 4-6 år', { fromMonths: 48, toMonths: 83 }],
    ['1½-3 år', { fromMonths: 18, toMonths: 47 }],
    ['1,5-3 år', { fromMonths: 18, toMonths: 47 }],
    ['6 måneder - 3 år', { fromMonths: 6, toMonths: 47 }],
    ['fra 1 år til og med 3 år', { fromMonths: 12, toMonths: 47 }],
    ['fra 1 år til barnet fylder 3 år', { fromMonths: 12, toMonths: 35 }],
    ['fra 1 år, til de fylder 3 år', { fromMonths: 12, toMonths: 35 }],
    ['fra fødslen til 3 år', { fromMonths: 0, toMonths: 35 }],
    ['fra fødslen til barnet fylder 3 år', { fromMonths: 0, toMonths: 35 }],
    ['fra 6 måneder til 3 år', { fromMonths: 6, toMonths: 35 }],
    ['under 3 år', { toMonths: 35 }],
    ['op til 3 år', { toMonths: 35 }],
    ['til barnet fylder 3 år', { toMonths: 35 }],
    ['til barnet er halvandet år', { toMonths: 17 }],
    ['til og med 9 måneder', { toMonths: 9 }],
    ['over 6 år', { fromMonths: 72 }],
    ['6 år og opefter', { fromMonths: 72 }],
    ['6+ år', { fromMonths: 72 }],
    ['12 mdr.+', { fromMonths: 12 }],
    ['fra 6 måneder', { fromMonths: 6 }],
    ['fra fødslen', { fromMonths: 0 }],
    ['2 måneder', { fromMonths: 2, toMonths: 2 }],
    ['3 år', { fromMonths: 36, toMonths: 47 }],
    ['3-10 uger', { fromMonths: 0, toMonths: 2, weeks: { from: 3, to: 10 } }],
    ['fra 3 uger', { fromMonths: 0, weeks: { from: 3 } }],
    ['under 8 uger', { toMonths: 1, weeks: { to: 7 } }],
    ['fra fødslen til 10 uger', { fromMonths: 0, toMonths: 2, weeks: { from: 0, to: 9 } }],
    ['børn', {}],
    ['børn i alle aldre', { fromMonths: 0, toMonths: 215 }],
  ])('%s', (text, span) => {
    expect(readChildSpan(text)).toEqual({ ok: true, value: span });
  });

  it.each([
    ['0-12', 3, 'siger ikke, om tallet er uger, måneder eller år', 'Skriv «0-12 måneder» eller «0-12 år».'],
    [
      'fra 1 til 3 år',
      11,
      'siger ikke, om børn på 3 år er med',
      'Skriv «fra 1 år til og med 3 år», hvis de er, og «fra 1 år til barnet fylder 3 år», hvis ikke.',
    ],
    ['0-1½ år', 3, 'ender midt i et år eller en måned (1½ år)', 'Skriv det i måneder'],
    ['3-1 år', 3, 'slutter (1 år), før det begynder (3 år)', 'Byt de to aldre om.'],
    ['0-40 år', 3, 'har en alder, der ikke kan være et barns: 40 år', 'Skriv en alder op til 24 år.'],
    ['under 0 år', 7, 'har en alder, der ikke kan være et barns: 0 år', 'Skriv en alder op til 24 år.'],
    ['3 uger - 3 måneder', 10, 'begynder i uger og slutter i måneder', 'Skriv begge i uger eller begge i måneder'],
    ['1 år og 6 måneder', 1, 'er ikke til at forstå', 'Skriv «0-11 måneder»'],
    ['tumlinge', 1, 'har et ord, der ikke er til at forstå: «tumlinge»', 'Skriv «0-11 måneder»'],
  ])('«%s» is refused', (text, column, message, hint) => {
    expect(readChildSpan(text)).toMatchObject({
      ok: false,
      column,
      message,
      hint: expect.stringContaining(hint) as string,
    });
  });

  it('a misspelt word is put right', () => {
    expect(readChildSpan('0-12 månder')).toMatchObject({ ok: false, column: 6, mended: '0-12 måneder' });
  });

  it('weeks are as many months as they can be, counted by days in the calendar', () => {
    const day = fc.date({ min: new Date('2023-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(104), fc.nat(6), (birth, weeks, more) => {
        const months = completedMonths(birth, weeks * 7 + more);
        expect(months).toBeGreaterThanOrEqual(fewestMonthsIn(weeks));
        expect(months).toBeLessThanOrEqual(mostMonthsIn(weeks));
      }),
    );
  });
});

describe('a parent’s age', () => {
  it.each<[string, ParentSpan]>([
    ['under 25 år', { toAge: 24 }],
    ['til og med 25 år', { toAge: 25 }],
    ['18-25 år', { fromAge: 18, toAge: 25 }],
    ['18-25-årige', { fromAge: 18, toAge: 25 }],
    ['forældre på 18-25 år', { fromAge: 18, toAge: 25 }],
    ['fra 18 år', { fromAge: 18 }],
    ['over 30 år', { fromAge: 30 }],
    ['30 år og derover', { fromAge: 30 }],
    ['30+ år', { fromAge: 30 }],
    ['18+', { fromAge: 18 }],
    ['unge under 30', { toAge: 29 }],
    ['15-25', { fromAge: 15, toAge: 25 }],
    ['25 år', { fromAge: 25, toAge: 25 }],
    ['alle aldre', {}],
  ])('%s', (text, span) => {
    expect(readParentSpan(text)).toEqual({ ok: true, value: span });
  });

  it.each([
    [
      'op til 25 år',
      'siger ikke, om forældre på 25 år er med',
      'Skriv «til og med 25 år», hvis de er, og «under 25 år», hvis ikke.',
    ],
    [
      'mellem 18 og 25 år',
      'siger ikke, om forældre på 25 år er med',
      'Skriv «18-25 år», hvis de er, og «18-24 år», hvis ikke.',
    ],
    ['under 150 år', 'har et tal, der ikke kan være en forælders alder: 150', 'Skriv et helt tal fra 11 til 100.'],
    ['25-18 år', 'slutter (18), før det begynder (25)', 'Byt de to tal om.'],
  ])('«%s» is refused', (text, message, hint) => {
    expect(readParentSpan(text)).toMatchObject({ ok: false, message, hint });
  });
});

describe('by when one must have begun', () => {
  it.each<[string, JoinBy]>([
    ['fødslen', { kind: 'birth' }],
    ['før fødslen', { kind: 'birth' }],
    ['senest ved fødslen', { kind: 'birth' }],
    ['senest 2 måneder efter fødslen', { kind: 'child-months', months: 2 }],
    ['uge 20', { kind: 'pregnancy-week', week: 20 }],
    ['senest i uge 20', { kind: 'pregnancy-week', week: 20 }],
    ['inden uge 20', { kind: 'pregnancy-week', week: 19 }],
    ['barnet er 2 måneder', { kind: 'child-months', months: 2 }],
    ['senest når barnet er to måneder', { kind: 'child-months', months: 2 }],
    ['før barnet fylder 1 år', { kind: 'child-months', months: 11 }],
    ['barnet er 1 år', { kind: 'child-months', months: 12 }],
    ['barnet er 1½ år', { kind: 'child-months', months: 18 }],
  ])('%s', (text, joinBy) => {
    expect(readJoinBy(text)).toEqual({ ok: true, value: joinBy });
  });

  it.each([
    ['barnet er 10 uger', 11, 'har en alder i uger'],
    ['uge 60', 5, 'har et tal, der ikke kan være uger i en graviditet: 60'],
    ['altid', 1, 'har et ord, der ikke er til at forstå: «altid»'],
  ])('«%s» is refused', (text, column, message) => {
    expect(readJoinBy(text)).toMatchObject({ ok: false, column, message });
  });
});

describe('what is written reads as what was meant', () => {
  const week = fc.nat(42);
  const childWeek = fc.nat(104);

  it('weeks of pregnancy', () => {
    fc.assert(
      fc.property(span(week, 'fromWeek', 'toWeek'), (said) => {
        expect(readPregnancySpan(writePregnancySpan(said))).toEqual({ ok: true, value: said });
      }),
    );
  });

  it('a child’s age in months', () => {
    fc.assert(
      fc.property(span(fc.nat(287), 'fromMonths', 'toMonths'), (said) => {
        expect(readChildSpan(writeChildSpan(said))).toEqual({ ok: true, value: said });
      }),
      { numRuns: 1000 },
    );
  });

  it('a child’s age in weeks', () => {
    const inWeeks = span(childWeek, 'from', 'to').filter(({ from, to }) => from !== undefined || to !== undefined);
    fc.assert(
      fc.property(inWeeks, (weeks) => {
        const said: ChildSpan = {
          ...(weeks.from === undefined ? {} : { fromMonths: fewestMonthsIn(weeks.from) }),
          ...(weeks.to === undefined ? {} : { toMonths: mostMonthsIn(weeks.to) }),
          weeks,
        };
        expect(readChildSpan(writeChildSpan(said))).toEqual({ ok: true, value: said });
      }),
    );
  });

  it('a parent’s age', () => {
    fc.assert(
      fc.property(span(fc.integer({ min: 10, max: 99 }), 'fromAge', 'toAge'), (said) => {
        expect(readParentSpan(writeParentSpan(said))).toEqual({ ok: true, value: said });
      }),
    );
  });

  it('by when one must have begun', () => {
    const joinBy = fc.oneof(
      fc.constant<JoinBy>({ kind: 'birth' }),
      week.map((number): JoinBy => ({ kind: 'pregnancy-week', week: number })),
      fc.nat(287).map((months): JoinBy => ({ kind: 'child-months', months })),
    );
    fc.assert(
      fc.property(joinBy, (said) => {
        expect(readJoinBy(writeJoinBy(said))).toEqual({ ok: true, value: said });
      }),
    );
  });
});

it('whatever is written, a refusal says where and what to write', () => {
  const words = fc.constantFrom(
    'fra',
    'til',
    'og',
    'med',
    'år',
    'uger',
    'uge',
    'mdr.',
    '0',
    '3',
    '12',
    '-',
    '½',
    'børn',
    'x',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 7 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(readChildSpan, readJoinBy, readParentSpan, readPregnancySpan), (said, readIt) => {
      const reading = readIt(said);
      if (reading.ok) return;
      expect(reading.column).toBeGreaterThanOrEqual(1);
      expect(reading.hint).toMatch(/^(Skriv|Byt|Mener)/);
      if (reading.mended !== undefined) expect(readIt(reading.mended).ok).toBe(true);
    }),
  );
});

/** Any two whole numbers in order, either of which may be unsaid. */
function span<From extends string, To extends string>(number: fc.Arbitrary<number>, from: From, to: To) {
  const end = fc.option(number, { nil: undefined });
  return fc.tuple(end, end).map(([a, b]) => {
    const [low, high] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    return { ...(low === undefined ? {} : { [from]: low }), ...(high === undefined ? {} : { [to]: high }) } as {
      [key in From | To]?: number;
    };
  });
}

/** Months whose day of the month has come, the last day of a short month standing for those it lacks. */
function completedMonths(birth: Date, days: number): number {
  const now = new Date(birth.getTime() + days * 86_400_000);
  const months = (now.getUTCFullYear() - birth.getUTCFullYear()) * 12 + now.getUTCMonth() - birth.getUTCMonth();
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).getUTCDate();
  return now.getUTCDate() >= Math.min(birth.getUTCDate(), last) ? months : months - 1;
}
