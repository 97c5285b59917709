import { addDays, daysOf, type CalendarDate, type DateRange } from '../../calendar/day.ts';
import { isPublicHoliday } from '../../calendar/holidays.ts';
import type { HelpLine } from '../catalogue.ts';
import { meetingsOf } from '../times/meetings.ts';
import type { PackedMeeting } from '../times/packed.ts';

/** How far ahead a page knows the hours: it may stand for a year before it is built again. */
const DAYS_AHEAD = 400;

/** The days from the one before `today` on which a line answers, in order; none where its file has no hours. */
export function helpDays({ opens = [] }: Pick<HelpLine, 'opens'>, today: CalendarDate): readonly PackedMeeting[] {
  if (opens.length === 0) return [];
  const range = { from: addDays(today, -1), to: addDays(today, DAYS_AHEAD) };
  const openings = opens.map(({ when }) => ({ when }));
  const times = { openings, teams: [], changes: [], closed: [], schoolHolidays: [], houseOpenings: [] };
  const known = meetingsOf({ times }, range).map(({ date, spans }) => ({ date, spans }));
  return [...known, ...unsaidHolidays(known, range)].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** `hverdage` leaves public holidays out: where no line names them, nobody has said that it is closed then. */
function unsaidHolidays(known: readonly PackedMeeting[], range: DateRange): readonly PackedMeeting[] {
  const dates = new Set(known.map(({ date }) => date));
  return daysOf(range)
    .filter((date) => isPublicHoliday(date) && !dates.has(date))
    .map((date) => ({ date, spans: [] }));
}
