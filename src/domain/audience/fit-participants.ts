import type { OfferFrontmatter } from '../../schema/offer.ts';
import { PARTICIPANTS, type Participant } from '../../schema/terms.ts';
import type { Family } from './family.ts';
import { NO_OBJECTION, excludedBecause, mayFitBecause, type Fit } from './fit-reasons.ts';

/**
 * Judges who would come. Everyone listed: no objection. Some of them, or someone a listed word may also mean:
 * worth asking. No one at all: excluded. An empty list on either side is unknown.
 */
export function fitParticipants(audience: OfferFrontmatter['audience'], family: Family): Fit {
  const { participants } = audience;
  const coming = family.participants ?? [];
  if (participants.length === 0)
    return coming.length === 0 ? NO_OBJECTION : mayFitBecause({ kind: 'participants-not-stated' });
  if (coming.length === 0) return mayFitBecause({ kind: 'participants-unknown', participants });
  const notListed = coming.filter((participant) => !participants.includes(participant));
  if (notListed.length === 0) return NO_OBJECTION;
  return coming.some((participant) => mayBeAmong(participant, participants))
    ? mayFitBecause({ kind: 'participants-partly', participants, notListed })
    : excludedBecause({ kind: 'other-participants', participants });
}

/** Who is not listed, but may be meant by a word that is: an offer for couples may be for fathers. */
export function possibleParticipants(listed: readonly Participant[]): readonly Participant[] {
  return PARTICIPANTS.filter((participant) => !listed.includes(participant) && mayBeAmong(participant, listed));
}

function mayBeAmong(participant: Participant, listed: readonly Participant[]): boolean {
  return listed.some((other) => other === participant || MAY_BE_SAME_PERSON[participant].includes(other));
}

/** Words that can name the same person, so that one of them listed does not shut out the other. Symmetric. */
const MAY_BE_SAME_PERSON: Readonly<Record<Participant, readonly Participant[]>> = {
  pregnant: ['mothers', 'partners', 'couples'],
  mothers: ['pregnant', 'partners', 'couples'],
  fathers: ['partners', 'couples'],
  partners: ['pregnant', 'mothers', 'fathers', 'couples'],
  couples: ['pregnant', 'mothers', 'fathers', 'partners'],
  children: ['siblings'],
  siblings: ['children'],
  grandparents: ['network'],
  network: ['grandparents'],
};
