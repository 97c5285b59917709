import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBandOf } from '../../src/domain/typology/ages.ts';
import { GROUP_RULES } from '../../src/domain/typology/groups.ts';
import { readInterventions } from '../../src/domain/typology/read-interventions.ts';
import { readUnits } from '../../src/domain/typology/read-units.ts';
import { deriveGroup } from '../../src/domain/typology/typology.ts';
import { aMunicipality, type MunicipalityChanges } from '../build.ts';

type UnitChanges = Omit<NonNullable<MunicipalityChanges['units']>[number], 'id' | 'name' | 'form'>;

describe('group 1, a unit for young children', () => {
  test.each<UnitChanges['ages']>([
    { fromYears: 0, toYears: 6 },
    { toYears: 1, pregnancy: true },
    { pregnancy: true },
    { toYears: 0 },
  ])('counts a unit for %j', (ages) => {
    expect(deriveGroup(aMunicipality({ units: [unit('house', { crossDisciplinary: true, ages })] }))).toEqual({
      kind: 'group',
      group: 1,
      reasons: [{ kind: 'unit-for-young-children', unit: 'house' }],
    });
  });

  test('a unit for young children decides over one for wider ages, and both are told', () => {
    const units = [
      unit('wide', { crossDisciplinary: true, ages: { toYears: 18 } }),
      unit('young', { crossDisciplinary: true, ages: { toYears: 6 } }),
    ];
    expect(deriveGroup(aMunicipality({ units }))).toEqual({
      kind: 'group',
      group: 1,
      reasons: [
        { kind: 'unit-for-young-children', unit: 'young' },
        { kind: 'also-unit-for-wider-ages', unit: 'wide', toYears: 18 },
      ],
    });
  });
});

describe('group 2, a unit for wider ages', () => {
  test.each([7, 17, 18, 23])('counts a unit up to %i years', (toYears) => {
    expect(
      deriveGroup(
        aMunicipality({ units: [unit('house', { crossDisciplinary: true, ages: { fromYears: 0, toYears } })] }),
      ),
    ).toEqual({
      kind: 'group',
      group: 2,
      reasons: [{ kind: 'unit-for-wider-ages', unit: 'house', toYears }],
    });
  });

  test('is not certain while another unit could be one for young children', () => {
    const wide = unit('wide', { crossDisciplinary: true, ages: { toYears: 18 } });
    expect(missing({ units: [wide, unit('other', { crossDisciplinary: true })] })).toEqual([
      { kind: 'unit-age-range', unit: 'other' },
    ]);
    expect(missing({ units: [wide, unit('other', { ages: { toYears: 6 } })] })).toEqual([
      { kind: 'unit-cross-disciplinary', unit: 'other' },
    ]);
    expect(deriveGroup(aMunicipality({ units: [wide, unit('other', { ages: { toYears: 18 } })] }))).toMatchObject({
      group: 2,
    });
  });
});

describe('groups 3 and 4, no unit', () => {
  test('with a listed intervention it is group 3', () => {
    const changes = { hasCrossDisciplinaryUnit: false, interventions: [{ name: 'Tidlig hjælp' }] };
    expect(deriveGroup(aMunicipality(changes))).toEqual({
      kind: 'group',
      group: 3,
      reasons: [{ kind: 'no-unit' }, { kind: 'intervention', name: 'Tidlig hjælp' }],
    });
  });

  test('with interventions that are stated but not listed it is group 3', () => {
    expect(deriveGroup(aMunicipality({ hasCrossDisciplinaryUnit: false, hasInterventions: true }))).toEqual({
      kind: 'group',
      group: 3,
      reasons: [{ kind: 'no-unit' }, { kind: 'interventions-stated' }],
    });
  });

  test('with both answered no it is group 4', () => {
    expect(deriveGroup(aMunicipality({ hasCrossDisciplinaryUnit: false, hasInterventions: false }))).toEqual({
      kind: 'group',
      group: 4,
      reasons: [{ kind: 'no-unit' }, { kind: 'no-interventions' }],
    });
  });

  test('interventions for older children do not count as ones for young children', () => {
    const interventions = [{ name: 'Unge', ages: { fromYears: 7, toYears: 17 } }];
    expect(missing({ hasCrossDisciplinaryUnit: false, interventions })).toEqual([{ kind: 'has-interventions' }]);
    expect(
      deriveGroup(aMunicipality({ hasCrossDisciplinaryUnit: false, hasInterventions: false, interventions })),
    ).toMatchObject({ group: 4 });
  });
});

