import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf, type Share } from '../../../src/domain/survey/shares.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { SURVEY } from '../../../src/reference/survey.ts';
import type { MunicipalityChanges } from '../../build.ts';
import { contextOf, type TinyCatalogue } from '../../views/catalogue.ts';

const catalogueOf = (tiny: TinyCatalogue) => contextOf(tiny).catalogue;

function shareOf(catalogue: Catalogue, figure: number, bar: string): Omit<Share, 'bar'> | undefined {
  const share = sharesOf(catalogue)
    .find((row) => row.figure === figure)
    ?.shares.find((row) => row.bar === bar);
  return share && { yes: share.yes, no: share.no, unknown: share.unknown };
}

function municipalityOnly(fields: MunicipalityChanges): Catalogue {
  return catalogueOf({ municipalities: { esbjerg: fields }, offers: { 'esbjerg/tilbud': {} } });
}

describe('the share of municipalities', () => {
  it('with a unit is a yes, a no or unknown, as the municipality has answered', () => {
    const shares = [true, false, undefined].map((hasCrossDisciplinaryUnit) =>
      shareOf(municipalityOnly({ hasCrossDisciplinaryUnit, hasInterventions: false }), 1, 'yes'),
    );
    expect(shares).toEqual([
      { yes: 1, no: 0, unknown: 0 },
      { yes: 0, no: 1, unknown: 0 },
      { yes: 0, no: 0, unknown: 1 },
    ]);
  });

  it('with a unit counts one that is listed, whether or not the question was answered', () => {
    const rest = { runBy: [], satellites: [], sources: [], professions: [] };
    const team = { id: 'team', name: 'Teamet', form: 'team', crossDisciplinary: true, ...rest } as const;
    expect(shareOf(municipalityOnly({ units: [team] }), 1, 'yes')).toEqual({ yes: 1, no: 0, unknown: 0 });
    expect(shareOf(municipalityOnly({ units: [team] }), 2, 'yes')).toEqual({ yes: 1, no: 0, unknown: 0 });
  });

  it('is of municipalities with offers of their own: one that only lends an example is not asked', () => {
    const offers = { 'esbjerg/tilbud': {}, 'aalborg/eksempel': { inspiration: true } } as const;
    const municipalities = { aalborg: { name: 'Aalborg', code: '0851' } };
    expect(shareOf(catalogueOf({ offers, municipalities }), 3, 'group-1')).toEqual({ yes: 0, no: 0, unknown: 1 });
  });

  it('whose unit is open or not looks at the offers of cross-disciplinary units only', () => {
    const rest = { runBy: [], satellites: [], sources: [], professions: [] };
    const team = { id: 'team', name: 'Teamet', form: 'team', crossDisciplinary: true, ...rest } as const;
    const office = { id: 'kontor', name: 'Kontoret', form: 'team', ...rest } as const;
    const catalogue = catalogueOf({
      municipalities: { esbjerg: { units: [team, office] } },
      offers: {
        'esbjerg/aaben': { unit: 'team', access: { mode: 'open' } },
        'esbjerg/visiteret': { unit: 'kontor', access: { mode: 'visited' } },
      },
    });
    expect(shareOf(catalogue, 6, 'only-open')).toEqual({ yes: 1, no: 0, unknown: 0 });
  });

  it('with recent changes counts those of the two years before its information', () => {
    const changed = (...dates: (string | undefined)[]) =>
      municipalityOnly({
        asOf: '2021-11',
        recentChanges: dates.map((date) => ({ text: 'Ny.', ...(date && { date }) })),
      });
    expect(shareOf(changed('2019'), 17, 'yes')).toEqual({ yes: 1, no: 0, unknown: 0 });
    expect(shareOf(changed('2018-12', undefined), 17, 'yes')).toEqual({ yes: 0, no: 0, unknown: 1 });
  });

  it('that names a midwife never counts a missing name as a no', () => {
    const unit = { id: 'huset', name: 'Huset', form: 'house', crossDisciplinary: true } as const;
    const ages = { fromYears: 0, toYears: 6 };
    const rest = { runBy: [], satellites: [], sources: [], ages };
    const withUnit = (professions: string[]) =>
      municipalityOnly({ hasCrossDisciplinaryUnit: true, units: [{ ...unit, ...rest, professions }] });
    expect(shareOf(withUnit(['jordemoder']), 5, 'midwives')).toEqual({ yes: 1, no: 0, unknown: 0 });
    expect(shareOf(withUnit(['psykolog']), 5, 'midwives')).toEqual({ yes: 0, no: 0, unknown: 1 });
  });

  it('with open cafés is asked only of those that have a café', () => {
    const cafe = (mode: 'open' | 'visited') =>
      catalogueOf({
        offers: { 'esbjerg/cafe': { kind: 'cafe', access: { mode } } },
      });
    expect(shareOf(cafe('open'), 11, 'cafes-open')).toEqual({ yes: 1, no: 0, unknown: 0 });
    expect(shareOf(cafe('visited'), 11, 'cafes-open')).toEqual({ yes: 0, no: 1, unknown: 0 });
    expect(shareOf(cafe('open'), 11, 'mentors-open')).toEqual({ yes: 0, no: 0, unknown: 0 });
  });

  it('leaves out other countries, offers that are over and examples', () => {
    const offers = {
      'esbjerg/slut': { kind: 'mentor', status: { state: 'ended', asOf: '2021' } },
      'esbjerg/eksempel': { kind: 'mentor', inspiration: true },
      'baerum/mentor': { kind: 'mentor' },
    } as const;
    const own = { 'esbjerg/tilbud': {}, ...offers };
    expect(shareOf(catalogueOf({ offers: own }), 10, 'mentors')).toEqual({ yes: 0, no: 0, unknown: 1 });
  });
});

it('asks what the survey asks, and nothing else', () => {
  const surveyed = new Set(SURVEY.figures.flatMap(({ figure, bars }) => bars.map(({ bar }) => `${figure} ${bar}`)));
  const asked = sharesOf(municipalityOnly({})).flatMap(({ figure, shares }) =>
    shares.map(({ bar }) => `${figure} ${bar}`),
  );
  expect(asked.filter((question) => !surveyed.has(question))).toEqual([]);
  expect(asked.length).toBeGreaterThan(50);
});

it('counts each municipality once for each of the four kinds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ unit: fc.option(fc.boolean()), interventions: fc.option(fc.boolean()) }), { maxLength: 8 }),
      (answers) => {
        const municipalities = Object.fromEntries(
          answers.map(({ unit, interventions }, index) => [
            `kommune-${index}`,
            { hasCrossDisciplinaryUnit: unit ?? undefined, hasInterventions: interventions ?? undefined },
          ]),
        );
        const offers = Object.fromEntries(
          ['esbjerg', ...Object.keys(municipalities)].map((id) => [`${id}/tilbud`, {}]),
        );
        const figure = sharesOf(catalogueOf({ municipalities, offers })).find((row) => row.figure === 3);
        const placed = figure?.shares.reduce((sum, { yes }) => sum + yes, 0) ?? 0;
        const unknown = figure?.shares[0]?.unknown ?? 0;
        expect(placed + unknown).toBe(answers.length + 1);
      },
    ),
  );
});
