import type { Severity } from '../schema/finding.ts';
import { EDITION_HEADER, type Column } from '../spreadsheet/columns.ts';
import { cellOf } from '../spreadsheet/format-cell.ts';
import { compareAddresses } from '../spreadsheet/grid.ts';
import type { ImportPlan, PlannedRow } from '../spreadsheet/plan.ts';
import type { Judgement } from './judge-rows.ts';
import { paint } from './run-command.ts';

/** Something to tell the person of a cell, or of a file that the sheet does not show. */
export interface ImportProblem {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** Longer texts are cut in the list of differences. */
const SHOWN_CHARACTERS = 90;

const WORDS: Readonly<Record<Severity, string>> = { error: 'fejl', warning: 'advarsel', advice: 'råd' };
const COLOURS = { error: 'red', warning: 'yellow', advice: 'dim' } as const;

/** What the sheet itself and what the check has to say, by the sheet's name and the cells' addresses. */
export function toProblems(plan: ImportPlan, judgements: readonly Judgement[], name: string): ImportProblem[] {
  const ofCells = plan.problems.map((problem) => ({ ...problem, severity: 'error' as const }));
  // Advice can wait, and would drown what has to be mended now.
  const urgent = judgements.filter(({ finding }) => finding.severity !== 'advice');
  const found = urgent.map(({ finding: { file, severity, message, hint = '' }, row, column }) => {
    return { file, address: row?.addressOf(column), severity, message: inWords(message, column), hint };
  });
  const inSheet = found.flatMap(({ address, ...problem }) => (address === undefined ? [] : [{ address, ...problem }]));
  return [
    ...[...ofCells, ...inSheet]
      .sort((a, b) => compareAddresses(a.address, b.address))
      .map(({ address, severity, message, hint }) => ({ place: `${name} ${address}`, severity, message, hint })),
    ...found
      .filter(({ address }) => address === undefined)
      .map(({ file, severity, message, hint }) => ({ place: file, severity, message, hint })),
  ];
}

/** A field by the name it has in the sheet. */
function inWords(message: string, column: Column | undefined): string {
  return column ? `«${column.header}»: ${message}` : message;
}

export function reportProblems(problems: readonly ImportProblem[]): string {
  const rows = problems.map(({ place, severity, message, hint }) => {
    const shown = hint === '' ? '' : `\n    ${hint}`;
    return `${place}  ${paint(WORDS[severity], COLOURS[severity])}  ${paint(message, 'bold')}${shown}`;
  });
  const faults = problems.filter(({ severity }) => severity === 'error').length;
  const others = problems.length - faults;
  const counts = [`${faults} fejl`, ...(others > 0 ? [`${others} ${others === 1 ? 'andet' : 'andre'} at se på`] : [])];
  return [...rows, '', `${counts.join(' og ')}.`].join('\n');
}

/** Every field that changes, before and after, and how many files stay as they are. */
export function reportDifference(
  { rows, named }: ImportPlan,
  offers: ReadonlyMap<string, unknown>,
  columns: readonly Column[],
): string {
  const blocks = rows.map((row) => [titleOf(row), ...differences(row, columns)].join('\n'));
  const added = rows.filter(({ before }) => before === undefined).length;
  const missing = [...offers.keys()].filter((id) => !named.has(id)).length;
  const summary =
    rows.length === 0
      ? 'Arket siger det samme som filerne. Der er intet at ændre.'
      : `${rows.length - added} tilbud ændres, ${added} er ${added === 1 ? 'nyt' : 'nye'}.`;
  const untouched = missing === 0 ? [] : [`${missing} tilbud står ikke i arket. De bliver ikke rørt.`];
  return [...blocks, [summary, ...untouched].join(' ')].join('\n\n');
}

function titleOf({ id, before }: PlannedRow): string {
  return `${paint(id, 'bold')}${before === undefined ? ' (ny fil)' : ''}`;
}

function differences({ before, after }: PlannedRow, columns: readonly Column[]): string[] {
  return columns
    .filter(({ header }) => header !== EDITION_HEADER)
    .map((column) => ({ column, old: before ? cellOf(before, column) : '', now: cellOf(after, column) }))
    .filter(({ old, now }) => old !== now)
    .flatMap(({ column, old, now }) => [
      `  ${column.header}`,
      ...(before === undefined ? [] : [paint(`    - ${show(old)}`, 'red')]),
      paint(`    + ${show(now)}`, 'green'),
    ]);
}

function show(text: string): string {
  if (text === '') return '(tom: ikke oplyst)';
  const line = text.replaceAll('\n', ' / ');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS - 1)}…` : line;
}
