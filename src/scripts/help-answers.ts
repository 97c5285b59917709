import { answersAt, type Answering, type Moment } from '../domain/help/answers.ts';
import { unpackMeetings } from '../domain/times/unpack.ts';
import { formatClock } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { fill } from './find-elements.ts';
import { pageLocale } from './load.ts';
import { clockInDenmark, todayInDenmark } from './today.ts';

/** Says of each line with hours whether it answers at this hour, in the sentences that `holder` carries. */
export function sayWhoAnswers(holder: HTMLElement): void {
  const moment = { date: todayInDenmark(), clock: clockInDenmark() };
  for (const place of holder.querySelectorAll<HTMLElement>('[data-answers]')) {
    const answer = answersAt(unpackMeetings(place.dataset['answers'] ?? ''), moment);
    place.dataset['state'] = answer.kind;
    place.textContent = words(holder, answer, moment);
  }
}

function words({ dataset }: HTMLElement, answer: Answering, { date }: Moment): string {
  const locale = pageLocale();
  switch (answer.kind) {
    case 'now':
      return dataset['now'] ?? '';
    case 'since':
      return fill(dataset['since'], { clock: formatClock(answer.clock, locale) });
    case 'unknown':
      return dataset['unknown'] ?? '';
    case 'opens':
      return fill(answer.date === date ? dataset['opens'] : dataset['opensOn'], {
        clock: formatClock(answer.clock, locale),
        day: dayWords(answer.date),
      });
  }
}

function dayWords(date: string): string {
  const { tag } = LANGUAGES[pageLocale()];
  return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
