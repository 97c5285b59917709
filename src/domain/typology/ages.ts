import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';

type Ages = MunicipalityFrontmatter['units'][number]['ages'];

/** The last year of age of young children in the typology, inclusive (PwC 2021, § 3.2: "0-6"). */
const LAST_YOUNG_YEAR = 6;

/**
 * - `young`: up to 6 years at most; pregnancy only, or pregnancy and the first year, are that too.
 * - `wider`: young children and beyond, typically 0-18 or up to 23.
 * - `older`: starts after 6 years, and is not for pregnant women: outside the typology.
 * - `unknown`: the upper age is not stated.
 */
export type AgeBand =
  { readonly kind: 'young' | 'older' | 'unknown' } | { readonly kind: 'wider'; readonly toYears: number };

export function ageBandOf(ages: Ages): AgeBand {
  if (ages === undefined) return { kind: 'unknown' };
  const { pregnancy, fromYears, toYears } = ages;
  if (pregnancy !== true && fromYears !== undefined && fromYears > LAST_YOUNG_YEAR) return { kind: 'older' };
  if (toYears !== undefined) return toYears > LAST_YOUNG_YEAR ? { kind: 'wider', toYears } : { kind: 'young' };
  const isPregnancyOnly = pregnancy === true && fromYears === undefined;
  return { kind: isPregnancyOnly ? 'young' : 'unknown' };
}
