import { REFERRAL_GROUPS, judgeOffer, type Judgement, type ReferralGroup } from './judge.ts';
import type { ReferralOffer } from './preferences.ts';
import type { ReferralQuestion } from './question.ts';

export interface JudgedOffer<O extends ReferralOffer> {
  readonly offer: O;
  readonly judgement: Judgement;
}

export type Referral<O extends ReferralOffer> = Readonly<Record<ReferralGroup, readonly JudgedOffer<O>[]>>;

/**
 * All offers for a family, each in exactly one group. In a group: those that name its situations first, then those of
 * which most is known, then by id, so that the order is the same whatever the language and whoever asks.
 */
export function referralOf<O extends ReferralOffer>(
  offers: readonly O[],
  question: ReferralQuestion,
  today: string,
): Referral<O> {
  const judged = offers
    .map((offer) => ({ offer, judgement: judgeOffer(offer, question, today) }))
    .sort((a, b) => compare(a, b));
  return Object.fromEntries(
    REFERRAL_GROUPS.map((group) => [group, judged.filter(({ judgement }) => judgement.group === group)]),
  ) as unknown as Referral<O>;
}

function compare(a: JudgedOffer<ReferralOffer>, b: JudgedOffer<ReferralOffer>): number {
  return (
    situationsOf(b) - situationsOf(a) ||
    a.judgement.obstacles.length - b.judgement.obstacles.length ||
    a.judgement.open.length - b.judgement.open.length ||
    (a.offer.id < b.offer.id ? -1 : a.offer.id > b.offer.id ? 1 : 0)
  );
}

/** How many of the chosen situations the offer names. */
function situationsOf({ judgement: { matches } }: JudgedOffer<ReferralOffer>): number {
  return matches.reduce((sum, match) => sum + (match.kind === 'situations-match' ? match.situations.length : 0), 0);
}
