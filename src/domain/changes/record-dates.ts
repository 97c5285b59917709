import type { Offer } from '../catalogue.ts';

export interface RecordDate {
  /** A day, a month or a year. */
  readonly date: string;
  readonly kind: 'reviewed' | 'known' | 'begins' | 'ends';
}

/** What an offer's own dates say: when it was read through, when its status was known, its first and its last day. */
export function recordDates({ review, status }: Pick<Offer, 'review' | 'status'>): RecordDate[] {
  const dates: readonly (readonly [RecordDate['kind'], string | undefined])[] = [
    ['reviewed', review?.date],
    ['known', status.asOf],
    ['begins', status.begins],
    ['ends', status.ends],
  ];
  return dates.flatMap(([kind, date]) => (date === undefined ? [] : [{ date, kind }]));
}

/** Newest first. A month or a year counts from its end, as it does for what is old (`freshness.ts`). */
export function compareNewest(a: string, b: string): number {
  const [one, two] = [a, b].map((date) => date.padEnd(10, '~'));
  return one === two ? 0 : (one ?? '') < (two ?? '') ? 1 : -1;
}
