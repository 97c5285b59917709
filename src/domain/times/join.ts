import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { EntryFrontmatter } from '../../schema/opening.ts';
import type { PlaceReference } from '../../schema/place.ts';
import type { Place } from '../places/place.ts';
import type { Opening, Times } from './times.ts';

type Written = Pick<OfferFrontmatter, 'at' | 'opens' | 'teams' | 'changes'>;
type Unit = MunicipalityFrontmatter['units'][number];

export interface TimesContext {
  readonly municipality: Pick<MunicipalityFrontmatter, 'closed' | 'schoolHolidays'>;
  /** The municipality's id. */
  readonly home: string;
  /** The houses the offer belongs to. */
  readonly units: readonly Unit[];
  readonly place: (reference: PlaceReference) => Place | undefined;
}

/** An offer's times with what it inherits: its house's closing days and changes, the municipality's school holidays. */
export function joinTimes({ opens, teams, changes }: Written, context: TimesContext): Times {
  const { municipality, units } = context;
  const withPlace = <E extends EntryFrontmatter>({ at, ...entry }: E): Omit<E, 'at'> & { at?: Place } => {
    const place = at === undefined ? undefined : context.place(at);
    return { ...entry, ...(place === undefined ? {} : { at: place }) };
  };
  return {
    openings: opens.map(withPlace),
    teams: teams.map(withPlace),
    changes: [...changes, ...units.flatMap((unit) => unit.changes ?? [])],
    closed: [...(municipality.closed ?? []), ...units.flatMap((unit) => unit.closed ?? [])],
    schoolHolidays: municipality.schoolHolidays,
    houseOpenings: units.flatMap((unit): Opening[] => (unit.opens ?? []).map(withPlace)),
  };
}
