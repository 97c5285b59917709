import type { YamlValue } from '../authoring/yaml-text.ts';

/** How an empty list is written: known to have nothing. An empty cell is what nobody knows. */
export const NONE = 'ingen';

export interface CellProblem {
  readonly message: string;
  readonly hint: string;
}

/** What a cell means: a value, nothing (the field is left out), or what is wrong. */
export type ReadCell = { readonly value: YamlValue | undefined } | { readonly problem: CellProblem };
