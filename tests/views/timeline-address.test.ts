import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHILDREN, readTold, writeTold, type Told } from '../../src/scripts/timeline-address.ts';

const aDate = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);

const aTold: fc.Arbitrary<Told> = fc.record({
  municipality: fc.string({ unit: 'binary', maxLength: 10 }),
  dueDate: fc.option(aDate, { nil: undefined }),
  birthDates: fc.array(aDate, { maxLength: MOST_CHILDREN }),
});

describe('the address of a timeline', () => {
  it('says all that is told: what is written is what is read', () => {
    fc.assert(
      fc.property(aTold, (told) => {
        expect(readTold(writeTold(told))).toEqual(told);
      }),
    );
  });

  it('stands behind the # alone, and can be read by people', () => {
    expect(
      writeTold({ municipality: 'esbjerg', dueDate: '2027-03-01', birthDates: ['2026-10-01', '2024-02-29'] }),
    ).toBe('#kommune=esbjerg&termin=2027-03-01&foedt=2026-10-01,2024-02-29');
  });

  it('is empty where nothing is told, also of a date that is still missing', () => {
    expect(writeTold({ municipality: '', birthDates: [] })).toBe('');
    expect(writeTold({ municipality: '', dueDate: '', birthDates: [''] })).toBe('');
  });

  it('gives any text as told, and no more children than a family can have', () => {
    expect(readTold('#foedt=i+morgen,,2024-02-29&foedt=x').birthDates).toEqual(['i morgen', '2024-02-29', 'x']);
    expect(readTold(`#foedt=${'2024-02-29,'.repeat(1000)}`).birthDates.length).toBe(MOST_CHILDREN);
  });
});
