import { formatHour } from '../../i18n/format-said.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Span } from '../../said/when.ts';

const MIDNIGHTS = ['00:00', '24:00'];

/** The hours of a day: `kl. 9-11 og kl. 13-15`; the empty string where nobody has said them. */
export function hoursWords(spans: readonly Span[], t: Translate): string {
  return formatList(
    spans.map((span) => spanWords(span, t)),
    t.locale,
  );
}

function spanWords(span: Span, t: Translate): string {
  switch (span.kind) {
    case 'clock':
      return clockWords(span, t);
    case 'from':
      return t('hours.from', { from: formatHour(span.from, t.locale) });
    case 'until':
      return t('hours.until', { to: formatHour(span.to, t.locale) });
    case 'part':
      return t(`hours.part.${span.part}`);
    case 'all-day':
    case 'round-the-clock':
      return t(`hours.${span.kind}`);
  }
}

/** An end at or before the beginning is on the next day, but for midnight, which ends the day itself. */
function clockWords(span: { readonly from: string; readonly to: string }, t: Translate): string {
  const hours = { from: formatHour(span.from, t.locale), to: formatHour(span.to, t.locale) };
  if (MIDNIGHTS.includes(span.to)) return t('hours.clockMidnight', hours);
  return t(span.to > span.from ? 'hours.clock' : 'hours.clockNextDay', hours);
}
