import type { OfferFrontmatter } from '../../schema/offer.ts';

export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** Before noon, from noon to five, from five. */
export type DayPart = (typeof DAY_PARTS)[number];

export interface DayPartsOfOffer {
  readonly stated: readonly DayPart[];
  /** Parts that it may reach into: it begins before them, and when it ends is not stated; or the other way round. */
  readonly possible: readonly DayPart[];
}

/** Clock times compare as text. `to` is not in the part. */
const LIMITS: Readonly<Record<DayPart, { readonly from: string; readonly to: string }>> = {
  morning: { from: '00:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '24:00' },
};

/** The parts of the day in which an offer is; undefined where no time is stated. What ends at noon is in the morning only. */
export function dayPartsOf(schedule: OfferFrontmatter['schedule']): DayPartsOfOffer | undefined {
  const { startTime: start, endTime: end } = schedule ?? {};
  if (start !== undefined && end !== undefined)
    return {
      stated: DAY_PARTS.filter((part) => start < LIMITS[part].to && (end > LIMITS[part].from || start === end)),
      possible: [],
    };
  if (start !== undefined) {
    const first = DAY_PARTS.filter((part) => LIMITS[part].from <= start && start < LIMITS[part].to);
    return { stated: first, possible: DAY_PARTS.filter((part) => LIMITS[part].from > start) };
  }
  if (end === undefined) return undefined;
  const last = DAY_PARTS.filter((part) => LIMITS[part].from < end && end <= LIMITS[part].to);
  return { stated: last, possible: DAY_PARTS.filter((part) => LIMITS[part].to < end) };
}
