import type { Municipality, Offer } from '../../../domain/catalogue.ts';
import { coverageOf } from '../../../domain/coverage/coverage.ts';
import { lastKnown } from '../../../domain/freshness.ts';
import { proposalFacts } from '../../../domain/proposals/proposal.ts';
import { selfCheck } from '../../../domain/proposals/proposals.ts';
import { offersOf } from '../../../domain/offers-of.ts';
import { standingOn } from '../../../domain/status.ts';
import { formatDate, formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { OFFER_KINDS } from '../../../schema/terms.ts';
import { citation, type Citation } from '../../citations.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { pathsFrom } from '../../paths.ts';
import { cooperationTables, type CooperationTable } from './cooperation.ts';
import { coverageTable, type CoverageTable } from './coverage-table.ts';
import { ladderPage, type LadderPage } from './ladder-steps.ts';
import { profileInterventions, profileUnits, type ProfileIntervention, type ProfileUnit } from './organisation.ts';
import { partnerTrees, type PartnerTree } from './partner-branches.ts';
import { referencesOf, type NumberedCitation } from './references.ts';
import { proposalCards, type ProposalCard } from './self-check.ts';
import { principles, statementLists, type Principle, type StatementList } from './statements.ts';
import { profileSummary, type ProfileSummary } from './summary.ts';
import { typologyGroup, type TypologyGroup } from './typology-group.ts';

/** The page's sections, in order; each has its heading in the dictionary and its address on the page. */
export const PROFILE_SECTIONS = [
  'organisering',
  'samarbejde',
  'erfaringer',
  'daekning',
  'forslag',
  'partnere',
  'programstige',
  'kilder',
] as const;

export type ProfileSectionId = (typeof PROFILE_SECTIONS)[number];

export interface ProfilePage {
  readonly title: string;
  readonly description: string;
  /** The page families read, and what the texts tell and lack. */
  readonly related: readonly NamedLink[];
  readonly asOf: string;
  readonly contents: readonly { readonly id: ProfileSectionId; readonly href: string; readonly label: string }[];
  readonly summary: ProfileSummary;
  readonly group: TypologyGroup;
  readonly units: readonly ProfileUnit[];
  readonly interventions: readonly ProfileIntervention[];
  readonly cooperation: readonly CooperationTable[];
  readonly principles: readonly Principle[];
  readonly statements: readonly StatementList[];
  /** What nobody has stated yet, in a sentence; the empty string where all is. */
  readonly silent: string;
  readonly html: string;
  /** The kinds of offer that run, the most frequent first; the empty string where none does. */
  readonly kinds: string;
  readonly coverage: CoverageTable;
  /** What the figures rest on, and from when. */
  readonly offersAsOf: string;
  readonly proposals: readonly ProposalCard[];
  readonly proposalsSource: Citation;
  readonly partners: readonly PartnerTree[];
  readonly ladder: LadderPage;
  readonly sources: readonly NumberedCitation[];
}

/** How a municipality works with early help, for those who plan it: what there is, what is missing, what is unknown. */
export function profilePage(municipality: Municipality, context: ViewContext): ProfilePage {
  const { catalogue, base } = context;
  const paths = pathsFrom(base, 'da');
  const { today, programmes } = catalogue;
  const { name } = municipality;
  const offers = offersOf(catalogue, municipality.id);
  const references = referencesOf(municipality, context);
  const coverage = coverageOf(offers, today);
  const table = coverageTable(coverage, offers, context);
  const group = typologyGroup(municipality, context);
  const proposals = proposalCards(selfCheck(proposalFacts(municipality, { offers, programmes, today })), context);
  const { lists, silent } = statementLists(municipality, references);
  return {
    title: tell('profile.title', { municipality: name }),
    description: tell('profile.description', { municipality: name }),
    related: [
      { href: paths.municipality(municipality.id), label: tell('profile.families', { municipality: name }) },
      { href: paths.quality(municipality.id), label: tell('quality.link') },
    ],
    asOf: tell('profile.asOf', { date: formatDate(municipality.asOf, 'da'), today: formatDate(today, 'da') }),
    contents: PROFILE_SECTIONS.map((id) => ({ id, href: `#${id}`, label: tell(`profile.section.${id}`) })),
    summary: profileSummary({ group, coverage, offers, gaps: table.gaps, proposals, today }),
    group,
    units: profileUnits(municipality, references, context),
    interventions: profileInterventions(municipality, references, context),
    cooperation: cooperationTables(municipality, references, context),
    principles: principles(municipality),
    statements: lists,
    silent: silent.length === 0 ? '' : tell('profile.silent', { lists: formatList(silent.map(lowered), 'da') }),
    html: municipality.text.professionalHtml,
    kinds: kindsWords(offers, context),
    coverage: table,
    offersAsOf: offersAsOf(offers, today),
    proposals,
    proposalsSource: citation({ document: 'nordens-boern-2012' }, context),
    partners: partnerTrees(municipality, offers, context),
    ladder: ladderPage(offers, context),
    sources: references.list,
  };
}

function offersAsOf(offers: readonly Offer[], today: string): string {
  const dates = offers.map(lastKnown).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return tell('profile.offersNone', { today: formatDate(today, 'da') });
  const values = { count: offers.length, from: formatDate(first, 'da'), to: formatDate(last, 'da') };
  return tell(first === last ? 'profile.offersAsOfOne' : 'profile.offersAsOf', {
    ...values,
    today: formatDate(today, 'da'),
  });
}

/** A title in the middle of a sentence. */
function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('da') + title.slice(1);
}

function kindsWords(offers: readonly Offer[], { t, catalogue }: ViewContext): string {
  const current = offers.filter((offer) => standingOn(offer, catalogue.today) === 'current');
  const counted = OFFER_KINDS.map((kind) => ({ kind, count: current.filter((offer) => offer.kind === kind).length }));
  const words = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) => tell('profile.kind', { kind: lowered(t(`kind.${kind}`)), count }));
  return words.length === 0 ? '' : tell('profile.kinds', { kinds: formatList(words, 'da') });
}
