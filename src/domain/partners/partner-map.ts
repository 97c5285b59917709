import type { PartnerRole } from '../../schema/terms.ts';
import type { Municipality, Offer } from '../catalogue.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { isPast } from '../../calendar/partial-date.ts';
import { standingOn } from '../status.ts';
import { effectWithout, type Effect } from './losses.ts';

/** What happens to an offer if a partner leaves: it stops, it needs another in the partner's place, or it has less. */
export const DEPENDENCES = ['stops', 'needs-another', 'has-less'] as const;

export type Dependence = (typeof DEPENDENCES)[number];

/** What each role means for the offer. Someone else may take it over; that nobody will is not assumed. */
const DEPENDENCE: Readonly<Record<PartnerRole, Dependence>> = {
  runs: 'stops',
  delivers: 'stops',
  'co-runs': 'needs-another',
  hosts: 'needs-another',
  funds: 'needs-another',
  refers: 'has-less',
  'recruits-volunteers': 'has-less',
  contributes: 'has-less',
  'supports-method': 'has-less',
};

export type MappedOffer = Pick<Offer, 'id' | 'level' | 'access' | 'audience' | 'status' | 'times' | 'partners'>;
export type MappedMunicipality = Pick<Municipality, 'civilSociety' | 'regionalCooperation' | 'units'>;

/** An offer that a partner has a part in. */
export interface Branch {
  readonly offer: string;
  readonly roles: readonly PartnerRole[];
  readonly dependence: Dependence;
  readonly isEnded: boolean;
}

/** The last day, month or year of an agreement or a grant, and whether it is over on the day asked about. */
export interface Ending {
  readonly until: string;
  readonly isOver: boolean;
}

export interface PartnerEntry {
  /** The organisation's id. */
  readonly organisation: string;
  /** Offers by how much they depend on the partner, then by id; what is over stands last. */
  readonly branches: readonly Branch[];
  /** Ids of units it runs or has a part in running. */
  readonly units: readonly string[];
  readonly cooperation: readonly ('civil-society' | 'region')[];
  /** Every stated end, the earliest first. */
  readonly endings: readonly Ending[];
  /** What the municipality would be without the offers that stop or need another. */
  readonly effect: Effect;
}

/** A municipality's partners on `today` (`YYYY-MM-DD`), those on whom most current offers depend first. */
export function partnerMap(
  municipality: MappedMunicipality,
  offers: readonly MappedOffer[],
  today: string,
): readonly PartnerEntry[] {
  const { cells } = coverageOf(offers, today);
  const current = offers.filter((offer) => standingOn(offer, today) === 'current').map(({ id }) => id);
  const entries = organisationsOf(municipality, offers).map((organisation): PartnerEntry => {
    const branches = branchesOf(organisation, offers, today);
    return {
      organisation,
      branches,
      ...cooperationOf(organisation, municipality),
      endings: endingsOf(organisation, { municipality, offers, today }),
      effect: effectWithout({ gone: atStake(branches), current, cells }),
    };
  });
  return entries.sort((a, b) => weight(b) - weight(a) || (a.organisation < b.organisation ? -1 : 1));
}

/** Ids of the offers, not over, that would stop or need another in the partner's place. */
export function atStake(branches: readonly Branch[]): readonly string[] {
  return branches
    .filter((branch) => !branch.isEnded && branch.dependence !== 'has-less')
    .map(({ offer }) => offer)
    .sort();
}

function weight({ branches }: PartnerEntry): number {
  return atStake(branches).length * 1000 + branches.filter((branch) => !branch.isEnded).length;
}

function organisationsOf(
  { civilSociety, regionalCooperation, units }: MappedMunicipality,
  offers: readonly MappedOffer[],
) {
  return [
    ...new Set([
      ...offers.flatMap(({ partners }) => partners.map(({ organisation }) => organisation.id)),
      ...civilSociety.map(({ organisation }) => organisation),
      ...regionalCooperation.flatMap(({ organisation }) => organisation ?? []),
      ...units.flatMap(({ runBy }) => runBy),
    ]),
  ].sort();
}

function branchesOf(organisation: string, offers: readonly MappedOffer[], today: string): readonly Branch[] {
  const branches = offers.flatMap((offer): readonly Branch[] => {
    const roles = [...new Set(rolesIn(offer, organisation))].sort();
    if (roles.length === 0) return [];
    const isOver = standingOn(offer, today) === 'ended';
    return [{ offer: offer.id, roles, dependence: dependenceOf(roles), isEnded: isOver }];
  });
  const rank = (branch: Branch) => (branch.isEnded ? DEPENDENCES.length : 0) + DEPENDENCES.indexOf(branch.dependence);
  return branches.sort((a, b) => rank(a) - rank(b) || (a.offer < b.offer ? -1 : 1));
}

function rolesIn({ partners }: MappedOffer, organisation: string): readonly PartnerRole[] {
  return partners.filter((partner) => partner.organisation.id === organisation).flatMap(({ roles }) => roles);
}

function dependenceOf(roles: readonly PartnerRole[]): Dependence {
  const found = roles.map((role) => DEPENDENCE[role]);
  return DEPENDENCES.find((dependence) => found.includes(dependence)) ?? 'has-less';
}

function cooperationOf(
  organisation: string,
  { civilSociety, regionalCooperation, units }: MappedMunicipality,
): Pick<PartnerEntry, 'units' | 'cooperation'> {
  const isCivil = civilSociety.some((row) => row.organisation === organisation);
  const isRegional = regionalCooperation.some((row) => row.organisation === organisation);
  return {
    units: units.filter(({ runBy }) => runBy.includes(organisation)).map(({ id }) => id),
    cooperation: [...(isCivil ? (['civil-society'] as const) : []), ...(isRegional ? (['region'] as const) : [])],
  };
}

interface Agreements {
  readonly municipality: MappedMunicipality;
  readonly offers: readonly MappedOffer[];
  readonly today: string;
}

function endingsOf(organisation: string, { municipality, offers, today }: Agreements): readonly Ending[] {
  const stated = [
    ...municipality.civilSociety.filter((row) => row.organisation === organisation),
    ...offers.flatMap(({ partners }) => partners.filter((partner) => partner.organisation.id === organisation)),
  ].flatMap(({ until }) => until ?? []);
  return [...new Set(stated)].sort().map((until) => ({ until, isOver: isPast(until, today) }));
}