describe('what is missing', () => {
  test('a municipality that has answered nothing is asked both questions, and is not group 4', () => {
    expect(missing({})).toEqual([{ kind: 'has-cross-disciplinary-unit' }, { kind: 'has-interventions' }]);
  });

  test('one no is not yet group 4', () => {
    expect(missing({ hasCrossDisciplinaryUnit: false })).toEqual([{ kind: 'has-interventions' }]);
    expect(missing({ hasInterventions: false })).toEqual([{ kind: 'has-cross-disciplinary-unit' }]);
  });

  test('an intervention does not make group 3 while it is unknown whether there is a unit', () => {
    expect(missing({ hasInterventions: true })).toEqual([{ kind: 'has-cross-disciplinary-unit' }]);
  });

  test('a unit with no upper age is asked for its ages', () => {
    expect(
      missing({ units: [unit('house', { crossDisciplinary: true, ages: { pregnancy: true, fromYears: 0 } })] }),
    ).toEqual([{ kind: 'unit-age-range', unit: 'house' }]);
  });

  test('a unit that is stated but not listed is asked for', () => {
    expect(missing({ hasCrossDisciplinaryUnit: true })).toEqual([{ kind: 'unit-not-listed' }]);
    expect(missing({ hasCrossDisciplinaryUnit: true, units: [unit('house', {})] })).toEqual([
      { kind: 'unit-cross-disciplinary', unit: 'house' },
    ]);
    const youth = unit('youth', { crossDisciplinary: true, ages: { fromYears: 13, toYears: 23 } });
    expect(missing({ hasCrossDisciplinaryUnit: true, units: [youth] })).toEqual([{ kind: 'unit-not-listed' }]);
  });

  test('a unit for wider ages that is the only one is asked whether it is cross-disciplinary', () => {
    const units = [unit('house', { ages: { toYears: 18 } })];
    expect(missing({ hasCrossDisciplinaryUnit: true, units })).toEqual([
      { kind: 'unit-cross-disciplinary', unit: 'house' },
    ]);
  });

  test('a list of units that are not cross-disciplinary does not say that there is no such unit', () => {
    expect(missing({ hasInterventions: false, units: [unit('team', { crossDisciplinary: false })] })).toEqual([
      { kind: 'has-cross-disciplinary-unit' },
    ]);
  });
});

describe('the groups that remain possible', () => {
  test('are all four while nothing is known', () => {
    expect(possible({})).toEqual([1, 2, 3, 4]);
  });

  test('are 1 and 2 where there is a unit whose ages are not known', () => {
    expect(
      possible({ units: [unit('team', { crossDisciplinary: true, ages: { pregnancy: true, fromYears: 0 } })] }),
    ).toEqual([1, 2]);
    expect(possible({ hasCrossDisciplinaryUnit: true })).toEqual([1, 2]);
  });

  test('are not 4 where there are interventions, and not 3 where there are none', () => {
    expect(possible({ hasInterventions: true })).toEqual([1, 2, 3]);
    expect(possible({ hasInterventions: false })).toEqual([1, 2, 4]);
  });

  test('are 3 and 4 where there is no unit', () => {
    expect(possible({ hasCrossDisciplinaryUnit: false })).toEqual([3, 4]);
  });

  test('a unit’s name that only one group told of is a hint, never an answer', () => {
    const answer = deriveGroup(aMunicipality({ units: [{ ...unit('huset', {}), name: 'Familieværkstedet' }] }));
    expect(answer).toMatchObject({
      kind: 'unknown',
      possible: [1, 2, 3, 4],
      hints: [{ group: 2, unit: 'huset', name: 'Familieværkstedet' }],
    });
    expect(deriveGroup(aMunicipality({ units: [{ ...unit('huset', {}), name: 'Familiens Hus' }] }))).toMatchObject({
      hints: [],
    });
  });

  test('a name hints at nothing that the answers rule out', () => {
    const named = { ...unit('huset', { crossDisciplinary: false }), name: 'Familieværkstedet' };
    expect(deriveGroup(aMunicipality({ hasCrossDisciplinaryUnit: false, units: [named] }))).toMatchObject({
      hints: [],
    });
  });
});

