import type { Municipality, Offer } from '../../../domain/catalogue.ts';
import type { Loss } from '../../../domain/partners/losses.ts';
import { partnerMap, type Branch, type Dependence, type PartnerEntry } from '../../../domain/partners/partner-map.ts';
import { formatDate, formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { offerLink, organisationLink } from './links.ts';
import { stagesWords } from './stage-words.ts';

export interface PartnerBranch {
  readonly offer: NamedLink;
  readonly roles: string;
  readonly dependence: Dependence | 'ended';
}

export interface PartnerTree {
  readonly id: string;
  readonly partner: NamedLink;
  /** What the municipality has with it beside offers. */
  readonly ties: readonly string[];
  readonly endings: readonly { readonly text: string; readonly isOver: boolean }[];
  /** Offers by what happens to them without the partner. */
  readonly groups: readonly {
    readonly dependence: Dependence | 'ended';
    readonly title: string;
    readonly branches: readonly PartnerBranch[];
  }[];
  /** What the municipality would be without it; the empty string where no offer hangs on it. */
  readonly effect: string;
  /** Where nothing would be left, a line each. */
  readonly losses: readonly string[];
}

/** A municipality's partners as trees: the partner, the offers that hang on it, and what falls with it. */
export function partnerTrees(
  municipality: Municipality,
  offers: readonly Offer[],
  context: ViewContext,
): PartnerTree[] {
  return partnerMap(municipality, offers, context.catalogue.today).map((entry) => ({
    id: `partner-${entry.organisation}`,
    partner: organisationLink(entry.organisation, context),
    ties: tiesOf(entry, municipality),
    endings: entry.endings.map(({ until, isOver }) => ({
      text: tell(isOver ? 'profile.ending.over' : 'profile.ending.ahead', { date: formatDate(until, 'da') }),
      isOver,
    })),
    groups: groupsOf(entry, offers, context),
    effect: entry.effect.kind === 'nothing' ? '' : tell(`profile.effect.${entry.effect.kind}`),
    losses: entry.effect.kind === 'some' ? entry.effect.losses.map(lossWords) : [],
  }));
}

function tiesOf({ units, cooperation }: PartnerEntry, municipality: Municipality): string[] {
  const names = municipality.units.filter(({ id }) => units.includes(id)).map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [tell('profile.tie.unit', { units: formatList(names, 'da') })]),
    ...cooperation.map((kind) => tell(`profile.tie.${kind}`)),
  ];
}

function groupsOf({ branches }: PartnerEntry, offers: readonly Offer[], context: ViewContext): PartnerTree['groups'] {
  return (['stops', 'needs-another', 'has-less', 'ended'] as const).flatMap((dependence) => {
    const here = branches.filter((branch) => kindOf(branch) === dependence);
    if (here.length === 0) return [];
    return [
      {
        dependence,
        title: tell(`profile.dependence.${dependence}`, { count: here.length }),
        branches: here.flatMap((branch) => branchOf(branch, offers, context)),
      },
    ];
  });
}

function kindOf({ isEnded, dependence }: Branch): Dependence | 'ended' {
  return isEnded ? 'ended' : dependence;
}

function branchOf(branch: Branch, offers: readonly Offer[], context: ViewContext): PartnerBranch[] {
  const { t } = context;
  const roles = formatList(
    branch.roles.map((role) => t(`role.${role}`)),
    'da',
  );
  return offers
    .filter(({ id }) => id === branch.offer)
    .map((offer) => ({ offer: offerLink(offer, context), roles, dependence: kindOf(branch) }));
}

function lossWords(loss: Loss): string {
  const stages = stagesWords([loss.stage]);
  if (loss.kind === 'stage') return tell('profile.loss.stage', { stages });
  return tell('profile.loss.level', { stages, level: tell(`profile.levelIn.${loss.level}`) });
}
