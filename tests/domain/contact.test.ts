import { describe, expect, test } from 'vitest';
import { contactOf, type ContactHolder } from '../../src/domain/contact/contact.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { anOffer } from '../build.ts';

type Written = NonNullable<OfferInput['contact']>;

const HOUSE = holder('unit', 'hus', { phones: '11 11 11 11', role: 'Huset' });
const RUNNER = holder('organisation', 'forening', { email: 'os@forening.dk' });
const MUNICIPALITY = holder('municipality', 'esbjerg', { phones: '99 99 99 99', web: 'https://www.esbjerg.dk' });

/** Whose telephone or mail is told, and whose of last resort. */
function toldOf(own: Written, holders: readonly ContactHolder[]) {
  const { reach, fallback } = contactOf(writtenAs(own), holders);
  return [reach?.from.kind, fallback?.from.kind];
}

describe('the telephone and mail of an offer', () => {
  test.each<[string, Written, readonly ContactHolder[], (string | undefined)[]]>([
    ['its own', { phones: '12 34 56 78' }, [HOUSE, MUNICIPALITY], ['offer', 'municipality']],
    ['its own mail', { email: 'hus@kommune.dk' }, [HOUSE, MUNICIPALITY], ['offer', 'municipality']],
    ['its house’s', {}, [HOUSE, RUNNER, MUNICIPALITY], ['unit', 'municipality']],
    [
      'who runs it, where the house has none',
      {},
      [holder('unit', 'hus'), RUNNER, MUNICIPALITY],
      ['organisation', 'municipality'],
    ],
    [
      'the municipality’s, which is then told once',
      {},
      [holder('unit', 'hus'), MUNICIPALITY],
      ['municipality', undefined],
    ],
    ['nobody’s', {}, [holder('unit', 'hus'), holder('municipality', 'esbjerg')], [undefined, undefined]],
    [
      'its house’s, where the offer only has a form',
      { form: 'https://kommune.dk/tilmeld' },
      [HOUSE],
      ['unit', undefined],
    ],
    ['nobody’s, where only a role is said', { role: 'Leder' }, [], [undefined, undefined]],
  ])('are %s', (_, own, holders, told) => {
    expect(toldOf(own, holders)).toEqual(told);
  });

  test('come as one block: a house’s number never stands beside the offer’s mail', () => {
    const { reach } = contactOf(writtenAs({ email: 'hus@kommune.dk', role: 'Sundhedsplejen' }), [HOUSE]);
    expect(reach).toEqual({ role: 'Sundhedsplejen', phones: [], email: 'hus@kommune.dk', from: { kind: 'offer' } });
  });

  test('say whose they are', () => {
    expect(contactOf(writtenAs({}), [HOUSE]).reach).toMatchObject({
      role: 'Huset',
      from: { kind: 'unit', id: 'hus', name: 'hus' },
    });
  });
});

test('a form, a page and a note are the offer’s own, and never inherited', () => {
  expect(contactOf(writtenAs({}), [MUNICIPALITY])).not.toHaveProperty('web');
  const own = { web: 'https://kommune.dk/hus', form: 'https://kommune.dk/form', note: 'Ring helst formiddag.' };
  expect(contactOf(writtenAs(own), [])).toEqual(own);
});

function holder(kind: ContactHolder['kind'], id: string, contact?: Written): ContactHolder {
  return { kind, id, name: id, ...(contact === undefined ? {} : { contact: writtenAs(contact) }) };
}

function writtenAs(contact: Written) {
  return anOffer({ contact }).contact;
}
