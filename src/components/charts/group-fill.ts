const PATTERNS = { 2: 'moenster-stribet', 3: 'moenster-prikket', 4: 'moenster-vandret' } as const;

/** How an area of a group is filled: one colour in four patterns, so that none looks better than another. */
export function groupFill(group: 1 | 2 | 3 | 4 | undefined): { readonly class: string; readonly fill?: string } {
  if (group === undefined) return { class: 'chart-area chart-unknown' };
  return group === 1 ? { class: 'chart-area chart-solid' } : { class: 'chart-area', fill: `url(#${PATTERNS[group]})` };
}
