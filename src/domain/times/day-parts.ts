import type { PartOfDay, Span } from '../../said/when.ts';

export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** Before noon, from noon to five, from five. */
export type DayPart = (typeof DAY_PARTS)[number];

/** The parts of a day in which something is. */
export interface DayPartsOfSpan {
  readonly stated: readonly DayPart[];
  /** Parts that it may reach into: when it begins or ends is not said. */
  readonly possible: readonly DayPart[];
  /** As `stated`, on the day after: what runs past midnight. */
  readonly nextDay: readonly DayPart[];
}

/** Clock times compare as text. `to` is not in the part. */
const LIMITS: Readonly<Record<DayPart, { readonly from: string; readonly to: string }>> = {
  morning: { from: '00:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '24:00' },
};

/** In which of three parts the words for a part of the day without a clock are. */
const PART_OF: Readonly<Record<PartOfDay, DayPart>> = {
  morning: 'morning',
  forenoon: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
};

/** The parts of the day in which something with these hours is. What ends at noon is in the morning only. */
export function dayPartsOf(span: Span): DayPartsOfSpan {
  switch (span.kind) {
    case 'clock':
      return partsOfClock(span.from, span.to);
    case 'from': {
      const after = DAY_PARTS.filter((part) => LIMITS[part].from > span.from);
      return { stated: DAY_PARTS.filter((part) => isIn(part, span.from)), possible: after, nextDay: [] };
    }
    case 'until': {
      const stated = DAY_PARTS.filter((part) => LIMITS[part].from < span.to && span.to <= LIMITS[part].to);
      return { stated, possible: DAY_PARTS.filter((part) => LIMITS[part].to < span.to), nextDay: [] };
    }
    case 'part':
      return { stated: [PART_OF[span.part]], possible: [], nextDay: [] };
    case 'all-day':
      return { stated: ['morning', 'afternoon'], possible: ['evening'], nextDay: [] };
    case 'round-the-clock':
      return { stated: DAY_PARTS, possible: [], nextDay: [] };
  }
}

/** When it begins, in minutes after midnight; undefined where no clock says so. */
export function startMinuteOf(span: Span): number | undefined {
  if (span.kind !== 'clock' && span.kind !== 'from') return undefined;
  const [hours = 0, minutes = 0] = span.from.split(':').map(Number);
  return hours * 60 + minutes;
}

function partsOfClock(from: string, to: string): DayPartsOfSpan {
  if (from < to) return { stated: partsBetween(from, to), possible: [], nextDay: [] };
  return { stated: partsBetween(from, '24:00'), possible: [], nextDay: partsBetween('00:00', to) };
}

function partsBetween(from: string, to: string): DayPart[] {
  return DAY_PARTS.filter((part) => from < LIMITS[part].to && to > LIMITS[part].from);
}

function isIn(part: DayPart, clock: string): boolean {
  return LIMITS[part].from <= clock && clock < LIMITS[part].to;
}
