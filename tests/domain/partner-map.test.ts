import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/domain/coverage/coverage.ts';
import { lossesWithout } from '../../src/domain/partners/losses.ts';
import { atStake, partnerMap, type MappedOffer } from '../../src/domain/partners/partner-map.ts';
import { PARTNER_ROLES, type PartnerRole } from '../../src/schema/terms.ts';
import { aMunicipality, aDatedOffer, type MunicipalityChanges, type OfferChanges } from '../build.ts';
import { coverableOffers } from './arbitraries.ts';

const TODAY = '2026-06-15';
const PREGNANT: OfferChanges = { audience: { pregnancy: {} } };

interface Part {
  readonly organisation: string;
  readonly roles: readonly PartnerRole[];
  readonly until?: string;
}

function offer(id: string, parts: readonly Part[], changes: OfferChanges = PREGNANT): MappedOffer {
  const partners = parts.map((part) => ({ ...part, organisation: { id: part.organisation, name: part.organisation } }));
  return { ...aDatedOffer(changes), id, partners };
}

function entryOf(organisation: string, offers: readonly MappedOffer[], municipality: MunicipalityChanges = {}) {
  return partnerMap(aMunicipality(municipality), offers, TODAY).find((entry) => entry.organisation === organisation);
}

test.each([
  ['runs', 'stops'],
  ['delivers', 'stops'],
  ['co-runs', 'needs-another'],
  ['hosts', 'needs-another'],
  ['funds', 'needs-another'],
  ['refers', 'has-less'],
  ['recruits-volunteers', 'has-less'],
  ['contributes', 'has-less'],
  ['supports-method', 'has-less'],
] as const)('an offer that a partner %s %s without it', (role, dependence) => {
  expect(entryOf('ngo', [offer('a', [{ organisation: 'ngo', roles: [role] }])])?.branches).toMatchObject([
    { offer: 'a', dependence },
  ]);
});

test('the heaviest of several roles decides, also where they are written twice', () => {
  const parts: readonly Part[] = [
    { organisation: 'ngo', roles: ['contributes'] },
    { organisation: 'ngo', roles: ['contributes', 'runs'] },
  ];
  expect(entryOf('ngo', [offer('a', parts)])?.branches).toEqual([
    { offer: 'a', roles: ['contributes', 'runs'], dependence: 'stops', isEnded: false },
  ]);
});

describe('without a partner', () => {
  const held = (changes: OfferChanges = PREGNANT) => offer('a', [{ organisation: 'ngo', roles: ['runs'] }], changes);
  const effect = (...offers: readonly MappedOffer[]) => entryOf('ngo', offers)?.effect;
  const elsewhere = offer('b', [], { audience: { child: { fromMonths: 36, toMonths: 71 } } });

  test('everything is gone where all current offers hang on it, also those that do not say for whom', () => {
    expect(effect(held({}), offer('c', [], { ...PREGNANT, status: { state: 'ended', asOf: '2024' } }))).toEqual({
      kind: 'everything',
    });
  });

  test('the only offer for a time of life is a loss', () => {
    expect(effect(held(), elsewhere)).toEqual({ kind: 'some', losses: [{ kind: 'stage', stage: 'pregnancy' }] });
  });

  test('the only offer at a level is a loss of that level', () => {
    expect(effect(held({ ...PREGNANT, level: 'indicated' }), offer('b', []))).toEqual({
      kind: 'some',
      losses: [{ kind: 'level', stage: 'pregnancy', level: 'indicated' }],
    });
  });

  test('others remain where there is another of the kind', () => {
    expect(effect(held(), offer('b', []))).toEqual({ kind: 'others-remain' });
  });

  test('it cannot be told where the offer does not say for whom, or whether it runs', () => {
    expect(effect(held({}), elsewhere)).toEqual({ kind: 'cannot-tell' });
    expect(effect(held({ ...PREGNANT, status: { state: 'unknown', asOf: '2015' } }), elsewhere)).toEqual({
      kind: 'cannot-tell',
    });
  });

  test('nothing is gone where it only contributes', () => {
    expect(effect(offer('a', [{ organisation: 'ngo', roles: ['contributes'] }]))).toEqual({ kind: 'nothing' });
  });
});

