import { z } from 'zod';
import type { WrittenPlace } from '../place.ts';
import { readOldRule } from '../../said/old-rule.ts';
import { readWhen } from '../../said/read-when.ts';
import type { DateSpan, Days, Span, When } from '../../said/when.ts';
import { CalendarDate, ClockTime, endsInOrder, line, range, wholeNumber } from '../common.ts';
import type { EntryFrontmatter } from '../opening.ts';
import { oneOrMany } from '../said.ts';
import { WEEKDAYS } from '../terms.ts';

/**
 * How a time was written before it was a line: a group of fields with a recurrence rule (RFC 5545). Old files go on
 * being read, and `npm run migrate` writes them as lines; nothing behind the schema knows this form.
 */
const OldScheduleFields = z
  .strictObject({
    rhythm: line(200).describe('Rytmen med almindelige ord, fx "Hver anden uge om eftermiddagen".').exactOptional(),
    recurrence: z
      .string()
      .regex(/^FREQ=[A-Z]+(?:;[A-Z]+=[A-Za-z0-9,+:-]+)*$/, {
        error: 'skal være en gentagelsesregel som FREQ=WEEKLY;BYDAY=TU',
      })
      .describe('Gentagelsesregel efter RFC 5545, fx FREQ=WEEKLY;INTERVAL=2;BYDAY=WE. Kræver startDate.')
      .exactOptional(),
    startDate: CalendarDate.describe('Første gang.').exactOptional(),
    endDate: CalendarDate.describe('Sidste gang.').exactOptional(),
    dates: z.array(CalendarDate).max(400).describe('Enkelte datoer.').default([]),
    exceptDates: z.array(CalendarDate).max(400).describe('Datoer, hvor der ikke er noget, fx helligdage.').default([]),
    weekdays: z
      .array(z.enum(WEEKDAYS))
      .describe('Ugedage: mo (mandag), tu (tirsdag), we (onsdag), th (torsdag), fr (fredag), sa (lørdag), su (søndag).')
      .exactOptional(),
    startTime: ClockTime.describe('Hvornår det begynder, fx "16:00".').exactOptional(),
    endTime: ClockTime.describe('Hvornår det slutter, fx "19:00".').exactOptional(),
    sessions: range(1, 400, 'Antal gange').describe('Hvor mange gange.').exactOptional(),
    sessionMinutes: wholeNumber(5, 1440).describe('Hvor længe hver gang varer, i minutter.').exactOptional(),
    durationWeeks: range(1, 520, 'Uger').describe('Hvor mange uger hele forløbet varer.').exactOptional(),
    note: line(300).describe('Andet om tidspunktet.').exactOptional(),
  })
  .superRefine(endsInOrder('startDate', 'endDate'))
  .superRefine((schedule, context) => {
    if (schedule.recurrence === undefined) return;
    if (schedule.startDate === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['recurrence'],
        message: 'mangler en startDate',
        params: { hint: 'Skriv datoen for den første gang, fx startDate: 2026-09-01.' },
      });
      return;
    }
    const rule = ruleOf(schedule);
    if (rule === undefined) return;
    if (!rule.ok)
      context.addIssue({ code: 'custom', path: ['recurrence'], message: rule.message, params: { hint: rule.hint } });
    else
      for (const { field, message } of contradictionsOf(rule.value.days, schedule))
        context.addIssue({
          code: 'custom',
          path: [field],
          message,
          params: { hint: 'Ret det ene af de to, eller skriv tiden som en linje under opens.' },
        });
  });

export const OldSchedule = oneOrMany(OldScheduleFields, 30).describe(
  'Hvornår tilbuddet er, som det blev skrevet før: brug opens i nye filer.',
);

type OldScheduleFields = z.output<typeof OldScheduleFields>;

interface Contradiction {
  readonly field: 'rhythm';
  readonly message: string;
}

/** Where the words say something else than the rule: nobody knows which of them is right. */
function contradictionsOf(ruled: Days, { rhythm }: { readonly rhythm?: string }): Contradiction[] {
  const spoken = rhythm === undefined ? undefined : readWhen(rhythm);
  if (spoken?.ok !== true || agree(spoken.value.days, ruled)) return [];
  return [{ field: 'rhythm', message: 'siger noget andet end gentagelsesreglen' }];
}

