import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';

/** How long one waits: one line, or none where it is not stated. */
export function waitWords({ waitingTime }: Pick<Offer['access'], 'waitingTime'>, t: Translate): string[] {
  if (!waitingTime) return [];
  if (waitingTime.kind === 'none') return [t('wait.none')];
  const { from, to } = waitingTime;
  if (from !== undefined && to !== undefined) {
    return [from === to ? t('wait.exactly', { count: to }) : t('wait.range', { from, to, count: to })];
  }
  if (to !== undefined) return [t('wait.upTo', { count: to })];
  return from === undefined ? [] : [t('wait.from', { count: from })];
}
