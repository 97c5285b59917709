import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { meetingsOf } from '../../src/domain/times/meetings.ts';
import { readOldRule, type BesideRule } from '../../src/said/old-rule.ts';
import { readWhen } from '../../src/said/read-when.ts';
import { writeWhen } from '../../src/said/write-when.ts';
import { timesOf } from '../domain/times/build.ts';

const START = '2026-12-01';

describe('a recurrence rule is a line of time', () => {
  it.each<[rule: string, start: string, line: string]>([
    ['FREQ=WEEKLY;BYDAY=TU', START, 'tirsdag fra 2026-12-01'],
    ['FREQ=WEEKLY', START, 'tirsdag fra 2026-12-01'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', START, 'hver anden tirsdag fra 2026-12-01'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', START, 'tirsdag og torsdag fra 2026-12-01'],
    ['FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3', START, 'tirsdag i januar-marts fra 2026-12-01'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622', START, 'tirsdag fra 2026-12-01 til 2027-06-22'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622T215959Z', START, 'tirsdag fra 2026-12-01 til 2027-06-22'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622T220000Z', START, 'tirsdag fra 2026-12-01 til 2027-06-22'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105T230000Z', START, 'tirsdag fra 2026-12-01 til 2027-01-05'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622T100000', START, 'tirsdag fra 2026-12-01 til 2027-06-22'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=8', START, 'tirsdag fra 2026-12-01, 8 gange'],
    ['FREQ=DAILY', START, 'alle dage fra 2026-12-01'],
    ['FREQ=DAILY;INTERVAL=14', START, 'hver anden tirsdag fra 2026-12-01'],
    ['FREQ=DAILY;BYDAY=SA,SU', START, 'lørdag og søndag fra 2026-12-01'],
    ['FREQ=MONTHLY;BYDAY=-1WE', '2026-08-26', 'sidste onsdag i måneden fra 2026-08-26'],
    ['FREQ=MONTHLY;BYDAY=1SA,3SA', '2026-12-05', 'første og tredje lørdag i måneden fra 2026-12-05'],
    ['FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1', START, 'sidste onsdag i måneden fra 2026-12-01'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', START, 'sidste hverdag i måneden fra 2026-12-01'],
    ['FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14', START, 'anden tirsdag i måneden fra 2026-12-01'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', START, 'den 15. i måneden fra 2026-12-01'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', START, 'den sidste dag i måneden fra 2026-12-01'],
    ['FREQ=MONTHLY', '2026-12-15', 'den 15. i måneden fra 2026-12-15'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=1TU', START, 'første tirsdag i maj fra 2026-12-01'],
    ['FREQ=YEARLY;BYWEEKNO=3,4,5,8;BYDAY=TU', START, 'tirsdag i uge 3-5 og 8 fra 2026-12-01'],
  ])('%s from %s', (rule, start, line) => {
    const reading = readOldRule(rule, start);
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    expect(writeWhen({ ...reading.value, spans: [] })).toBe(line);
    expect(readWhen(line)).toEqual({ ok: true, value: { ...reading.value, spans: [] } });
  });

  it('even and odd weeks, by all their numbers', () => {
    const weeks = (first: number, last: number) =>
      Array.from({ length: 53 }, (_, index) => index + 1)
        .filter((week) => week % 2 === first % 2 && week <= last)
        .join(',');
    const line = (list: string) => {
      const reading = readOldRule(`FREQ=YEARLY;BYWEEKNO=${list};BYDAY=TU`, '2026-12-08');
      return reading.ok ? writeWhen({ ...reading.value, spans: [] }) : reading.message;
    };
    expect(line(weeks(2, 52))).toBe('tirsdag i lige uger fra 2026-12-08');
    expect(line(weeks(1, 53))).toBe('tirsdag i ulige uger fra 2026-12-08');
    expect(line(weeks(1, 51))).toContain('i uge 1, 3, 5');
  });
});

describe('what stands beside a rule', () => {
  const lineOf = (rule: string, beside: BesideRule) => {
    const reading = readOldRule(rule, START, beside);
    return reading.ok ? writeWhen({ ...reading.value, spans: [] }) : reading.message;
  };

  it('excepted days are not among the meetings that are held', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=8';
    expect(lineOf(rule, { exceptDates: ['2026-12-22'] })).toBe('tirsdag fra 2026-12-01, 7 gange');
    expect(lineOf(rule, { exceptDates: ['2026-12-23', '2027-03-02'] })).toBe('tirsdag fra 2026-12-01, 8 gange');
    expect(lineOf('FREQ=WEEKLY;BYDAY=TU;COUNT=1', { exceptDates: [START] })).toBe('har ingen gange tilbage');
  });

  it('a rule that ends before the clock of its last day has no meeting on it', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622T080000Z';
    expect(lineOf(rule, { startTime: '10:00' })).toBe('tirsdag fra 2026-12-01 til 2027-06-22');
    expect(lineOf(rule, { startTime: '10:30' })).toBe('tirsdag fra 2026-12-01 til 2027-06-21');
  });

  it('weekdays are those of a weekly rule that names none, and may not contradict one that does', () => {
    expect(lineOf('FREQ=WEEKLY', { weekdays: ['tu', 'th'] })).toBe('tirsdag og torsdag fra 2026-12-01');
    expect(lineOf('FREQ=WEEKLY;BYDAY=TU', { weekdays: ['tu'] })).toBe('tirsdag fra 2026-12-01');
    expect(lineOf('FREQ=WEEKLY;BYDAY=TU', { weekdays: ['we'] })).toBe('har andre ugedage, end der står i weekdays');
  });
});

