import type { Offer } from '../../domain/catalogue.ts';
import type { Translate } from '../../i18n/translate.ts';
import { childWords } from '../audience-words.ts';

type Audience = Offer['audience'];

/** Who an offer is for, in the words of those who refer, one part a line. Empty when nothing is stated. */
export function professionalAudience(audience: Audience, t: Translate): string[] {
  return [
    pregnancyWords(audience, t),
    childWords(audience, t),
    parentWords(audience, t),
    audience.firstTimeParents ? t('referral.who.firstTime') : '',
    residenceWords(audience, t),
  ].filter((words) => words !== '');
}

function pregnancyWords({ pregnancy }: Audience, t: Translate): string {
  if (!pregnancy) return '';
  const { fromWeek: from, toWeek: to } = pregnancy;
  if (from !== undefined && to !== undefined) return t('referral.who.pregnantWeeks', { from, to });
  if (from !== undefined) return t('referral.who.pregnantFrom', { from });
  return to === undefined ? t('referral.who.pregnant') : t('referral.who.pregnantTo', { to });
}

function parentWords({ parent }: Audience, t: Translate): string {
  if (!parent) return '';
  const { fromAge: from, toAge: to } = parent;
  if (from !== undefined && to !== undefined) return t('referral.who.parentBetween', { from, to });
  if (to !== undefined) return t('referral.who.parentUnder', { age: to + 1 });
  return from === undefined ? '' : t('referral.who.parentFrom', { age: from });
}

function residenceWords({ residence }: Audience, t: Translate): string {
  if (residence?.area !== undefined) return t('referral.who.area', { area: residence.area });
  return residence?.required ? t('referral.who.resident') : '';
}
