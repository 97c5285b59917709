import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newOfferTemplate } from '../authoring/new-file.ts';
import { slugOf } from '../authoring/slug.ts';
import { flowText } from '../authoring/yaml-text.ts';
import type { ContentRecords } from '../load/disk.ts';
import type { Settings } from '../load/settings.ts';
import type { Finding } from '../schema/finding.ts';
import type { Column } from '../spreadsheet/columns.ts';
import { allColumns } from '../spreadsheet/columns.ts';
import type { PlannedRow } from '../spreadsheet/plan.ts';
import { readCell } from '../spreadsheet/read-cell.ts';
import { newOffer } from '../spreadsheet/row.ts';
import { assertSays } from './draft-files.ts';
import { judgeRows } from './judge-rows.ts';
import { QUESTIONS, STEP_KIND, type Answers } from './new-questions.ts';
import { OWN_SOURCE, ownSource, type OwnSource } from './own-source.ts';
import { Refusal } from './run-command.ts';
import type { FileToWrite } from './write-files.ts';

/** The columns by the field they show: answers are read as a spreadsheet's cells are. */
export const FIELD_COLUMNS: ReadonlyMap<string, Column> = new Map(
  allColumns().map((column) => [column.path.join('.'), column]),
);

export interface NewOffer {
  readonly id: string;
  readonly files: readonly FileToWrite[];
}

/** The files of a new offer, judged by every rule before they are written. Refuses answers that cannot be used. */
export function draftOffer(answers: Answers, records: ContentRecords, settings: Settings): NewOffer {
  const municipality = answers.get('municipality') ?? '';
  const id = `${municipality}/${slugOf(answers.get('title') ?? '')}`;
  const path = join(settings.contentDir, 'offers', `${id}.mdx`);
  if (id.endsWith('/')) throw new Refusal('Titlen skal have bogstaver eller tal, så filen kan få et navn.', 2);
  if (existsSync(path)) throw new Refusal(`Filen ${id}.mdx findes allerede. Giv det nye tilbud en anden titel.`);
  const source = answers.get('sources') === OWN_SOURCE ? ownSource(municipality, settings) : undefined;
  const { after, problems } = newOffer(toCells(answers, source, settings.today));
  if (problems.length > 0)
    refuse(problems.map(({ column, message, hint }) => ({ field: column.path.join('.'), message, hint })));
  const row: PlannedRow = { id, before: undefined, after, changed: [], addressOf: () => id };
  judge(row, withSource(records, source), settings);
  const bytes = new TextEncoder().encode(newOfferTemplate(after));
  assertSays(row, bytes, settings);
  return { id, files: [...(source?.file ? [source.file] : []), { path, bytes }] };
}

function toCells(answers: Answers, source: OwnSource | undefined, today: string): Map<Column, string> {
  const texts = new Map([...answers, ['status.asOf', today]]);
  const steps = texts.get('access.steps');
  if (steps !== undefined) texts.set('access.steps', stepLines(steps));
  texts.set('sources', `document: ${source?.id ?? texts.get('sources') ?? ''}`);
  return new Map(
    [...texts].flatMap(([field, text]): [Column, string][] => {
      const column = FIELD_COLUMNS.get(field);
      return column ? [[column, text]] : [];
    }),
  );
}

function stepLines(steps: string): string {
  const kinds = steps.split(',').map((step) => {
    const read = readCell(step, STEP_KIND);
    if ('problem' in read) return refuse([{ field: 'access.steps', ...read.problem }]);
    return `kind: ${flowText(read.value ?? '')}`;
  });
  return kinds.join('\n');
}

/** A source whose file is written together with the offer's. */
function withSource(records: ContentRecords, source: OwnSource | undefined): ContentRecords {
  const [example] = records.sources;
  return source?.file && example
    ? { ...records, sources: [...records.sources, { ...example, id: source.id }] }
    : records;
}

function judge(row: PlannedRow, records: ContentRecords, { today }: Settings): void {
  const columns = [...FIELD_COLUMNS.values()];
  const errors = judgeRows([row], { records, today, columns }).filter(({ finding }) => finding.severity === 'error');
  if (errors.length > 0) refuse(errors.map(({ finding, column }) => ({ ...finding, field: column?.path.join('.') })));
}

function refuse(
  faults: readonly (Pick<Finding, 'message' | 'hint'> & { readonly field: string | undefined })[],
): never {
  const lines = faults.map(({ field, message, hint }) => {
    const option = QUESTIONS.find((question) => question.field === field)?.option;
    return `${option === undefined ? '' : `--${option}  `}${message}${hint === undefined ? '' : `\n    ${hint}`}`;
  });
  throw new Refusal(`${lines.join('\n')}\nIntet er skrevet.`, 2);
}
