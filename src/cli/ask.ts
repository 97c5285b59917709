import type { Readable, Writable } from 'node:stream';
import { isCancel, intro, multiselect, select, text, type Option } from '@clack/prompts';
import { wordsOf } from '../schema/enum-words.ts';
import type { Column } from '../spreadsheet/columns.ts';
import { readCell } from '../spreadsheet/read-cell.ts';
import { QUESTIONS, STEP_KIND, type Answers, type Question } from './new-questions.ts';
import { OWN_SOURCE } from './own-source.ts';
import { Refusal } from './run-command.ts';

export interface Interview {
  readonly columns: ReadonlyMap<string, Column>;
  readonly municipalities: readonly string[];
  readonly sources: readonly string[];
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Asks what the options have not answered. Leaving with Ctrl+C writes nothing. */
export async function askFor(given: Answers, interview: Interview): Promise<Answers> {
  const answers = new Map(given);
  intro('Et nyt tilbud. Ved du ikke svaret, så tryk Enter eller vælg «ved ikke».', interview);
  for (const question of QUESTIONS) {
    if (answers.has(question.field)) continue;
    const answer = await ask(question, interview);
    if (typeof answer === 'symbol') throw new Refusal('Du stoppede. Intet er skrevet.');
    if (answer !== '') answers.set(question.field, answer);
  }
  return answers;
}

async function ask(question: Question, interview: Interview): Promise<string | symbol> {
  const column = interview.columns.get(question.field);
  if (!column) throw new Error(`No column shows ${question.field}.`);
  const { input, output } = interview;
  const common = { message: question.question, ...(input && { input }), ...(output && { output }) };
  if (question.field === 'access.steps') {
    const options = STEP_KIND.terms.map((term) => choice(term, STEP_KIND));
    const chosen = await multiselect({ ...common, options, required: false });
    return isCancel(chosen) ? chosen : chosen.join(', ');
  }
  const options = choices(question, column, interview);
  if (options.length > 0) return select({ ...common, options, maxItems: 12 });
  const answer = await text({
    ...common,
    placeholder: question.example,
    validate: (written = '') => findFault(written, question, column),
  });
  return isCancel(answer) ? answer : answer.trim();
}

function choices(question: Question, column: Column, { municipalities, sources }: Interview): Option<string>[] {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  if (question.field === 'municipality') return plain(municipalities);
  if (question.field === 'sources') return [{ value: OWN_SOURCE, label: 'Fra kommunen selv' }, ...plain(sources)];
  return column.terms.map((term) => choice(term, column));
}

function choice(term: string, { terms, description }: Column): Option<string> {
  const word = wordsOf(description, terms).get(term);
  return {
    value: term,
    label: word === undefined ? term : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`,
    hint: term,
  };
}

/** What is wrong with an answer and what to write: the words of the reader that a file's line has. */
function findFault(written: string, { isNeeded }: Question, column: Column): string | undefined {
  if (written.trim() === '') return isNeeded ? 'Det skal vi vide. Skriv det her.' : undefined;
  const read = readCell(written, column);
  return 'problem' in read ? `${read.problem.message} ${read.problem.hint}` : undefined;
}
