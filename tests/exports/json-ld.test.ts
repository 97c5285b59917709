import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { escapeForHtml } from '../../src/exports/json-ld/escape.ts';
import { offerJsonLd } from '../../src/exports/json-ld/offer.ts';
import { exportFixture, fixtureOffer, HOSTILE } from './catalogue.ts';

type Node = Readonly<Record<string, unknown>>;

const options = exportFixture();
const text = (id: string, locale: 'da' | 'en' | 'ar' = 'da') => offerJsonLd(fixtureOffer(id), locale, options);
const nodesOf = (id: string) => (JSON.parse(text(id)) as { '@graph': Node[] })['@graph'];
const service = (id: string) => nodesOf(id)[0] ?? {};

/** What schema.org's own context says, as far as it is used here; nothing is fetched. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  byDay: { '@type': '@vocab' },
};

async function expanded(id: string): Promise<readonly Node[]> {
  const document = { ...(JSON.parse(text(id)) as object), '@context': CONTEXT };
  const noNetwork = () => Promise.reject(new Error('Nothing may be fetched.'));
  return await jsonld.expand(document, { documentLoader: noNetwork });
}

it('is what the golden file has', async () => {
  const ids = options.context.catalogue.offers.map(({ id }) => id);
  const rows = ids.map((id) => `${id}\n${text(id)}\n`).join('\n');
  await expect(rows).toMatchFileSnapshot('../golden/json-ld.txt');
});

describe('read by a real parser', () => {
  it('is a government service with an address of its own, and a series of events', async () => {
    const [first, second] = await expanded('esbjerg/babycafe');
    expect(first).toMatchObject({
      '@id': 'https://familier.example/kommuner/esbjerg/babycafe/#tilbud',
      '@type': ['https://schema.org/GovernmentService'],
      'https://schema.org/audience': [
        {
          '@type': ['https://schema.org/ParentAudience'],
          'https://schema.org/childMinAge': [{ '@value': 0 }],
          'https://schema.org/childMaxAge': [{ '@value': 1.5 }],
        },
      ],
    });
    expect(second).toMatchObject({
      '@type': ['https://schema.org/EventSeries'],
      'https://schema.org/eventSchedule': [
        {
          'https://schema.org/byDay': [{ '@id': 'https://schema.org/Tuesday' }],
          'https://schema.org/repeatFrequency': [{ '@value': 'P1W' }],
          'https://schema.org/scheduleTimezone': [{ '@value': 'Europe/Copenhagen' }],
        },
      ],
    });
  });

  it('loses nothing: every name is one of the vocabulary', async () => {
    const written = JSON.stringify(nodesOf('esbjerg/babycafe')).match(/"[a-z][A-Za-z]*":/g)?.length;
    const read = JSON.stringify(await expanded('esbjerg/babycafe')).match(/"https:\/\/schema\.org\/[a-z][A-Za-z]*":/g);
    expect(read?.length).toBe(written);
  });
});

it('gives families no level, no situation and no word for their kind', () => {
  const all = options.context.catalogue.offers.map(({ id }) => text(id)).join('');
  expect(all).not.toMatch(/universal|selective|indicated|Universel|Selektiv|Indikeret/);
  expect(all).not.toContain('Alene med barn');
  expect(all).not.toContain('Enlig forsørger');
});

it('leaves out what is not stated', () => {
  expect(Object.keys(service('esbjerg/lidt-oplyst'))).toEqual([
    '@type',
    '@id',
    'url',
    'name',
    'description',
    'provider',
    'areaServed',
    'audience',
  ]);
  expect(service('esbjerg/lidt-oplyst')['audience']).toEqual({ '@type': 'ParentAudience' });
});

it('announces no events of an offer that pauses, or of which nobody knows whether it runs', () => {
  expect(nodesOf('esbjerg/pause')).toHaveLength(1);
  expect(nodesOf('esbjerg/kun-en-rytme')).toHaveLength(1);
  expect(nodesOf('esbjerg/foredrag')).toHaveLength(3);
});

it('says nothing of what cannot be used: offers that are over, and examples', () => {
  expect(text('esbjerg/slut')).toBe('');
  expect(text('baerum/eksempel')).toBe('');
});

it('speaks the language of its page', () => {
  expect(JSON.parse(text('esbjerg/babycafe', 'en'))).toMatchObject({
    '@graph': [{ name: 'Baby café', url: 'https://familier.example/en/kommuner/esbjerg/babycafe/' }, {}],
  });
});

it('cannot end its element, whatever an author writes', () => {
  expect(text('esbjerg/svaer-tekst')).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(escapeForHtml(JSON.stringify(HOSTILE)))).toBe(HOSTILE);
  expect(JSON.parse(escapeForHtml(JSON.stringify('\u2028\u2029')))).toBe('\u2028\u2029');
});
