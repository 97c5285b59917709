import { attempt, peek, takeOf, takePhrase, type Cursor } from './cursor.ts';
import { takeMonthList, takeWeekList } from './months.ts';
import { takeYear } from './numbers.ts';
import { refuse } from './refusal.ts';
import { put, type Slots } from './slots.ts';

const PARITY: ReadonlyMap<string, 'even' | 'odd'> = new Map([
  ['lige', 'even'],
  ['ulige', 'odd'],
]);

const MONTHLY = ['i måneden', 'i hver måned', 'i en måned', 'om måneden'];

/** `i lige uger`, `i uge 3-6 2027`, `i juni-august`, `i måneden`, `2027-04`, `hele året`. */
export function takeLimit(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  if (takePhrase(cursor, ['hele året rundt', 'hele året', 'året rundt'])) {
    put(slots, 'allYear', { token, value: true });
    return true;
  }
  if (takePhrase(cursor, MONTHLY)) {
    put(slots, 'monthly', { token, value: true });
    return true;
  }
  const takes = [takeParity, takeWeeks, takeMonths, takeWholeYear];
  return takes.some((take) => attempt(cursor, () => take(cursor, slots)));
}

function takeParity(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  takePhrase(cursor, ['i alle', 'i', 'hver', 'kun i']);
  const parity = takeOf(cursor, PARITY);
  if (parity === undefined || !takePhrase(cursor, ['uger', 'ugenumre', 'uge', 'ugerne'])) return undefined;
  put(slots, 'weeks', { token, value: parity });
  return true;
}

function takeWeeks(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  const isFrom = takePhrase(cursor, ['fra']) !== undefined;
  if (!isFrom) takePhrase(cursor, ['kun i', 'i']);
  const weeks = takeWeekList(cursor);
  if (weeks === undefined) return undefined;
  if (isFrom && weeks.numbers.length === 1)
    refuse(token, 'ugen siger ikke, hvilken dag det begynder', 'Skriv den første dag: «fra 2027-01-13».');
  put(slots, 'inWeeks', { token, value: { ...weeks, numbers: weeks.numbers.toSorted((a, b) => a - b) } });
  return true;
}

function takeMonths(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  takePhrase(cursor, ['kun i', 'i hele', 'i', 'hele']);
  const months = takeMonthList(cursor);
  if (months === undefined) return undefined;
  put(slots, 'months', { token, value: months });
  return true;
}

function takeWholeYear(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  const year = takeYear(cursor);
  if (year === undefined) return undefined;
  put(slots, 'months', { token, value: { numbers: [], year } });
  return true;
}
