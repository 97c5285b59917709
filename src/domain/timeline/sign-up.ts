import type { Entrance } from '../access/access.ts';
import type { Offer } from '../catalogue.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type { TimelineAudience } from './spans.ts';
import type { PlacedSpan } from './standing.ts';

/**
 * Whether a family cannot just come: signing up, a clarifying talk or a referral is first. Where one may drop in,
 * the other steps are an offer and not a demand.
 */
export function needsContactFirst({ steps }: Pick<Offer['access'], 'steps'>, entrance: Entrance): boolean {
  if (entrance === 'just-come') return false;
  return entrance === 'through-professional' || steps.some(({ kind }) => CONTACT_STEPS.has(kind));
}

/**
 * The last day to sign up, inclusive and never before today, for an offer where contact is first:
 * - it begins later: the day before its first day. For an expected child that is before the due date or an age
 *   reckoned from it; once that day has passed, none.
 * - it fits now, is for pregnancy only and states its last week: the last day of that week.
 * - otherwise none: with no end stated, an age not stated, or a chance to come after birth, nobody is too late.
 */
export function signUpBeforeOf(
  { child }: TimelineAudience,
  { span, standing }: PlacedSpan,
  today: CalendarDate,
): CalendarDate | undefined {
  if (span.certainty === 'possible') return undefined;
  if (span.from > today) return addDays(span.from, -1);
  const hasLastWeek = span.basis === 'pregnancy' && span.isLastWeekStated && child === undefined;
  return standing === 'now' && hasLastWeek ? span.to : undefined;
}

const CONTACT_STEPS: ReadonlySet<string> = new Set(['sign-up', 'clarifying-talk', 'referral']);
