import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { escapeForHtml } from '../../src/exports/json-ld/escape.ts';
import { offerJsonLd } from '../../src/exports/json-ld/offer.ts';
import { ageInYears } from '../../src/exports/ages.ts';
import { anOffer } from '../build.ts';
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
  dayOfWeek: { '@type': '@vocab' },
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
    const [first, ...events] = await expanded('esbjerg/babycafe');
    const second = events.find((event) => 'https://schema.org/eventSchedule' in event);
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
          'https://schema.org/repeatFrequency': [{ '@value': 'P7D' }],
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
    'availableChannel',
  ]);
  expect(service('esbjerg/lidt-oplyst')['audience']).toEqual({ '@type': 'ParentAudience' });
  // The municipality's telephone, which it has said.
  expect(service('esbjerg/lidt-oplyst')['availableChannel']).toMatchObject({
    servicePhone: [{ telephone: '76 16 16 16' }],
  });
});

it('announces no events of an offer of which nobody knows whether it runs, and those after a pause', () => {
  expect(nodesOf('esbjerg/kun-en-rytme')).toHaveLength(1);
  expect(nodesOf('esbjerg/foredrag')).toHaveLength(3);
  const starts = nodesOf('esbjerg/pause').flatMap((node) => node['startDate'] ?? []) as string[];
  expect(starts.every((date) => date >= '2026-08-01')).toBe(true);
});

describe('times', () => {
  const events = nodesOf('esbjerg/babycafe').slice(1);

  it('have the days left out of a series, and no end that nobody has said', () => {
    expect(events.find((node) => node['@type'] === 'EventSeries')).toMatchObject({
      startDate: '2026-03-03',
      eventSchedule: {
        repeatFrequency: 'P7D',
        byDay: 'https://schema.org/Tuesday',
        startTime: '10:00',
        endTime: '12:00',
        exceptDate: ['2026-03-10', '2026-03-17', '2026-03-31'],
      },
    });
    expect(events.find((node) => node['@type'] === 'EventSeries')).not.toHaveProperty('endDate');
  });

  it('say what is cancelled, and what has been moved from when', () => {
    expect(events).toContainEqual(
      expect.objectContaining({
        startDate: '2026-03-19T13:00',
        endDate: '2026-03-19T14:30',
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2026-03-17',
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ startDate: '2026-03-10T10:00', eventStatus: 'https://schema.org/EventCancelled' }),
    );
  });

  it('are hours of the week where one may come to any of them, and a day left out is closed', () => {
    const hours = service('esbjerg/babycafe')['hoursAvailable'] as Node[];
    expect(hours[0]).toMatchObject({ dayOfWeek: 'https://schema.org/Tuesday', opens: '10:00', closes: '12:00' });
    expect(hours).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-03-31',
      validThrough: '2026-03-31',
    });
    expect(service('esbjerg/familiegruppe')).not.toHaveProperty('hoursAvailable');
  });

  it('have their own place, and a team its last day to sign up', () => {
    const places = nodesOf('esbjerg/to-steder')
      .slice(1)
      .map((node) => (node['location'] as Node[])[0]?.['name']);
    expect(new Set(places)).toEqual(new Set(['Familiens Hus', 'Biblioteket']));
    expect(nodesOf('esbjerg/familiegruppe')[1]).toMatchObject({
      name: 'Familiegruppe: Forårsholdet',
      offers: { validThrough: '2026-03-06', availability: 'https://schema.org/SoldOut' },
    });
  });
});

it('says prices as they are said, that it is full, and nothing of the price where nobody has', () => {
  expect(service('esbjerg/familiegruppe')['offers']).toEqual([
    { '@type': 'Offer', price: 350.5, priceCurrency: 'DKK', description: '350,50 kr. pr. forløb' },
    { '@type': 'Offer', price: 200, priceCurrency: 'DKK', description: '200 kr. pr. forløb, hvis du får SU' },
    {
      '@type': 'Offer',
      priceSpecification: { '@type': 'PriceSpecification', minPrice: 20, maxPrice: 40, priceCurrency: 'DKK' },
      description: '20-40 kr. (mad)',
    },
    { '@type': 'Offer', description: 'efter indtægt' },
  ]);
  expect(service('esbjerg/foredrag')['offers']).toEqual([
    { '@type': 'Offer', availability: 'https://schema.org/SoldOut' },
  ]);
  expect(service('esbjerg/to-steder')).not.toHaveProperty('offers');
  expect(text('esbjerg/to-steder')).not.toContain('isAccessibleForFree');
});

it.each([
  ['3-10 uger', { from: 0.05, to: 0.2 }],
  ['0-18 måneder', { from: 0, to: 1.5 }],
  ['7-11 måneder', { from: 0.58, to: 0.92 }],
  ['under 3 år', { to: 2.92 }],
  ['fra 4 år', { from: 4 }],
])('an age is in decimal years, the lower one rounded down and the upper one up: %s', (said, years) => {
  expect(ageInYears(anOffer({ audience: { child: said } }).audience.child)).toEqual(years);
});

it('of several ages the widest are said together, and no end where one of them has none', () => {
  const ages = (child: string[]) => ageInYears(anOffer({ audience: { child } }).audience.child);
  expect(ages(['3-10 uger', '4-6 år'])).toEqual({ from: 0.05, to: 6.92 });
  expect(ages(['3-10 uger', 'fra 4 år'])).toEqual({ from: 0.05 });
  expect(ageInYears(undefined)).toEqual({});
});

it('says nothing of what cannot be used: offers that are over, and examples', () => {
  expect(text('esbjerg/slut')).toBe('');
  expect(text('baerum/eksempel')).toBe('');
});

it('speaks the language of its page', () => {
  expect(JSON.parse(text('esbjerg/babycafe', 'en'))).toMatchObject({
    '@graph': expect.arrayContaining([
      expect.objectContaining({ name: 'Baby café', url: 'https://familier.example/en/kommuner/esbjerg/babycafe/' }),
    ]) as unknown,
  });
});

it('cannot end its element, whatever an author writes', () => {
  expect(text('esbjerg/svaer-tekst')).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(escapeForHtml(JSON.stringify(HOSTILE)))).toBe(HOSTILE);
  expect(JSON.parse(escapeForHtml(JSON.stringify('\u2028\u2029')))).toBe('\u2028\u2029');
});
