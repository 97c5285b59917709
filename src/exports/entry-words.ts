import type { Opening, Team } from '../domain/times/times.ts';
import { tell } from '../i18n/publishers/index.ts';
import { writeWhen } from '../said/write-when.ts';
import { rangeText } from './range-text.ts';

/** The time of an opening or a team, and what is said of the team, as one line in Danish. */
export function entryWords(entry: Opening | Team): string {
  const { name, when, signUpBy, seats, full }: Partial<Team> = entry;
  const line = [
    when === undefined ? '' : writeWhen(when),
    signUpBy === undefined ? '' : tell('data.signUpBy', { date: signUpBy }),
    seats === undefined ? '' : tell('data.seats', { range: rangeText(seats) ?? '' }),
    full === undefined ? '' : tell(`data.full.${full}`),
  ]
    .filter((words) => words !== '')
    .join(', ');
  return name === undefined ? line : `${name}: ${line}`;
}
