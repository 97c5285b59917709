import type { Offer } from '../../../domain/catalogue.ts';
import { coveredStages } from '../../../domain/coverage/gaps.ts';
import type { Coverage } from '../../../domain/coverage/coverage.ts';
import { isStale } from '../../../domain/freshness.ts';
import { standingOn } from '../../../domain/status.ts';
import { formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import type { GapLine } from './coverage-table.ts';
import type { ProposalCard } from './self-check.ts';
import { stagesWords } from './stage-words.ts';
import type { TypologyGroup } from './typology-group.ts';

/** How many gaps the summary names; the rest stand in the coverage. */
const NAMED_GAPS = 3;

export interface ProfileSummary {
  readonly group: string;
  readonly covered: readonly string[];
  readonly gaps: readonly Pick<GapLine, 'href' | 'text'>[];
  readonly moreGaps: string;
  readonly unknown: readonly string[];
}

interface Parts {
  readonly group: TypologyGroup;
  readonly coverage: Coverage;
  readonly offers: readonly Offer[];
  readonly gaps: readonly GapLine[];
  readonly proposals: readonly ProposalCard[];
  readonly today: string;
}

/** The page in four answers: which group, what there is, three gaps, and what the data cannot tell. */
export function profileSummary({ group, coverage, offers, gaps, proposals, today }: Parts): ProfileSummary {
  const current = offers.filter((offer) => standingOn(offer, today) === 'current');
  const rest = gaps.length - NAMED_GAPS;
  return {
    group: group.isKnown ? `${group.title}: ${group.name}` : group.title,
    covered: coveredWords(current, coverage),
    gaps: gaps.slice(0, NAMED_GAPS),
    moreGaps: rest > 0 ? tell('profile.summary.moreGaps', { count: rest }) : '',
    unknown: unknownWords({ group, coverage, current, proposals, today }),
  };
}

function coveredWords(current: readonly Offer[], coverage: Coverage): string[] {
  if (current.length === 0) return [tell('profile.summary.noOffers')];
  const open = current.filter(({ access }) => access.mode === 'open').length;
  const stages = coveredStages(coverage);
  return [
    tell('profile.summary.offers', { count: current.length, open, visited: current.length - open }),
    stages.length === 0
      ? tell('profile.summary.noStages')
      : tell('profile.summary.stages', { stages: stagesWords(stages) }),
  ];
}

interface Unknowns extends Pick<Parts, 'group' | 'coverage' | 'proposals' | 'today'> {
  readonly current: readonly Offer[];
}

function unknownWords({ group, coverage, current, proposals, today }: Unknowns): string[] {
  const untold = proposals.filter(({ outcome }) => outcome === 'cannot-tell').map(({ number }) => String(number));
  const stale = current.filter((offer) => isStale(offer, today)).length;
  return [
    ...(group.isKnown ? [] : [tell('profile.summary.groupUnknown')]),
    ...(untold.length === 0
      ? []
      : [tell('profile.summary.proposals', { count: untold.length, numbers: formatList(untold, 'da') })]),
    ...(coverage.unplaced.length === 0 ? [] : [tell('profile.summary.unplaced', { count: coverage.unplaced.length })]),
    ...(stale === 0 ? [] : [tell('profile.summary.stale', { count: stale, total: current.length })]),
  ];
}
