import { scaleLinear } from 'd3-scale';
import { sharesOf, type Share } from '../../domain/survey/shares.ts';
import { PUBLISHER_WORDS, tell, type PublisherKey } from '../../i18n/publishers/index.ts';
import { SURVEY, type SurveyBar, type SurveyFigure, type SurveyGroup } from '../../reference/survey.ts';
import { citation, type Citation } from '../citations.ts';
import type { ViewContext } from '../context.ts';

export interface FigureView {
  readonly id: string;
  readonly heading: string;
  readonly title: string;
  readonly n: string;
  /** What stands between the two numbers; empty where nothing more than usual. */
  readonly caution: string;
  readonly rows: readonly FigureRow[];
  /** The survey's values for each kind of municipality; none where the report splits nothing. */
  readonly byGroup: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly source: Citation;
}

export interface FigureRow {
  readonly label: string;
  readonly survey: BarView;
  readonly catalogue: BarView;
}

/** `width` is the bar's, 0 to 100 per cent of the most it can be; left out where there is no value to draw. */
export interface BarView {
  readonly width?: number;
  readonly text: string;
}

/** The survey's figures 1 to 17, each with the same shares of the catalogue's municipalities where it has them. */
export function surveyFigures(context: ViewContext): readonly FigureView[] {
  const computed = sharesOf(context.catalogue);
  return SURVEY.figures.map((row) => {
    const { figure } = row;
    const shares = computed.find((other) => other.figure === figure)?.shares ?? [];
    return {
      id: `figur-${figure}`,
      heading: tell('typology.figure', { figure }),
      title: tell(named(`typology.figureTitle.${figure}`)),
      n: asked(row),
      caution: `typology.caution.${figure}` in PUBLISHER_WORDS ? tell(named(`typology.caution.${figure}`)) : '',
      rows: rowsOf(row, shares),
      byGroup: valuesByGroup(row),
      source: citation({ document: SURVEY.source, section: `figur ${figure}` }, context),
    };
  });
}

function rowsOf(figure: SurveyFigure, shares: readonly Share[]): readonly FigureRow[] {
  return barsOf(figure).map((bar) => ({
    label: barLabel(bar),
    survey: surveyBar(overall(bar, figure), figure),
    catalogue: catalogueBar(shares.find((share) => share.bar === bar)),
  }));
}

function barsOf({ bars }: SurveyFigure): readonly string[] {
  return [...new Set(bars.map(({ bar }) => bar))].filter((bar) => bar !== YES_COUNT);
}

/** What all municipalities answered. Figures 3 and 4 count the kinds themselves: there the kind is the answer. */
function overall(bar: string, { bars }: SurveyFigure): SurveyBar | undefined {
  return bars.find((row) => row.bar === bar && (row.group === 'all' || bar === `group-${row.group}`));
}

function surveyBar(found: SurveyBar | undefined, { n, bars }: SurveyFigure): BarView {
  if (found?.value == null) return { text: tell('typology.notInSource') };
  const { bar, value, isInWords } = found;
  const text = isCount(bar) ? countText(value) : percentText(value, isInWords);
  if (isCount(bar)) return n === null ? { text } : { width: across(value, n), text };
  const count = bar === 'yes' ? bars.find((row) => row.bar === YES_COUNT)?.value : undefined;
  if (count == null) return { width: across(value, 100), text };
  return {
    width: across(value, 100),
    text: tell('typology.percentAndCount', { percent: text, count: countText(count) }),
  };
}

/** In figures 1 and 2, the number of municipalities behind the per cent of `yes`. */
const YES_COUNT = 'yes-count';

/** Bars that count municipalities; all others are per cent. */
function isCount(bar: string): boolean {
  return /^group-[1-4]$/.test(bar);
}

function countText(count: number): string {
  return tell('typology.municipalityCount', { count });
}

/** What the catalogue does not know may be a yes too: then the share is the least it can be. */
function catalogueBar(share: Share | undefined): BarView {
  if (share === undefined) return { text: tell('typology.notInCatalogue') };
  const { yes, no, unknown } = share;
  const total = yes + no + unknown;
  if (total === 0) return { text: tell('typology.nobodyAsked') };
  if (unknown === total) return { text: tell('typology.nothingKnown') };
  const key = unknown === 0 ? 'typology.exactly' : no === 0 ? 'typology.atLeast' : 'typology.atLeastOf';
  return { width: across(yes, total), text: tell(key, { yes, unknown, total }) };
}

function across(value: number, most: number): number {
  return Math.round(scaleLinear([0, most], [0, 100])(value) * 10) / 10;
}

function percentText(value: number, isInWords: boolean): string {
  return tell(isInWords ? 'typology.about' : 'typology.percent', { value });
}

const GROUPS: readonly SurveyGroup[] = ['1', '2', '3', '4'];

function valuesByGroup(figure: SurveyFigure): FigureView['byGroup'] {
  const valueOf = (bar: string, group: SurveyGroup) =>
    figure.bars.find((row) => row.bar === bar && row.group === group && !isCount(bar));
  return barsOf(figure)
    .filter((bar) => GROUPS.some((group) => valueOf(bar, group)?.value != null))
    .map((bar) => ({
      label: barLabel(bar),
      values: GROUPS.map((group) => surveyBar(valueOf(bar, group), figure).text),
    }));
}

/** `cafes-open` is the café's word and the way in; `only-open` has a word of its own. */
function barLabel(bar: string): string {
  const [, offer, mode] = /^(.*)-(open|visited)$/.exec(bar) ?? [];
  if (offer === undefined || offer === 'only') return tell(named(`typology.bar.${bar}`));
  return tell(named(`typology.barMode.${mode ?? ''}`), { name: tell(named(`typology.bar.${offer}`)) });
}

/** A key made of the survey's terms. One without words throws when the page is built. */
function named(key: string): PublisherKey {
  return key as PublisherKey;
}

function asked({ n, nRange }: SurveyFigure): string {
  if (nRange !== undefined) return tell('typology.nRange', { from: nRange[0], to: nRange[1] });
  return n === null ? tell('typology.nUnknown') : tell('typology.n', { n });
}
