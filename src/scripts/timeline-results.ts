import { groupRows, type GroupedRows } from '../domain/timeline/groups.ts';
import { householdTimeline, type Household } from '../domain/timeline/household.ts';
import type { TimelineRow } from '../domain/timeline/timeline.ts';
import type { Translate } from '../i18n/translate.ts';
import type { BrowserOffers } from '../views/browser-offers.ts';
import type { OfferCard } from '../views/offer-card.ts';
import { fillCard } from './cards.ts';
import { element } from './find-elements.ts';
import { drawChart } from './timeline-chart.ts';
import { sayNextTimesIn } from './next-time/next-time.ts';
import { placeWords, timingWords } from './timeline-words.ts';

/** What the timeline of a household is made from. */
export interface Question {
  readonly offers: BrowserOffers;
  readonly household: Household;
  readonly today: string;
  readonly t: Translate;
}

/** Shows where the household is, the offers in their groups, and the chart. */
export function showTimeline(question: Question): void {
  const { offers, household, today, t } = question;
  const { places, rows } = householdTimeline(offers.offers.map(({ rules }) => rules), household, today); // prettier-ignore
  const groups = groupRows(rows, today);
  const { name } = offers.municipality;
  element('sted', HTMLElement).textContent = placeWords(places, household, t).join(' ');
  element('antal', HTMLElement).textContent = t('timeline.found', { count: rows.length, municipality: name });
  element('intet-nu', HTMLElement).hidden = groups.some(({ group }) => NOW.has(group));
  element('grupper', HTMLElement).replaceChildren(...groups.map((group) => groupOf(group, question)));
  sayNextTimesIn(element('grupper', HTMLElement));
  drawChart(
    groups.flatMap((one) => (one.group === 'past' ? [] : one.rows)),
    question,
  );
}

const NOW: ReadonlySet<string> = new Set(['now', 'sign-up', 'maybe']);

/** The groups of which a sentence says what they are. */
const LEADS = ['sign-up', 'maybe', 'soon'] as const;

function groupOf({ group, rows }: GroupedRows, question: Question): Node {
  const { t, offers } = question;
  const made = element('gruppe', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => made.querySelector<HTMLElement>(`[data-slot=${name}]`);
  const lead = LEADS.find((one) => one === group);
  made.querySelector('details')?.setAttribute('data-group', group);
  made.querySelector('details')?.toggleAttribute('open', group !== 'past');
  slot('group-title')?.replaceChildren(t(`timeline.group.${group}`));
  slot('group-count')?.replaceChildren(t('find.count', { count: rows.length }));
  slot('group-lead')?.replaceChildren(lead ? t(`timeline.groupLead.${lead}`) : '');
  const cards = new Map(offers.offers.map(({ rules, card }) => [rules.id, card]));
  slot('group-cards')?.replaceChildren(
    ...rows.flatMap((row) => {
      const card = cards.get(row.offerId);
      return card === undefined ? [] : [cardOf(card, row, question)];
    }),
  );
  return made;
}

/** An offer's card with when it fits right below its title. */
function cardOf(card: OfferCard, row: TimelineRow, { household, today, t }: Question): Node {
  const { entrance, where, when, price } = card;
  const filled = fillCard(entrance.door, { ...card, entrance: entrance.label, lines: [when, ...where, price] });
  const timing = document.createElement('ul');
  timing.className = 'timing';
  timing.append(
    ...timingWords(row, household, today, t).map((words) => {
      const line = document.createElement('li');
      line.textContent = words;
      return line;
    }),
  );
  filled.querySelector('[data-slot=title]')?.parentElement?.after(timing);
  return filled;
}