describe('what no line can say is refused with what to write', () => {
  it.each<[rule: string, column: number, message: string, hint: string, mended?: string]>([
    [
      'FREQ=WEEKLY;BYDAY=TI,TO',
      19,
      'har en ugedag, der ikke er til at forstå: «TI»',
      'Skriv «FREQ=WEEKLY;BYDAY=TU,TH», eller linjen «opens: tirsdag og torsdag fra 2026-12-01».',
      'FREQ=WEEKLY;BYDAY=TU,TH',
    ],
    [
      'FREQ=WEEKLY;BYDAY=FO',
      19,
      'har en ugedag, der ikke er til at forstå: «FO»',
      'Skriv dagene som MO, TU, WE, TH, FR, SA og SU, eller skriv en linje: «opens: fredag 9-11».',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=0;BYDAY=TU',
      22,
      'har et tal, der ikke kan stå i INTERVAL: 0',
      'Skriv et helt tal fra 1 til 999.',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;COUNT=8;UNTIL=20270622',
      36,
      'har både et antal gange (COUNT) og en sidste dag (UNTIL)',
      'Skriv kun den ene: «FREQ=WEEKLY;BYDAY=TU;COUNT=8» eller «FREQ=WEEKLY;BYDAY=TU;UNTIL=20270622».',
    ],
    [
      'FREQ=WEEKLY;BYDAY=WE;COUNT=8',
      1,
      'tæller fra 2026-12-01, men den dag er ikke en af reglens',
      'Skriv den første gang: «startDate: 2026-12-02», eller linjen «opens: onsdag fra 2026-12-02».',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO,3TH',
      20,
      'har ugedage, der ikke er de samme i måneden',
      'Skriv dagene på linjer i stedet, en for hver: «opens: første mandag i måneden 9-11» og «opens: tredje torsdag i måneden 9-11».',
    ],
    ['FREQ=MONTHLY;BYDAY=-2WE', 20, 'tæller fra slutningen af måneden til andet end den sidste', 'En linje kan sige'],
    [
      'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1',
      35,
      'tæller dage, der ikke kan siges på en linje',
      'Skriv dagene på linjer',
    ],
    ['FREQ=DAILY;INTERVAL=3', 21, 'er hver 3. dag, og det kan ikke siges på en linje', 'Skriv dagene på linjer'],
    ['FREQ=YEARLY;INTERVAL=2', 22, 'er hvert 2. år, og det kan ikke siges på en linje', 'Skriv dagene på linjer'],
    ['FREQ=YEARLY;BYWEEKNO=6', 22, 'har uger med andet end ugedage', 'Skriv dagene på linjer'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 34, 'har en dag, der ikke er i måneden', 'Skriv en dag fra 1 til 29.'],
    ['FREQ=HOURLY', 6, 'har en rytme, der ikke er til at forstå: «HOURLY»', 'Begynd reglen med FREQ=WEEKLY'],
    [
      'FREQ=WEEKLY;BYHOUR=10',
      13,
      'har klokkeslæt i reglen: «BYHOUR=10»',
      'Skriv tiden på linjen: «opens: tirsdag 9-11».',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261101',
      28,
      'slutter (2026-11-01), før det begynder (2026-12-01)',
      'Skriv en senere',
    ],
    ['FREQ=WEEKLY;UNTIL=20270631', 19, 'har en sidste dag, der ikke er en dag: 20270631', 'Skriv UNTIL=20270630'],
    ['FREQ=WEEKLY;FREQ=DAILY', 13, 'siger FREQ to gange', 'Lad FREQ stå én gang.'],
    ['hver tirsdag', 1, 'har noget, der ikke er til at forstå: «hver tirsdag»', 'Skriv tiden på en linje i stedet'],
    ['', 1, 'har noget, der ikke er til at forstå: «»', 'Skriv tiden på en linje i stedet'],
  ])('«%s»', (rule, column, message, hint, mended) => {
    const reading = readOldRule(rule, START);
    expect(reading).toMatchObject({ ok: false, column, message, hint: expect.stringContaining(hint) as string });
    expect('mended' in reading ? reading.mended : undefined).toBe(mended);
  });
});

