/** Today in Denmark by the browser's clock, `YYYY-MM-DD`, wherever the phone is. */
export function todayInDenmark(now: Date = new Date()): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return [parts['year'], parts['month'], parts['day']].join('-');
}

/** The hour in Denmark by the browser's clock, `HH:MM`. */
export function clockInDenmark(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
}
