import type { Times } from '../times/times.ts';
import type { Wait } from '../../said/wait.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { AccessStepKind, Referrer } from '../../schema/terms.ts';

type AccessFrontmatter = OfferFrontmatter['access'];
type Step = AccessFrontmatter['steps'][number];

export const ENTRANCES = ['just-come', 'sign-up', 'appointment', 'open-unspecified', 'through-professional'] as const;

/** How a family gets in. `open-unspecified`: families can seek it out themselves, but how is not stated. */
export type Entrance = (typeof ENTRANCES)[number];

export type Answer = 'yes' | 'no' | 'unknown';

export type Waiting = { readonly kind: 'unknown' } | Wait;

export type FirstStep =
  { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly step: AccessStepKind; readonly note?: string };

export interface AccessSummary {
  readonly entrance: Entrance;
  /** Open: nobody has to refer or assess the family first (PwC 2021, § 3.3). */
  readonly canComeThemselves: boolean;
  /** Visited, but the family may make the first contact itself. */
  readonly mayReferThemselves: boolean;
  /** Professionals and organisations who may refer, in the order of the file; empty if not stated. */
  readonly referrers: readonly Exclude<Referrer, 'family'>[];
  readonly firstStep: FirstStep;
  readonly needsDecision: Answer;
  readonly anonymous: Answer;
  readonly mustAttend: Answer;
  readonly waiting: Waiting;
}

/**
 * The way in to an offer, as data for one sentence to a family. What is not stated stays `unknown`. `hows` are the ways
 * of coming that single openings say: where one of them is to drop in, one may just come to that.
 */
export function describeAccess(access: AccessFrontmatter, hows: readonly AccessStepKind[] = []): AccessSummary {
  const isOpen = access.mode === 'open';
  return {
    entrance: isOpen ? openEntrance([...access.steps.map(({ kind }) => kind), ...hows]) : 'through-professional',
    canComeThemselves: isOpen,
    mayReferThemselves: !isOpen && access.referrers.includes('family'),
    referrers: access.referrers.filter((referrer) => referrer !== 'family'),
    firstStep: firstStepOf(access.steps),
    needsDecision: needsDecision(access),
    anonymous: answerOf(access.anonymous),
    mustAttend: answerOf(access.attendance),
    waiting: access.waitingTime ?? { kind: 'unknown' },
  };
}

/** The ways of coming that single openings say. */
export function howOf({ openings, teams }: Times): readonly AccessStepKind[] {
  return [...openings, ...teams].flatMap(({ how }) => how ?? []);
}

/** The easiest way in counts: where one may just come, signing up is an offer and not a demand. */
function openEntrance(kinds: readonly AccessStepKind[]): Entrance {
  if (kinds.includes('drop-in')) return 'just-come';
  if (kinds.includes('sign-up')) return 'sign-up';
  return kinds.includes('appointment') || kinds.includes('clarifying-talk') ? 'appointment' : 'open-unspecified';
}

function firstStepOf([first]: readonly Step[]): FirstStep {
  if (first === undefined) return { kind: 'unknown' };
  return { kind: 'known', step: first.kind, ...(first.note === undefined ? {} : { note: first.note }) };
}

/** A listed decision step is a yes of its own. Said to be unnecessary and listed all the same: not known. */
function needsDecision({ authorityDecision, steps }: AccessFrontmatter): Answer {
  if (!steps.some(({ kind }) => kind === 'authority-decision')) return answerOf(authorityDecision);
  return authorityDecision === false ? 'unknown' : 'yes';
}

function answerOf(value: boolean | undefined): Answer {
  if (value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}
