import { PART_NAMES } from '../words-of-time.ts';
import type { Span } from '../when.ts';
import { isNight } from '../night.ts';
import { listText } from './numbers.ts';

/** `9-11 og 13-15.30`, `fra kl. 16`, `formiddag`, `døgnet rundt`. */
export function hoursText(spans: readonly Span[]): string {
  return listText(spans.map(spanText));
}

function spanText(span: Span): string {
  switch (span.kind) {
    case 'clock':
      return clockText(span);
    case 'from':
      return `fra kl. ${timeText(span.from)}`;
    case 'until':
      return `til kl. ${timeText(span.to)}`;
    case 'part':
      return PART_NAMES[span.part];
    case 'all-day':
      return 'hele dagen';
    case 'round-the-clock':
      return 'døgnet rundt';
  }
}

function clockText(span: Extract<Span, { kind: 'clock' }>): string {
  const text = `${timeText(span.from)}-${timeText(span.to)}`;
  return span.to > span.from || isNight(span) ? text : `${text} næste dag`;
}

function timeText(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${String(Number(hours))}${minutes === '00' ? '' : `.${minutes}`}`;
}
