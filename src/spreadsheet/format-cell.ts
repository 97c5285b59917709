import { flowText, isList, isRecord, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import type { ValuePath } from '../authoring/changes.ts';
import type { Column } from './columns.ts';

/** How an empty list is written: known to have nothing. An empty cell is what nobody knows. */
export const NONE = 'ingen';

/** What an offer's column says. `offer` is the file's fields as they are written there. */
export function cellOf(offer: YamlRecord, column: Column): string {
  const value = valueAt(offer, column.path);
  if (column.format === 'presence') return presence(offer, column.path);
  // The schema reads a price that is left out as free.
  if (value === undefined) return column.path.join('.') === 'price.kind' ? 'free' : '';
  if (isList(value)) return listText(value, column);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'object' ? flowText(value) : String(value);
}

export function valueAt(data: YamlValue | undefined, path: ValuePath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((current, part) => {
    if (isList(current) && typeof part === 'number') return current[part];
    return isRecord(current) && Object.hasOwn(current, part) ? current[part] : undefined;
  }, data);
}

/** Not for a time of life that is left out, where the other is there; both left out, nobody knows. */
function presence(offer: YamlRecord, path: ValuePath): string {
  if (valueAt(offer, path) !== undefined) return 'ja';
  const others = ['pregnancy', 'child'].filter((name) => name !== path.at(-1));
  return others.some((name) => valueAt(offer, ['audience', name]) !== undefined) ? 'nej' : '';
}

function listText(list: readonly YamlValue[], { format }: Column): string {
  if (list.length === 0) return NONE;
  if (format === 'ids') return list.map(String).join(', ');
  if (format === 'records') return list.map((item) => flowText(item).replace(/^\{ | \}$/g, '')).join('\n');
  return list.map((line) => protect(line as string)).join('\n');
}

/** A line that would mean something else, or begin as if it were protected, stands in quotes. */
function protect(line: string): string {
  return line === NONE || line === '' || line.startsWith('"') ? JSON.stringify(line) : line;
}
