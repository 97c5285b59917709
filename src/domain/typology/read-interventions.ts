import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import { ageBandOf } from './ages.ts';
import type { InterventionFacts } from './facts.ts';

/**
 * Whether there are delimited cross-disciplinary interventions for families with young children. Listing one is
 * a yes; "none" takes a stated answer. Interventions for older children only are left aside.
 */
export function readInterventions(municipality: MunicipalityFrontmatter): InterventionFacts {
  const { hasInterventions: answer, interventions } = municipality;
  const relevant = interventions.filter(({ ages }) => ageBandOf(ages).kind !== 'older');
  const names = relevant.map(({ name }) => name).sort();
  if (answer === false && names.length > 0) {
    return { kind: 'unknown', missing: [{ kind: 'intervention-contradiction', interventions: names }] };
  }
  if (answer === true || names.length > 0) return { kind: 'some', names };
  return answer === false ? { kind: 'none' } : { kind: 'unknown', missing: [{ kind: 'has-interventions' }] };
}
