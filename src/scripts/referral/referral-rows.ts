import { describeAccess } from '../../domain/access/access.ts';
import { REFERRAL_GROUPS, type Judgement, type ReferralGroup } from '../../domain/referral/judge.ts';
import type { ReferralOffer } from '../../domain/referral/preferences.ts';
import type { JudgedOffer, Referral } from '../../domain/referral/referral.ts';
import { formatList } from '../../i18n/format.ts';
import { plainWords } from '../../i18n/words.ts';
import type { BrowserOffer } from '../../views/browser-offers.ts';
import { said } from '../cards.ts';
import { waitWords } from '../../views/words/wait-words.ts';
import { copyOf, make } from '../dom.ts';
import { element } from '../find-elements.ts';
import { matchWords, obstacleWords, openWords, situationWords, type Telling } from './referral-words.ts';

/** An offer with its rules on top, as the domain judges it. */
export interface WorkspaceOffer extends ReferralOffer {
  readonly shown: BrowserOffer;
}

export interface RowContext extends Telling {
  readonly showsMunicipality: boolean;
  /** Where an offer's part for professionals begins. */
  readonly anchor: string;
  readonly isPicked: (id: string) => boolean;
}

/** Fills the lists of the page, one for each group, and says how many stand in each. */
export function showReferral(referral: Referral<WorkspaceOffer>, context: RowContext): void {
  for (const group of REFERRAL_GROUPS) {
    const rows = referral[group].map((row) => rowOf(row, group, context));
    const list = element(`liste-${group}`, HTMLUListElement);
    list.replaceChildren(...rows);
    element(`antal-${group}`, HTMLElement).textContent = String(rows.length);
    element(`ingen-${group}`, HTMLElement).hidden = rows.length > 0;
  }
}

function rowOf({ offer, judgement }: JudgedOffer<WorkspaceOffer>, group: ReferralGroup, context: RowContext) {
  const { card } = offer.shown;
  const link = make('a', 'font-semibold', said(card.title));
  link.href = `${card.href}#${context.anchor}`;
  const heading = make('h4', 'refer-title', link);
  const mark = copyOf(`vej-${card.entrance.door}`);
  mark.querySelector('[data-slot=entrance]')?.replaceChildren(card.entrance.label);
  const head = make('div', 'refer-head', heading, mark);
  const body = make('div', 'refer-body', head, ...factsOf(offer, judgement, group, context));
  const row = make('li', 'refer-row');
  if (group !== 'does-not-fit') row.append(pickBox(offer, context));
  row.append(body);
  return row;
}

function pickBox({ id, shown }: WorkspaceOffer, { t, isPicked }: RowContext): HTMLElement {
  const box = make('input', 'refer-pick');
  box.type = 'checkbox';
  box.name = 'ark';
  box.value = id;
  box.checked = isPicked(id);
  box.setAttribute('aria-label', `${t('refer.pick')}: ${plainWords(shown.card.title)}`);
  return box;
}

/** One line for each thing a referrer asks; empty ones are left out. */
function factsOf(offer: WorkspaceOffer, judgement: Judgement, group: ReferralGroup, context: RowContext): Node[] {
  const { t } = context;
  const { card } = offer.shown;
  const list = (words: readonly string[]) => words.join(' · ');
  // Nobody has said who would come: whom the offer is for is then plain information.
  const [forWhom, open] = [true, false].map((is) =>
    judgement.open.filter(({ kind }) => (kind === 'participants-unknown') === is).map((row) => openWords(row, context)),
  ) as [string[], string[]];
  const named = offer.audience.situations.filter((id) => !context.question.situations.includes(id));
  const lines: readonly (readonly [label: string, words: string, className: string])[] = [
    ['', list([...(context.showsMunicipality ? [card.municipality] : []), card.who, ...forWhom]), 'text-soft'],
    [t('refer.fits'), list(judgement.matches.map((match) => matchWords(match, context))), 'refer-fits'],
    [t('refer.obstacles'), list(judgement.obstacles.map((row) => obstacleWords(row, context))), 'refer-obstacle'],
    [t('refer.unknown'), list(open), 'text-soft'],
    [t('refer.names'), situationWords(named, context.situations, t), 'text-soft'],
    ...(group === 'refer' ? wayIn(offer, context) : []),
  ];
  return lines.filter(([, words]) => words !== '').map(([label, words, className]) => lineOf(label, words, className));
}

function lineOf(label: string, words: string, className: string): HTMLElement {
  const line = make('p', `text-sm ${className}`);
  if (label !== '') line.append(make('strong', 'font-semibold', label), ' ');
  line.append(words);
  return line;
}

/** What a referrer does: the steps, who may refer, what is decided, the wait, and whom to call. */
function wayIn({ access, shown }: WorkspaceOffer, { t }: RowContext): [string, string, string][] {
  const { referrers, needsDecision, waiting, mayReferThemselves } = describeAccess(access);
  const steps = [
    ...access.steps.map(({ kind }) => t(`step.${kind}`)),
    needsDecision === 'unknown' ? '' : t(`pro.decision.${needsDecision}`),
    waiting.kind === 'unknown' ? '' : waitWords(waiting, t),
    mayReferThemselves ? t('refer.familyMayAsk') : '',
  ].filter((words) => words !== '');
  const may = formatList(
    referrers.map((who) => t(`referrer.${who}`)),
    t.locale,
  );
  const contact = shown.contact.links
    .map(({ label, notes }) => [label, ...notes].map(plainWords).join(', '))
    .join(' · ');
  return [
    [t('refer.how'), steps.join(' · '), ''],
    [t('refer.referrers'), may === '' ? t('unknown.short') : may, ''],
    [t('refer.contact'), contact === '' ? t('unknown.short') : contact, ''],
  ];
}
