import { addDays, type DateRange } from '../calendar/day.ts';
import { ageInMonths } from '../domain/audience/dates.ts';
import type { Household } from '../domain/timeline/household.ts';
import type { Span } from '../domain/timeline/spans.ts';
import type { TimelineRow } from '../domain/timeline/timeline.ts';
import type { Translate } from '../i18n/translate.ts';
import { svg } from './svg.ts';
import { shareOf } from './timeline-marks.ts';
import { percent, placeOnPaper, type Paper } from './timeline-paper.ts';
import { ageWords } from './timeline-words.ts';

interface Bar {
  /** Shares of the axis, within it. */
  readonly from: number;
  readonly to: number;
  readonly isStated: boolean;
  /** Whether the days go on beyond the drawing. */
  readonly goesOn: boolean;
  /** From the top of the row. */
  readonly y: number;
  /** Whose days they are, where there are several. */
  readonly label: string;
}

export interface RowBars {
  readonly bars: readonly Bar[];
  readonly height: number;
}

const BAR_HEIGHT = 12;
const LANE_HEIGHT = 20;
const LABEL_HEIGHT = 16;
/** A bar of a few days can still be seen. */
const LEAST_WIDTH = 0.012;

interface Setting {
  readonly range: DateRange;
  readonly household: Household;
  readonly today: string;
  readonly t: Translate;
}

/** A row's bars: one lane for all, or one for each child and the pregnancy where there are several. */
export function barsOf({ spans }: TimelineRow, setting: Setting): RowBars {
  const { range, household } = setting;
  const lives = new Set(household.birthDates).size + (household.dueDate === undefined ? 0 : 1);
  const shown = spans.filter(({ from, to }) => from <= range.to && (to ?? range.to) >= range.from);
  const lanes = [...new Set(shown.map(lifeOf))];
  const laneHeight = LANE_HEIGHT + (lives > 1 ? LABEL_HEIGHT : 0);
  const isFirst = (span: Span) => shown.find((one) => lifeOf(one) === lifeOf(span)) === span;
  const bars = shown
    // What is reckoned lies below what is known.
    .toSorted((a, b) => Number(b.isReckoned) - Number(a.isReckoned))
    .map((span) => {
      const bottom = (lanes.indexOf(lifeOf(span)) + 1) * laneHeight;
      return {
        ...barOf(span, range),
        y: bottom - BAR_HEIGHT - 4,
        label: lives > 1 && isFirst(span) ? lifeWords(span, setting) : '',
      };
    });
  return { bars, height: Math.max(1, lanes.length) * laneHeight };
}

function barOf({ from, to, certainty, isReckoned }: Span, range: DateRange) {
  const start = Math.max(0, shareOf(from, range));
  const end = to === undefined ? 1 : Math.min(1, shareOf(addDays(to, 1), range));
  return {
    from: Math.min(start, 1 - LEAST_WIDTH),
    to: Math.max(end, start + LEAST_WIDTH),
    isStated: certainty === 'stated' && !isReckoned,
    goesOn: to === undefined || to > range.to,
  };
}

/** The pregnancy and the child it brings are one life; each day of birth is another. */
function lifeOf(span: Span): number {
  return span.basis === 'pregnancy' || span.isReckoned ? -1 : span.childIndex;
}

function lifeWords(span: Span, { household, today, t }: Setting): string {
  if (span.basis === 'pregnancy' || span.isReckoned) return t('timeline.expecting');
  const age = ageInMonths(household.birthDates[span.childIndex] ?? today, today) ?? 0;
  return t('timeline.when.forChild', { age: ageWords(age, t) });
}

interface Look {
  /** Open offers have round bars, those through a professional square ones, as everywhere. */
  readonly isOpen: boolean;
  readonly paper: Paper;
}

export function drawBars({ bars }: RowBars, { isOpen, paper }: Look): Node[] {
  const door = isOpen ? 'open' : 'visited';
  return bars.flatMap(({ from, to, isStated, goesOn, y, label }) => {
    const bar = svg('rect', {
      class: `timeline-bar timeline-${door}`,
      fill: isStated ? 'currentColor' : `url(#timeline-hatch-${door})`,
      x: placeOnPaper(paper.isRightToLeft ? to : from, paper),
      width: percent(to - from),
      y,
      height: BAR_HEIGHT,
      rx: isOpen ? BAR_HEIGHT / 2 : 1,
    });
    return [
      bar,
      ...(goesOn ? [arrow(y, paper)] : []),
      ...(label === '' ? [] : [laneLabel({ from, to, label, y }, paper)]),
    ];
  });
}

/** Says that the days go on: a wedge at the edge where later times are. */
function arrow(y: number, paper: Paper): Node {
  const place = svg('svg', { x: placeOnPaper(1, paper), y: y + BAR_HEIGHT / 2, overflow: 'visible' });
  place.append(svg('path', { class: 'timeline-arrow', d: paper.isRightToLeft ? 'M9-5 3 0 9 5' : 'M-9-5-3 0-9 5' }));
  return place;
}

/** Above its bar, at the end that leaves more room. */
function laneLabel({ from, to, label, y }: Pick<Bar, 'from' | 'to' | 'label' | 'y'>, paper: Paper): Node {
  const isAtStart = from <= 1 - to;
  const at = placeOnPaper(isAtStart ? from : to, paper);
  return svg('text', { class: 'timeline-label', x: at, y: y - 4, 'text-anchor': isAtStart ? 'start' : 'end' }, label);
}
