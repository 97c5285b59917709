import type { AccessMode, CooperationArea, OfferKind } from '../../schema/terms.ts';
import type { Offer } from '../catalogue.ts';
import { INDIVIDUAL_KINDS, SURVEYED_OFFERS } from './surveyed-offers.ts';
import type { SurveyFacts } from './shares.ts';

/** `not-asked`: the question is only for those that said yes to another. */
export type Reply = 'yes' | 'no' | 'unknown' | 'not-asked';

export interface Question {
  /** The figure of the survey, 1 to 17. */
  readonly figure: number;
  /** Whether a municipality can be asked; all are, if left out. */
  readonly isAsked?: (facts: SurveyFacts) => boolean;
  readonly bars: readonly BarQuestion[];
}

export interface BarQuestion {
  /** The bar's id in the survey. */
  readonly bar: string;
  readonly read: (facts: SurveyFacts) => Reply;
}

/** Source: PwC 2021, figures 1-17. Not asked: 8 and 12, of which the catalogue has no fact. */
export const QUESTIONS: readonly Question[] = [
  { figure: 1, bars: yesAndNo(hasEffortOrUnit) },
  { figure: 2, isAsked: (facts) => hasEffortOrUnit(facts) === 'yes', bars: yesAndNo(hasUnit) },
  { figure: 3, bars: ([1, 2, 3, 4] as const).map((group) => ({ bar: `group-${group}`, read: isOfGroup(group) })) },
  {
    figure: 4,
    isAsked: hasTeam,
    bars: ([1, 2] as const).map((group) => ({ bar: `group-${group}`, read: isOfGroup(group) })),
  },
  { figure: 5, isAsked: hasTeam, bars: professionBars() },
  { figure: 6, isAsked: hasTeam, bars: entranceBars() },
  {
    figure: 7,
    bars: [
      { bar: 'open-offers', read: hasOffer(({ access }) => access.mode === 'open') },
      { bar: 'group-offers', read: hasKind('group', 'parent-course') },
      { bar: 'individual-courses', read: hasKind(...INDIVIDUAL_KINDS) },
      { bar: 'mentor-courses', read: hasKind('mentor') },
    ],
  },
  {
    figure: 9,
    isAsked: ({ group }) => group !== undefined && group !== 4,
    bars: (['social', 'health', 'education', 'employment'] as const).map((area) => ({
      bar: area,
      read: cooperatesWith(area),
    })),
  },
  { figure: 10, bars: SURVEYED_OFFERS.map(({ bar, has }) => ({ bar, read: hasOffer(has) })) },
  {
    figure: 11,
    bars: SURVEYED_OFFERS.flatMap(({ bar, has }) =>
      modesAskedOf(bar).map((mode) => ({ bar: `${bar}-${mode}`, read: hasOfferBy(mode, has) })),
    ),
  },
  { figure: 13, bars: [{ bar: 'yes', read: ({ municipality }) => stated(municipality.regionalCooperation) }] },
  {
    figure: 14,
    isAsked: ({ municipality }) => municipality.regionalCooperation.length > 0,
    bars: (['only-visited', 'both', 'only-open'] as const).map((bar) => ({ bar, read: regionalEntrance(bar) })),
  },
  { figure: 15, bars: [{ bar: 'yes', read: ({ municipality }) => stated(municipality.civilSociety) }] },
  { figure: 16, bars: [{ bar: 'yes', read: ({ municipality }) => stated(municipality.lacks) }] },
  { figure: 17, bars: [{ bar: 'yes', read: ({ municipality }) => stated(recentChanges(municipality)) }] },
];

function hasTeam({ facts }: SurveyFacts): boolean {
  return facts.units.kind === 'some';
}

/** A unit or an intervention that is listed is there, whether or not the question itself was answered. */
function hasEffortOrUnit({ facts: { units, interventions } }: SurveyFacts): Reply {
  if (units.kind === 'some' || interventions.kind === 'some') return 'yes';
  return units.kind === 'none' && interventions.kind === 'none' ? 'no' : 'unknown';
}

function hasUnit({ facts: { units } }: SurveyFacts): Reply {
  return units.kind === 'some' ? 'yes' : units.kind === 'none' ? 'no' : 'unknown';
}

function yesAndNo(read: BarQuestion['read']): readonly BarQuestion[] {
  const opposite: Readonly<Record<Reply, Reply>> = {
    yes: 'no',
    no: 'yes',
    unknown: 'unknown',
    'not-asked': 'not-asked',
  };
  return [
    { bar: 'yes', read },
    { bar: 'no', read: (facts) => opposite[read(facts)] },
  ];
}

