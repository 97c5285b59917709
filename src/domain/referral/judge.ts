import { describeAccess } from '../access/access.ts';
import type { ExclusionReason, FitReason, MatchReason, OpenReason, ParentLimits } from '../audience/fit-reasons.ts';
import { fitOfBand } from './age-bands.ts';
import {
  judgePreferences,
  type PreferenceMatch,
  type PreferenceObstacle,
  type PreferenceOpen,
  type ReferralOffer,
} from './preferences.ts';
import { familyOf, type ReferralQuestion } from './question.ts';

/** In the order in which a referrer reads them. */
export const REFERRAL_GROUPS = ['come-self', 'refer', 'nearly', 'does-not-fit'] as const;

export type ReferralGroup = (typeof REFERRAL_GROUPS)[number];

export type ReferralMatch =
  | MatchReason
  | { readonly kind: 'parent-age-matches'; readonly limits: ParentLimits }
  | { readonly kind: 'first-child-matches' }
  | PreferenceMatch;

export type ReferralOpen = OpenReason | PreferenceOpen;

export type ReferralObstacle = ExclusionReason | PreferenceObstacle;

/** One offer for one family. Only `nearly` and `does-not-fit` have obstacles. */
export interface Judgement {
  readonly group: ReferralGroup;
  readonly matches: readonly ReferralMatch[];
  /** What is not known, of the offer or of the family. */
  readonly open: readonly ReferralOpen[];
  readonly obstacles: readonly ReferralObstacle[];
}

/** In which group an offer stands for a family, and why. `today` is `YYYY-MM-DD`. */
export function judgeOffer(offer: ReferralOffer, question: ReferralQuestion, today: string): Judgement {
  const { reasons } = fitOfBand(offer.audience, familyOf(question), question.ageBand);
  const wishes = judgePreferences(offer, question, today);
  const exclusions = reasons.filter(isExclusion);
  const obstacles = [...exclusions, ...wishes.obstacles];
  return {
    group: groupOf(offer, exclusions, wishes.obstacles),
    matches: [...reasons.filter(isMatch), ...parentMatches(offer, question, reasons), ...wishes.matches],
    open: [...reasons.filter(isOpen), ...wishes.open],
    obstacles,
  };
}

function groupOf(
  { access }: ReferralOffer,
  exclusions: readonly ExclusionReason[],
  wishes: readonly PreferenceObstacle[],
): ReferralGroup {
  if (exclusions.length > 0 && !timeMends(exclusions)) return 'does-not-fit';
  if (wishes.some((wish) => wish.kind === 'not-running' && wish.state.kind === 'over')) return 'does-not-fit';
  if (exclusions.length + wishes.length > 0) return 'nearly';
  return takesReferral(access) ? 'refer' : 'come-self';
}

/** Whether a professional opens the door: not where the family can come, or where only the family itself may ask. */
export function takesReferral(access: ReferralOffer['access']): boolean {
  const { canComeThemselves, mayReferThemselves, referrers } = describeAccess(access);
  return !canComeThemselves && !(mayReferThemselves && referrers.length === 0);
}

/** Of several times of life one that comes is enough; everything else must mend too. */
function timeMends(exclusions: readonly ExclusionReason[]): boolean {
  const timeOfLife = exclusions.filter(({ kind }) => TIMES_OF_LIFE.has(kind));
  const rest = exclusions.filter(({ kind }) => !TIMES_OF_LIFE.has(kind));
  return rest.every(({ kind }) => MENDS.has(kind)) && (timeOfLife.length === 0 || timeOfLife.some(isToCome));
}

function isToCome({ kind }: ExclusionReason): boolean {
  return MENDS.has(kind);
}

type Kind = FitReason['kind'];

const TIMES_OF_LIFE: ReadonlySet<Kind> = new Set<Kind>([
  'pregnancy-too-early',
  'pregnancy-too-late',
  'child-too-young',
  'child-too-old',
  'only-after-birth',
  'only-in-pregnancy',
]);

/** What a family grows into. */
const MENDS: ReadonlySet<Kind> = new Set<Kind>([
  'pregnancy-too-early',
  'child-too-young',
  'only-after-birth',
  'parent-too-young',
]);

const EXCLUSIONS: ReadonlySet<Kind> = new Set<Kind>([
  ...TIMES_OF_LIFE,
  'parent-too-young',
  'parent-too-old',
  'only-first-child',
  'must-join-by',
  'other-participants',
]);

function isExclusion(reason: FitReason): reason is ExclusionReason {
  return EXCLUSIONS.has(reason.kind);
}

function isMatch(reason: FitReason): reason is MatchReason {
  return reason.kind === 'pregnancy-matches' || reason.kind === 'child-matches';
}

function isOpen(reason: FitReason): reason is OpenReason {
  return !isExclusion(reason) && !isMatch(reason);
}

/** `fitOf` remarks only what is in the way of a parent; here a limit that is kept is a reason to choose the offer. */
function parentMatches(
  { audience }: ReferralOffer,
  { ageBand, isFirstChild }: ReferralQuestion,
  reasons: readonly FitReason[],
): ReferralMatch[] {
  if (reasons.some(isExclusion)) return [];
  const { parent, firstTimeParents } = audience;
  const hasLimit = parent?.some(({ fromAge, toAge }) => fromAge !== undefined || toAge !== undefined) === true;
  const isAgeKnown = ageBand !== undefined && !reasons.some(({ kind }) => kind === 'parent-age-unknown');
  return [
    ...(parent !== undefined && hasLimit && isAgeKnown
      ? [{ kind: 'parent-age-matches', limits: parent } as const]
      : []),
    ...(firstTimeParents === true && isFirstChild === true ? [{ kind: 'first-child-matches' } as const] : []),
  ];
}
