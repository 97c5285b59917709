import { areConditionsUnclear } from '../../domain/audience/fit-parents.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { formatChoice } from '../../i18n/format-said.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ConditionFrontmatter } from '../../schema/audience.ts';
import { childAgeWords, joinByWords, parentAgeWords, pregnancyWords } from './age-words.ts';

type Audience = Offer['audience'];

/** A situation's name, as this page may say it. */
export type SituationName = (situation: string) => string;

/** Who an offer is for, in the words of a life stage, one sentence part a line. Empty when nothing is known. */
export function audienceWords(audience: Audience, nameOf: SituationName, t: Translate): string[] {
  return [
    pregnancyWords(audience.pregnancy ?? [], t),
    childAgeWords(audience.child ?? [], t),
    ...conditionsWords(audience, nameOf, t),
    audience.joinBy === undefined ? '' : joinByWords(audience.joinBy, t),
    ...residenceWords(audience, t),
  ].filter((words) => words !== '');
}

/** Who takes part: `Her er plads til: mødre, fædre og børn`, or the empty string. */
export function participantWords({ participants }: Audience, t: Translate): string {
  if (participants.length === 0) return '';
  const list = participants.map((participant) => t(`participant.${participant}`).toLocaleLowerCase(t.locale));
  return t('audience.who', { list: formatList(list, t.locale) });
}

/**
 * What is asked of a family beside its time of life: each line must hold. Two that stand side by side in a file which
 * cannot say whether one is enough are one line that says so.
 */
export function conditionsWords(
  audience: Pick<Audience, 'parent' | 'firstTimeParents' | 'anyOf' | 'allOf'>,
  nameOf: SituationName,
  t: Translate,
): string[] {
  const alone = [parentAgeWords(audience.parent ?? [], t), audience.firstTimeParents === true ? firstTime(t) : ''];
  const either = (conditions: readonly string[]) => formatChoice(sentenceParts(conditions), t.locale);
  return [
    ...(areConditionsUnclear(audience) ? [t('audience.unsure', { conditions: either(alone) })] : alone),
    ...audience.allOf.map((condition) => conditionWords(condition, nameOf, t)),
    either(audience.anyOf.map((condition) => conditionWords(condition, nameOf, t))),
  ].filter((words) => words !== '');
}

/** All that one condition says, which must hold together. */
function conditionWords(condition: ConditionFrontmatter, nameOf: SituationName, t: Translate): string {
  const { situation } = condition;
  const parts = [
    pregnancyWords(condition.pregnancy ?? [], t),
    childAgeWords(condition.child ?? [], t),
    parentAgeWords(condition.parent ?? [], t),
    condition.firstTimeParents === true ? firstTime(t) : '',
    situation === undefined ? '' : t('audience.situation', { situation: nameOf(situation) }),
  ];
  return formatList(sentenceParts(parts), t.locale);
}

function firstTime(t: Translate): string {
  return t('audience.firstTime');
}

/** Sentence parts that each begin with a capital letter: in a list only the first keeps it. */
function sentenceParts(parts: readonly string[]): string[] {
  return parts
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)));
}

function residenceWords({ residence }: Audience, t: Translate): string[] {
  const { area, required } = residence ?? {};
  if (area !== undefined) return [t('audience.area', { area })];
  return required === undefined ? [] : [t(required ? 'audience.resident' : 'audience.notResident')];
}
