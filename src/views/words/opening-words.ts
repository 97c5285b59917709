import type { Offer } from '../../domain/catalogue.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Opening, Team } from '../../domain/times/times.ts';
import { plainWords, type Words } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Change } from '../../said/change.ts';
import type { OfferProse } from '../offer-prose.ts';
import { capitalised, joinedByComma } from './joined.ts';
import { closedWords } from './day-set-words.ts';
import { hoursWords } from './hours-words.ts';
import { placeName } from './place-words.ts';
import { teamWords } from './team-words.ts';
import { whenWords, withoutPastStart } from './when-words.ts';

/** The line of one opening: when, where if not at the offer's one place, how if not as for the others. */
export function openingLine(entry: Opening, offer: Pick<Offer, 'places'>, { today, t }: WordsOn): string {
  const when = entry.when === undefined ? '' : whenWords(withoutPastStart(entry.when, today), t);
  const hasOnePlace = offer.places.length === 1;
  const parts = [
    when,
    entry.at === undefined || hasOnePlace ? '' : placeText(entry.at, t),
    entry.how === undefined ? '' : t(`step.${entry.how}`).toLocaleLowerCase(t.locale),
  ];
  return capitalised(joinedByComma(parts, t), t);
}

export interface WordsOn {
  /** `YYYY-MM-DD`: what is past is no news. */
  readonly today: string;
  readonly t: Translate;
}

/** All that is known of when an offer is, one line each; empty when nothing is. */
export function timesWords(offer: Offer, prose: Pick<OfferProse, 'openNotes'>, on: WordsOn): Words[] {
  const { openings, teams, changes, closed } = offer.times;
  const notes = [...prose.openNotes];
  const lines = [
    ...openings.flatMap((entry): Words[] => [openingLine(entry, offer, on), notes.shift() ?? '']),
    ...teams.flatMap((team): Words[] => [...teamLines(team, offer, on), notes.shift() ?? '']),
    ...houseLines(offer, on),
    ...(openings.length + teams.length === 0 ? [] : [capitalised(closedWords(closed, on.t), on.t)]),
    ...changes.flatMap((change) => changeLine(change, on)),
  ];
  return lines.filter((line) => plainWords(line) !== '');
}

/** The first line of when an offer is, for a card. */
export function firstTimeLine(offer: Offer, prose: Pick<OfferProse, 'openNotes'>, on: WordsOn): Words {
  const { openings, teams } = offer.times;
  const entries = [...openings, ...teams];
  const first = entries.map((entry) => openingLine(entry, offer, on)).find((line) => line !== '');
  if (first === undefined) return prose.openNotes.find((note) => plainWords(note) !== '') ?? '';
  const more = entries.length - 1;
  return more === 0 ? first : on.t('times.andMore', { first, count: more });
}

function teamLines(team: Team, offer: Pick<Offer, 'places'>, on: WordsOn): string[] {
  const line = openingLine(team, offer, on);
  return [team.name === undefined ? line : on.t('times.team', { name: team.name, line }), ...teamWords(team, on.t)];
}

/** The house's own hours, where a line says that they hold here. */
function houseLines({ times, places }: Offer, on: WordsOn): string[] {
  const isAsHouse = [...times.openings, ...times.teams].some(({ when }) => when?.days.kind === 'as-house');
  return isAsHouse ? times.houseOpenings.map((entry) => openingLine(entry, { places }, on)) : [];
}

function changeLine(change: Change, { today, t }: WordsOn): string[] {
  const last = change.kind === 'moved' && change.to > change.date ? change.to : change.date;
  if (last < today) return [];
  const date = formatDate(change.date, t.locale);
  if (change.kind === 'cancelled') return [t('change.cancelled', { date })];
  const hours = hoursWords(change.spans, t);
  if (change.kind === 'extra') return [joinedByComma([t('change.extra', { date }), hours], t)];
  return [joinedByComma([t('change.moved', { date, to: formatDate(change.to, t.locale) }), hours], t)];
}

function placeText(place: Place, t: Translate): string {
  return plainWords(placeName(place, '', t));
}
