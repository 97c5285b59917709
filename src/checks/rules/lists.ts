import type { ContentRecord } from '../../load/parse-record.ts';
import { legible } from '../../mdx/characters.ts';
import type { Fault, Rule } from '../rule.ts';
import { valuesIn, type Found } from '../walk.ts';

/** More than any list has; a course that meets every weekday for a year has fewer dates. */
const LONGEST_LIST = 300;

/** Lists in which the same may come again: a family can talk with somebody, visit, and talk again. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['steps']);

/** Rules about lists wherever they stand. One list gives one finding. */
export const listRules: readonly Rule[] = [
  {
    id: 'list-length',
    description: `En liste har højst ${LONGEST_LIST} punkter.`,
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records }) =>
      listsIn(Object.values(records).flat())
        .filter(({ list }) => list.length > LONGEST_LIST)
        .map(({ kind, id, path, list }) => ({
          kind,
          id,
          at: { path: [...path, LONGEST_LIST] },
          message: `Listen ${String(path.at(-1))} har ${list.length} punkter.`,
          hint: `Der kan højst være ${LONGEST_LIST}. Er noget kopieret ind flere gange?`,
        })),
  },
  {
    id: 'list-double',
    description: 'En liste har ikke det samme punkt to gange.',
    source: 'Katalogets egen sammenhæng',
    severity: 'warning',
    allowsException: false,
    check: ({ records }) =>
      listsIn(Object.values(records).flat())
        .filter(({ path, list }) => list.length <= LONGEST_LIST && !MAY_REPEAT.has(String(path.at(-1))))
        .flatMap(findDouble),
  },
];

interface List extends Pick<ContentRecord, 'kind' | 'id'> {
  readonly path: Found['path'];
  readonly list: readonly unknown[];
}

function listsIn(records: readonly ContentRecord[]): List[] {
  return records.flatMap(({ kind, id, data }) =>
    valuesIn(data).flatMap(({ path, value }) => (Array.isArray(value) ? [{ kind, id, path, list: value }] : [])),
  );
}

function findDouble({ kind, id, path, list }: List): Fault[] {
  const texts = list.map((item) => JSON.stringify(item));
  const again = texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
  const [first] = again;
  if (first === undefined) return [];
  const names = [...new Set(again.map((index) => nameOf(list[index], texts.indexOf(texts[index] ?? ''))))];
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
  const message = `Listen ${String(path.at(-1))} har det samme flere gange: ${shown}.`;
  return [{ kind, id, at: { path: [...path, first] }, message, hint: 'Slet de ens punkter, så hvert står én gang.' }];
}

function nameOf(item: unknown, index: number): string {
  return typeof item === 'string' ? `«${legible(item)}»` : `punkt ${index + 1}`;
}
