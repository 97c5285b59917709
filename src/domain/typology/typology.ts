import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import type { Missing, TypologyFacts } from './facts.ts';
import { GROUP_RULES, type Group, type GroupReason } from './groups.ts';
import { readInterventions } from './read-interventions.ts';
import { readUnits } from './read-units.ts';

export type GroupAnswer =
  | { readonly kind: 'group'; readonly group: Group; readonly reasons: readonly GroupReason[] }
  /** `missing` is never empty: each is one question to the municipality. */
  | { readonly kind: 'unknown'; readonly missing: readonly Missing[] };

/**
 * The group of PwC 2021, § 3.2, that a municipality's answers place it in, with the reasons; or what has to be
 * answered first. The typology describes Danish municipalities: do not ask it of others.
 */
export function deriveGroup(municipality: MunicipalityFrontmatter): GroupAnswer {
  const facts: TypologyFacts = { units: readUnits(municipality), interventions: readInterventions(municipality) };
  for (const { group, check } of GROUP_RULES) {
    const reasons = check(facts);
    if (reasons.length > 0) return { kind: 'group', group, reasons };
  }
  return { kind: 'unknown', missing: missingOf(facts) };
}

/** Interventions are asked about only where there may be no unit: a unit settles the group by itself. */
function missingOf({ units, interventions }: TypologyFacts): readonly Missing[] {
  const ofUnits = units.kind === 'none' ? [] : units.missing;
  const isAsked = units.kind !== 'some' && interventions.kind === 'unknown';
  return isAsked ? [...ofUnits, ...interventions.missing] : ofUnits;
}
