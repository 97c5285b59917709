import type { Municipality } from '../../../domain/catalogue.ts';
import { formatDate } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { CORE_PRINCIPLES, type StrategyKind, type StrategyState } from '../../../schema/terms.ts';
import type { Note, References } from './references.ts';

export const STATEMENT_LISTS = ['results', 'strengths', 'potentials', 'recentChanges', 'lacks', 'strategies'] as const;

export type StatementListId = (typeof STATEMENT_LISTS)[number];

export interface StatementList {
  readonly id: StatementListId;
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly date: string; readonly note: Note | undefined }[];
}

/** What is said of how it works, changes and lacks. Lists that nobody has filled in are in `silent` by title. */
export function statementLists(
  municipality: Municipality,
  references: References,
): { readonly lists: readonly StatementList[]; readonly silent: readonly string[] } {
  const lists = STATEMENT_LISTS.map((id) => listOf(id, municipality, references));
  return {
    lists: lists.filter(({ rows }) => rows.length > 0),
    silent: lists.filter(({ rows }) => rows.length === 0).map(({ title }) => title),
  };
}

export interface Principle {
  readonly name: string;
  readonly isStated: boolean;
}

/** The five core principles, and whether the municipality's file names each. */
export function principles({ corePrinciples }: Municipality): readonly Principle[] {
  return CORE_PRINCIPLES.map((id) => ({
    name: tell(`profile.principle.${id}`),
    isStated: corePrinciples.includes(id),
  }));
}

function listOf(id: StatementListId, municipality: Municipality, references: References): StatementList {
  const rows =
    id === 'strategies'
      ? municipality.strategies.map(({ kind, state, text, ...row }) => ({
          ...row,
          text: [strategyWords(kind, state), text].filter((part) => part !== undefined).join(' '),
        }))
      : municipality[id];
  return {
    id,
    title: tell(`profile.${id}`),
    rows: rows.map(({ text, date, source }) => ({
      text,
      date: date === undefined ? '' : formatDate(date, 'da'),
      note: references.note(source),
    })),
  };
}

/** A strategy with its state: `Valg af partnere (gælder).` */
export function strategyWords(kind: StrategyKind, state: StrategyState): string {
  return tell('profile.strategy', {
    kind: tell(`profile.strategy.${kind}`),
    state: tell(`profile.strategyState.${state}`),
  });
}
