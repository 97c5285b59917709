import type { Offer } from '../domain/catalogue.ts';
import { formatAge, formatList } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

type Audience = Offer['audience'];

/** Who an offer is for, in the words of a life stage, one sentence part a line. Empty when nothing is known. */
export function audienceWords(audience: Audience, t: Translate): string[] {
  return [
    pregnancyWords(audience, t),
    childWords(audience, t),
    parentWords(audience, t),
    firstTimeWords(audience, t),
    residenceWords(audience, t),
  ].filter((words) => words !== '');
}

/** Who takes part: `Her er plads til: mødre, fædre og børn`, or the empty string. */
export function participantWords(audience: Audience, t: Translate): string {
  if (audience.participants.length === 0) return '';
  const list = audience.participants.map((participant) => t(`participant.${participant}`).toLocaleLowerCase(t.locale));
  return t('audience.who', { list: formatList(list, t.locale) });
}

function pregnancyWords({ pregnancy }: Audience, t: Translate): string {
  if (!pregnancy) return '';
  const { fromWeek: from, toWeek: to } = pregnancy;
  if (from !== undefined && to !== undefined) return t('audience.pregnantWeeks', { from, to });
  if (from !== undefined) return t('audience.pregnantFrom', { from });
  return to === undefined ? t('audience.pregnant') : t('audience.pregnantTo', { to });
}

/** `Børn fra fødslen til 9 måneder`, or the empty string where it is not for children. */
export function childWords({ child }: Audience, t: Translate): string {
  if (!child) return '';
  const { fromMonths: from = 0, toMonths: to } = child;
  if (to === undefined)
    return child.fromMonths === undefined || from === 0
      ? t('audience.children')
      : t('audience.childFrom', { from: formatAge(from, t) });
  if (from % 12 === 0 && (to + 1) % 12 === 0) return wholeYears(from / 12, (to + 1) / 12 - 1, t);
  if (from === 0) return t('audience.childBirthTo', { to: formatAge(to, t) });
  return t('audience.childFromTo', { from: formatAge(from, t), to: formatAge(to, t) });
}

/** Ages as families say them: a child is 2 until it turns 3. */
function wholeYears(from: number, to: number, t: Translate): string {
  if (to === 0) return t('audience.childUnderOne');
  return from === to
    ? t('audience.childOneYear', { from, count: from })
    : t('audience.childRangeYears', { from, to, count: to });
}

function parentWords({ parent }: Audience, t: Translate): string {
  if (!parent) return '';
  const { fromAge: from, toAge: to } = parent;
  if (from !== undefined && to !== undefined) return t('audience.parentBetween', { from, to });
  if (to !== undefined) return t('audience.parentUnder', { age: to + 1 });
  return from === undefined ? '' : t('audience.parentFrom', { age: from });
}

function firstTimeWords({ firstTimeParents }: Audience, t: Translate): string {
  return firstTimeParents ? t('audience.firstTime') : '';
}

function residenceWords({ residence }: Audience, t: Translate): string {
  if (residence?.area !== undefined) return t('audience.area', { area: residence.area });
  return residence?.required ? t('audience.resident') : '';
}
