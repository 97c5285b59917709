import type { Team } from '../../domain/times/times.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { capitalised } from './joined.ts';
import { rangeWords } from './range-words.ts';

/** What is to be known of a team beside its name, time and place, a line each. Never says that there is room. */
export function teamWords({ signUpBy, seats, full }: Team, t: Translate): string[] {
  return [
    signUpBy === undefined ? '' : t('standing.signUpBy', { date: formatDate(signUpBy, t.locale) }),
    capitalised(rangeWords(seats ?? {}, SEATS, t), t),
    full === undefined ? '' : t(full === 'full' ? 'standing.full' : 'standing.fullWaitingList'),
  ].filter((words) => words !== '');
}

const SEATS = {
  exactly: 'team.seats',
  between: 'team.seatsRange',
  from: 'team.seatsFrom',
  upTo: 'team.seatsUpTo',
} as const;
