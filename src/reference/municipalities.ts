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
