import { describe, expect, it } from 'vitest';
import { partnerFacts, professionalOffer } from '../../src/views/referrers/offer.ts';
import { plainWords, type Words } from '../../src/i18n/words.ts';
import type { OfferChanges } from '../build.ts';
import { oneOffer } from './catalogue.ts';

function lines(id: string, changes: OfferChanges = {}): readonly (Words | readonly Words[])[] | undefined {
  const { offer, context } = oneOffer(changes);
  return professionalOffer(offer, context).facts.find((row) => row.id === id)?.lines;
}

describe('what a source is silent about', () => {
  it('is said to be unknown where a referrer asks for it', () => {
    const { offer, context } = oneOffer();
    const unknown = professionalOffer(offer, context).facts.filter(({ isUnknown }) => isUnknown);
    expect(unknown.map(({ id, lines: words }) => [id, ...words])).toEqual([
      ['steps', 'Ikke oplyst'],
      ['referrers', 'Ikke oplyst'],
      ['decision', 'Ikke oplyst'],
      ['anonymous', 'Ikke oplyst'],
      ['law', 'Ikke oplyst'],
    ]);
  });

  it('is not the same as no', () => {
    expect(lines('decision', { access: { mode: 'open', authorityDecision: false } })).toEqual([
      'Ingen afgørelse: familien kan være med uden.',
    ]);
    expect(lines('decision', { access: { mode: 'visited', authorityDecision: true } })).toEqual([
      'Kommunen træffer en afgørelse, før familien kan være med. En henvisning er ikke selv en afgørelse.',
    ]);
  });

  it('stands in a follow-up as unknown, never as an empty cell', () => {
    const { offer, context } = oneOffer({ followUp: { criteria: [{ criterion: 'Familier kommer.' }] } });
    expect(professionalOffer(offer, context).criteria).toEqual([
      { criterion: 'Familier kommer.', target: 'Ikke oplyst', dataSource: 'Ikke oplyst', result: 'Ikke oplyst' },
    ]);
  });
});

describe('the field’s own terms', () => {
  it.each([
    ['level', { level: 'indicated' }, ['Indikeret: når der er et konkret behov for støtte']],
    ['mode', { access: { mode: 'visited' } }, ['Visiteret: henvisning, samtale eller vurdering først']],
    [
      'steps',
      { access: { mode: 'visited', steps: [{ kind: 'screening' }, { kind: 'referral' }] } },
      ['Screening med faste spørgsmål', 'En fagperson henviser'],
    ],
    ['referrers', { access: { mode: 'visited', referrers: ['midwife', 'gp'] } }, ['Jordemoder og egen læge']],
    ['situations', { audience: { situations: ['alene'] } }, ['Enlig forsørger']],
    ['professions', { professions: ['sundhedsplejerske'] }, ['Sundhedsplejerske']],
    ['law', { access: { mode: 'open', legalBasis: [{ law: 'bl-30' }] } }, [expect.stringContaining('§ 30')]],
    ['status', { status: { state: 'running', asOf: '2021-11' } }, ['I gang (oplyst november 2021)']],
    ['status', { status: { state: 'running', asOf: '2021-11', to: '2026-02-28' } }, ['Slut (oplyst november 2021)']],
    [
      'period',
      { status: { state: 'ended', asOf: '2020', from: '2020', to: '2023-12' } },
      ['Fra 2020 til december 2023'],
    ],
    ['reviewed', { review: { date: '2026-02-01', role: 'Leder' } }, ['1. februar 2026 af Leder']],
    ['reviewed', {}, ['Ikke læst igennem af kommunen. Teksten bygger på kilderne nedenfor.']],
  ] satisfies [string, OfferChanges, unknown[]][])('%s %j', (id, changes, words) => {
    expect(lines(id, changes)).toEqual(words);
  });
});

it('cites every source with where in it, and links to the list of sources', () => {
  const { offer, context } = oneOffer({
    sources: [{ document: 'pwc-familiehuse-2021', section: 'Case: Esbjerg' }, { document: 'pwc-familiehuse-2021' }],
  });
  const link = { href: '/om/#pwc-familiehuse-2021', label: 'Praksisafdækning' };
  expect(professionalOffer(offer, context).sources).toEqual([
    { link, section: 'Case: Esbjerg' },
    { link, section: '' },
  ]);
});

it('says each cost with its year, what it is for and its source', () => {
  const source = { document: 'pwc-familiehuse-2021' };
  const { offer, context } = oneOffer({
    followUp: { costs: [{ amountDkk: 4_628_000, per: 'hele indsatsen', year: '2020', source }] },
  });
  expect(professionalOffer(offer, context).costs).toEqual([
    {
      amount: '4.628.000 kr.',
      per: 'pr. hele indsatsen',
      year: '2020',
      note: '',
      citation: { link: { href: '/om/#pwc-familiehuse-2021', label: 'Praksisafdækning' }, section: '' },
    },
  ]);
});

it('says what each partner does, and until when', () => {
  const { offer, context } = oneOffer({
    partners: [
      { organisation: 'moedrehjaelpen', roles: ['runs', 'funds'], until: '2026-12' },
      { organisation: 'frelsens-haer', roles: ['hosts'] },
    ],
  });
  expect(partnerFacts(offer, context).map(({ link, roles }) => `${plainWords(link.label)} ${roles}`)).toEqual([
    'moedrehjaelpen driver tilbuddet og betaler (til december 2026)',
    'frelsens-haer lægger hus til',
  ]);
});

describe('the address to cite', () => {
  it('is the part for professionals, with title, municipality and the date of what is known', () => {
    const { offer, context } = oneOffer({ status: { state: 'running', asOf: '2021-11' } });
    expect(professionalOffer(offer, context).cite).toEqual({
      title: 'Babycafé',
      rest: 'Esbjerg. I Familiekataloget, oplyst november 2021',
      path: '/kommuner/esbjerg/babycafe/#for-fagpersoner',
      anchor: 'for-fagpersoner',
    });
  });

  it('has the date of the review when that is the later', () => {
    const { offer, context } = oneOffer({ review: { date: '2026-02-01', role: 'Leder' } });
    expect(professionalOffer(offer, context).cite.rest).toContain('oplyst 1. februar 2026');
  });
});

it('leads to the municipality’s list, but not from an example', () => {
  const { offer, context } = oneOffer();
  expect(professionalOffer(offer, context).list?.href).toBe('/kommuner/esbjerg/henvis/');
  const example = oneOffer({ inspiration: true });
  expect(professionalOffer(example.offer, example.context).list).toBeUndefined();
});
