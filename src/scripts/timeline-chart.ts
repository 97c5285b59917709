import { addDays, type DateRange } from '../calendar/day.ts';
import { timelineRange } from '../domain/timeline/chart.ts';
import type { TimelineRow } from '../domain/timeline/timeline.ts';
import { formatDate } from '../i18n/format.ts';
import { said } from './cards.ts';
import { element } from './find-elements.ts';
import { svg } from './svg.ts';
import { barsOf, drawBars } from './timeline-bars.ts';
import { lifeMarks, markAt, monthMarks, shareOf, type Mark } from './timeline-marks.ts';
import { placeOnPaper, type Paper } from './timeline-paper.ts';
import type { Question } from './timeline-results.ts';
import { signUpWords, whenWords } from './timeline-words.ts';

/** From day 0 of a pregnancy to half a year after the birth. More would make the weeks too small to read on a phone. */
const MONTHS_DRAWN_AHEAD = 15;

/** Draws the offers as bars over time, one row each. Offers of which no day is known have none. */
export function drawChart(rows: readonly TimelineRow[], question: Question): void {
  const { today, household, t } = question;
  const drawn = rows.filter(({ spans }) => spans.length > 0);
  const range = timelineRange(drawn, today, MONTHS_DRAWN_AHEAD);
  const paper: Paper = { isRightToLeft: document.documentElement.dir === 'rtl' };
  const months = monthMarks(range, t);
  const life = lifeMarks(range, household, t);
  const grid = life.length > 0 ? life : months;
  const now = markAt(shareOf(today, range), t('timeline.today'));
  const chart = element('tidslinje', HTMLElement);
  chart.setAttribute('aria-label', chartLabel(drawn.length, range, question));
  chart.replaceChildren(
    axis([now], paper, 'timeline-label-today'),
    ...(life.length > 0 ? [axis(life, paper)] : [axis(months, paper)]),
    ...drawn.map((row) => chartRow(row, { range, grid, now: now.at, paper }, question)),
    axis(months, paper),
  );
  element('tidslinjen', HTMLElement).hidden = drawn.length === 0;
}

interface Scale {
  readonly range: DateRange;
  readonly grid: readonly Mark[];
  /** Where today is. */
  readonly now: number;
  readonly paper: Paper;
}

function chartRow(row: TimelineRow, { range, grid, now, paper }: Scale, { offers, household, today, t }: Question) {
  const card = offers.offers.find(({ rules }) => rules.id === row.offerId)?.card;
  const made = document.createElement('div');
  made.className = 'timeline-row';
  const title = document.createElement('p');
  title.append(said(card?.title ?? ''));
  const bars = barsOf(row, { range, household, today, t });
  const height = bars.height;
  const line = (at: number, name: string) =>
    svg('line', { class: name, x1: placeOnPaper(at, paper), x2: placeOnPaper(at, paper), y1: 0, y2: height });
  const drawing = svg('svg', { class: 'timeline-bars', width: '100%', height });
  drawing.append(
    ...grid.map(({ at }) => line(at, 'timeline-grid')),
    ...drawBars(bars, { isOpen: card?.entrance.door !== 'visited', paper }),
    line(now, 'timeline-today'),
    ...signUpMark(row, range, height, paper),
  );
  const isBeyond = bars.bars.length === 0;
  const signUp = isMarked(row, range) ? signUpWords(row, household, t) : '';
  made.append(title, ...[isBeyond ? whenWords(row, t) : '', signUp].filter((words) => words !== '').map(note), drawing);
  return made;
}

function note(words: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = 'timeline-note';
  made.textContent = words;
  return made;
}

/** Whether the last day to sign up is on the drawing. */
function isMarked({ signUpBefore }: TimelineRow, { from, to }: DateRange): boolean {
  return signUpBefore !== undefined && from <= signUpBefore && signUpBefore <= to;
}

/** A diamond at the end of the last day to sign up. */
function signUpMark(row: TimelineRow, range: DateRange, height: number, paper: Paper): Node[] {
  const { signUpBefore } = row;
  if (signUpBefore === undefined || !isMarked(row, range)) return [];
  const at = shareOf(addDays(signUpBefore, 1), range);
  const place = svg('svg', { x: placeOnPaper(at, paper), y: height - 10, overflow: 'visible' });
  place.append(svg('path', { class: 'timeline-deadline', d: 'M0-8 7 0 0 8-7 0z' }));
  return [place];
}

/** Labels at their places. */
function axis(marks: readonly Mark[], paper: Paper, name = 'timeline-label'): SVGSVGElement {
  const drawing = svg('svg', { class: 'timeline-axis', width: '100%', height: 22 });
  drawing.append(
    ...marks.map(({ at, label, anchor }) =>
      svg('text', { class: name, x: placeOnPaper(at, paper), y: 16, 'text-anchor': anchor }, label),
    ),
  );
  return drawing;
}

function chartLabel(count: number, { from, to }: DateRange, { t }: Question): string {
  return t('timeline.chartLabel', { count, from: formatDate(from, t.locale), to: formatDate(to, t.locale) });
}
