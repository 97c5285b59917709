import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHOICES, ROLES, readSheet, writeSheet, type Sheet } from '../../src/scripts/sheet/sheet-address.ts';

const aSlug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const aSheet: fc.Arbitrary<Sheet> = fc.record({
  role: fc.constantFrom(...ROLES),
  choices: fc.uniqueArray(
    fc.record({
      id: fc.tuple(fc.constantFrom('esbjerg', 'hoeje-taastrup', 'toender'), aSlug).map((parts) => parts.join('/')),
      isReferred: fc.boolean(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: MOST_CHOICES },
  ),
});

describe('the address of a sheet', () => {
  it('is short, and says which offers and which were referred to', () => {
    const choices = [
      { id: 'esbjerg/babybio', isReferred: false },
      { id: 'esbjerg/familiegruppe', isReferred: true },
      { id: 'toender/jobcafe', isReferred: false },
    ];
    expect(writeSheet({ role: 'midwife', choices })).toBe('#1m/esbjerg:babybio,~familiegruppe/toender:jobcafe');
  });

  it('is read as it was written, order and all', () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        expect(readSheet(writeSheet(sheet))).toEqual(sheet);
      }),
    );
  });

  it('needs no escaping in a URL, and ends in a letter or a digit', () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const { hash } = new URL(`https://example.org/ark/${writeSheet(sheet)}`);
        expect(hash).toBe(writeSheet(sheet));
        expect(hash).toMatch(/[a-z0-9]$/);
      }),
    );
  });

  it('is refused when anything is missing, added or changed', () => {
    fc.assert(
      fc.property(aSheet, fc.nat(), fc.constantFrom('', ' ', '%', '/', ':', ',', '~', 'Å'), (sheet, at, by) => {
        const whole = writeSheet(sheet);
        const place = at % whole.length;
        const changed = whole.slice(0, place) + by + whole.slice(place + 1);
        const read = readSheet(changed);
        if (read !== undefined) expect(writeSheet(read)).toBe(changed);
      }),
    );
  });

  it('takes anything at all without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readSheet(`#${text}`)).not.toThrow();
      }),
    );
  });

  it.each([
    '',
    '#',
    '#indhold',
    '#1m',
    '#1x/esbjerg:babybio',
    '#2m/esbjerg:babybio',
    '#1m/esbjerg:babybio/esbjerg:babybio',
    '#1m/esbjerg:babybio/esbjerg:andet',
    `#1m/esbjerg:${Array.from({ length: MOST_CHOICES + 1 }, (_, index) => `a${index}`).join(',')}`,
  ])('is not %j', (hash) => {
    expect(readSheet(hash)).toBeUndefined();
  });
});
