import { PREGNANCY_RANGE, atMonth, atWeek, rangeOfMonths, type AxisRange } from '../domain/audience/axis.ts';
import { CHILD_STAGES, type LifeStage } from '../domain/audience/stages.ts';
import type { DayPart } from '../domain/times/day-parts.ts';
import type { Level, OfferKind, Participant, PracticalHelp, Weekday } from '../schema/terms.ts';

/**
 * What a search can be narrowed by. The ids are the names in the address, so they are permanent. `niveau` is for
 * professionals' links only: no page shows it to families until such an address is opened.
 */
export const FACETS = [
  'kommune',
  'alder',
  'adgang',
  'hvem',
  'slags',
  'emne',
  'situation',
  'nu',
  'ugedag',
  'tidspunkt',
  'sprog',
  'anonym',
  'hjaelp',
  'niveau',
] as const;

export type FacetId = (typeof FACETS)[number];

/** Kinds of offer that are not wanted: the one facet that can be turned round. */
export const WITHOUT = { parameter: 'ikke', facet: 'slags' } as const;

/** Whether offers that are over are wanted too. */
export const ENDED = { parameter: 'slut', yes: 'ja' } as const;

/** The one value of facets that are a yes. */
export const YES = 'ja';

/** The words for closed lists of terms in addresses; permanent. */
export const STAGE_WORDS: Readonly<Record<LifeStage, string>> = {
  pregnancy: 'gravid',
  'age-0-1': '0-1',
  'age-1-3': '1-3',
  'age-3-6': '3-6',
  'age-6-plus': '6-plus',
};

export const ACCESS_CHOICES = ['open', 'just-come', 'sign-up', 'visited', 'self-referral'] as const;

/** Ways in that one can choose: the two doors, and what is behind each. */
export type AccessChoice = (typeof ACCESS_CHOICES)[number];

export const ACCESS_WORDS: Readonly<Record<AccessChoice, string>> = {
  open: 'aaben',
  'just-come': 'bare-kom',
  'sign-up': 'tilmelding',
  visited: 'visiteret',
  'self-referral': 'spoerg-selv',
};

export const PARTICIPANT_WORDS: Readonly<Record<Participant, string>> = {
  pregnant: 'gravid',
  mothers: 'mor',
  fathers: 'far',
  partners: 'partner',
  couples: 'par',
  children: 'barnet',
  siblings: 'soeskende',
  grandparents: 'bedsteforaeldre',
  network: 'netvaerk',
};

/** Beside the codes of languages. */
export const INTERPRETER = 'tolk';

/** The values that answer a wish: whoever asks for a language is helped by an interpreter too. */
export function alternatives(facet: FacetId, values: readonly string[]): readonly string[] {
  return facet === 'sprog' ? [...values, INTERPRETER] : values;
}

export const HELP_WORDS: Readonly<Record<PracticalHelp, string>> = {
  meal: 'mad',
  childcare: 'boernepasning',
  transport: 'transport',
  reminders: 'paamindelse',
};

export const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  mo: 'ma',
  tu: 'ti',
  we: 'on',
  th: 'to',
  fr: 'fr',
  sa: 'loe',
  su: 'soe',
};

export const DAY_PART_WORDS: Readonly<Record<DayPart, string>> = {
  morning: 'formiddag',
  afternoon: 'eftermiddag',
  evening: 'aften',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  universal: 'universel',
  selective: 'selektiv',
  indicated: 'indikeret',
};

export const KIND_WORDS: Readonly<Record<OfferKind, string>> = {
  'open-advice': 'aaben-raadgivning',
  group: 'gruppe',
  'parent-course': 'foraeldrekursus',
  'individual-course': 'individuelt-forloeb',
  'home-visit': 'hjemmebesoeg',
  mentor: 'mentor',
  'couple-course': 'parforloeb',
  cafe: 'cafe',
  'open-house': 'aabent-hus',
  'residential-stay': 'ophold',
  'emergency-help': 'hjaelp-her-og-nu',
  activity: 'aktivitet',
  consultation: 'konsultation',
  conversation: 'samtale',
  screening: 'undersoegelse',
};

/** An exact time of life in an address: `uge-20` of the pregnancy, `8-mdr` of the child's age. */
export const weekValue = (week: number): string => `uge-${week}`;
export const monthValue = (months: number): string => `${months}-mdr`;

/** Which part of the axis a value of `alder` asks for; undefined for a word that nobody can choose. */
export function rangeOfAge(value: string): AxisRange | undefined {
  if (value === STAGE_WORDS.pregnancy) return PREGNANCY_RANGE;
  const stage = CHILD_STAGES.find((row) => STAGE_WORDS[row.stage] === value);
  if (stage) return rangeOfMonths(stage.fromMonths, stage.toMonths);
  const [, week, months] = /^(?:uge-(\d{1,2})|(\d{1,3})-mdr)$/.exec(value) ?? [];
  if (week !== undefined) return pointAt(atWeek(Number(week)));
  return months === undefined ? undefined : pointAt(atMonth(Number(months)));
}

function pointAt(point: number): AxisRange {
  return { from: point, to: point };
}