const codes = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const list = <T>(values: fc.Arbitrary<T>, most: number) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most }).map((all) => all.join(','));
const part = (name: string, values: fc.Arbitrary<string | number>) => values.map((value) => `;${name}=${value}`);
const perhaps = (text: fc.Arbitrary<string>) => fc.option(text, { nil: '', freq: 1 });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

const interval = part('INTERVAL', fc.constantFrom(1, 2, 3, 7, 14));
const weekdays = part('BYDAY', list(codes, 3));
const counted = part('BYDAY', list(joined(fc.constantFrom('1', '2', '3', '4', '5', '-1'), codes), 2));
const positioned = joined(weekdays, part('BYSETPOS', list(fc.constantFrom(1, 2, -1), 2)));
const monthDays = part('BYMONTHDAY', list(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)), 2));
const months = part('BYMONTH', list(fc.integer({ min: 1, max: 12 }), 4));
const weeks = joined(part('BYWEEKNO', list(fc.integer({ min: 1, max: 53 }), 4)), weekdays);
const weekStart = part('WKST', fc.constantFrom('MO', 'SU', 'TH'));
const end = fc.oneof(
  part('COUNT', fc.integer({ min: 1, max: 30 })),
  part('UNTIL', fc.constantFrom('20270630', '20280229T120000Z', '20271231T225959Z')),
);
const inMonth = fc.oneof(weekdays, counted, positioned, monthDays);
const aRule = joined(
  fc.oneof(
    joined(
      fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY'),
      perhaps(interval),
      perhaps(weekdays),
      perhaps(weekStart),
      perhaps(months),
    ),
    joined(fc.constant('FREQ=MONTHLY'), perhaps(interval), perhaps(inMonth), perhaps(months)),
    joined(fc.constant('FREQ=YEARLY'), perhaps(inMonth), perhaps(months)),
    joined(fc.constant('FREQ=YEARLY'), weeks),
    joined(
      fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
      perhaps(interval),
      perhaps(inMonth),
      perhaps(weeks),
    ),
  ),
  perhaps(end),
);

it('the days of a line are those of the rule in another reader', () => {
  let accepted = 0;
  const start = fc.nat(700).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(aRule, start, (rule, day) => {
      const [reading, first] = readFromOwnDay(rule, day);
      // A month's working days leave out public holidays, which a rule does not know.
      if (!reading.ok || reading.value.days.kind === 'monthly-workday') return;
      accepted += 1;
      expect({ rule, first, days: daysOfLine(reading.value, first) }).toEqual({
        rule,
        first,
        days: daysOfRule(rule, first),
      });
    }),
    { numRuns: 800 },
  );
  expect(accepted).toBeGreaterThan(300);
});

it('whatever is written, a refusal says where and what to write, and nothing is thrown', () => {
  const pieces = fc.constantFrom(
    'FREQ=WEEKLY',
    'BYDAY=',
    'TI',
    'TU',
    ',',
    ';',
    '=',
    'COUNT=3',
    'UNTIL=2027',
    '1',
    '-',
    'x',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (said) => {
      const reading = readOldRule(said, START);
      if (reading.ok) return;
      expect(reading.column).toBeGreaterThanOrEqual(1);
      expect(reading.hint).not.toBe('');
      if (reading.mended !== undefined) expect(readOldRule(reading.mended, START).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** A rule that is counted from its first day is asked again with the day that the refusal names. */
function readFromOwnDay(rule: string, day: string): [ReturnType<typeof readOldRule>, string] {
  const reading = readOldRule(rule, day);
  const own = reading.ok ? undefined : /startDate: ([\d-]+)/.exec(reading.hint)?.[1];
  return own === undefined ? [reading, day] : [readOldRule(rule, own), own];
}

/** The last day that both are asked for. */
function lastAsked(day: string): string {
  return addDays(day, 1000);
}

function daysOfLine(when: Parameters<typeof timesOf>[0], day: string): string[] {
  return meetingsOf({ times: timesOf(when) }, { from: day, to: lastAsked(day) }).map(({ date }) => date);
}

/** By `rrule-temporal`, with a meeting at ten in Copenhagen. */
function daysOfRule(rule: string, day: string): string[] {
  const dtstart = `DTSTART;TZID=Europe/Copenhagen:${day.replaceAll('-', '')}T100000`;
  const until = rule.replace(/UNTIL=(\d{8})$/, 'UNTIL=$1T215959Z');
  const last = new Date(`${lastAsked(day)}T23:00:00Z`);
  return new RRuleTemporal({ rruleString: `${dtstart}\nRRULE:${until}` })
    .between(new Date(`${day}T00:00:00Z`), last, true)
    .map((moment) => moment.toPlainDate().toString());
}

it('a fortnight that begins off its weekday is read, and the check tells of it', () => {
  expect(readOldRule('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', START)).toMatchObject({
    ok: true,
    value: { days: { kind: 'weekly', every: 2, weekdays: ['we'] }, from: START },
  });
});
