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
    expect(offer).not.toHaveProperty('schedule');
    expect(offer).not.toHaveProperty('languages');
    expect(offer['access']).toEqual({ mode: 'open' });
    expect(offer['audience']).toEqual({});
  });

  it('is told from what is known to be none', () => {
    const offer = offerOf('esbjerg/babycafe');
    expect(offer?.practicalHelp).toEqual([]);
    expect(offer?.interpreter).toBe(false);
    expect(offer?.price).toEqual({ kind: 'free' });
  });
});

it('says an offer in the words of its pages, and in which language they are', () => {
  const offer = offerOf('esbjerg/babycafe');
  expect(offer?.cards['en']?.title).toEqual({ text: 'Baby café', lang: 'en' });
  expect(offer?.cards['ar']?.title).toEqual({ text: 'Babycafé på Æblehaven', lang: 'da' });
  expect(offer?.cards['en']?.url).toBe('https://familier.example/en/kommuner/esbjerg/babycafe/');
});

it('offers a calendar only where days are stated', () => {
  expect(offerOf('esbjerg/foredrag')?.calendar).toBe('https://familier.example/kommuner/esbjerg/foredrag/kalender.ics');
  expect(offerOf('esbjerg/kun-en-rytme')?.calendar).toBeUndefined();
});
