import { describe, expect, it } from 'vitest';
import { translator, type Locale } from '../../src/i18n/translate.ts';
import { laneChart } from '../../src/views/lane-chart.ts';
import { shownOffers } from '../../src/domain/offers-of.ts';
import { stageLanes } from '../../src/views/stage-lanes.ts';
import { contextOf } from './catalogue.ts';
import type { OfferChanges } from '../build.ts';

const OFFERS: Readonly<Record<string, OfferChanges>> = {
  'esbjerg/baby': { title: 'Baby', audience: { child: { fromMonths: 0, toMonths: 11 } } },
  'esbjerg/cafe': { title: 'Café', audience: { child: {} }, access: { mode: 'open', steps: [{ kind: 'drop-in' }] } },
  'esbjerg/hvem': { title: 'Hvem', audience: {}, access: { mode: 'open', steps: [{ kind: 'appointment' }] } },
  'esbjerg/stoette': { title: 'Støtte', audience: { pregnancy: {} }, access: { mode: 'visited' } },
};

function drawn(locale: Locale = 'da') {
  const context = { ...contextOf({ offers: OFFERS }), t: translator(locale) };
  return {
    chart: laneChart(shownOffers(context.catalogue), context),
    lanes: stageLanes(shownOffers(context.catalogue), context),
  };
}

function barsOf(title: string, locale?: Locale) {
  const rows = drawn(locale).chart.doors.flatMap((door) => door.rows);
  return rows.find((row) => row.href.endsWith(`/${title}/`))?.bars;
}

describe('the chart', () => {
  it('draws each offer once, behind the door that leads to it, the easiest door first', () => {
    expect(drawn().chart.doors.map(({ door, rows }) => [door, ...rows.map(({ title }) => title)])).toEqual([
      ['just-come', 'Café'],
      ['sign-up', 'Hvem'],
      ['open-unspecified', 'Baby'],
      ['through-professional', 'Støtte'],
    ]);
  });

  it('fills a stage’s own column for an offer that is for all of it', () => {
    const column = drawn().chart.stages.find(({ id }) => id === 'age-0-1');
    expect(barsOf('baby')).toEqual([{ x: column?.x, width: column?.width, isPossible: false }]);
  });

  it('turns with a language that reads from the right', () => {
    expect(barsOf('stoette')).toEqual([{ x: 0, width: 22.22, isPossible: false }]);
    expect(barsOf('stoette', 'ar')).toEqual([{ x: 77.78, width: 22.22, isPossible: false }]);
  });

  it('keeps an offer that does not say whom it is for, without a bar', () => {
    expect(barsOf('hvem')).toEqual([]);
  });

  it('explains dashed bars only where there is one', () => {
    expect(drawn().chart.hasPossible).toBe(true);
    const context = contextOf({ offers: { 'esbjerg/baby': OFFERS['esbjerg/baby'] ?? {} } });
    expect(laneChart(shownOffers(context.catalogue), context).hasPossible).toBe(false);
  });
});

describe('the lanes', () => {
  it('say in which time of life and behind which door an offer is', () => {
    const paths = drawn().lanes.flatMap(({ id, doors }) =>
      doors.flatMap(({ door, cards }) => cards.map((card) => `${id} ${door} ${card.id}`)),
    );
    expect(paths).toEqual([
      'pregnancy through-professional esbjerg/stoette',
      'age-0-1 just-come esbjerg/cafe',
      'age-0-1 open-unspecified esbjerg/baby',
      'age-1-3 just-come esbjerg/cafe',
      'age-3-6 just-come esbjerg/cafe',
      'unknown sign-up esbjerg/hvem',
    ]);
  });
});
