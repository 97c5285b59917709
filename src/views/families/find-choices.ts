import { LIFE_STAGES } from '../../domain/audience/stages.ts';
import { DAY_PARTS } from '../../domain/times/day-parts.ts';
import { formatAge, formatLanguage, formatWeekday } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Words } from '../../i18n/words.ts';
import { LEVELS, OFFER_KINDS, PARTICIPANTS, PRACTICAL_HELP, WEEKDAYS } from '../../schema/terms.ts';
import {
  ACCESS_CHOICES,
  ACCESS_WORDS,
  DAY_PART_WORDS,
  HELP_WORDS,
  INTERPRETER,
  KIND_WORDS,
  LEVEL_WORDS,
  PARTICIPANT_WORDS,
  STAGE_WORDS,
  WEEKDAY_WORDS,
  YES,
  monthValue,
  weekValue,
  type FacetId,
} from '../../search/facets.ts';
import type { ViewContext } from '../context.ts';
import { termWords } from '../term-words.ts';

export interface ChoiceWords {
  readonly value: string;
  readonly label: Words;
}

/** What can be chosen in a facet: closed lists whole where they have an order of their own, else what offers state. */
export function facetChoices(
  facet: FacetId,
  stated: ReadonlySet<string>,
  context: ViewContext,
): readonly ChoiceWords[] {
  const choices = ALL_CHOICES[facet](context, stated);
  return WHOLE.has(facet) ? choices : choices.filter(({ value }) => stated.has(value));
}

/** A gap in the week or in the times of life would look like a fault; one in a list of topics does not. */
const WHOLE: ReadonlySet<FacetId> = new Set(['alder', 'adgang', 'ugedag', 'tidspunkt', 'nu', 'anonym', 'niveau']);

const ALL_CHOICES: Readonly<
  Record<FacetId, (context: ViewContext, stated: ReadonlySet<string>) => readonly ChoiceWords[]>
> = {
  kommune: ({ catalogue }) => catalogue.municipalities.map(({ id, name }) => ({ value: id, label: name })),
  alder: ({ t }) => LIFE_STAGES.map((stage) => ({ value: STAGE_WORDS[stage], label: t(`stage.${stage}`) })),
  adgang: ({ t }) => ACCESS_CHOICES.map((way) => ({ value: ACCESS_WORDS[way], label: accessLabel(way, t) })),
  hvem: ({ t }) => PARTICIPANTS.map((who) => ({ value: PARTICIPANT_WORDS[who], label: t(`participant.${who}`) })),
  slags: ({ t }) => OFFER_KINDS.map((kind) => ({ value: KIND_WORDS[kind], label: t(`kind.${kind}`) })),
  emne: ({ catalogue, t }) =>
    catalogue.vocabulary.topics.map((term) => ({ value: term.id, label: termWords(term, t) })),
  situation: ({ catalogue, t }) =>
    catalogue.vocabulary.situations.map((term) => ({ value: term.id, label: termWords(term, t) })),
  nu: ({ t }) => [{ value: YES, label: t('find.now') }],
  ugedag: ({ t }) =>
    WEEKDAYS.map((day) => ({ value: WEEKDAY_WORDS[day], label: capitalised(formatWeekday(day, t.locale), t) })),
  tidspunkt: ({ t }) => DAY_PARTS.map((part) => ({ value: DAY_PART_WORDS[part], label: t(`find.dayPart.${part}`) })),
  sprog: ({ t }, stated) => [
    ...languages(stated).map((code) => ({ value: code, label: capitalised(formatLanguage(code, t.locale), t) })),
    { value: INTERPRETER, label: t('find.interpreter') },
  ],
  anonym: ({ t }) => [{ value: YES, label: t('find.anonymous') }],
  hjaelp: ({ t }) => PRACTICAL_HELP.map((help) => ({ value: HELP_WORDS[help], label: t(`practical.${help}`) })),
  niveau: ({ t }) => LEVELS.map((level) => ({ value: LEVEL_WORDS[level], label: t(`level.${level}`) })),
};

interface LifeStageRow {
  readonly value: string;
  readonly label: string;
}

export interface LifeStageRows {
  readonly weeks: readonly LifeStageRow[];
  readonly ages: readonly LifeStageRow[];
}

/** Each week from when one may know of a pregnancy; each month of the first year, then ages as families say them. */
export function lifeStageRows(t: Translate): LifeStageRows {
  const weeks = Array.from({ length: 39 }, (_, index) => index + 4);
  const months = [...Array(12).keys(), 12, 15, 18, 21, 24, 30, 36, 42, 48, 60, 72, 84, 96, 120, 144, 180];
  return {
    weeks: weeks.map((week) => ({ value: weekValue(week), label: t('find.stage.week', { week }) })),
    ages: months.map((count) => ({
      value: monthValue(count),
      label: count === 0 ? t('find.stage.newborn') : formatAge(count, t),
    })),
  };
}

function accessLabel(way: (typeof ACCESS_CHOICES)[number], t: Translate): string {
  if (way === 'open') return t('entrance.openLong');
  if (way === 'sign-up') return t('find.signUp');
  return t(`entrance.${way === 'visited' ? 'through-professional' : way}`);
}

function languages(stated: ReadonlySet<string>): readonly string[] {
  return [...stated].filter((value) => value !== INTERPRETER).sort();
}

function capitalised(words: string, t: Translate): string {
  return words.charAt(0).toLocaleUpperCase(t.locale) + words.slice(1);
}
