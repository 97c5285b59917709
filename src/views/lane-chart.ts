import {
  AXIS_STAGES,
  WEEKS_OF_PREGNANCY,
  axisAtMonths,
  axisAtWeek,
  lifeSpansOf,
} from '../domain/audience/life-axis.ts';
import type { LifeStage } from '../domain/audience/stages.ts';
import type { Offer } from '../domain/catalogue.ts';
import { CHILD_TICK_MONTHS, PREGNANCY_TICK_WEEKS } from '../domain/timeline/chart.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatAge } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';
import { byDoor, type DoorGroup } from './doors.ts';
import { offerCard } from './offer-card.ts';

/** A bar's place in per cent of the chart's width, from the left on paper, whichever way the language reads. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** The offer does not say of which age. */
  readonly isPossible: boolean;
}

export interface LaneChart {
  readonly stages: readonly {
    readonly id: LifeStage;
    readonly label: string;
    readonly x: number;
    readonly width: number;
  }[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly doors: readonly {
    readonly door: DoorGroup;
    readonly title: string;
    readonly rows: readonly {
      readonly href: string;
      readonly title: Words;
      readonly notice: string;
      /** None where the offer says nothing of whom it is for. */
      readonly bars: readonly Bar[];
    }[];
  }[];
  /** Whether any bar needs the key for ages that are not stated. */
  readonly hasPossible: boolean;
}

/** Every offer as a bar on one axis, behind the door that leads to it. The axis turns with the language. */
export function laneChart(offers: readonly Offer[], context: ViewContext): LaneChart {
  const { t } = context;
  const place = placing(t);
  return {
    stages: AXIS_STAGES.map(({ stage, from, to }) => ({ id: stage, label: t(`stage.${stage}`), ...place(from, to) })),
    ticks: ticks(t).map(({ at, label }) => ({ x: place(at, at).x, label })),
    doors: byDoor(offers).map(({ door, rows }) => ({
      door,
      title: t(`lane.${door}`),
      rows: rows.map((offer) => {
        const { href, title, notice } = offerCard(offer, context);
        return { href, title, notice, bars: barsOf(offer, place) };
      }),
    })),
    hasPossible: offers.some(({ audience }) => lifeSpansOf(audience).some(({ certainty }) => certainty === 'possible')),
  };
}

type Place = (from: number, to: number) => { readonly x: number; readonly width: number };

function placing({ locale }: Translate): Place {
  const isTurned = LANGUAGES[locale].direction === 'rtl';
  return (from, to) => ({ x: round(100 * (isTurned ? 1 - to : from)), width: round(100 * (to - from)) });
}

function barsOf({ audience }: Offer, place: Place): Bar[] {
  return lifeSpansOf(audience).map(({ from, to, certainty }) => ({
    ...place(from, to),
    isPossible: certainty === 'possible',
  }));
}

/** The marks that there is room for: the middle of a pregnancy, half a year, and whole years. */
function ticks(t: Translate): { readonly at: number; readonly label: string }[] {
  const weeks = PREGNANCY_TICK_WEEKS.filter((week) => week * 2 === WEEKS_OF_PREGNANCY);
  const months = CHILD_TICK_MONTHS.filter((month) => month === 6 || (month % 12 === 0 && month > 0));
  return [
    ...weeks.map((week) => ({ at: axisAtWeek(week), label: t('lane.week', { week }) })),
    { at: axisAtMonths(0), label: t('lane.birth') },
    ...months.map((month) => ({ at: axisAtMonths(month), label: formatAge(month, t) })),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
