/** Names of languages come from Unicode CLDR, which Node ships; its codes are those of the IANA registry (BCP 47). */
const NAMES = new Intl.DisplayNames('da', { type: 'language', fallback: 'none' });

/**
 * Codes of one language among several that a shorter code stands for (`Macrolanguage` in the IANA registry): more exact,
 * and no mistake. Kurmanji, Standard Arabic, Mandarin, Persian, Dari and Standard Swahili are spoken in Denmark.
 */
const MORE_EXACT: ReadonlySet<string> = new Set(['kmr', 'arb', 'cmn', 'pes', 'prs', 'swh']);

/**
 * Whether a code is what the registry calls a language: `da`, `ar`, `ckb`. If not, what may be meant: a country's code
 * stands for its main language (`dk`: `da`), a long code for the short one that the registry wants (`dan`: `da`).
 */
export function judgeLanguage(code: string): { readonly isKnown: boolean; readonly meant?: string } {
  if (!/^[a-z]{2,3}$/.test(code)) return { isKnown: false };
  const [canonical = code] = Intl.getCanonicalLocales(code);
  const isNamed = NAMES.of(code) !== undefined;
  if (isNamed && (canonical === code || MORE_EXACT.has(code))) return { isKnown: true };
  const meant = isNamed ? canonical : languageOfCountry(code);
  return { isKnown: false, ...(meant === undefined ? {} : { meant }) };
}

function languageOfCountry(code: string): string | undefined {
  if (code.length !== 2) return undefined;
  const isCountry = REGIONS.of(code.toUpperCase()) !== undefined;
  return isCountry ? new Intl.Locale(`und-${code.toUpperCase()}`).maximize().language : undefined;
}

const REGIONS = new Intl.DisplayNames('da', { type: 'region', fallback: 'none' });
