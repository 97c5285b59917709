import { offerInLines } from '../authoring/migrations/001-lines.ts';
import { isRecord, scalarText, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import { readChildSpan, readPregnancySpan } from '../said/read-age.ts';
import { allColumns, type Column } from './columns.ts';
import { cellOf } from './format-cell.ts';
import { OLD_COLUMNS } from './old-columns.ts';
import { readCell } from './read-cell.ts';
import type { ColumnProblem, RowCells } from './row.ts';
import { setField } from './set-field.ts';

export interface Modern {
  readonly cells: RowCells;
  readonly problems: readonly ColumnProblem[];
}

/** A row's cells with those of old columns said in the new ones. */
export function inNewColumns(row: RowCells): Modern {
  const cells = withSteps(row);
  const old = [...cells].filter(([column]) => OLD_COLUMNS.includes(column));
  if (old.length === 0) return { cells, problems: [] };
  const problems: ColumnProblem[] = [];
  const fields = old.reduce<YamlRecord>((all, [column, text]) => {
    const read = readCell(text, column);
    if ('problem' in read) problems.push({ column, ...read.problem });
    return 'problem' in read || read.value === undefined ? all : withOld(all, column, read.value);
  }, {});
  const kept = [...cells].filter(([column]) => !OLD_COLUMNS.includes(column));
  const said = new Map(kept.map(([column, text]) => [column.path.join('.'), text]));
  const draft = offerInLines(withKinds(fields, said));
  const affected = new Set(old.flatMap(([{ path }]) => targetsOf(path.map(String), fields)));
  const made = allColumns().flatMap((column): [Column, string][] => {
    const name = column.path.join('.');
    if (!affected.has(name)) return [];
    const written = cellOf(draft.fields, column);
    const own = said.get(name)?.trim() ?? '';
    // «free» stood there, too, when nobody had said a price.
    if (own === 'free' && name === 'price') return [];
    return [[column, written === '' && !OLD_TERMS.has(own) ? own : written]];
  });
  const others = kept.filter(([{ path }]) => !affected.has(path.join('.')));
  return { cells: new Map([...others, ...made]), problems };
}

/** What stood under headers that are the same as now, and means nothing there any more. */
const OLD_TERMS: ReadonlySet<string> = new Set(['paid', 'unknown', 'none', 'weeks']);

/** Yes or no under «Tilmelding» says how one comes, not where on the net. */
function withSteps(cells: RowCells): RowCells {
  const [form, steps] = ['contact.form', 'access.steps'].map((name) =>
    allColumns().find(({ path }) => path.join('.') === name),
  );
  const text = form === undefined ? undefined : cells.get(form)?.trim().toLowerCase();
  if (form === undefined || steps === undefined || text === undefined || cells.has(steps)) return cells;
  const kind = /^(?:nej|bare kom|ingen)/.test(text) ? 'drop-in' : text.startsWith('ja') ? 'sign-up' : undefined;
  if (kind === undefined) return cells;
  return new Map([...cells].map(([column, cell]) => (column === form ? [steps, `kind: ${kind}`] : [column, cell])));
}

/** Which new columns an old one is a part of. */
function targetsOf([first = '', second = '']: readonly string[], fields: YamlRecord): string[] {
  if (first === 'schedule') return ['opens'];
  if (first === 'places') return fields['opens'] === undefined ? ['at', 'opens'] : ['at'];
  if (first === 'price') return ['price'];
  if (first === 'contact') return ['contact.phones'];
  if (first === 'said') return second === 'Alder' ? ['audience.child', 'audience.pregnancy'] : ['opens'];
  return [`${first}.${second}`];
}

function withOld(fields: YamlRecord, { path }: Column, value: YamlValue): YamlRecord {
  const [first, index] = path;
  if (first === 'said') return withSaid(fields, String(index), scalarText(value));
  if (first !== 'places') return setField(fields, path, value) as YamlRecord;
  const places = (fields['places'] ?? []) as readonly YamlValue[];
  const at = Number(index);
  const filled = Array.from({ length: Math.max(places.length, at + 1) }, (_, place): YamlValue => places[place] ?? {});
  return { ...fields, places: filled.with(at, setField(places[at], path.slice(2), value)) };
}

/** Days and hours are one line; an age is the child's, or weeks of pregnancy. */
function withSaid(fields: YamlRecord, header: string, text: string): YamlRecord {
  if (header !== 'Alder') {
    const before = fields['opens'];
    return { ...fields, opens: [before, text].filter((part) => typeof part === 'string').join(' ') };
  }
  const isPregnancy = !readChildSpan(text).ok && readPregnancySpan(text).ok;
  return setField(fields, ['audience', isPregnancy ? 'pregnancy' : 'child'], text) as YamlRecord;
}

/** What stood beside the old columns under the same headers as now: whether it costs, the number, and for whom. */
function withKinds(fields: YamlRecord, said: ReadonlyMap<string, string>): YamlRecord {
  const places = fields['places'];
  const kinds: readonly (readonly [path: readonly string[], value: YamlValue | undefined])[] = [
    [['price', 'kind'], isRecord(fields['price']) ? 'paid' : undefined],
    [['access', 'waitingTime', 'kind'], waitKind(said.get('access.waitingTime'))],
    [['contact', 'phone'], isRecord(fields['contact']) ? said.get('contact.phones') : undefined],
  ];
  const all = kinds.reduce<YamlRecord>(
    (done, [path, value]) => (value === undefined || value === '' ? done : (setField(done, path, value) as YamlRecord)),
    fields,
  );
  const groups = ['pregnancy', 'child'].reduce<YamlRecord>((done, group) => {
    const isThere = said.get(`audience.${group}`)?.trim().toLowerCase() === 'ja';
    const isSaid = isRecord(done['audience']) && done['audience'][group] !== undefined;
    return isThere && !isSaid ? (setField(done, ['audience', group], {}) as YamlRecord) : done;
  }, all);
  return Array.isArray(places) ? { ...groups, places: (places as YamlValue[]).filter(hasFields) } : groups;
}

function waitKind(cell: string | undefined): string | undefined {
  return cell === 'none' || cell === 'weeks' ? cell : undefined;
}

function hasFields(place: YamlValue): boolean {
  return isRecord(place) && Object.keys(place).length > 0;
}