function isOfGroup(wanted: number): BarQuestion['read'] {
  return ({ group }) => (group === undefined ? 'unknown' : group === wanted ? 'yes' : 'no');
}

/** What is listed is there; what is not listed may be. */
function stated(list: readonly unknown[]): Reply {
  return list.length > 0 ? 'yes' : 'unknown';
}

/** Years before the information's own date that a change still counts as recent. */
const RECENT_YEARS = 2;

/** A change without a date may be of any age. */
function recentChanges({ asOf, recentChanges }: SurveyFacts['municipality']) {
  const oldest = Number(asOf.slice(0, 4)) - RECENT_YEARS;
  return recentChanges.filter(({ date }) => date !== undefined && Number(date.slice(0, 4)) >= oldest);
}

/** Ids of `content/vocabulary/professions.yaml` for the professions that figure 5 names. */
function professionBars(): readonly BarQuestion[] {
  const named = {
    'social-workers': ['socialraadgiver', 'myndighedsraadgiver'],
    'family-therapists': ['familiebehandler'],
    'health-visitors': ['sundhedsplejerske'],
    midwives: ['jordemoder'],
    physiotherapists: ['fysioterapeut'],
    'education-advisers': ['uddannelsesvejleder'],
    'job-consultants': ['jobkonsulent'],
  };
  const all = Object.values(named).flat();
  return [
    ...Object.entries(named).map(([bar, ids]) => ({ bar, read: hasProfession((id) => ids.includes(id)) })),
    { bar: 'other-professions', read: hasProfession((id) => !all.includes(id)) },
  ];
}

function hasProfession(isMeant: (id: string) => boolean): BarQuestion['read'] {
  return ({ municipality }) =>
    stated(municipality.units.flatMap(({ professions }) => professions).filter((id) => isMeant(id)));
}

/** Which of the three the listed offers of cross-disciplinary units make it; unknown while none is listed. */
function entranceBars(): readonly BarQuestion[] {
  const read =
    (wanted: Entrances): BarQuestion['read'] =>
    ({ municipality, offers }) => {
      const teams = municipality.units
        .filter(({ crossDisciplinary }) => crossDisciplinary === true)
        .map(({ id }) => id);
      const theirs = offers.filter(({ units }) => units.some(({ id }) => teams.includes(id)));
      const entrances = entrancesOf(theirs.map(({ access }) => access.mode));
      return entrances === undefined ? 'unknown' : entrances === wanted ? 'yes' : 'no';
    };
  return (['both', 'only-visited', 'only-open'] as const).map((bar) => ({ bar, read: read(bar) }));
}

type Entrances = 'both' | 'only-visited' | 'only-open';

function entrancesOf(modes: readonly (AccessMode | 'both')[]): Entrances | undefined {
  if (modes.length === 0) return undefined;
  const has = (mode: AccessMode) => modes.includes(mode) || modes.includes('both');
  if (has('open') && has('visited')) return 'both';
  return has('open') ? 'only-open' : 'only-visited';
}

function regionalEntrance(wanted: Entrances): BarQuestion['read'] {
  return ({ municipality: { regionalCooperation } }) => {
    const entrances = entrancesOf(regionalCooperation.flatMap(({ access }) => access ?? []));
    return entrances === undefined ? 'unknown' : entrances === wanted ? 'yes' : 'no';
  };
}

function cooperatesWith(wanted: CooperationArea): BarQuestion['read'] {
  return ({ municipality }) =>
    municipality.cooperationAreas.find(({ area }) => area === wanted)?.cooperates ?? 'unknown';
}

function hasOffer(isMeant: (offer: Offer) => boolean): BarQuestion['read'] {
  return ({ offers }) => stated(offers.filter(isMeant));
}

function hasKind(...kinds: readonly OfferKind[]): BarQuestion['read'] {
  return hasOffer(({ kind }) => kinds.includes(kind));
}

/** Of open-house events the survey asks only whether they are open. */
function modesAskedOf(bar: string): readonly AccessMode[] {
  return bar === 'open-house' ? ['open'] : ['open', 'visited'];
}

/** Asked only of those that have such an offer: how one gets into a listed offer is always known. */
function hasOfferBy(mode: AccessMode, isMeant: (offer: Offer) => boolean): BarQuestion['read'] {
  return ({ offers }) => {
    const meant = offers.filter(isMeant);
    if (meant.length === 0) return 'not-asked';
    return meant.some(({ access }) => access.mode === mode) ? 'yes' : 'no';
  };
}
