import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import { ageBandOf } from './ages.ts';
import type { Missing, SomeUnits, UnitFacts } from './facts.ts';

type Unit = MunicipalityFrontmatter['units'][number];

/**
 * Whether there is a cross-disciplinary unit for families with young children, and for whom.
 * "None" takes a stated answer: the list of units may not be complete. An answer and a list that contradict
 * each other are unknown. Units for older children only are left aside.
 */
export function readUnits(municipality: MunicipalityFrontmatter): UnitFacts {
  const { hasCrossDisciplinaryUnit: answer, units } = municipality;
  const contradicting = contradictingUnits(answer, units);
  if (answer !== undefined && contradicting.length > 0) {
    return { kind: 'unknown', missing: [{ kind: 'unit-contradiction', answer, units: contradicting }] };
  }
  return answer === false ? { kind: 'none' } : groupUnits(answer, sortedById(units));
}

/** No, with a unit that is one; or yes, with units of which none is. Sorted ids. */
function contradictingUnits(answer: boolean | undefined, units: readonly Unit[]): readonly string[] {
  const opposed = sortedById(units.filter(({ crossDisciplinary }) => crossDisciplinary === (answer === false))).map(
    ({ id }) => id,
  );
  return answer === true && opposed.length < units.length ? [] : opposed;
}

function groupUnits(answer: true | undefined, units: readonly Unit[]): UnitFacts {
  const relevant = units.filter(({ ages }) => ageBandOf(ages).kind !== 'older');
  const marked = groupMarked(relevant.filter(({ crossDisciplinary }) => crossDisciplinary === true));
  const unmarked = relevant.filter(({ crossDisciplinary }) => crossDisciplinary === undefined);
  const doubtful = unmarked.filter(({ ages }) => marked.wider.length === 0 || ageBandOf(ages).kind !== 'wider');
  const missing = [
    ...marked.missing,
    ...doubtful.map(({ id }): Missing => ({ kind: 'unit-cross-disciplinary', unit: id })),
  ];
  const hasMarked = marked.young.length + marked.wider.length + marked.missing.length > 0;
  if (hasMarked) return { ...marked, missing };
  if (answer === undefined) return { kind: 'unknown', missing: [{ kind: 'has-cross-disciplinary-unit' }, ...missing] };
  return { ...marked, missing: missing.length > 0 ? missing : [{ kind: 'unit-not-listed' }] };
}

function groupMarked(units: readonly Unit[]): SomeUnits {
  const banded = units.map(({ id, ages }) => ({ unit: id, band: ageBandOf(ages) }));
  return {
    kind: 'some',
    young: banded.flatMap(({ unit, band }) => (band.kind === 'young' ? [unit] : [])),
    wider: banded.flatMap(({ unit, band }) => (band.kind === 'wider' ? [{ unit, toYears: band.toYears }] : [])),
    missing: banded.flatMap(({ unit, band }) => (band.kind === 'unknown' ? [{ kind: 'unit-age-range', unit }] : [])),
  };
}

function sortedById(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
