import type { Offer } from '../../domain/catalogue.ts';
import { formatChoice } from '../../i18n/format-said.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ParentSpan, PregnancySpan } from '../../said/age.ts';
import { childAgeWords, joinByWords } from '../words/age-words.ts';
import { conditionsWords, type SituationName } from '../words/audience-words.ts';

type Audience = Offer['audience'];

/** Who an offer is for, in the words of those who refer, one part a line. Empty when nothing is stated. */
export function professionalAudience(audience: Audience, nameOf: SituationName, t: Translate): string[] {
  const { pregnancy = [], child = [], parent = [], firstTimeParents, joinBy } = audience;
  const isPlain = audience.anyOf.length + audience.allOf.length === 0 && !(parent.length > 0 && firstTimeParents);
  return [
    any(pregnancy, pregnancyWords, t),
    childAgeWords(child, t),
    ...(isPlain
      ? [any(parent, parentWords, t), firstTimeParents ? t('referral.who.firstTime') : '']
      : conditionsWords(audience, nameOf, t)),
    joinBy === undefined ? '' : joinByWords(joinBy, t),
    residenceWords(audience, t),
  ].filter((words) => words !== '');
}

/** Of several spans one is enough. */
function any<Span>(spans: readonly Span[], words: (span: Span, t: Translate) => string, t: Translate): string {
  return formatChoice(
    spans.map((span) => words(span, t)).filter((said) => said !== ''),
    t.locale,
  );
}

function pregnancyWords({ fromWeek: from, toWeek: to }: PregnancySpan, t: Translate): string {
  if (from !== undefined && to !== undefined) return t('referral.who.pregnantWeeks', { from, to });
  if (from !== undefined) return t('referral.who.pregnantFrom', { from });
  return to === undefined ? t('referral.who.pregnant') : t('referral.who.pregnantTo', { to });
}

function parentWords({ fromAge: from, toAge: to }: ParentSpan, t: Translate): string {
  if (from !== undefined && to !== undefined) return t('referral.who.parentBetween', { from, to });
  if (to !== undefined) return t('referral.who.parentUnder', { age: to + 1 });
  return from === undefined ? '' : t('referral.who.parentFrom', { age: from });
}

function residenceWords({ residence }: Audience, t: Translate): string {
  if (residence?.area !== undefined) return t('referral.who.area', { area: residence.area });
  if (residence?.required === undefined) return '';
  return t(residence.required ? 'referral.who.resident' : 'audience.notResident');
}
