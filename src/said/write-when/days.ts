import { WEEKDAYS, WORKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { ORDINAL_NAMES, WEEKDAY_NAMES } from '../words-of-time.ts';
import type { DateSpan, Days, When } from '../when.ts';
import { listText, monthName, rangeText, runsText } from './numbers.ts';

/** Whether the line says `hverdage`: Monday to Friday, and first of what it leaves out the public holidays. */
export function isHverdage({ days, except: [first] }: Pick<When, 'days' | 'except'>): boolean {
  if (days.kind !== 'weekly' || days.every !== 1 || days.holidays || first?.kind !== 'holidays') return false;
  return days.weekdays.join() === WORKDAYS.join();
}

/** Whether the words for days name the month themselves: `første tirsdag i maj`, `den 5. juni hvert år`. */
export function isMonthSaid({ days, inMonths }: Pick<When, 'days' | 'inMonths'>): boolean {
  if (inMonths?.length !== 1) return false;
  if (days.kind === 'monthly' || days.kind === 'monthly-workday') return days.every === 1;
  return days.kind === 'monthly-date' && days.every === 1 && days.dates.every((date) => date > 0);
}

export function daysText(when: When): string {
  const { days, inMonths } = when;
  switch (days.kind) {
    case 'weekly':
      return isHverdage(when) ? 'hverdage' : weeklyText(days);
    case 'monthly':
      return `${listText(nthTexts(days))} ${inMonthText(days.every, inMonths)}`;
    case 'monthly-workday':
      return `${listText(days.nth.map(nthText))} hverdag ${inMonthText(days.every, inMonths)}`;
    case 'monthly-date':
      return dateText(days, isMonthSaid(when) ? inMonths?.[0] : undefined);
    case 'dates':
      return listText(days.dates.map(spanText));
    case 'period':
      return days.period;
    case 'rhythm':
      return rhythmText(days);
    case 'unsaid':
      return '';
    case 'by-agreement':
      return 'efter aftale';
    case 'as-house':
      return 'som huset';
  }
}

/** One day, or the first and the last. */
export function spanText({ from, to }: DateSpan): string {
  return from === to ? from : `${from} til ${to}`;
}

function weeklyText({ every, weekdays, holidays }: Extract<Days, { kind: 'weekly' }>): string {
  const [only, ...others] = weekdays;
  if (only === undefined && !holidays) return everyText('week', every);
  if (every === 2 && only !== undefined && others.length === 0 && !holidays) return `hver anden ${WEEKDAY_NAMES[only]}`;
  const names = listText([...weekdayTexts(weekdays), ...(holidays ? ['helligdage'] : [])]);
  return every === 1 ? names : `${names} ${everyText('week', every)}`;
}

function weekdayTexts(weekdays: readonly Weekday[]): string[] {
  if (weekdays.length === WEEKDAYS.length) return ['alle dage'];
  return runsText(
    weekdays.map((day) => WEEKDAYS.indexOf(day)),
    (index) => WEEKDAY_NAMES[WEEKDAYS[index] ?? 'mo'],
  );
}

/** `hver 3. uge`, `hver anden måned`, `hvert år`. */
function everyText(per: Extract<Days, { kind: 'rhythm' }>['per'], every: number): string {
  const unit = UNITS[per];
  const each = per === 'year' ? 'hvert' : 'hver';
  if (every === 1) return `${each} ${unit}`;
  return `${each} ${every === 2 ? (per === 'year' ? 'andet' : 'anden') : `${String(every)}.`} ${unit}`;
}

const UNITS = { day: 'dag', week: 'uge', month: 'måned', year: 'år' } as const;
const PER = { day: 'om dagen', week: 'om ugen', month: 'om måneden', year: 'om året' } as const;

function rhythmText({ times, per, every }: Extract<Days, { kind: 'rhythm' }>): string {
  const isOnce = times.from === 1 && times.to === 1;
  if (isOnce && !(per === 'day' && every === 1)) return everyText(per, every);
  const count = `${rangeText(times)} ${(times.to ?? times.from) === 1 ? 'gang' : 'gange'}`;
  return `${count} ${every === 1 ? PER[per] : everyText(per, every)}`;
}

function nthTexts({ nth, weekdays }: Extract<Days, { kind: 'monthly' }>): string[] {
  return weekdays.map((day) => `${listText(nth.map(nthText))} ${WEEKDAY_NAMES[day]}`);
}

function nthText(nth: number): string {
  if (nth === -1) return 'sidste';
  if (nth === -2) return 'næstsidste';
  return nth < 0 ? `${String(-nth)}.-sidste` : (ORDINAL_NAMES[nth - 1] ?? `${String(nth)}.`);
}

function inMonthText(every: number, inMonths: When['inMonths']): string {
  const [month, ...others] = inMonths ?? [];
  if (every > 1) return everyText('month', every);
  return month !== undefined && others.length === 0 ? `i ${monthName(month)}` : 'i måneden';
}

/** `den 15. i måneden`, `den 1. og den sidste dag i måneden`, `den 5. juni hvert år`. */
function dateText({ dates, every }: Extract<Days, { kind: 'monthly-date' }>, month: number | undefined): string {
  if (month !== undefined)
    return `den ${listText(dates.map((date) => `${String(date)}.`))} ${monthName(month)} hvert år`;
  const names = dates.map((date) => (date === -1 ? 'den sidste dag' : `den ${String(date)}.`));
  return `${listText(names)} ${every === 1 ? 'i måneden' : everyText('month', every)}`;
}
