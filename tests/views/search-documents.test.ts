import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../src/views/search-documents.ts';
import type { OfferChanges } from '../build.ts';
import { contextOf, oneOffer } from './catalogue.ts';

function documentOf(changes: OfferChanges = {}, text = {}) {
  const [document] = searchDocuments(oneOffer(changes, text).context);
  if (!document) throw new Error('The offer has no search document.');
  return document;
}

describe('the search holds', () => {
  const offers = {
    'esbjerg/babycafe': {},
    'esbjerg/slut': { status: { state: 'ended', asOf: '2023' } },
    'esbjerg/eksempel': { inspiration: true },
    'baerum/samtaler': {},
  } as const;
  const documents = searchDocuments(contextOf({ offers }));

  it('what families may use and what is over, but no examples', () => {
    expect(documents.map(({ url }) => url)).toEqual(['kommuner/esbjerg/babycafe/', 'kommuner/esbjerg/slut/']);
  });

  it('what is over apart from the rest', () => {
    expect(documents.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  });

  it('addresses that do not change with the base path', () => {
    const context = contextOf({ offers });
    expect(searchDocuments({ ...context, base: '/familier/' }).map(({ url }) => url)).toEqual(
      documents.map(({ url }) => url),
    );
  });
});

describe('the words that are searched', () => {
  const { text } = documentOf(
    {
      title: 'Babycafé',
      topics: ['soevn'],
      professions: ['sundhedsplejerske'],
      audience: { situations: ['alene'] },
      programmes: ['cos-p'],
      partners: [{ organisation: 'moedrehjaelpen', roles: ['runs'] }],
      access: { mode: 'open', steps: [{ kind: 'drop-in', note: 'Ring på døren' }] },
    },
    { text: ['Vi synger sammen.'], professionalText: ['Metoden bygger på samspil.'], html: '<p>Vi synger sammen.</p>' },
  );

  const content = [text.title, text.lead, text.body].join(' ');

  it.each([
    ['title', 'Babycafé'],
    ['summary', 'Mød andre familier.'],
    ['municipality', 'Esbjerg'],
    ['topic', 'Søvn'],
    ['synonym of a topic', 'nattero'],
    ['situation in the family’s words', 'Alene med barn'],
    ['situation in the field’s words', 'Enlig forsørger'],
    ['profession', 'sundhedsplejerske'],
    ['programme', 'cos-p'],
    ['partner', 'moedrehjaelpen'],
    ['step', 'Ring på døren'],
    ['text for families', 'Vi synger sammen.'],
    ['text for professionals', 'Metoden bygger på samspil.'],
  ])('hold the %s', (_, words) => {
    expect(content).toContain(words);
  });

  it('have the title apart, which tells most', () => {
    expect(text.title).toBe('Babycafé');
  });

  it('hold no markup', () => {
    expect(content).not.toMatch(/[<>]/);
  });
});

it('says where an offer is, as exactly as anyone has told', () => {
  const { places } = documentOf({ at: { town: 'Esbjerg' } });
  expect(places.map(({ basis, name }) => `${basis} ${name}`)).toEqual(['town Esbjerg']);
});

it('shows the same as a card does, all of it as text', () => {
  expect(documentOf({ status: { state: 'paused', asOf: '2026-01' } }).meta).toMatchInlineSnapshot(`
    {
      "danish": "",
      "dates": "",
      "door": "none",
      "entrance": "Holder pause",
      "municipality": "Esbjerg",
      "next": "",
      "notice": "Holder pause",
      "price": "",
      "summary": "Mød andre familier.",
      "title": "Babycafé",
      "when": "",
      "where": "",
      "who": "Kommunen har ikke oplyst alderen.",
    }
  `);
});
