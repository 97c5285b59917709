import type { OfferKind } from '../../schema/terms.ts';
import type { Offer } from '../catalogue.ts';

/** What the survey calls individual guidance or an individual course. */
export const INDIVIDUAL_KINDS: readonly OfferKind[] = ['individual-course', 'consultation', 'conversation'];

/** The offers that figures 10 and 11 of PwC 2021 name, by the bar's id. */
export const SURVEYED_OFFERS: readonly { readonly bar: string; readonly has: (offer: Offer) => boolean }[] = [
  { bar: 'parent-courses', has: isOfKind('parent-course') },
  { bar: 'individual-guidance', has: isOfKind(...INDIVIDUAL_KINDS) },
  { bar: 'group-guidance', has: isOfKind('group') },
  { bar: 'fathers', has: ({ topics }) => topics.some(({ id }) => id === 'faedre') },
  { bar: 'couple-courses', has: isOfKind('couple-course') },
  { bar: 'open-house', has: isOfKind('open-house') },
  { bar: 'cafes', has: isOfKind('cafe') },
  { bar: 'mentors', has: isOfKind('mentor') },
];

function isOfKind(...kinds: readonly OfferKind[]) {
  return ({ kind }: Offer) => kinds.includes(kind);
}
