import { unpackMeetings } from '../../domain/times/unpack.ts';
import type { PackedMeeting } from '../../domain/times/packed.ts';
import type { Translate } from '../../i18n/translate.ts';
import { capitalised } from '../../views/words/joined.ts';
import { nextTimeWords } from '../../views/words/next-time-words.ts';
import { loadSentences, pageLocale } from '../load.ts';
import { clockInDenmark, todayInDenmark } from '../today.ts';

/**
 * The elements with packed times: each says when it is next, on the day it is read. Without the sentences, as on a
 * broken line, the coming days stand there as the page was built.
 */
export function sayNextTimesIn(root: ParentNode): void {
  sayNextTimes(root).catch(() => undefined);
}

async function sayNextTimes(root: ParentNode): Promise<void> {
  const places = [...root.querySelectorAll<HTMLElement>('[data-next]:not([data-next=""])')];
  if (places.length === 0) return;
  const t = await loadSentences(baseOf(document), 'next', pageLocale());
  for (const place of places) sayNextTime(place, t);
}

/** The first time that is not over on this day and at this hour. */
export function nextOf(meetings: readonly PackedMeeting[], today: string, clock: string): PackedMeeting | undefined {
  return meetings.find(({ date, spans }) => date > today || (date === today && !areOver(spans, clock)));
}

/** Hours that are not said, or that run past midnight, are not over before the day is. */
function areOver(spans: PackedMeeting['spans'], clock: string): boolean {
  return (
    spans.length > 0 &&
    spans.every((span) =>
      span.kind === 'clock' ? span.from < span.to && span.to <= clock : span.kind === 'until' && span.to <= clock,
    )
  );
}

function sayNextTime(place: HTMLElement, t: Translate): void {
  const today = todayInDenmark();
  const next = nextOf(unpackMeetings(place.dataset['next'] ?? ''), today, clockInDenmark());
  const label = place.querySelector('[data-slot=label]');
  const words = place.querySelector('[data-slot=words]');
  if (next === undefined || label === null || words === null) return;
  label.textContent = t('next.title');
  words.textContent = capitalised(nextTimeWords(next, today, t), t);
}

function baseOf({ documentElement }: Document): string {
  return documentElement.dataset['base'] ?? '/';
}
