import { tell } from '../i18n/publishers/index.ts';

/** `6-8`, `mindst 6`, `højst 8`; undefined where neither end is said. */
export function rangeText(
  range: { readonly from?: number | undefined; readonly to?: number | undefined } = {},
): string | undefined {
  const { from, to } = range;
  if (from !== undefined && to !== undefined) return from === to ? String(to) : `${from}-${to}`;
  if (from !== undefined) return tell('data.atLeast', { count: from });
  return to === undefined ? undefined : tell('data.atMost', { count: to });
}
