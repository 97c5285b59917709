import { closest, distance } from 'fastest-levenshtein';
import { slugOf } from '../authoring/slug.ts';
import type { YamlRecord } from '../authoring/yaml-text.ts';
import { EDITION_HEADER, ID_HEADER, type Column } from './columns.ts';
import { addressOf, type Grid, type GridCell, type SheetProblem } from './grid.ts';
import { readHeaders, type ReadHeaders } from './headers.ts';
import { inNewColumns } from './old-headers.ts';
import { applyRow, newOffer, type ReadRow, type RowCells } from './row.ts';

/** An offer's file as it is now. */
export interface OfferFile {
  readonly fields: YamlRecord;
  /** Changes whenever the fields do: a sheet made from an older edition must not take newer changes back. */
  readonly edition: string;
}

/** A row that changes a file, or makes one. */
export interface PlannedRow {
  readonly id: string;
  readonly before: YamlRecord | undefined;
  readonly after: YamlRecord;
  readonly changed: readonly Column[];
  /** The cell of a column, and of the file's id where the sheet has no such column. */
  readonly addressOf: (column: Column | undefined) => string;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly string[];
  /** Offers that the sheet names, changed or not. */
  readonly named: ReadonlySet<string>;
}

/** What a sheet wants changed. Everything is collected: problems do not hide others. */
export function planImport(grid: Grid, offers: ReadonlyMap<string, OfferFile>): ImportPlan {
  const headers = readHeaders(grid.rows[0] ?? []);
  const notes = [...grid.notes, ...headers.notes];
  if (headers.problems.length > 0) return { rows: [], problems: headers.problems, notes, named: new Set() };
  const problems: SheetProblem[] = [];
  const rows: PlannedRow[] = [];
  const named = new Map<string, string>();
  grid.rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell === '')) return;
    const row = readRow(cells, index, headers, problems);
    if (!row) return;
    const planned = planRow({ ...row, grid, offers, problems });
    if (!planned) return;
    const earlier = named.get(planned.id);
    if (earlier !== undefined)
      problems.push({
        address: row.address(headers.idIndex),
        message: `«${planned.id}» står også i ${earlier}.`,
        hint: 'Lad kun den ene række stå.',
      });
    named.set(planned.id, row.address(headers.idIndex));
    if (planned.before === undefined || planned.changed.length > 0) rows.push(planned);
  });
  return { rows, problems, notes, named: new Set(named.keys()) };
}

interface SheetRow {
  readonly id: string;
  readonly edition: string;
  readonly cells: RowCells;
  readonly address: (index: number) => string;
  readonly headers: ReadHeaders;
}

const FAULTS = {
  formula: ['Cellen har en formel.', 'Kopiér cellen, og indsæt den som værdi.'],
  error: ['Cellen viser en fejl.', 'Skriv selve teksten eller tallet.'],
  merged: ['Cellen er flettet med andre.', 'Ophæv fletningen, og skriv i hver celle.'],
} as const;

/** A row's texts; undefined when a cell of ours cannot be read as one. */
function readRow(
  row: readonly GridCell[],
  line: number,
  headers: ReadHeaders,
  problems: SheetProblem[],
): SheetRow | undefined {
  const address = (index: number) => addressOf(line, Math.max(0, index));
  const isOurs = (index: number) => headers.columns.has(index) || index === headers.idIndex;
  const faulty = row.flatMap((cell, index) => (typeof cell !== 'string' && isOurs(index) ? [{ cell, index }] : []));
  for (const { cell, index } of faulty) {
    const [message, hint] = FAULTS[cell.fault];
    problems.push({ address: address(index), message, hint });
  }
  if (faulty.length > 0) return undefined;
  const text = (index: number) => ((cell) => (typeof cell === 'string' ? cell : ''))(row[index]);
  return {
    id: text(headers.idIndex).trim(),
    edition: text(headers.editionIndex).trim(),
    cells: new Map([...headers.columns].map(([index, column]) => [column, text(index)])),
    address,
    headers,
  };
}

interface RowToPlan extends SheetRow {
  readonly grid: Grid;
  readonly offers: ReadonlyMap<string, OfferFile>;
  readonly problems: SheetProblem[];
}

function planRow(row: RowToPlan): PlannedRow | undefined {
  const { address, headers, grid, offers, problems } = row;
  const { cells, problems: ofOldColumns } = inNewColumns(row.cells);
  const cellAddress = (column: Column | undefined) => {
    const found = [...headers.columns].find(([, one]) => one.header === column?.header);
    return address(found ? found[0] : headers.idIndex);
  };
  const id = row.id === '' ? newId(cells) : row.id;
  const offer = offers.get(id);
  const fault = findIdFault(row, id, offer);
  if (fault) {
    problems.push({ address: address(headers.idIndex), ...fault });
    return undefined;
  }
  const read = offer ? applyRow(offer.fields, cells, grid) : newOffer(cells);
  problems.push(
    ...[...ofOldColumns, ...read.problems].map(({ column, message, hint }) => ({
      address: cellAddress(column),
      message,
      hint,
    })),
    ...findOldEdition(row, read, offer),
  );
  return { id, before: offer?.fields, after: read.after, changed: read.changed, addressOf: cellAddress };
}

/** The file of a new row: its municipality's folder, and a name made from its title. */
function newId(cells: RowCells): string {
  const text = (field: string) => [...cells].find(([{ path }]) => path.join('.') === field)?.[1].trim() ?? '';
  return `${text('municipality').split(/[,;]/, 1)[0] ?? ''}/${slugOf(text('title'))}`;
}

function findIdFault({ id, offers }: RowToPlan, wanted: string, offer: OfferFile | undefined) {
  if (id === '' && offer)
    return {
      message: `Tilbuddet ${wanted} findes allerede.`,
      hint: `Skriv ${wanted} under «${ID_HEADER}» for at rette det, eller giv det nye en anden titel.`,
    };
  if (offer || /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted))
    return offer || id === '' ? undefined : findMisspelling(id, offers);
  const message = id === '' ? 'Rækken mangler en kommune eller en titel.' : `«${id}» kan ikke være en fils navn.`;
  return {
    message,
    hint: `Skriv kommune/navn under «${ID_HEADER}», fx esbjerg/babybio, eller lad cellen være tom. Er det jeres egen liste, så skriv --kommune esbjerg efter kommandoen.`,
  };
}

/** A name that is nearly another's would make a second file of the same offer. */
function findMisspelling(id: string, offers: ReadonlyMap<string, OfferFile>) {
  const names = [...offers.keys()];
  const near = names.length > 0 ? closest(id, names) : '';
  if (near === '' || distance(id, near) > 2) return undefined;
  return {
    message: `Der er ingen fil ${id}.`,
    hint: `Mente du ${near}? Er det et nyt tilbud, så lad cellen være tom.`,
  };
}

function findOldEdition(row: RowToPlan, { changed }: ReadRow, offer: OfferFile | undefined): SheetProblem[] {
  if (!offer || row.edition === '' || row.edition === offer.edition || changed.length === 0) return [];
  const columns = changed.map(({ header }) => `«${header}»`).join(', ');
  return [
    {
      address: row.address(row.headers.editionIndex),
      message: `Filen ${row.id} er ændret, siden arket blev lavet. Rækken siger noget andet om ${columns}.`,
      hint: `Lav arket igen med npm run export. Er rækken den rigtige, så slet tallet under «${EDITION_HEADER}».`,
    },
  ];
}