/** Whether words can be said of a rule: words without days agree with every rule that comes as often. */
function agree(spoken: Days, ruled: Days): boolean {
  const weeks = ruled.kind === 'weekly' ? ruled.every : undefined;
  if (spoken.kind === 'rhythm') {
    if (spoken.per === 'week') return weeks === spoken.every;
    return spoken.per === 'month' ? weeks === undefined : true;
  }
  if (spoken.kind === 'weekly') {
    if (weeks !== undefined && weeks !== spoken.every) return false;
    const days = 'weekdays' in ruled ? ruled.weekdays : [];
    return weeks !== undefined && (days.length === 0 || isSameSet(spoken.weekdays, days));
  }
  if (spoken.kind === 'monthly' && ruled.kind === 'monthly')
    return isSameSet(spoken.nth.map(String), ruled.nth.map(String)) && isSameSet(spoken.weekdays, ruled.weekdays);
  return true;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** What an old schedule says, as entries: its lines of time, and in a note what is no line. */
export function fromOldSchedule(schedules: readonly OldScheduleFields[]): EntryFrontmatter[] {
  return schedules.map((schedule) => {
    const spoken = schedule.rhythm === undefined ? undefined : readWhen(schedule.rhythm);
    const days = daysOf(schedule) ?? (spoken?.ok ? withPeriod(spoken.value, schedule) : withoutDays(schedule));
    const isRhythmSaid = spoken?.ok === true || schedule.recurrence !== undefined;
    const note = [isRhythmSaid ? undefined : schedule.rhythm, schedule.note].filter((text) => text !== undefined);
    return {
      ...(days === undefined ? {} : { when: withRest(days, schedule) }),
      ...(note.length === 0 ? {} : { note: note.join('. ').replaceAll('..', '.') }),
    };
  });
}

/** Words without a rule, in the period that stands beside them. */
function withPeriod(when: When, { startDate, endDate }: OldScheduleFields): When {
  if (isSingleDays(when.days)) return when;
  return {
    ...when,
    ...(startDate === undefined || when.from !== undefined ? {} : { from: startDate }),
    ...(endDate === undefined || when.to !== undefined ? {} : { to: endDate }),
  };
}

/** Hours, a length or a period without days; `undefined` where not even those are said. */
function withoutDays(schedule: OldScheduleFields): DaysAndLimits | undefined {
  const { startDate, endDate, startTime, endTime, sessions, sessionMinutes, durationWeeks } = schedule;
  const said = [startDate, endDate, startTime, endTime, sessions, sessionMinutes, durationWeeks];
  if (said.every((value) => value === undefined)) return undefined;
  return {
    days: { kind: 'unsaid' },
    ...(startDate === undefined ? {} : { from: startDate }),
    ...(endDate === undefined ? {} : { to: endDate }),
    ...NO_LIMITS,
  };
}

type DaysAndLimits = Omit<When, 'spans'>;

const NO_LIMITS = { except: [], also: [] } as const;

function daysOf(schedule: OldScheduleFields): DaysAndLimits | undefined {
  const { recurrence, startDate, endDate, dates, weekdays } = schedule;
  if (recurrence !== undefined && startDate !== undefined) {
    const rule = ruleOf(schedule);
    return rule?.ok ? rule.value : undefined;
  }
  if (weekdays !== undefined && weekdays.length > 0)
    return {
      days: { kind: 'weekly', every: 1, weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)), holidays: false },
      ...(startDate === undefined ? {} : { from: startDate }),
      ...(endDate === undefined ? {} : { to: endDate }),
      ...NO_LIMITS,
    };
  if (startDate !== undefined && startDate === endDate) return onDates([...dates, startDate]);
  return dates.length > 0 ? onDates(dates) : undefined;
}

/** The rule with what stands beside it: weekdays where it names none, the hour its end is judged by, days left out. */
function ruleOf({
  recurrence,
  startDate,
  startTime,
  weekdays,
  exceptDates,
}: Pick<OldScheduleFields, 'recurrence' | 'startDate' | 'startTime' | 'weekdays' | 'exceptDates'>) {
  if (recurrence === undefined || startDate === undefined) return undefined;
  return readOldRule(recurrence, startDate, {
    ...(startTime === undefined ? {} : { startTime }),
    ...(weekdays === undefined ? {} : { weekdays }),
    exceptDates,
  });
}

function onDates(dates: readonly string[]): DaysAndLimits {
  const spans: DateSpan[] = [...new Set(dates)].sort().map((date) => ({ from: date, to: date }));
  return { days: { kind: 'dates', dates: spans }, ...NO_LIMITS };
}

function withRest(when: DaysAndLimits & { readonly spans?: readonly Span[] }, schedule: OldScheduleFields): When {
  const { endDate, sessions, sessionMinutes, durationWeeks, exceptDates, dates } = schedule;
  const spans = spansOf(schedule);
  const isRule = schedule.recurrence !== undefined;
  const single = (date: string) => ({ kind: 'dates', from: date, to: date }) as const;
  const isExact = sessions?.from !== undefined && sessions.from === sessions.to;
  // A number of times that is a range ends no series: only what is sure is days.
  const meetings = sessions !== undefined && (isExact || when.meetings === undefined) ? sessions : when.meetings;
  return {
    ...when,
    spans: spans.length > 0 ? spans : (when.spans ?? []),
    ...(endDate !== undefined && isRule ? { to: endDate } : {}),
    ...(meetings === undefined ? {} : { meetings }),
    ...(durationWeeks === undefined ? {} : { lastsWeeks: durationWeeks }),
    ...(sessionMinutes === undefined || spans.some(({ kind }) => kind === 'clock') ? {} : { minutes: sessionMinutes }),
    except: [...when.except, ...exceptDates.map(single)],
    also: [...when.also, ...(isSingleDays(when.days) ? [] : dates.map(single))],
  };
}

function isSingleDays({ kind }: Days): boolean {
  return kind === 'dates';
}

function spansOf({ startTime: from, endTime: to }: OldScheduleFields): Span[] {
  if (from !== undefined && to !== undefined) return [{ kind: 'clock', from, to }];
  if (from !== undefined) return [{ kind: 'from', from }];
  return to === undefined ? [] : [{ kind: 'until', to }];
}

/** A place of an old file whose note is its hours: the note becomes a line of time at the place. */
export function fromPlaceNote(place: WrittenPlace): { place: WrittenPlace; entry?: EntryFrontmatter } {
  const { note, ...rest } = place;
  const reading = note === undefined ? undefined : readWhen(note);
  if (!reading?.ok) return { place };
  return { place: rest, entry: { when: reading.value, at: rest } };
}
