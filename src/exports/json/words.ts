import { LOCALES } from '../../i18n/locales.ts';
import { translator, type MessageKey } from '../../i18n/translate.ts';
import {
  ACCESS_STEPS,
  ACTIVITY_KINDS,
  LEVELS,
  OFFER_KINDS,
  OFFER_STATES,
  PARTICIPANTS,
  PARTNER_ROLES,
  PRACTICAL_HELP,
  REFERRERS,
} from '../../schema/terms.ts';

/** The sentences that name the values of closed lists, and the headings of a card's facts. */
const KEYS: readonly MessageKey[] = [
  ...LEVELS.map((id) => `level.${id}` as const),
  ...OFFER_KINDS.map((id) => `kind.${id}` as const),
  ...ACTIVITY_KINDS.map((id) => `activity.${id}` as const),
  ...ACCESS_STEPS.map((id) => `step.${id}` as const),
  ...REFERRERS.map((id) => `referrer.${id}` as const),
  ...PARTICIPANTS.map((id) => `participant.${id}` as const),
  ...PARTNER_ROLES.map((id) => `role.${id}` as const),
  ...PRACTICAL_HELP.map((id) => `practical.${id}` as const),
  ...OFFER_STATES.map((id) => `state.${id}` as const),
  ...(['fact.who', 'fact.entrance', 'fact.when', 'fact.where', 'fact.price', 'fact.bring', 'fact.contact'] as const),
];

/** The closed lists in words, for each language. */
export function closedWords(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const t = translator(locale);
      return [locale, Object.fromEntries(KEYS.map((key) => [key, t(key)]))];
    }),
  );
}
