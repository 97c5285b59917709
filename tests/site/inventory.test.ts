import { expect, inject, it } from 'vitest';
import { cataloguePages } from './catalogue-pages.ts';
import { ENDED_OFFERS, EXAMPLES, OFFERS, PARTNERS, PROGRAMMES } from './inventory.ts';
import { isServed } from './site.ts';

const RUNNING = Object.entries(OFFERS).flatMap(([municipality, ids]) => ids.map((id) => `${municipality}/${id}`));

it.each([
  ['offer', [...RUNNING, ...ENDED_OFFERS].map((id) => `/kommuner/${id}/`)],
  ['example', EXAMPLES.map((id) => `/inspiration/${id}/`)],
  ['partner', PARTNERS.map((id) => `/partnere/${id}/`)],
  ['programme', PROGRAMMES.map((id) => `/programmer/${id}/`)],
])('has a page for every %s of the inventory', (_, addresses) => {
  expect(addresses.filter((address) => !isServed(inject('siteRoot'), address))).toEqual([]);
});

it.each([
  ['esbjerg', 27],
  ['hoeje-taastrup', 11],
  ['toender', 11],
  ['vesthimmerland', 4],
  ['aarhus', 9],
  ['aabenraa', 7],
  ['ballerup', 6],
  ['guldborgsund', 4],
  ['viborg', 1],
])('has at least as many offers in %s as the sources describe: %i', (municipality, count) => {
  const address = new RegExp(`^/kommuner/${municipality}/[^/]+/$`);
  expect(cataloguePages().filter(({ path }) => address.test(path)).length).toBeGreaterThanOrEqual(count);
});
