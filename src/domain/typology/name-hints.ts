import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';

export interface NameHint {
  readonly group: 1 | 2;
  /** The unit's id. */
  readonly unit: string;
  /** The name that the report gives. */
  readonly name: string;
}

/** Names of units that only one group told the survey of; most units of both are called a family house (PwC 2021, § 3.3). */
const NAMES: readonly { readonly group: NameHint['group']; readonly names: readonly string[] }[] = [
  { group: 1, names: ['Småbørnshuset', 'Småbørnsteamet', 'Tidlig Indsats', 'Tidlig Familie Indsats', 'Tryg start'] },
  { group: 2, names: ['Familieværkstedet', 'Forældreværkstedet', 'Det åbne hus', 'Ressourcecenteret'] },
];

/** What the units' names suggest: the same word in another municipality may mean another thing. */
export function nameHintsOf(units: MunicipalityFrontmatter['units']): readonly NameHint[] {
  return NAMES.flatMap(({ group, names }) =>
    units.flatMap((unit) =>
      names.filter((name) => isSame(name, unit.name)).map((name) => ({ group, unit: unit.id, name })),
    ),
  );
}

function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');
}