describe('contradictions', () => {
  test('no unit, and a listed one', () => {
    const units = [
      unit('b', { crossDisciplinary: true }),
      unit('a', { crossDisciplinary: true }),
      unit('c', { crossDisciplinary: false }),
    ];
    expect(missing({ hasCrossDisciplinaryUnit: false, hasInterventions: true, units })).toEqual([
      { kind: 'unit-contradiction', answer: false, units: ['a', 'b'] },
    ]);
  });

  test('a unit, and every listed one is not', () => {
    const changes = { hasCrossDisciplinaryUnit: true, units: [unit('team', { crossDisciplinary: false })] };
    expect(missing(changes)).toContainEqual({ kind: 'unit-contradiction', answer: true, units: ['team'] });
  });

  test('a unit, and one of the listed is and another is not, is no contradiction', () => {
    const units = [
      unit('house', { crossDisciplinary: true, ages: { toYears: 6 } }),
      unit('team', { crossDisciplinary: false, ages: { toYears: 6 } }),
    ];
    expect(deriveGroup(aMunicipality({ hasCrossDisciplinaryUnit: true, units }))).toMatchObject({ group: 1 });
  });

  test('no interventions, and listed ones', () => {
    const changes = {
      hasCrossDisciplinaryUnit: false,
      hasInterventions: false,
      interventions: [{ name: 'B' }, { name: 'A' }],
    };
    expect(missing(changes)).toEqual([{ kind: 'intervention-contradiction', interventions: ['A', 'B'] }]);
  });
});

describe('every municipality', () => {
  const maybe = fc.constantFrom(undefined, true, false);
  const ages = fc.constantFrom(
    undefined,
    {},
    { pregnancy: true },
    { fromYears: 0 },
    { toYears: 1 },
    { toYears: 6 },
    { toYears: 7 },
    { fromYears: 7, toYears: 23 },
  );
  const anyMunicipality = fc
    .record({
      hasCrossDisciplinaryUnit: maybe,
      hasInterventions: maybe,
      units: fc
        .array(fc.record({ crossDisciplinary: maybe, ages }), { maxLength: 4 })
        .map((rows) => rows.map((row, index) => unit(`unit-${index}`, row))),
      interventions: fc
        .array(ages, { maxLength: 2 })
        .map((rows) => rows.map((row, index) => ({ name: `Indsats ${index}`, ages: row }))),
    })
    .map((changes) => aMunicipality(changes));

  test('gets a group with reasons, or is told what is missing', () => {
    fc.assert(
      fc.property(anyMunicipality, (municipality) => {
        const answer = deriveGroup(municipality);
        expect(answer.kind === 'group' ? answer.reasons.length : answer.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is, once every question is answered, in one of the groups that were possible before', () => {
    fc.assert(
      fc.property(anyMunicipality, fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 18 }), (known, ...rest) => {
        const answer = deriveGroup(known);
        const before = answer.kind === 'group' ? [answer.group] : answer.possible;
        const after = deriveGroup(completed(known, rest));
        if (after.kind === 'group') expect(before).toContain(after.group);
      }),
      { numRuns: 3000 },
    );
  });

  test('is in at most one group', () => {
    fc.assert(
      fc.property(anyMunicipality, (municipality) => {
        const facts = { units: readUnits(municipality), interventions: readInterventions(municipality) };
        expect(GROUP_RULES.filter(({ check }) => check(facts).length > 0).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('gets the same answer whatever the order of its lists', () => {
    fc.assert(
      fc.property(anyMunicipality, (municipality) => {
        const turned = {
          ...municipality,
          units: municipality.units.toReversed(),
          interventions: municipality.interventions.toReversed(),
        };
        expect(deriveGroup(turned)).toEqual(deriveGroup(municipality));
      }),
      { numRuns: 1000 },
    );
  });

  test('is in group 4 only with both answers stated', () => {
    fc.assert(
      fc.property(anyMunicipality, (municipality) => {
        const answer = deriveGroup(municipality);
        if (answer.kind !== 'group' || answer.group !== 4) return;
        expect([municipality.hasCrossDisciplinaryUnit, municipality.hasInterventions]).toEqual([false, false]);
      }),
      { numRuns: 2000 },
    );
  });
});

function unit(id: string, changes: UnitChanges) {
  return { id, name: id, form: 'house' as const, ...changes };
}

/** The same municipality, with what it has not said filled in; what it has said stands. */
function completed(
  known: ReturnType<typeof aMunicipality>,
  [hasUnit, hasInterventions, toYears]: readonly [boolean, boolean, number],
): ReturnType<typeof aMunicipality> {
  return {
    ...known,
    hasCrossDisciplinaryUnit: known.hasCrossDisciplinaryUnit ?? hasUnit,
    hasInterventions: known.hasInterventions ?? hasInterventions,
    units: known.units.map((row) => ({
      ...row,
      crossDisciplinary: row.crossDisciplinary ?? hasUnit,
      ages: ageBandOf(row.ages).kind === 'unknown' ? { ...row.ages, toYears } : row.ages,
    })),
  };
}

function possible(changes: MunicipalityChanges) {
  const answer = deriveGroup(aMunicipality(changes));
  return answer.kind === 'unknown' ? answer.possible : [answer.group];
}

function missing(changes: MunicipalityChanges) {
  const answer = deriveGroup(aMunicipality(changes));
  return answer.kind === 'unknown' ? answer.missing : answer;
}
