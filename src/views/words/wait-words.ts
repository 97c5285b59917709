import type { Translate } from '../../i18n/translate.ts';
import type { Wait } from '../../said/wait.ts';
import { rangeWords } from './range-words.ts';

/** How long one waits: `3-4 uger`, `Ingen ventetid`; the empty string where it is not said. */
export function waitWords(wait: Wait | undefined, t: Translate): string {
  if (wait === undefined) return '';
  if (wait.kind === 'none') return t('wait.none');
  const { fromWeeks: from, toWeeks: to } = wait;
  return rangeWords({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, WEEKS, t);
}

const WEEKS = {
  exactly: 'wait.exactly',
  between: 'wait.range',
  from: 'wait.from',
  upTo: 'wait.upTo',
} as const;
