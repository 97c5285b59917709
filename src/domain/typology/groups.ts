import type { TypologyFacts } from './facts.ts';

export type Group = 1 | 2 | 3 | 4;

export type GroupReason =
  | { readonly kind: 'unit-for-young-children'; readonly unit: string }
  | { readonly kind: 'unit-for-wider-ages'; readonly unit: string; readonly toYears: number }
  /** A unit with wider ages stands beside one for young children, and does not decide. */
  | { readonly kind: 'also-unit-for-wider-ages'; readonly unit: string; readonly toYears: number }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'intervention'; readonly name: string }
  /** The municipality says that it has interventions, and lists none. */
  | { readonly kind: 'interventions-stated' }
  | { readonly kind: 'no-interventions' };

export interface GroupRule {
  readonly id: string;
  readonly group: Group;
  readonly description: string;
  readonly source: { readonly document: string; readonly section: string };
  /** The reasons why the group applies; empty if it does not. */
  readonly check: (facts: TypologyFacts) => readonly GroupReason[];
}

const SOURCE = { document: 'pwc-familiehuse-2021', section: '§ 3.2' };

/**
 * The four kinds of municipality. Never a ranking (PwC 2021, § 3.2). At most one rule applies to any facts.
 * The source does not say where a municipality with both kinds of unit belongs; here the unit for young
 * children decides, since that is what sets group 1 apart.
 */
export const GROUP_RULES: readonly GroupRule[] = [
  {
    id: 'unit-for-young-children',
    group: 1,
    description: 'A cross-disciplinary unit or team for families with children of 0 to 6 years.',
    source: SOURCE,
    check: youngUnits,
  },
  {
    id: 'unit-for-wider-ages',
    group: 2,
    description: 'A cross-disciplinary unit or team for wider ages, typically 0 to 18 years or up to 23.',
    source: SOURCE,
    check: onlyWiderUnits,
  },
  {
    id: 'delimited-interventions',
    group: 3,
    description:
      'No such unit, but one or more delimited cross-disciplinary interventions for families with children of 0 to 6 years.',
    source: SOURCE,
    check: onlyInterventions,
  },
  {
    id: 'neither-unit-nor-interventions',
    group: 4,
    description:
      'Neither a cross-disciplinary unit nor cross-disciplinary interventions for families with children of 0 to 6 years; both stated.',
    source: SOURCE,
    check: neither,
  },
];

function youngUnits({ units }: TypologyFacts): readonly GroupReason[] {
  if (units.kind !== 'some' || units.young.length === 0) return [];
  return [
    ...units.young.map((unit): GroupReason => ({ kind: 'unit-for-young-children', unit })),
    ...units.wider.map((wider): GroupReason => ({ kind: 'also-unit-for-wider-ages', ...wider })),
  ];
}

function onlyWiderUnits({ units }: TypologyFacts): readonly GroupReason[] {
  if (units.kind !== 'some' || units.young.length > 0 || units.missing.length > 0) return [];
  return units.wider.map((wider) => ({ kind: 'unit-for-wider-ages', ...wider }));
}

function onlyInterventions({ units, interventions }: TypologyFacts): readonly GroupReason[] {
  if (units.kind !== 'none' || interventions.kind !== 'some') return [];
  const named = interventions.names.map((name): GroupReason => ({ kind: 'intervention', name }));
  return [{ kind: 'no-unit' }, ...(named.length > 0 ? named : [{ kind: 'interventions-stated' } as const])];
}

function neither({ units, interventions }: TypologyFacts): readonly GroupReason[] {
  const isNeither = units.kind === 'none' && interventions.kind === 'none';
  return isNeither ? [{ kind: 'no-unit' }, { kind: 'no-interventions' }] : [];
}
