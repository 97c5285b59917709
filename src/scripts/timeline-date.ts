/** Stands for a date that the browser could not read: it is no day, and never a missing one. */
const UNREADABLE = '?';

/** The day in a date field, `YYYY-MM-DD`; empty while nothing is typed. */
export function dateIn(input: HTMLInputElement): string {
  return input.validity.badInput ? UNREADABLE : input.value;
}
