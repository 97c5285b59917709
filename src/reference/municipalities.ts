import rows from './data/municipalities.json' with { type: 'json' };

/** One of the 98 Danish municipalities. */
export interface DanishMunicipality {
  /** Four digits, as text: `0561`. */
  readonly code: string;
  /** Without "Kommune": `Esbjerg`. */
  readonly name: string;
  readonly officialName: string;
  readonly region: string;
  /** From 2027-01-01 the regions Hovedstaden and Sjælland are one, Region Østdanmark. */
  readonly regionFrom2027: string;
  /** Codes of municipalities with a land border in common; empty for islands. */
  readonly neighbours: readonly string[];
  /** An interior point, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

/** Sources: HL7 Denmark dk-core (CC0-1.0); neighbours and points from DAGI 2014 (CC BY 4.0). */
export const MUNICIPALITIES: readonly DanishMunicipality[] = rows;

/** The day on which the regions Hovedstaden and Sjælland become one (lov om Region Østdanmark). */
const REGIONS_CHANGE = '2027-01-01';

/** The region that a municipality lies in on a day, `YYYY-MM-DD`; undefined where no municipality has the code. */
export function regionOf(code: string | undefined, day: string): string | undefined {
  const found = MUNICIPALITIES.find((row) => row.code === code);
  return day < REGIONS_CHANGE ? found?.region : found?.regionFrom2027;
}
