import type { Municipality } from '../../../domain/catalogue.ts';
import { citation, type Citation } from '../../citations.ts';
import type { ViewContext } from '../../context.ts';

export type Reference = Municipality['sources'][number];

/** A source in the profile's own list, where the text refers to it by number. */
export interface NumberedCitation {
  readonly number: number;
  /** What the text links to. */
  readonly id: string;
  readonly citation: Citation;
}

/** A number to set after a statement, with its link; left out where no source is stated. */
export interface Note {
  readonly number: number;
  readonly href: string;
}

export interface References {
  readonly list: readonly NumberedCitation[];
  readonly note: (reference: Reference | undefined) => Note | undefined;
}

/** Every document and section that a municipality's file rests on, numbered in the order they are first named. */
export function referencesOf(municipality: Municipality, context: ViewContext): References {
  const keys = [...new Set(statedIn(municipality).map(keyOf))];
  const find = (reference: Reference) => keys.indexOf(keyOf(reference)) + 1;
  return {
    list: keys.map((key, index) => {
      const [document = '', section] = key.split('\n');
      const number = index + 1;
      const reference = section === undefined ? { document } : { document, section };
      return { number, id: idOf(number), citation: citation(reference, context) };
    }),
    note: (reference) =>
      reference === undefined || find(reference) === 0
        ? undefined
        : { number: find(reference), href: `#${idOf(find(reference))}` },
  };
}

function statedIn(municipality: Municipality): readonly Reference[] {
  const rows = [
    ...municipality.interventions,
    ...municipality.cooperationAreas,
    ...municipality.regionalCooperation,
    ...municipality.civilSociety,
    ...municipality.fourLegs,
    ...municipality.specialistAgreements,
    ...municipality.strategies,
    ...municipality.results,
    ...municipality.strengths,
    ...municipality.potentials,
    ...municipality.recentChanges,
    ...municipality.lacks,
  ];
  return [
    ...municipality.sources,
    ...municipality.units.flatMap(({ sources }) => sources),
    ...rows.flatMap(({ source }) => source ?? []),
  ];
}

function keyOf({ document, section }: Reference): string {
  return section === undefined ? document : `${document}\n${section}`;
}

function idOf(number: number): string {
  return `kilde-${number}`;
}
