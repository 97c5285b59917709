import type { Evidence, Missing, Outcome } from '../../../domain/proposals/proposal.ts';
import type { CheckedProposal } from '../../../domain/proposals/proposals.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { offerLinks, programmeLink } from './links.ts';
import { strategyWords } from './statements.ts';

/** A sentence with what it speaks of, to follow. */
export interface LinkedLine {
  readonly text: string;
  readonly links: readonly NamedLink[];
  /** How many links are left out, in words. */
  readonly more: string;
  /** The field to fill in, as it is called in the file. */
  readonly field: string;
}

/** How many offers a sentence names before it only counts. */
const NAMED_OFFERS = 5;

export interface ProposalCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly asks: string;
  readonly outcome: Outcome;
  readonly answer: string;
  readonly evidence: readonly LinkedLine[];
  readonly missing: readonly LinkedLine[];
}

/** The eight proposals with their answers in words, each with what it rests on and what to fill in. */
export function proposalCards(proposals: readonly CheckedProposal[], context: ViewContext): ProposalCard[] {
  return proposals.map(({ id, number, outcome, evidence, missing }) => ({
    id: proposalAnchor(number),
    number,
    title: tell(`profile.proposal.${id}`),
    asks: tell(`profile.asks.${id}`),
    outcome,
    answer: tell(`profile.outcome.${outcome}`),
    evidence: evidence.map((row) => evidenceLine(row, context)),
    missing: missing.map((row) => missingLine(row, context)),
  }));
}

export function proposalAnchor(number: number): string {
  return `forslag-${number}`;
}

function evidenceLine(evidence: Evidence, context: ViewContext): LinkedLine {
  switch (evidence.kind) {
    case 'leg':
      return inSection('ben', tell(`profile.evidence.leg.${evidence.state}`, { leg: legIn(evidence.leg) }));
    case 'offers':
      return withOffers(
        tell(`profile.evidence.${evidence.reason}`, { count: evidence.ids.length }),
        evidence.ids,
        context,
      );
    case 'shared-programme': {
      const text = tell('profile.evidence.shared-programme', { count: evidence.ids.length });
      return { ...plain(text), links: [programmeLink(evidence.programme, context)] };
    }
    case 'agreement': {
      const written = evidence.isWritten === undefined ? 'unknown' : evidence.isWritten ? 'yes' : 'no';
      const text = [evidence.service, tell(`profile.written.${written}`)].join('. ');
      return inSection('specialister', `${text} ${tell(`profile.direction.${evidence.direction ?? 'unknown'}`)}`);
    }
    case 'strategy':
      return inSection('strategies', strategyWords(evidence.strategy, evidence.state));
    case 'cooperation':
      return inSection('region', tell('profile.evidence.cooperation', { count: evidence.count }));
    case 'results-based':
      return inSection('principper', tell('profile.evidence.results-based'));
  }
}

function missingLine(missing: Missing, context: ViewContext): LinkedLine {
  const field = FIELDS[missing.kind];
  switch (missing.kind) {
    case 'leg':
      return { ...plain(tell('profile.fill.leg', { leg: legIn(missing.leg) })), field };
    case 'programme-level': {
      const level = tell(`profile.levelIn.${missing.level}`);
      return { ...plain(tell('profile.fill.programme-level', { level })), field };
    }
    case 'agreement-writing':
    case 'agreement-direction':
      return { ...plain(tell(`profile.fill.${missing.kind}`, { service: missing.service })), field };
    case 'strategy':
      return { ...plain(tell(`profile.fill.strategy.${missing.strategy}`)), field };
    case 'audience':
    case 'programmes':
    case 'follow-up': {
      const text = tell(`profile.fill.${missing.kind}`, { count: missing.ids.length });
      const isShort = missing.ids.length <= NAMED_OFFERS;
      return { ...(isShort ? withOffers(`${text}:`, missing.ids, context) : plain(text)), field };
    }
    case 'offers':
    case 'agreements':
      return { ...plain(tell(`profile.fill.${missing.kind}`)), field };
  }
}

/** Where each answer is written: in the municipality's file, or in the offers'. */
const FIELDS: Readonly<Record<Missing['kind'], string>> = {
  leg: 'fourLegs',
  offers: '',
  agreements: 'specialistAgreements',
  'agreement-writing': 'specialistAgreements',
  'agreement-direction': 'specialistAgreements',
  'programme-level': 'programmes',
  programmes: 'programmes',
  audience: 'audience',
  'follow-up': 'followUp',
  strategy: 'strategies',
};

/** A leg's name in the middle of a sentence. */
function legIn(leg: Extract<Evidence, { kind: 'leg' }>['leg']): string {
  return tell(`profile.legIn.${leg}`);
}

function plain(text: string): LinkedLine {
  return { text, links: [], more: '', field: '' };
}

function inSection(anchor: string, text: string): LinkedLine {
  return { ...plain(''), links: [{ href: `#${anchor}`, label: text }] };
}

function withOffers(text: string, ids: readonly string[], context: ViewContext): LinkedLine {
  const rest = ids.length - NAMED_OFFERS;
  return {
    ...plain(text),
    links: offerLinks(ids.slice(0, NAMED_OFFERS), context),
    more: rest > 0 ? tell('profile.more', { count: rest }) : '',
  };
}
