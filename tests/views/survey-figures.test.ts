import { describe, expect, it } from 'vitest';
import { SURVEY } from '../../src/reference/survey.ts';
import { surveyFigures } from '../../src/views/publishers/survey-figures.ts';
import { contextOf } from './catalogue.ts';

const figures = surveyFigures(
  contextOf({ municipalities: { esbjerg: { hasCrossDisciplinaryUnit: true } }, offers: { 'esbjerg/tilbud': {} } }),
);
const rowOf = (figure: number, label: string) => figures[figure - 1]?.rows.find((row) => row.label === label);

describe('the survey’s figures', () => {
  it('are seventeen, each with a title and its source', () => {
    expect(figures.map(({ heading }) => heading)).toEqual(Array.from({ length: 17 }, (_, at) => `Figur ${at + 1}`));
    expect(figures.filter(({ title, source }) => title === '' || source.section === '')).toEqual([]);
  });

  it('show each value that the report prints for all municipalities, and no other number', () => {
    for (const [at, { bars }] of SURVEY.figures.entries()) {
      const printed = bars.flatMap(({ group, value, bar }) =>
        value !== null && (group === 'all' || bar === `group-${group}`) ? [String(value)] : [],
      );
      const shown = figures[at]?.rows.flatMap(({ survey }) => survey.text.match(/\d+/g) ?? []);
      expect(shown?.toSorted()).toEqual(printed.toSorted());
    }
  });

  it('show each value that the report prints for a kind of municipality', () => {
    for (const [at, { bars }] of SURVEY.figures.entries()) {
      const printed = bars.filter(
        ({ group, value, bar }) => value !== null && group !== 'all' && bar !== `group-${group}`,
      );
      const shown = figures[at]?.byGroup.flatMap(({ values }) => values.flatMap((text) => text.match(/\d+/g) ?? []));
      expect(shown?.toSorted()).toEqual(printed.map(({ value }) => String(value)).toSorted());
    }
  });

  it('say how many were asked only where the report does', () => {
    expect([5, 6, 11].map((figure) => figures[figure - 1]?.n)).toEqual([
      '44 kommuner blev spurgt',
      'Rapporten skriver ikke, hvor mange der blev spurgt',
      'Mellem 11 og 55 kommuner blev spurgt om hver slags',
    ]);
  });

  it('draw no bar for a number that is not in the source', () => {
    expect(rowOf(8, 'Nej')?.survey).toEqual({ text: 'ikke i kilden' });
  });

  it('draw the count of municipalities against those asked', () => {
    expect(rowOf(3, 'Gruppe 3')?.survey).toEqual({ width: 40.2, text: '37 kommuner' });
  });
});

describe('beside them, the catalogue', () => {
  it('answers what it knows', () => {
    expect(rowOf(2, 'Ja')?.catalogue).toEqual({ width: 100, text: '1 af 1' });
    expect(rowOf(2, 'Nej')?.catalogue).toEqual({ width: 0, text: '0 af 1' });
  });

  it('says so where it does not', () => {
    expect(rowOf(13, 'Ja')?.catalogue).toEqual({ text: 'ingen svar i kataloget' });
    expect(rowOf(8, 'Ja')?.catalogue).toEqual({ text: 'kan kataloget ikke svare på' });
  });

  it('says "at least" where some are not known', () => {
    const [, second] = surveyFigures(
      contextOf({
        municipalities: {
          esbjerg: { hasCrossDisciplinaryUnit: true },
          odense: { name: 'Odense', code: '0461', hasInterventions: true },
        },
        offers: { 'esbjerg/tilbud': {}, 'odense/tilbud': {} },
      }),
    );
    expect(second?.rows.find(({ label }) => label === 'Ja')?.catalogue).toEqual({ width: 50, text: 'mindst 1 af 2' });
  });
});
