import type { Change } from './change.ts';
import { hoursText } from './write-when/hours.ts';

/** The line that says what differs once, as `readChange` reads it. */
export function writeChange(change: Change): string {
  const { date } = change;
  switch (change.kind) {
    case 'cancelled':
      return `${date} aflyst`;
    case 'moved':
      return [date, 'flyttet til', change.to, hoursText(change.spans)].join(' ').trimEnd();
    case 'extra':
      return [date, hoursText(change.spans), 'ekstra'].filter((part) => part !== '').join(' ');
  }
}
