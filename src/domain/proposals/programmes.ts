import { LEVELS, type Level } from '../../schema/terms.ts';
import {
  idsOf,
  offersFor,
  type Answer,
  type Evidence,
  type Missing,
  type ProposalFacts,
  type ProposalOffer,
} from './proposal.ts';

/**
 * Proposal 3. Yes takes, at each of the three levels, a current offer with a manual-based programme whose effect
 * somebody has looked into and the catalogue cites. What was found is for the reader to weigh: it is not judged here.
 */
export function checkProgrammes({ current, programmes }: ProposalFacts): Answer {
  const studied = new Set(
    programmes.filter(({ kind, evidence }) => kind === 'programme' && evidence.length > 0).map(({ id }) => id),
  );
  const naming = current.filter((offer) => offer.programmes.length > 0);
  const at = (level: Level) =>
    naming.filter((offer) => offer.level === level && offer.programmes.some(({ id }) => studied.has(id)));
  const evidence = LEVELS.flatMap((level): readonly Evidence[] => offersFor(`programme-${level}`, at(level)));
  const bare = evidence.length === 0 ? [] : LEVELS.filter((level) => at(level).length === 0);
  const missing = [...bare.map((level): Missing => ({ kind: 'programme-level', level })), ...silent(current)];
  if (evidence.length === LEVELS.length) return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  const isStated = current.length > 0 && naming.length === current.length;
  return { outcome: isStated ? 'no-evidence' : 'cannot-tell', evidence, missing };
}

/** Offers that name no programme: they may use one all the same. */
function silent(current: readonly ProposalOffer[]): readonly Missing[] {
  const offers = current.filter((offer) => offer.programmes.length === 0);
  if (current.length === 0) return [{ kind: 'offers' }];
  return offers.length === 0 ? [] : [{ kind: 'programmes', ids: idsOf(offers) }];
}
