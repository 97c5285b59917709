import type { LifeStage } from '../../../domain/audience/stages.ts';
import type { Offer, Programme } from '../../../domain/catalogue.ts';
import { NAMED_STAGES } from '../../../domain/coverage/gaps.ts';
import { programmeLadder, type Rung, type Step } from '../../../domain/programmes/ladder.ts';
import { formatDate } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { citation, type Citation } from '../../citations.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { offerLinks, programmeLink } from './links.ts';

export interface LadderStep {
  readonly stage: LifeStage;
  readonly title: string;
  readonly rungs: readonly { readonly programme: NamedLink; readonly kind: string; readonly doubt: string }[];
  /** What is said where no current offer uses a programme; the empty string elsewhere. */
  readonly gap: string;
}

export interface KnownEffect {
  readonly programme: NamedLink;
  readonly kind: string;
  readonly offers: readonly NamedLink[];
  readonly findings: readonly {
    readonly text: string;
    /** Publisher, scale with level, and year: a level is never shown without its scale. */
    readonly origin: string;
    readonly url: string;
    readonly citation: Citation | undefined;
  }[];
}

export interface LadderPage {
  readonly steps: readonly LadderStep[];
  readonly effects: readonly KnownEffect[];
  readonly unplaced: readonly NamedLink[];
  readonly isEmpty: boolean;
}

/** The programmes in use from pregnancy to school age, and what is known of each. */
export function ladderPage(offers: readonly Offer[], context: ViewContext): LadderPage {
  const ladder = programmeLadder(offers, context.catalogue.today);
  const steps = ladder.steps.filter(({ stage, rungs }) => NAMED_STAGES.includes(stage) || rungs.length > 0);
  const used = context.catalogue.programmes.filter(({ id }) =>
    offers.some(({ programmes }) => programmes.some((programme) => programme.id === id)),
  );
  return {
    steps: steps.map((step) => stepWords(step, context)),
    effects: used.map((programme) => knownEffect(programme, offers, context)),
    unplaced: [...new Set(ladder.unplaced.map(({ programme }) => programme))].map((id) => programmeLink(id, context)),
    isEmpty: used.length === 0,
  };
}

function stepWords({ stage, rungs, hasCurrent }: Step, context: ViewContext): LadderStep {
  const gap = rungs.length === 0 ? 'profile.ladder.empty' : 'profile.ladder.notCurrent';
  return {
    stage,
    title: tell(`profile.stage.${stage}`),
    rungs: rungs.map((rung) => ({
      programme: programmeLink(rung.programme, context),
      kind: kindWords(rung.programme, context),
      doubt: doubtOf(rung),
    })),
    gap: hasCurrent ? '' : tell(gap),
  };
}

/** What keeps all offers with the programme from counting as current here. */
function doubtOf({ offers }: Rung): string {
  const [first] = offers;
  if (first === undefined || offers.some(({ presence }) => presence === 'current')) return '';
  const isSame = offers.every(({ presence }) => presence === first.presence);
  return first.presence === 'current' ? '' : tell(`profile.doubt.${isSame ? first.presence : 'unknown'}`);
}

function kindWords(id: string, { catalogue, t }: ViewContext): string {
  const kind = catalogue.programmes.find((row) => row.id === id)?.kind;
  return kind === undefined ? '' : t(`programmeKind.${kind}`);
}

function knownEffect(programme: Programme, offers: readonly Offer[], context: ViewContext): KnownEffect {
  const users = offers.filter(({ programmes }) => programmes.some(({ id }) => id === programme.id));
  return {
    programme: programmeLink(programme.id, context),
    kind: kindWords(programme.id, context),
    offers: offerLinks(users.map(({ id }) => id).sort(), context),
    findings: programme.evidence.map(({ finding, publisher, scale, level, year, url, source }) => ({
      text: finding,
      origin: [
        publisher,
        scale === undefined ? undefined : [scale, level].filter((part) => part !== undefined).join(': '),
        year === undefined ? undefined : formatDate(year, 'da'),
      ]
        .filter((part) => part !== undefined)
        .join(', '),
      url: url ?? '',
      citation: source === undefined ? undefined : citation(source, context),
    })),
  };
}
