import { closest, distance } from 'fastest-levenshtein';
import { EDITION_HEADER, ID_HEADER, allColumns, type Column } from './columns.ts';
import { OLD_COLUMNS, OTHER_NAMES } from './old-columns.ts';
import { addressOf, type GridCell, type SheetProblem } from './grid.ts';

export interface ReadHeaders {
  /** The column at each index of the sheet, where it is one of ours. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly idIndex: number;
  /** -1 when the sheet has no such column. */
  readonly editionIndex: number;
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly string[];
}

/** Which column stands where. Columns of the municipality's own are named and left alone; a likely misspelling is a problem. */
export function readHeaders(row: readonly GridCell[]): ReadHeaders {
  const names = [ID_HEADER, EDITION_HEADER, ...allColumns().map(({ header }) => header)];
  const columns = new Map<number, Column>();
  const problems: SheetProblem[] = [];
  const others: string[] = [];
  const seen = new Set<string>();
  const texts = row.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  texts.forEach((text, index) => {
    const name = text.toLowerCase();
    const problem = (message: string, hint: string) => problems.push({ address: addressOf(0, index), message, hint });
    if (name === '') return;
    if (seen.has(name)) problem(`Overskriften «${text}» står to gange.`, 'Slet den ene kolonne.');
    seen.add(name);
    const column = columnNamed(name);
    if (column) columns.set(index, column);
    else if (!isSpecial(name)) {
      const near = closest(
        name,
        names.map((one) => one.toLowerCase()),
      );
      const meant = names.find((one) => one.toLowerCase() === near) ?? '';
      if (distance(name, near) <= 2 && !texts.includes(meant))
        problem(`Ingen kolonne hedder «${text}».`, `Mente du ${meant}?`);
      else others.push(`«${text}»`);
    }
  });
  const find = (header: string) => texts.findIndex((text) => text.toLowerCase() === header.toLowerCase());
  const isOwnList = [...columns.values()].some(({ path }) => path[0] === 'title');
  if (find(ID_HEADER) === -1 && !isOwnList && problems.length === 0)
    problems.push({
      address: addressOf(0, 0),
      message: `Arket har ingen kolonne «${ID_HEADER}».`,
      hint: 'Den øverste række skal være overskrifterne. Lav et ark med npm run export, og begynd med det.',
    });
  const notes = others.length > 0 ? [`Disse kolonner bliver ikke læst: ${others.join(', ')}.`] : [];
  return { columns, idIndex: find(ID_HEADER), editionIndex: find(EDITION_HEADER), problems, notes };
}

const KNOWN: ReadonlyMap<string, Column> = new Map(
  [...OLD_COLUMNS, ...allColumns()].map((column) => [column.header.toLowerCase(), column]),
);

/** A column of ours by its header, by an older one, or by the name that other lists have for it. */
function columnNamed(name: string): Column | undefined {
  return KNOWN.get(OTHER_NAMES.get(name)?.toLowerCase() ?? name);
}

function isSpecial(name: string): boolean {
  return [ID_HEADER, EDITION_HEADER].some((header) => header.toLowerCase() === name);
}
