import { WEEKDAYS, weekdayOf } from '../../calendar/weekday.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { meetingsOf } from '../../domain/times/meetings.ts';
import { copenhagenOffset } from '../../domain/times/offset.ts';
import { piecesOf, runsOf, type Run } from '../../domain/times/runs.ts';
import type { Meeting, Opening, Team } from '../../domain/times/times.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { translator } from '../../i18n/translate.ts';
import { hasSureState, onePerSpan, runKey, wholeYears } from '../coming.ts';
import { entryWords } from '../entry-words.ts';
import { uuidOf } from '../ids.ts';
import type { HsdsSchedule } from './shapes.ts';

const t = translator('da');

/** A schedule, and the meeting or the entry it comes from: where it belongs is decided by its place. */
export interface PlacedSchedule {
  readonly at: Opening['at'];
  readonly schedule: HsdsSchedule;
}

/**
 * When an offer is, as HSDS can say it. One `timezone` holds for one UTC offset only, and a day can not be left out of a
 * series, so runs are cut where the clock changes and where a day is left out; each piece begins on a day of its own, so
 * that every second week stays the same weeks. What has no days is said in words alone. None where nobody said when.
 */
export function schedulesOf(offer: Offer, today: string): PlacedSchedule[] {
  const meetings = hasSureState(offer) ? meetingsOf(offer, wholeYears(today)) : [];
  const pieces = runsOf(onePerSpan(meetings)).flatMap(piecesOf);
  const dated = pieces.map((run) => ({ at: run.first.at, schedule: pieceSchedule(run, offer) }));
  const { openings, teams } = offer.times;
  const vague = [...openings, ...teams].flatMap((entry): PlacedSchedule[] => {
    const isDated = meetings.some((meeting) => entryOf(meeting, offer) === entry);
    return isDated ? [] : [{ at: entry.at, schedule: wordsSchedule(entry, offer) }];
  });
  return [...dated, ...vague];
}

function pieceSchedule(run: Run, offer: Offer): HsdsSchedule {
  const { first, last, step } = run;
  const rule = { freq: 'WEEKLY', interval: step === 1 ? 1 : (step ?? 7) / 7, byday: daysOf(run) } as const;
  return {
    id: uuidOf('schedule', `${offer.id}#${runKey(run)}`),
    valid_from: first.date,
    valid_to: last,
    dtstart: first.date,
    ...(step === undefined ? {} : { until: last, ...rule }),
    ...hours(first),
    ...wordsOf(entryOf(first, offer), first),
  };
}

/** Every day is a week's seven days: HSDS knows weeks and months. */
function daysOf({ first, step }: Run): string {
  const days = step === 1 ? WEEKDAYS : [weekdayOf(first.date)];
  return days.map((day) => day.toUpperCase()).join();
}

function wordsSchedule(entry: Opening | Team, offer: Offer): HsdsSchedule {
  const { openings, teams } = offer.times;
  const index = [...openings, ...teams].indexOf(entry);
  return { id: uuidOf('schedule', `${offer.id}#words/${index}`), ...wordsOf(entry, {}) };
}

function wordsOf(
  entry: Opening | Team | undefined,
  { doubt, change, spans = [] }: Partial<Meeting>,
): Pick<HsdsSchedule, 'description' | 'attending_type' | 'notes'> {
  const [span] = spans;
  const description = [
    entry === undefined ? '' : entryWords(entry),
    entry?.when === undefined && span?.kind === 'part' ? t(`hours.part.${span.part}`) : '',
    change?.kind === 'moved' ? t('next.moved', { day: change.from }) : '',
    change?.kind === 'extra' ? t('next.extra') : '',
    doubt === undefined ? '' : tell(`data.doubt.${doubt}`),
  ].filter((words) => words !== '');
  return {
    ...(description.length === 0 ? {} : { description: description.join(', ') }),
    ...(entry?.how === undefined ? {} : { attending_type: t(`step.${entry.how}`) }),
    ...(entry?.note === undefined ? {} : { notes: entry.note }),
  };
}

function entryOf({ entry }: Meeting, { times }: Offer): Opening | Team | undefined {
  return entry && times[entry.kind === 'opening' ? 'openings' : 'teams'][entry.index];
}

/** Times carry their offset, as the specification asks: `10:00+01:00`. An end that is not said is left out. */
function hours({ date, spans: [span] }: Meeting): Pick<HsdsSchedule, 'timezone' | 'opens_at' | 'closes_at'> {
  if (span?.kind !== 'clock' && span?.kind !== 'from' && span?.kind !== 'until') return {};
  const timezone = copenhagenOffset(date, span.kind === 'until' ? '12:00' : span.from);
  const at = (time: string) => `${time.replace('24:', '00:')}+0${timezone}:00`;
  return {
    timezone,
    ...(span.kind === 'until' ? {} : { opens_at: at(span.from) }),
    ...(span.kind === 'from' ? {} : { closes_at: at(span.to) }),
  };
}
