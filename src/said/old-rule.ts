import type { CalendarDate } from '../calendar/day.ts';
import type { Weekday } from '../calendar/weekday.ts';
import { daysOfRule } from './old-rule/days.ts';
import { firstDaysOf } from './old-rule/expand.ts';
import { lastDayOf } from './old-rule/last-day.ts';
import { readRule, type Rule } from './old-rule/parts.ts';
import { Refusal, refuse } from './read-when/refusal.ts';
import { read, refused, type Reading } from './reading.ts';
import type { When } from './when.ts';
import { writeWhen } from './write-when.ts';

/** What stands beside a rule and bears on its days. */
export interface BesideRule {
  /** When each meeting begins, `HH:MM`: whether the last one is before a moment that the rule ends at. */
  readonly startTime?: string;
  /** The weekdays of a weekly rule that names none; they must be the rule's own where it names some. */
  readonly weekdays?: readonly Weekday[];
  /** Days on which there is nothing. A rule's COUNT counts them; a line's `8 gange` does not. */
  readonly exceptDates?: readonly CalendarDate[];
}

/**
 * A recurrence rule (RFC 5545, § 3.3.10) of an old file or of somebody else, as a line of time without its hours.
 * `startDate` is its first day, from which what the rule leaves out is taken. It must be a day of the rule where times are
 * counted from it (COUNT); else the first of the rule's days from then on is the first, which a check tells of. Of the result, `meetings` are those that are held: COUNT less the excepted days,
 * which the caller adds to `except`. What no line can say is refused with what to write instead; nothing is guessed.
 */
export function readOldRule(
  text: string,
  startDate: CalendarDate,
  beside: BesideRule = {},
): Reading<Omit<When, 'spans'>> {
  try {
    return read(whenOf(text, startDate, beside));
  } catch (thrown) {
    if (thrown instanceof Refusal) return refusedOf(thrown, text, (mended) => readOldRule(mended, startDate, beside));
    throw thrown;
  }
}

type DaysAndLimits = Omit<When, 'spans'>;

function whenOf(text: string, start: CalendarDate, beside: BesideRule): DaysAndLimits {
  const { rule, weekdays } = withWeekdays(readRule(text), beside.weekdays ?? []);
  const { count, until } = rule;
  if (count !== undefined && until !== undefined) refuseTwoEnds(rule, text);
  const days = daysOfRule(rule, start);
  const to = until === undefined ? undefined : lastDayOf(until, beside.startTime);
  if (to !== undefined && to < start)
    refuse(
      rule.at('UNTIL'),
      `slutter (${to}), før det begynder (${start})`,
      'Skriv en senere UNTIL eller en tidligere startDate.',
    );
  const when = { ...days, from: start, ...(to === undefined ? {} : { to }), except: [], also: [] };
  const first = firstDaysOf({ text, weekdays }, start, count ?? 1);
  if (count === undefined) return when;
  if (first[0] !== start) refuseStart(when, start, first[0] ?? start);
  const held = count - (beside.exceptDates ?? []).filter((day) => first.includes(day)).length;
  if (held < 1) refuse(rule.at('COUNT'), 'har ingen gange tilbage', 'Fjern nogle af datoerne i exceptDates.');
  return { ...when, meetings: { from: held, to: held } };
}

interface RuleAndWeekdays {
  readonly rule: Rule;
  /** Of the file, where the rule names none. */
  readonly weekdays: readonly Weekday[];
}

function withWeekdays(rule: Rule, weekdays: readonly Weekday[]): RuleAndWeekdays {
  if (weekdays.length === 0) return { rule, weekdays };
  if (rule.byDay.length === 0)
    return rule.frequency === 'WEEKLY'
      ? { rule: { ...rule, byDay: weekdays.map((day) => ({ day })) }, weekdays }
      : { rule, weekdays: [] };
  const named = new Set(rule.byDay.map(({ day }) => day));
  if (named.size === weekdays.length && weekdays.every((day) => named.has(day))) return { rule, weekdays: [] };
  return refuse(
    rule.at('BYDAY'),
    'har andre ugedage, end der står i weekdays',
    'Lad weekdays være væk, eller skriv de samme dage.',
  );
}

function refuseTwoEnds(rule: Rule, text: string): never {
  const without = (name: string) =>
    text
      .split(';')
      .filter((part) => !part.startsWith(`${name}=`))
      .join(';');
  return refuse(
    rule.at('UNTIL'),
    'har både et antal gange (COUNT) og en sidste dag (UNTIL)',
    `Skriv kun den ene: «${without('UNTIL')}» eller «${without('COUNT')}».`,
  );
}

function refuseStart(when: DaysAndLimits, start: CalendarDate, first: CalendarDate): never {
  const line = writeWhen({ ...when, from: first, spans: [] });
  return refuse(
    { at: 0 },
    `tæller fra ${start}, men den dag er ikke en af reglens`,
    `Skriv den første gang: «startDate: ${first}», eller linjen «opens: ${line}».`,
  );
}

function refusedOf(
  { at, wrong }: Refusal,
  text: string,
  again: (mended: string) => Reading<DaysAndLimits>,
): Reading<DaysAndLimits> {
  const { message, hint, mending } = wrong;
  const fault = { column: at + 1, message, hint };
  if (mending === undefined) return refused(fault);
  const mended = text.slice(0, mending.at) + mending.text + text.slice(mending.end);
  const reading = again(mended);
  if (!reading.ok)
    return refused(reading.mended === undefined ? fault : { ...fault, hint: reading.hint, mended: reading.mended });
  const line = writeWhen({ ...reading.value, spans: [] });
  return refused({ ...fault, hint: `Skriv «${mended}», eller linjen «opens: ${line}».`, mended });
}
