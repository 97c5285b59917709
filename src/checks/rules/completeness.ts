import type { Offer } from '../../domain/catalogue.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { Rule } from '../rule.ts';

/** What a family cannot come without. Unknown is honest, so these are advice. */
export const completenessRules: readonly Rule[] = [
  missing({
    id: 'missing-contact',
    description: 'Familien kan se, hvem man ringer eller skriver til.',
    path: ['contact'],
    isMissing: ({ contact }) => (contact.reach ?? contact.web ?? contact.form) === undefined,
    message: 'Der står ikke, hvordan man får fat i jer.',
    hint: 'Skriv et fælles nummer, en fælles e-mail eller en side under contact, her, ved huset eller ved kommunen. Aldrig en persons.',
  }),
  missing({
    id: 'missing-place',
    description: 'Familien kan se, hvor det er.',
    path: ['at'],
    isMissing: ({ places }) => places.length === 0,
    message: 'Der står ikke, hvor det er.',
    hint: 'Skriv stedet under at: et hus fra kommunens fil, home, online, phone, eller stedet skrevet ud.',
  }),
  missing({
    id: 'missing-schedule',
    description: 'Familien kan se, hvornår det er.',
    path: ['opens'],
    isMissing: ({ kind, times }) => MEETS_AT_FIXED_TIMES.has(kind) && times.openings.length + times.teams.length === 0,
    message: 'Der står ikke, hvornår det er.',
    hint: 'Skriv tiden under opens, fx «mandag 9-11», eller «hver uge», hvis I kun ved cirka hvornår.',
  }),
  missing({
    id: 'missing-way-in',
    description: 'Familien kan se, hvordan man kommer med.',
    path: ['access', 'steps'],
    isMissing: ({ access }) => access.steps.length === 0,
    message: 'Der står ikke, hvad man gør for at komme med.',
    hint: 'Skriv trinene under access.steps, fx drop-in, sign-up eller referral.',
  }),
];

/** Individual help is agreed with each family; these have a time of their own. */
const MEETS_AT_FIXED_TIMES: ReadonlySet<Offer['kind']> = new Set([
  'open-advice',
  'group',
  'parent-course',
  'couple-course',
  'cafe',
  'open-house',
  'activity',
]);

interface MissingFact extends Pick<Rule, 'id' | 'description'> {
  readonly path: FieldPath;
  readonly isMissing: (offer: Offer) => boolean;
  readonly message: string;
  readonly hint: string;
}

function missing({ id, description, path, isMissing, message, hint }: MissingFact): Rule {
  return {
    id,
    description,
    source: 'Familiers fem spørgsmål: hvad, for hvem, hvornår, hvor, må vi bare komme',
    severity: 'advice',
    allowsException: true,
    check: ({ catalogue }) =>
      catalogue.offers
        .filter((offer) => !offer.isInspiration && !offer.isEnded && isMissing(offer))
        .map((offer) => ({ kind: 'offers', id: offer.id, at: { path }, message, hint })),
  };
}
