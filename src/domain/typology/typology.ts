import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import type { Missing, TypologyFacts } from './facts.ts';
import { GROUP_RULES, type Group, type GroupReason } from './groups.ts';
import { nameHintsOf, type NameHint } from './name-hints.ts';
import { possibleGroups } from './possible-groups.ts';
import { readInterventions } from './read-interventions.ts';
import { readUnits } from './read-units.ts';

export type GroupAnswer =
  | { readonly kind: 'group'; readonly group: Group; readonly reasons: readonly GroupReason[] }
  | {
      readonly kind: 'unknown';
      /** The groups that the answers leave open, two or more, in order. */
      readonly possible: readonly Group[];
      /** Never empty: each is one question to the municipality. */
      readonly missing: readonly Missing[];
      /** What a unit's name suggests; never decides. */
      readonly hints: readonly NameHint[];
    };

/**
 * The group of PwC 2021, § 3.2, that a municipality's answers place it in, with the reasons; or the groups that
 * remain possible and what has to be answered to tell. The typology describes Danish municipalities: do not ask
 * it of others.
 */
export function deriveGroup(municipality: MunicipalityFrontmatter): GroupAnswer {
  const facts = typologyFacts(municipality);
  for (const { group, check } of GROUP_RULES) {
    const reasons = check(facts);
    if (reasons.length > 0) return { kind: 'group', group, reasons };
  }
  const possible = possibleGroups(facts);
  const hints = nameHintsOf(municipality.units).filter(({ group }) => possible.includes(group));
  return { kind: 'unknown', possible, missing: missingOf(facts), hints };
}

/** The two answers that the typology and the survey's first figures rest on. */
export function typologyFacts(municipality: MunicipalityFrontmatter): TypologyFacts {
  return { units: readUnits(municipality), interventions: readInterventions(municipality) };
}

/** Interventions are asked about only where there may be no unit: a unit settles the group by itself. */
function missingOf({ units, interventions }: TypologyFacts): readonly Missing[] {
  const ofUnits = units.kind === 'none' ? [] : units.missing;
  const isAsked = units.kind !== 'some' && interventions.kind === 'unknown';
  return isAsked ? [...ofUnits, ...interventions.missing] : ofUnits;
}
