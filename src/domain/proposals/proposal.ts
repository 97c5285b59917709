import type { FourLeg, Level, StrategyKind, StrategyState } from '../../schema/terms.ts';
import type { Municipality, Offer, Programme } from '../catalogue.ts';
import { standingOn } from '../status.ts';

/** What the self-check reads. `current` are the municipality's own offers that run on the day asked about. */
export interface ProposalFacts {
  readonly municipality: Pick<
    Municipality,
    'fourLegs' | 'specialistAgreements' | 'strategies' | 'civilSociety' | 'regionalCooperation' | 'corePrinciples'
  >;
  readonly current: readonly ProposalOffer[];
  readonly programmes: readonly (Pick<Programme, 'id' | 'kind'> & { readonly evidence: readonly unknown[] })[];
}

export type ProposalOffer = Pick<
  Offer,
  'id' | 'level' | 'audience' | 'stages' | 'status' | 'times' | 'programmes' | 'followUp' | 'partners'
>;

/** Why offers speak for a proposal. */
export const OFFER_REASONS = [
  'universal',
  'for-defined-group',
  'programme-universal',
  'programme-selective',
  'programme-indicated',
  'follow-up',
  'targets',
  'partners',
] as const;

export type OfferReason = (typeof OFFER_REASONS)[number];

/** What speaks for a proposal, to link to. */
export type Evidence =
  | { readonly kind: 'leg'; readonly leg: FourLeg; readonly state: 'in-house' | 'cooperates' }
  | { readonly kind: 'offers'; readonly reason: OfferReason; readonly ids: readonly string[] }
  | { readonly kind: 'shared-programme'; readonly programme: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'agreement';
      readonly service: string;
      readonly isWritten: boolean | undefined;
      readonly direction: 'to-specialist' | 'from-specialist' | 'both' | undefined;
    }
  | { readonly kind: 'strategy'; readonly strategy: StrategyKind; readonly state: StrategyState }
  | { readonly kind: 'cooperation'; readonly count: number }
  | { readonly kind: 'results-based' };

/** What one would have to fill in for a surer answer. Ids are offers'. */
export type Missing =
  | { readonly kind: 'leg'; readonly leg: FourLeg }
  | { readonly kind: 'offers' | 'agreements' }
  | { readonly kind: 'audience' | 'programmes' | 'follow-up'; readonly ids: readonly string[] }
  | { readonly kind: 'programme-level'; readonly level: Level }
  | { readonly kind: 'agreement-writing' | 'agreement-direction'; readonly service: string }
  | { readonly kind: 'strategy'; readonly strategy: StrategyKind };

export const OUTCOMES = ['yes', 'partly', 'no-evidence', 'cannot-tell'] as const;

/** `no-evidence`: what is needed is stated, and speaks of nothing. `cannot-tell`: what is needed is not stated. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
}

export interface Proposal {
  readonly id: string;
  /** As the report counts them, 1 to 8. */
  readonly number: number;
  readonly description: string;
  readonly source: { readonly document: string; readonly section: string };
  readonly check: (facts: ProposalFacts) => Answer;
}

/** The facts of one municipality on `today` (`YYYY-MM-DD`). `offers` are its own, none as inspiration only. */
export function proposalFacts(
  municipality: ProposalFacts['municipality'],
  {
    offers,
    programmes,
    today,
  }: { offers: readonly ProposalOffer[]; today: string } & Pick<ProposalFacts, 'programmes'>,
): ProposalFacts {
  return { municipality, programmes, current: offers.filter((offer) => standingOn(offer, today) === 'current') };
}

/** Offers as evidence; none where there are none. */
export function offersFor(reason: OfferReason, offers: readonly ProposalOffer[]): readonly Evidence[] {
  return offers.length === 0 ? [] : [{ kind: 'offers', reason, ids: idsOf(offers) }];
}

export function idsOf(offers: readonly ProposalOffer[]): readonly string[] {
  return offers.map(({ id }) => id).sort();
}

/** What the municipality says of one kind of strategy: `undefined` where it says nothing. */
export function strategyState(kind: StrategyKind, { municipality }: ProposalFacts): StrategyState | undefined {
  const states = municipality.strategies.filter((row) => row.kind === kind).map(({ state }) => state);
  return (['adopted', 'underway', 'none'] as const).find((state) => states.includes(state));
}

/** The strategy as evidence where there is one, or as what is missing where nothing is said. */
export function strategyAnswer(kind: StrategyKind, facts: ProposalFacts): Pick<Answer, 'evidence' | 'missing'> {
  const state = strategyState(kind, facts);
  return {
    evidence: state === undefined || state === 'none' ? [] : [{ kind: 'strategy', strategy: kind, state }],
    missing: state === undefined ? [{ kind: 'strategy', strategy: kind }] : [],
  };
}
