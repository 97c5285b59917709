import { expect, it } from 'vitest';
import { catalogueDocument, printJson } from '../../src/exports/json/document.ts';
import { jsonSchema } from '../../src/exports/json/document-schema.ts';
import { anOfferRecord } from '../checks/records.ts';
import { exportFixture } from './catalogue.ts';
import { validatorOf } from './validate.ts';

const { context, cards } = exportFixture();
const all = catalogueDocument(context, cards);
const validate = validatorOf(jsonSchema(context.at.schema));

/** The whole document with another contact in its first offer. */
function withContact(contact: unknown): unknown {
  const [first, ...rest] = all.offers;
  return JSON.parse(printJson({ ...all, offers: [{ ...first, contact }, ...rest] }));
}

it('publishes an address with Danish letters so that the JSON follows its own schema', () => {
  const written = { web: 'https://ældreråd.dk/åen', signUp: 'https://kommune.dk/tilmelding[2]?hold=små' };
  const { contact } = anOfferRecord('esbjerg/x', { contact: written }).data;
  expect(contact).toEqual({
    phones: [],
    web: 'https://xn--ldrerd-muac.dk/%C3%A5en',
    form: 'https://kommune.dk/tilmelding%5B2%5D?hold=sm%C3%A5',
  });
  const published = { web: contact.web, form: contact.form };
  expect(validate(withContact(published))).toEqual([]);
  expect(validate(withContact({ web: written.web }))).not.toEqual([]);
});
