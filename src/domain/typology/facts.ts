/** What has to be answered or put right before a group can be derived. `unit` is the unit's id. */
export type Missing =
  | { readonly kind: 'has-cross-disciplinary-unit' }
  | { readonly kind: 'has-interventions' }
  /** The answer is yes, but no such unit for families with young children is listed. */
  | { readonly kind: 'unit-not-listed' }
  | { readonly kind: 'unit-cross-disciplinary'; readonly unit: string }
  | { readonly kind: 'unit-age-range'; readonly unit: string }
  /** The answer says one thing and these listed units another. */
  | { readonly kind: 'unit-contradiction'; readonly answer: boolean; readonly units: readonly string[] }
  /** The answer is no, and yet these are listed. */
  | { readonly kind: 'intervention-contradiction'; readonly interventions: readonly string[] };

export interface WiderUnit {
  readonly unit: string;
  /** The eldest child's age in years, inclusive; 7 or more. */
  readonly toYears: number;
}

export interface SomeUnits {
  readonly kind: 'some';
  /** Ids of cross-disciplinary units for families with children of 0 to 6 years, sorted. */
  readonly young: readonly string[];
  /** Cross-disciplinary units whose ages start there and go beyond, sorted by id. */
  readonly wider: readonly WiderUnit[];
  /** What would have to be known to be sure that no further unit is a `young` one. */
  readonly missing: readonly Missing[];
}

export interface NotKnown {
  readonly kind: 'unknown';
  readonly missing: readonly Missing[];
}

export type UnitFacts = { readonly kind: 'none' } | SomeUnits | NotKnown;

export type InterventionFacts =
  | { readonly kind: 'none' }
  /** Sorted names; empty if the municipality says that it has some, and lists none. */
  | { readonly kind: 'some'; readonly names: readonly string[] }
  | NotKnown;

/** The two answers the typology rests on: is there a unit, for whom; are there delimited interventions. */
export interface TypologyFacts {
  readonly units: UnitFacts;
  readonly interventions: InterventionFacts;
}
