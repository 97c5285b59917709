import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { EntryFrontmatter } from '../../schema/opening.ts';
import type { PlaceReference } from '../../schema/place.ts';
import type { DaySet } from '../../said/when.ts';
import { publishedSchoolHolidays } from '../../reference/school-holidays.ts';
import type { Place } from '../places/place.ts';
import type { Opening, Times } from './times.ts';

type Written = Pick<OfferFrontmatter, 'opens' | 'teams' | 'changes'>;
type Unit = MunicipalityFrontmatter['units'][number];

export interface TimesContext {
  readonly municipality: Pick<MunicipalityFrontmatter, 'code' | 'closed' | 'schoolHolidays'>;
  /** The houses the offer belongs to. */
  readonly units: readonly Unit[];
  readonly place: (reference: PlaceReference) => Place | undefined;
}

/**
 * An offer's times with what it inherits: what its house and its municipality are closed for, the days its house
 * cancels, and the municipality's school holidays, its own before those that are published for it.
 */
export function joinTimes({ opens, teams, changes }: Written, context: TimesContext): Times {
  const { municipality, units } = context;
  const everywhere = municipality.closed ?? [];
  const withPlace = <E extends EntryFrontmatter>({ at, ...entry }: E) => {
    const place = at === undefined ? undefined : context.place(at);
    const closed = place === undefined ? undefined : closedAt(place, units, everywhere);
    return {
      ...entry,
      ...(place === undefined ? {} : { at: place }),
      ...(closed === undefined ? {} : { closed }),
    };
  };
  const own = municipality.schoolHolidays;
  return {
    openings: opens.map(withPlace),
    teams: teams.map(withPlace),
    changes: [...changes, ...units.flatMap((unit) => unit.changes ?? []).filter(({ kind }) => kind === 'cancelled')],
    closed: [...everywhere, ...units.flatMap((unit) => unit.closed ?? [])],
    schoolHolidays: own.length > 0 ? own : publishedIn(municipality.code),
    houseOpenings: units.flatMap((unit): Opening[] => (unit.opens ?? []).map(withPlace)),
  };
}

function publishedIn(code: string | undefined): Times['schoolHolidays'] {
  return code === undefined ? [] : publishedSchoolHolidays(code).map(({ name, from, to }) => ({ name, from, to }));
}

/** What somewhere else is closed for: that house's own days, and those of the whole municipality. */
function closedAt(place: Place, units: readonly Unit[], everywhere: readonly DaySet[]): readonly DaySet[] {
  // Another municipality's house may have the same id.
  const house = units.find(({ id, name }) => id === place.id && name === place.name);
  return [...everywhere, ...(house?.closed ?? [])];
}
