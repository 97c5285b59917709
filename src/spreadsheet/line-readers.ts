import { readChildSpan, readJoinBy, readParentSpan, readPregnancySpan } from '../said/read-age.ts';
import { readChange } from '../said/read-change.ts';
import { readPhone } from '../said/read-phone.ts';
import { readPrice } from '../said/read-price.ts';
import { readWait } from '../said/read-wait.ts';
import { readWhen } from '../said/read-when.ts';
import type { Reading } from '../said/reading.ts';
import { writeChildSpan, writeJoinBy, writeParentSpan, writePregnancySpan } from '../said/write-age.ts';
import { writeChange } from '../said/write-change.ts';
import { writePhone } from '../said/write-phone.ts';
import { writePrice } from '../said/write-price.ts';
import { writeWait } from '../said/write-wait.ts';
import { writeWhen } from '../said/write-when.ts';

type ReadLine = (text: string) => Reading<string>;

/** The fields whose texts are lines: each is read, and written as it should be. */
export const LINES: Readonly<Partial<Record<string, ReadLine>>> = {
  'opens.when': line(readWhen, writeWhen),
  'teams.when': line(readWhen, writeWhen),
  changes: line(readChange, writeChange),
  price: line(readPrice, writePrice),
  'contact.phones.number': line(readPhone, writePhone),
  'contact.phones.hours': line(readWhen, writeWhen),
  'access.waitingTime': line(readWait, writeWait),
  'audience.pregnancy': line(readPregnancySpan, writePregnancySpan),
  'audience.child': line(readChildSpan, writeChildSpan),
  'audience.parent': line(readParentSpan, writeParentSpan),
  'audience.joinBy': line(readJoinBy, writeJoinBy),
};

function line<T>(read: (text: string) => Reading<T>, write: (value: T) => string): ReadLine {
  return (text) => {
    const reading = read(text);
    return reading.ok ? { ok: true, value: write(reading.value) } : reading;
  };
}
