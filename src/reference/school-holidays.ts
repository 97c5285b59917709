import type { DateRange } from '../calendar/day.ts';
import { SCHOOL_HOLIDAYS, type SchoolHoliday } from '../calendar/school-holidays.ts';
import rows from './data/school-holidays.json' with { type: 'json' };

/** A school holiday as a municipality has published it, both days included. */
export interface PublishedSchoolHoliday extends DateRange {
  readonly name: SchoolHoliday;
  /** The page that says so. */
  readonly source: string;
}

/**
 * The school holidays that a municipality (code, `0550`) has published and somebody has read, in order; none where
 * nobody has. Seen on the municipalities' pages in November 2026. Left out: days that a page gives wrongly (the winter
 * of Vesthimmerland), or of which it gives only the first (the summers). What a municipality's own file says comes
 * first.
 */
export function publishedSchoolHolidays(code: string): PublishedSchoolHoliday[] {
  return rows
    .filter((row) => row.code === code)
    .flatMap(({ source, holidays }) =>
      SCHOOL_HOLIDAYS.flatMap((name) => holidays[name].map(({ from, to }) => ({ name, from, to, source }))),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