test('what is over is shown last, and is not at stake', () => {
  const over = offer('a', [{ organisation: 'ngo', roles: ['runs'] }], {
    ...PREGNANT,
    status: { state: 'running', asOf: '2023', to: '2023' },
  });
  const entry = entryOf('ngo', [over, offer('b', [{ organisation: 'ngo', roles: ['contributes'] }])]);
  expect(entry?.branches.map((branch) => branch.offer)).toEqual(['b', 'a']);
  expect(atStake(entry?.branches ?? [])).toEqual([]);
  expect(entry?.effect).toEqual({ kind: 'nothing' });
});

test('an agreement holds through its last day, and the ends of offer and municipality stand together', () => {
  const offers = [
    offer('a', [{ organisation: 'fond', roles: ['funds'], until: TODAY }]),
    offer('b', [{ organisation: 'fond', roles: ['funds'], until: '2026-06-14' }]),
  ];
  const municipality = {
    civilSociety: [
      { organisation: 'fond', until: '2026' },
      { organisation: 'fond', until: TODAY },
    ],
  };
  expect(entryOf('fond', offers, municipality)?.endings).toEqual([
    { until: '2026', isOver: false },
    { until: '2026-06-14', isOver: true },
    { until: TODAY, isOver: false },
  ]);
});

test('partners without an offer are there too: of the municipality, the region and a unit', () => {
  const entries = partnerMap(
    aMunicipality({
      civilSociety: [{ organisation: 'b' }],
      regionalCooperation: [{ with: 'Sygehuset', organisation: 'c' }, { with: 'Regionen' }],
      units: [{ id: 'hus', name: 'Hus', form: 'house', runBy: ['a'] }],
    }),
    [],
    TODAY,
  );
  expect(entries).toMatchObject([
    { organisation: 'a', units: ['hus'], cooperation: [], branches: [] },
    { organisation: 'b', units: [], cooperation: ['civil-society'] },
    { organisation: 'c', units: [], cooperation: ['region'] },
  ]);
});

test('those on whom most offers depend stand first', () => {
  const offers = [
    offer('a', [
      { organisation: 'x', roles: ['refers'] },
      { organisation: 'y', roles: ['runs'] },
    ]),
    offer('b', [{ organisation: 'x', roles: ['refers'] }]),
  ];
  expect(partnerMap(aMunicipality(), offers, TODAY).map(({ organisation }) => organisation)).toEqual(['y', 'x']);
});

test('without the offers that are gone, exactly what is called lost has no current offer left', () => {
  fc.assert(
    fc.property(coverableOffers, fc.func(fc.boolean()), (offers, isGone) => {
      const gone = offers.filter(({ id }) => isGone(id)).map(({ id }) => id);
      const before = coverageOf(offers, TODAY);
      const after = coverageOf(
        offers.filter(({ id }) => !gone.includes(id)),
        TODAY,
      );
      const filled = ({ cells }: typeof before) =>
        new Set(cells.flatMap(({ ids, stage, level }) => (ids.current.length > 0 ? [`${stage} ${level}`] : [])));
      const lost = [...filled(before)].filter((key) => !filled(after).has(key));
      const said = lossesWithout(gone, before.cells);
      const isSaid = (key: string) =>
        said.some((loss) =>
          loss.kind === 'stage' ? key.startsWith(loss.stage) : key === `${loss.stage} ${loss.level}`,
        );
      expect(lost.filter((key) => !isSaid(key))).toEqual([]);
      expect([...filled(after)].filter(isSaid)).toEqual([]);
    }),
  );
});

test('every role says what happens without it', () => {
  const offers = [offer('a', [{ organisation: 'ngo', roles: [...PARTNER_ROLES] }])];
  expect(entryOf('ngo', offers)?.branches[0]?.dependence).toBe('stops');
});
