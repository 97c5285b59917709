import type { Translate } from '../../i18n/translate.ts';
import type { Wait } from '../../said/wait.ts';
import { rangeWords } from './range-words.ts';

/** How long one waits, in the unit that was said: `3-4 uger`, `3 måneder`, `Ingen ventetid`; the empty string where it is not said. */
export function waitWords(wait: Wait | undefined, t: Translate): string {
  if (wait === undefined) return '';
  if (wait.kind === 'none') return t('wait.none');
  if (wait.months !== undefined) return rangeWords(wait.months, MONTHS, t);
  const { fromWeeks: from, toWeeks: to } = wait;
  return rangeWords({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, WEEKS, t);
}

const WEEKS = {
  exactly: 'wait.exactly',
  between: 'wait.range',
  from: 'wait.from',
  upTo: 'wait.upTo',
} as const;

const MONTHS = {
  exactly: 'wait.months.exactly',
  between: 'wait.months.range',
  from: 'wait.months.from',
  upTo: 'wait.months.upTo',
} as const;
