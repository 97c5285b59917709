import { describe, expect, it } from 'vitest';
import { catalogueDocument, municipalityDocument, offerDocument, printJson } from '../../src/exports/json/document.ts';
import { jsonSchema } from '../../src/exports/json/document-schema.ts';
import { exportFixture, fixtureOffer } from './catalogue.ts';
import { validatorOf } from './validate.ts';

const { context, cards } = exportFixture();
const schema = jsonSchema(context.at.schema);
const validate = validatorOf(schema);
const all = catalogueDocument(context, cards);
const offerOf = (id: string) => all.offers.find((offer) => offer.id === id);

describe('the published JSON', () => {
  it('is what the golden file has', async () => {
    await expect(printJson(all)).toMatchFileSnapshot('../golden/katalog.json');
  });

  it('follows its own published schema at all three sizes', async () => {
    await expect(printJson(schema)).toMatchFileSnapshot('../golden/schema.json');
    expect(validate(JSON.parse(printJson(all)))).toEqual([]);
    expect(validate(JSON.parse(printJson(municipalityDocument('esbjerg', context, cards))))).toEqual([]);
    expect(validate(JSON.parse(printJson(offerDocument(fixtureOffer('esbjerg/babycafe'), context, cards))))).toEqual(
      [],
    );
  });

  it('has a schema that refuses a field it does not know, and a level that is none', () => {
    const [offer] = all.offers;
    const changed = (change: object) => JSON.parse(printJson({ ...all, offers: [{ ...offer, ...change }] })) as unknown;
    expect(validate(changed({ colour: 'green' }))).not.toEqual([]);
    expect(validate(changed({ level: 'yellow' }))).not.toEqual([]);
    expect(validate(changed({ status: undefined }))).not.toEqual([]);
  });

  it('gives a municipality and an offer alone, with what they name and no more', () => {
    const one = offerDocument(fixtureOffer('esbjerg/familiegruppe'), context, cards);
    expect(one.municipalities.map(({ id }) => id)).toEqual(['esbjerg']);
    expect(one.organisations.map(({ id }) => id)).toEqual(['moedrehjaelpen']);
    expect(one.programmes.map(({ id }) => id)).toEqual(['cos-p']);
    expect(municipalityDocument('baerum', context, cards).offers.map(({ id }) => id)).toEqual(['baerum/eksempel']);
  });
});

describe('what is not stated', () => {
  it('is left out, and never no, nothing or an empty list', () => {
    const offer = JSON.parse(JSON.stringify(offerOf('esbjerg/lidt-oplyst'))) as Record<string, unknown>;
    expect(offer).not.toHaveProperty('price');
    expect(offer).not.toHaveProperty('openings');
    expect(offer).not.toHaveProperty('teams');
    expect(offer).not.toHaveProperty('languages');
    expect(offer['access']).toEqual({ mode: 'open' });
    expect(offer['audience']).toEqual({});
  });

  it('is told from what is known to be none', () => {
    const offer = offerOf('esbjerg/babycafe');
    expect(offer?.practicalHelp).toEqual([]);
    expect(offer?.interpreter).toBe(false);
    expect(offer?.price).toEqual({ lines: [{ text: 'gratis', kind: 'free' }] });
  });
});

it('says an offer in the words of its pages, and in which language they are', () => {
  const offer = offerOf('esbjerg/babycafe');
  expect(offer?.cards['en']?.title).toEqual({ text: 'Baby café', lang: 'en' });
  expect(offer?.cards['ar']?.title).toEqual({ text: 'Babycafé på Æblehaven', lang: 'da' });
  expect(offer?.cards['en']?.url).toBe('https://familier.example/en/kommuner/esbjerg/babycafe/');
});

describe('times', () => {
  const { openings = [] } = offerOf('esbjerg/babycafe') ?? {};

  it('are one line, its fields, and the days of the coming year as changes and exceptions leave them', () => {
    const [first] = openings;
    expect(first?.text).toBe('tirsdag 10-12 fra 2026-01-06, ikke 2026-03-31');
    expect(first?.when).toMatchObject({ days: { kind: 'weekly', weekdays: ['tu'] }, from: '2026-01-06' });
    const [regular, moved, ...others] = first?.meetings ?? [];
    expect(others).toEqual([]);
    expect(regular?.dates.slice(0, 4)).toEqual(['2026-03-03', '2026-03-24', '2026-04-07', '2026-04-14']);
    expect(moved).toMatchObject({ dates: ['2026-03-19'], movedFrom: '2026-03-17' });
    expect(offerOf('esbjerg/babycafe')?.changes?.map(({ text }) => text)).toEqual([
      '2026-03-10 aflyst',
      '2026-03-17 flyttet til 2026-03-19 13-14.30',
    ]);
  });

  it('stand with their place and the way in', () => {
    const offer = offerOf('esbjerg/to-steder');
    expect(offer?.openings?.map(({ place, how }) => [place, how])).toEqual([
      [0, 'drop-in'],
      [1, 'appointment'],
      [undefined, undefined],
    ]);
    expect(offer?.openings?.[1]?.meetings?.[0]?.dates.slice(0, 3)).toEqual(['2026-03-05', '2026-03-19', '2026-04-02']);
    expect(offer?.openings?.[2]).toEqual({ text: 'efter aftale', when: expect.anything() as unknown });
  });

  it('promise no day of an offer that is over, or of which nobody knows whether it runs', () => {
    expect(offerOf('esbjerg/slut')?.state).toEqual({ kind: 'over', text: 'Slut', since: '2025-12-15' });
    for (const id of ['esbjerg/slut', 'esbjerg/kun-en-rytme'])
      expect(offerOf(id)?.openings?.flatMap(({ meetings = [] }) => meetings)).toEqual([]);
  });
});

it('says whose a telephone is where the offer has none of its own', () => {
  expect(offerOf('esbjerg/to-steder')?.contact).toMatchObject({
    reach: { phones: [{ text: '75 00 00 00' }], from: { kind: 'unit', name: 'Familiens Hus' } },
    fallback: { from: { kind: 'municipality', name: 'Esbjerg' } },
  });
  expect(offerOf('esbjerg/familiegruppe')?.contact?.reach?.phones?.[0]).toMatchObject({
    text: '76 16 16 17, tast 3',
    dial: '76161617',
    extension: '3',
    languages: ['ar', 'so'],
    hours: { text: 'hverdage 9-15' },
    sms: true,
  });
});

it('offers a calendar only where days are stated', () => {
  expect(offerOf('esbjerg/foredrag')?.calendar).toBe('https://familier.example/kommuner/esbjerg/foredrag/kalender.ics');
  expect(offerOf('esbjerg/kun-en-rytme')?.calendar).toBeUndefined();
});
