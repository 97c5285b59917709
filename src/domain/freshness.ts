import type { OfferFrontmatter } from '../schema/offer.ts';

/** Information older than this is said to be old. Twelve months: the yearly review the municipalities are asked for. */
export const FRESH_MONTHS = 12;

/** The latest day, month or year at which anyone knew the offer to be as described. */
export function lastKnown({ review, status }: Pick<OfferFrontmatter, 'review' | 'status'>): string {
  return review !== undefined && review.date > status.asOf ? review.date : status.asOf;
}

/** Whether what is known is more than `FRESH_MONTHS` old. A month or a year counts from its end. */
export function isStale(offer: Pick<OfferFrontmatter, 'review' | 'status'>, today: string): boolean {
  const [year = '0', month = '12', day] = lastKnown(offer).split('-');
  const limit = (Number(year) * 12 + Number(month) - 1 + FRESH_MONTHS) * 100 + Number(day ?? '31');
  const [thisYear = '0', thisMonth = '1', thisDay = '1'] = today.split('-');
  return (Number(thisYear) * 12 + Number(thisMonth) - 1) * 100 + Number(thisDay) > limit;
}
