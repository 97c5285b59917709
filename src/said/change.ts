import type { CalendarDate } from '../calendar/day.ts';
import type { Span } from './when.ts';

/** What differs once: `2026-12-11 aflyst`, `2026-12-18 flyttet til 2026-12-19 13-14.30`, `2026-12-20 10-12 ekstra`. */
export type Change =
  | { readonly kind: 'cancelled'; readonly date: CalendarDate }
  | {
      readonly kind: 'moved';
      readonly date: CalendarDate;
      readonly to: CalendarDate;
      /** Empty: the same hours as before. */
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'extra'; readonly date: CalendarDate; readonly spans: readonly Span[] };
