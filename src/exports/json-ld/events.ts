import type { Event, EventSeries, OpeningHoursSpecification, Schedule } from 'schema-dts';
import { addDays } from '../../calendar/day.ts';
import { weekdayOf, type Weekday } from '../../calendar/weekday.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { isSure, meetingsOf } from '../../domain/times/meetings.ts';
import { runsOf, type Run } from '../../domain/times/runs.ts';
import type { Meeting, Team } from '../../domain/times/times.ts';
import type { Change } from '../../said/change.ts';
import { AHEAD_DAYS, comingMeetings, hasSureState, onePerSpan } from '../coming.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import { placeNode, placeNodes } from './places.ts';
import { isFreeOf, soldOut } from './prices.ts';

interface NodeContext {
  readonly offer: Offer;
  readonly card: CardRecord;
  readonly today: string;
}

/** The times of the coming year: a series for each run of days, an event for each single one, moved and cancelled too. */
export function eventNodes(context: NodeContext): (EventSeries | Event)[] {
  const { offer, today } = context;
  if (!hasSureState(offer)) return [];
  const runs = sureRuns(offer, today);
  return [
    ...runs.map((run) => (run.step === undefined ? eventNode(run.first, context) : seriesNode(run, context))),
    ...cancelledMeetings(offer, today).map((meeting) => ({
      ...eventNode(meeting, context),
      eventStatus: 'https://schema.org/EventCancelled' as const,
    })),
  ];
}

/** The hours of the week, where one may come to any of them and they are the offer's, not one of its places'. */
export function hoursNodes({ offer, today }: Omit<NodeContext, 'card'>): OpeningHoursSpecification[] {
  return sureRuns(offer, today).flatMap((run) => {
    const { first, step } = run;
    const [span] = first.spans;
    const isOffers = first.entry?.kind === 'opening' && (first.at === undefined || offer.places.length === 1);
    if (step !== 7 || span?.kind !== 'clock' || !isOffers) return [];
    const last = lastSaid(run, today);
    return [
      {
        '@type': 'OpeningHoursSpecification' as const,
        dayOfWeek: DAYS[weekdayOf(first.date)],
        opens: span.from,
        closes: hour(span.to),
        validFrom: first.date,
        ...(last === undefined ? {} : { validThrough: last }),
      },
      // So a day left out is said to be closed.
      ...run.except.map((day) => ({
        '@type': 'OpeningHoursSpecification' as const,
        opens: '00:00',
        closes: '00:00',
        validFrom: day,
        validThrough: day,
      })),
    ];
  });
}

/** What may not be held is left out: an event of a search result has no words for it. */
function sureRuns(offer: Offer, today: string): Run[] {
  return runsOf(onePerSpan(comingMeetings(offer, today).filter(isSure)));
}

function cancelledMeetings({ times, status }: Offer, today: string): Meeting[] {
  const isCancelled = ({ kind }: Change) => kind === 'cancelled';
  const days = times.changes.filter(isCancelled).map(({ date }) => date);
  if (days.length === 0) return [];
  const without = { ...times, changes: times.changes.filter((change) => !isCancelled(change)) };
  const range = { from: today, to: addDays(today, AHEAD_DAYS) };
  return onePerSpan(meetingsOf({ times: without, status }, range).filter(({ date }) => days.includes(date)));
}

function sharedOf(meeting: Meeting, { offer, card }: NodeContext) {
  const places = meeting.at === undefined ? placeNodes(offer) : placeNode(meeting.at);
  const team = meeting.entry?.kind === 'team' ? offer.times.teams[meeting.entry.index] : undefined;
  return {
    name: team?.name === undefined ? card.title.text : `${card.title.text}: ${team.name}`,
    description: card.summary.text,
    url: card.url,
    ...(places.length === 0 ? {} : { location: places }),
    ...isFreeOf(offer.price.lines),
    ...teamOffers(team),
  };
}

/** Until when one can sign up, and that it is full: only what somebody has said. */
function teamOffers(team: Team | undefined) {
  const { signUpBy, full } = team ?? {};
  if (signUpBy === undefined && full === undefined) return {};
  return {
    offers: {
      '@type': 'Offer' as const,
      ...(signUpBy === undefined ? {} : { validThrough: signUpBy }),
      ...soldOut(full),
    },
  };
}

function eventNode(meeting: Meeting, context: NodeContext): Exclude<Event, string> & object {
  const { date, change, spans } = meeting;
  const [span] = spans;
  return {
    '@type': 'Event',
    ...sharedOf(meeting, context),
    startDate: span?.kind === 'clock' || span?.kind === 'from' ? `${date}T${span.from}` : date,
    ...(span?.kind === 'clock' ? { endDate: endOf(date, span) } : {}),
    ...(change?.kind === 'moved'
      ? { eventStatus: 'https://schema.org/EventRescheduled' as const, previousStartDate: change.from }
      : {}),
  };
}

function seriesNode(run: Run, context: NodeContext): EventSeries {
  const { first } = run;
  const last = lastSaid(run, context.today);
  return {
    '@type': 'EventSeries',
    ...sharedOf(first, context),
    startDate: first.date,
    ...(last === undefined ? {} : { endDate: last }),
    eventSchedule: scheduleNode(run, last),
  };
}

function scheduleNode({ first, step = 7, except }: Run, last: string | undefined): Schedule {
  const [span] = first.spans;
  return {
    '@type': 'Schedule',
    startDate: first.date,
    ...(last === undefined ? {} : { endDate: last }),
    repeatFrequency: `P${step}D`,
    ...(step === 1 ? {} : { byDay: DAYS[weekdayOf(first.date)] }),
    ...(span?.kind === 'clock' || span?.kind === 'from' ? { startTime: span.from } : {}),
    ...(span?.kind === 'clock' ? { endTime: hour(span.to) } : {}),
    ...(except.length === 0 ? {} : { exceptDate: [...except] }),
    scheduleTimezone: 'Europe/Copenhagen',
  };
}

/** The last day; undefined where the run goes on past the year that is told, and nobody has said an end here. */
function lastSaid({ last, step = 7 }: Run, today: string): string | undefined {
  return addDays(last, step) > addDays(today, AHEAD_DAYS) ? undefined : last;
}

function endOf(date: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const isNextDay = to <= from || to === '24:00';
  return `${isNextDay ? addDays(date, 1) : date}T${hour(to)}`;
}

function hour(clock: string): string {
  return clock === '24:00' ? '00:00' : clock;
}

const DAYS = {
  mo: 'https://schema.org/Monday',
  tu: 'https://schema.org/Tuesday',
  we: 'https://schema.org/Wednesday',
  th: 'https://schema.org/Thursday',
  fr: 'https://schema.org/Friday',
  sa: 'https://schema.org/Saturday',
  su: 'https://schema.org/Sunday',
} as const satisfies Readonly<Record<Weekday, string>>;
