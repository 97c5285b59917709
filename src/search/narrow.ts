/** Which pages have each value, by facet. */
export type FacetMembers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The values chosen in each facet; none is no choice. */
export type ChosenValues = ReadonlyMap<string, readonly string[]>;

/** The pages that have any chosen value of each facet, in the order given. */
export function narrow(ids: readonly string[], chosen: ChosenValues, members: FacetMembers): string[] {
  return ids.filter((id) => [...chosen].every(([facet, values]) => fits(id, values, members.get(facet))));
}

/**
 * How many of the pages each value would leave. A facet's own choices do not narrow its counts: another value of the
 * same facet shows what it would add.
 */
export function countChoices(
  ids: readonly string[],
  chosen: ChosenValues,
  members: FacetMembers,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    [...members].map(([facet, values]) => {
      const others = new Map([...chosen].filter(([other]) => other !== facet));
      const left = narrow(ids, others, members);
      return [facet, new Map([...values].map(([value, own]) => [value, left.filter((id) => own.has(id)).length]))];
    }),
  );
}

function fits(
  id: string,
  values: readonly string[],
  members: ReadonlyMap<string, ReadonlySet<string>> | undefined,
): boolean {
  return values.length === 0 || values.some((value) => members?.get(value)?.has(id));
}
