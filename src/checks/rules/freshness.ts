import { FRESH_MONTHS, isStale } from '../../domain/freshness.ts';
import type { Rule } from '../rule.ts';

/** Rules that time alone can break; never errors, as nobody has done anything wrong. */
export const freshnessRules: readonly Rule[] = [
  {
    id: 'review-old',
    description: `Nogen har læst oplysningerne igennem inden for ${FRESH_MONTHS} måneder.`,
    source: 'PwC 2021: mange kommuner mangler overblik over egne tilbud',
    severity: 'advice',
    allowsException: false,
    check: ({ catalogue, today }) =>
      catalogue.offers
        .filter((offer) => !offer.isEnded && !offer.isInspiration && isStale(offer, today))
        .map(({ id, review, status }) => ({
          kind: 'offers',
          id,
          at: { path: review === undefined ? ['status', 'asOf'] : ['review', 'date'] },
          message:
            review === undefined
              ? `Vi ved det sidst fra ${status.asOf}, og ingen har læst det igennem siden.`
              : `Det er mere end ${FRESH_MONTHS} måneder siden, nogen læste det igennem.`,
          hint: 'Læs siden, ret den, og skriv dagen og din rolle under review.',
        })),
  },
  {
    id: 'as-of-date',
    description: 'Dagen, hvor vi sidst vidste det, ligger ikke i fremtiden.',
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records, today }) =>
      records.offers
        .filter(({ data }) => data.status.asOf > today.slice(0, data.status.asOf.length))
        .map(({ kind, id }) => ({
          kind,
          id,
          at: { path: ['status', 'asOf'] },
          message: 'Dagen, hvor I sidst vidste det, ligger i fremtiden.',
          hint: 'Skriv kildens dato eller den dag, I tjekkede.',
        })),
  },
];
