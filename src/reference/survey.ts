import survey from './data/survey-2021.json' with { type: 'json' };

/** Whose answers a bar sums up: all that were asked, or one of the typology's four kinds of municipality. */
export type SurveyGroup = 'all' | '1' | '2' | '3' | '4';

export interface SurveyBar {
  /** What was answered, in the survey's own terms: `midwives`, `cafes-open`. */
  readonly bar: string;
  readonly group: SurveyGroup;
  /** Per cent, or municipalities where the bar counts them; null if the report's text does not have it. */
  readonly value: number | null;
  /** Whether the report says the value in words and does not print the number. */
  readonly isInWords: boolean;
}

export interface SurveyFigure {
  /** The report's own number, 1 to 17. */
  readonly figure: number;
  /** Municipalities asked; null if the report does not print it. */
  readonly n: number | null;
  /** The fewest and the most asked, where that differs from bar to bar. */
  readonly nRange?: readonly [number, number] | undefined;
  readonly bars: readonly SurveyBar[];
}

interface StoredFigure extends Omit<SurveyFigure, 'bars' | 'nRange'> {
  readonly nRange?: readonly number[];
  readonly bars: readonly (Omit<SurveyBar, 'isInWords' | 'group'> & { group: string; isInWords?: boolean })[];
}

/** The survey of 2021, figures 1 to 17 of `pwc-familiehuse-2021`, without what anyone has inferred from it. */
export const SURVEY: {
  /** The month of the answers, `YYYY-MM`. */
  readonly collected: string;
  readonly respondents: number;
  readonly municipalities: number;
  /** Id of the source in `content/sources`. */
  readonly source: string;
  readonly figures: readonly SurveyFigure[];
} = { ...survey, figures: (survey.figures as readonly StoredFigure[]).map(readFigure) };

function readFigure({ bars, nRange, ...figure }: StoredFigure): SurveyFigure {
  const [from, to] = nRange ?? [];
  return {
    ...figure,
    ...(from === undefined || to === undefined ? {} : { nRange: [from, to] }),
    bars: bars.map(({ group, isInWords = false, ...bar }) => ({ ...bar, group: group as SurveyGroup, isInWords })),
  };
}
