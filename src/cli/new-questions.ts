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
  {
    option: 'gravide',
    field: 'audience.pregnancy',
    question: 'Er det for gravide? Skriv ja, nej eller hvornår i graviditeten',
    example: 'fra uge 12',
    isNeeded: false,
  },
  {
    option: 'boern',
    field: 'audience.child',
    question: 'Er det for familier med børn? Skriv ja, nej eller barnets alder',
    example: '0-11 måneder',
    isNeeded: false,
  },
  {
    option: 'tid',
    field: 'opens',
    question: 'Hvornår er det? Flere tider med semikolon imellem',
    example: 'torsdag 10-11.30, ikke juli',
    isNeeded: false,
  },
  {
    option: 'sted',
    field: 'at',
    question: 'Hvor er det? Husets id, home (hjemme hos familien), online eller stedets navn',
    example: 'familiens-hus',
    isNeeded: false,
  },
  {
    option: 'pris',
    field: 'price',
    question: 'Hvad koster det? Skriv gratis, hvis I ved, at det er det',
    example: '350 kr. pr. forløb',
    isNeeded: false,
  },
  {
    option: 'telefon',
    field: 'contact.phones',
    question: 'Hvilket telefonnummer kan familien ringe til?',
    example: '76 16 16 16',
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
