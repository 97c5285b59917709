import { homeOf, type Entries, type Entry } from './records.ts';

/**
 * Leaves only the named municipalities with their offers, and only the organisations and programmes that these use.
 * An empty list leaves everything. Ids that are not in the catalogue are returned as `unknown`.
 */
export function selectMunicipalities(
  entries: Entries,
  ids: readonly string[],
): { readonly entries: Entries; readonly unknown: readonly string[] } {
  if (ids.length === 0) return { entries, unknown: [] };
  const municipalities = entries.municipalities.filter(({ id }) => ids.includes(id));
  const offers = entries.offers.filter((offer) => ids.includes(homeOf(offer)));
  const used = new Set([...offers.flatMap(usedIds), ...municipalities.flatMap(organisationsOf)]);
  return {
    entries: {
      ...entries,
      municipalities,
      offers,
      organisations: entries.organisations.filter(({ id }) => used.has(`organisations/${id}`)),
      programmes: entries.programmes.filter(({ id }) => used.has(`programmes/${id}`)),
    },
    unknown: ids.filter((id) => !municipalities.some((row) => row.id === id)),
  };
}

function usedIds({ data }: Entry<'offers'>): string[] {
  return [
    ...data.partners.map(({ organisation }) => `organisations/${organisation}`),
    ...data.programmes.map((id) => `programmes/${id}`),
  ];
}

function organisationsOf({ data }: Entry<'municipalities'>): string[] {
  const ids = [
    ...data.civilSociety.map((row) => row.organisation),
    ...data.regionalCooperation.flatMap((row) => row.organisation ?? []),
    ...data.units.flatMap((unit) => unit.runBy),
  ];
  return ids.map((id) => `organisations/${id}`);
}
