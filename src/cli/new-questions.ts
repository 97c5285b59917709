import { columnOf } from '../spreadsheet/columns.ts';

/** Answers by the question's field; a question that nobody could answer is not in it. */
export type Answers = ReadonlyMap<string, string>;

/** The kinds of steps on the way in: the question asks for no more of a step. */
export const STEP_KIND = columnOf(['access', 'steps', 0, 'kind'], 'Trin');

/** A question of `npm run new`, and the option that answers it without a terminal. */
export interface Question {
  readonly option: string;
  /** The field, as the spreadsheet's columns name it. */
  readonly field: string;
  readonly question: string;
  /** Shown in the help and as an example in the answer's place. */
  readonly example: string;
  /** Whether a file cannot be without it. */
  readonly isNeeded: boolean;
  /** Asked only when another question was answered so. */
  readonly when?: { readonly field: string; readonly is: string };
}

/** Asked from top to bottom. Everything else of an offer is written in the file, where the comments explain it. */
export const QUESTIONS: readonly Question[] = [
  {
    option: 'kommune',
    field: 'municipality',
    question: 'Hvilken kommune?',
    example: 'esbjerg',
    isNeeded: true,
  },
  {
    option: 'titel',
    field: 'title',
    question: 'Hvad hedder tilbuddet?',
    example: 'Gåtur med barnevogn',
    isNeeded: true,
  },
  {
    option: 'tekst',
    field: 'summary',
    question: 'Hvad er det, og hvorfor komme? En eller to varme, korte sætninger til familien',
    example: 'Gå en tur sammen med andre nye forældre.',
    isNeeded: true,
  },
  { option: 'slags', field: 'kind', question: 'Hvilken slags tilbud er det?', example: 'activity', isNeeded: true },
  {
    option: 'niveau',
    field: 'level',
    question: 'Hvilket forebyggelsesniveau? Det vises kun for fagpersoner',
    example: 'universal',
    isNeeded: true,
  },
  { option: 'vej', field: 'access.mode', question: 'Hvordan kommer man med?', example: 'open', isNeeded: true },
  {
    option: 'trin',
    field: 'access.steps',
    question: 'Hvilke trin møder familien, i rækkefølge?',
    example: 'drop-in',
    isNeeded: false,
  },
  { option: 'gravide', field: 'audience.pregnancy', question: 'Er det for gravide?', example: 'ja', isNeeded: false },
  {
    option: 'uge-fra',
    field: 'audience.pregnancy.fromWeek',
    question: 'Fra hvilken graviditetsuge?',
    example: '12',
    isNeeded: false,
    when: { field: 'audience.pregnancy', is: 'ja' },
  },
  {
    option: 'uge-til',
    field: 'audience.pregnancy.toWeek',
    question: 'Til og med hvilken graviditetsuge?',
    example: '40',
    isNeeded: false,
    when: { field: 'audience.pregnancy', is: 'ja' },
  },
  {
    option: 'boern',
    field: 'audience.child',
    question: 'Er det for familier med børn?',
    example: 'ja',
    isNeeded: false,
  },
  {
    option: 'maaned-fra',
    field: 'audience.child.fromMonths',
    question: 'Fra hvilken alder? Barnets alder i hele måneder; fra fødslen er 0',
    example: '0',
    isNeeded: false,
    when: { field: 'audience.child', is: 'ja' },
  },
  {
    option: 'maaned-til',
    field: 'audience.child.toMonths',
    question: 'Til og med hvilken alder? Barnets alder i hele måneder; til barnet fylder 1 år er 11',
    example: '11',
    isNeeded: false,
    when: { field: 'audience.child', is: 'ja' },
  },
  {
    option: 'rytme',
    field: 'schedule.rhythm',
    question: 'Hvornår er det, med almindelige ord?',
    example: 'Hver torsdag formiddag',
    isNeeded: false,
  },
  { option: 'status', field: 'status.state', question: 'Er det i gang?', example: 'running', isNeeded: true },
  {
    option: 'kilde',
    field: 'sources',
    question: 'Hvor kommer oplysningerne fra?',
    example: 'egen',
    isNeeded: true,
  },
];
