import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AGE_BANDS } from '../../src/domain/referral/age-bands.ts';
import { COMPANIES } from '../../src/domain/referral/question.ts';
import { readWorkspace, writeWorkspace, type Wish } from '../../src/scripts/referral/referral-address.ts';

const unknown = { nil: undefined };
const ids = fc.uniqueArray(fc.constantFrom('esbjerg', 'hoeje-taastrup', 'toender'));

const aWish: fc.Arbitrary<Wish> = fc.record({
  municipalities: ids,
  question: fc.record({
    pregnancyWeek: fc.option(fc.nat(42), unknown),
    childMonths: fc.option(fc.nat(240), unknown),
    ageBand: fc.option(fc.constantFrom(...AGE_BANDS.map(({ id }) => id)), unknown),
    isFirstChild: fc.option(fc.boolean(), unknown),
    company: fc.option(fc.constantFrom(...COMPANIES), unknown),
    situations: ids,
    language: fc.option(fc.constantFrom('da', 'ar', 'som'), unknown),
    onlyJustCome: fc.boolean(),
  }),
});

it('is read as it was written', () => {
  fc.assert(
    fc.property(aWish, (wish) => {
      expect(readWorkspace(writeWorkspace(wish))).toEqual(wish);
    }),
  );
});

it('is empty when nothing is chosen', () => {
  expect(writeWorkspace(readWorkspace(''))).toBe('');
});

it('leaves out what it does not understand', () => {
  const { municipalities, question } = readWorkspace(
    '#k=esbjerg,<b>,ESB&uge=99&alder=200&foerste=maaske&hvem=x&sprog=a1',
  );
  expect(municipalities).toEqual(['esbjerg']);
  expect(Object.values(question).filter((value) => value !== undefined)).toEqual([[], false]);
});

it('takes anything at all without a throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readWorkspace(`#${text}`)).not.toThrow();
    }),
  );
});
