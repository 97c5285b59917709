import { WEEKDAYS } from '../../calendar/weekday.ts';
import { PART_OF, WEEKDAY_NAMES } from '../words-of-time.ts';
import type { NumberRange, Span } from '../when.ts';
import { attempt, peek, takeMark, takeOf, takePhrase, type Cursor } from './cursor.ts';
import { takePer } from './each.ts';
import { takeNumber, takeRange } from './numbers.ts';
import { refuse } from './refusal.ts';
import { put, type Slots } from './slots.ts';
import type { Token } from './tokens.ts';

const MEETINGS = ['gange', 'gang', 'mødegange', 'mødegang', 'møder', 'møde', 'sessioner', 'workshops', 'kursusgange'];
const EACH_TIME = ['ad gangen', 'pr gang', 'per gang', 'hver gang', 'pr møde', 'pr mødegang'];
const MINUTES = ['minutter', 'minutters', 'minut', 'min'];
const HOURS = ['timer', 'timers', 'time', 'times'];

/** What a number counts: `8 gange`, `2 gange om ugen`, `i 45 uger`, `à 90 minutter`. */
export function takeCount(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const takes = [takeMeetings, takeWeeksLong, takeMinutes, takeEvenings, takeTuesdays];
  return takes.some((take) => attempt(cursor, () => take(cursor, slots, token)));
}

function takeMeetings(cursor: Cursor, slots: Slots, token: Token): true | undefined {
  takePhrase(cursor, ['i alt', 'på', 'over']);
  const range = takeRange(cursor);
  if (range === undefined || !takePhrase(cursor, MEETINGS)) return takeDaysPer(cursor, range, { slots, token });
  const per = takePer(cursor);
  if (per === undefined) {
    takePhrase(cursor, ['i alt']);
    put(slots, 'meetings', { token, value: range });
  } else put(slots, 'each', { token, value: { ...per, times: range } });
  return true;
}

interface Target {
  readonly slots: Slots;
  readonly token: Token;
}

/** `1-3 dage om ugen` */
function takeDaysPer(cursor: Cursor, range: NumberRange | undefined, { slots, token }: Target): true | undefined {
  if (range === undefined || !takePhrase(cursor, ['dage', 'dag'])) return undefined;
  const per = takePer(cursor);
  if (per === undefined || per.per === 'day') return undefined;
  put(slots, 'each', { token, value: { ...per, times: range } });
  return true;
}

/** `4-6 aftener om året`, `8 formiddage` */
function takeEvenings(cursor: Cursor, slots: Slots, token: Token): true | undefined {
  const range = takeRange(cursor);
  const word = peek(cursor).text;
  const part = range === undefined ? undefined : takeOf(cursor, PART_OF);
  const isCount = ['aftener', 'formiddage', 'eftermiddage'].includes(word);
  if (range === undefined || part === undefined || !isCount) return undefined;
  const per = takePer(cursor);
  if (per === undefined) put(slots, 'meetings', { token, value: range });
  else put(slots, 'each', { token, value: { ...per, times: range } });
  const span: Span = { kind: 'part', part };
  put(slots, 'spans', { token, value: [span] });
  return true;
}

/** `10 tirsdage`: meetings, and the weekday that they are on. */
function takeTuesdays(cursor: Cursor, slots: Slots, token: Token): true | undefined {
  const range = takeRange(cursor);
  const day = WEEKDAYS.find((weekday) => peek(cursor).text === `${WEEKDAY_NAMES[weekday]}e`);
  if (range === undefined || day === undefined) return undefined;
  cursor.at += 1;
  put(slots, 'meetings', { token, value: range });
  put(slots, 'weekdays', { token, value: { weekdays: [day], holidays: false, isWorkdays: false } });
  return true;
}

function takeWeeksLong(cursor: Cursor, slots: Slots, token: Token): true | undefined {
  takePhrase(cursor, ['i løbet af', 'i alt', 'fordelt over', 'i', 'over', 'varer', 'forløb på', 'forløbet varer']);
  const range = takeRange(cursor);
  if (range === undefined) return undefined;
  if (takePhrase(cursor, ['måneder', 'måned', 'mdr', 'år']))
    return refuse(token, 'et forløbs længde skal stå i uger', 'Skriv fx «i 12 uger».');
  if (!takePhrase(cursor, (range.to ?? range.from) === 1 ? ['uge'] : ['uger', 'ugers'])) return undefined;
  takePhrase(cursor, ['forløb', 'i træk', 'i alt']);
  put(slots, 'lastsWeeks', { token, value: range });
  return true;
}

/** `à 90 minutter`, `2 timer ad gangen`, `varer halvanden time`. */
function takeMinutes(cursor: Cursor, slots: Slots, token: Token): true | undefined {
  const isMarked = takePhrase(cursor, ['à', 'á', 'a', 'hver gang', 'varer', 'af', 'hver på']) !== undefined;
  const minutes = attempt(cursor, takeHalves) ?? attempt(cursor, takeWholeMinutes) ?? attempt(cursor, takeHours);
  if (minutes === undefined) return undefined;
  takePhrase(cursor, ['varighed']);
  const isEach = takePhrase(cursor, EACH_TIME) !== undefined || isMarked;
  put(slots, 'minutes', { token, value: { count: minutes, isEach } });
  return true;
}

function takeHalves(cursor: Cursor): number | undefined {
  if (takePhrase(cursor, ['en halv time', 'halv time'])) return 30;
  if (takePhrase(cursor, ['trekvart time', 'tre kvarter'])) return 45;
  return takePhrase(cursor, ['halvanden time', 'halvanden times', 'halvanden timers', 'en og en halv time'])
    ? 90
    : undefined;
}

function takeWholeMinutes(cursor: Cursor): number | undefined {
  const count = takeNumber(cursor);
  return count !== undefined && takePhrase(cursor, MINUTES) ? count : undefined;
}

/** `2 timer`, `1½ time`, `1,5 timer`, `2 en halv time`. */
function takeHours(cursor: Cursor): number | undefined {
  const hours = takeNumber(cursor);
  if (hours === undefined || hours > 24) return undefined;
  const isHalf =
    takeMark(cursor, '½') || takePhrase(cursor, ['en halv', 'og en halv']) !== undefined || takeDecimalHalf(cursor);
  return takePhrase(cursor, HOURS) ? hours * 60 + (isHalf ? 30 : 0) : undefined;
}

function takeDecimalHalf(cursor: Cursor): boolean {
  const [mark, digit] = [peek(cursor), peek(cursor, 1)];
  if (mark.kind !== 'mark' || !',.'.includes(mark.text) || digit.text !== '5') return false;
  cursor.at += 2;
  return true;
}
