import type { Translate } from '../i18n/translate.ts';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** How often a recurrence rule (RFC 5545) repeats: `Hver 2. uge`. Its weekdays are said by `scheduleWords`. */
export function recurrenceWords(rule: string | undefined, t: Translate): string {
  const frequency = FREQUENCIES.find((name) => rule?.startsWith(`FREQ=${name}`));
  if (frequency === undefined) return '';
  const count = Number(/INTERVAL=(\d+)/.exec(rule ?? '')?.[1] ?? 1);
  return t(`schedule.every.${frequency}`, { count });
}
