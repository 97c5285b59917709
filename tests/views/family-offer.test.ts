import { describe, expect, it } from 'vitest';
import { plainWords, type Words } from '../../src/i18n/words.ts';
import { familyOfferPage, type Fact } from '../../src/views/families/offer.ts';
import type { MunicipalityChanges, OfferChanges } from '../build.ts';
import { contextOf, oneOffer } from './catalogue.ts';

function page(changes: OfferChanges = {}) {
  const { offer, context } = oneOffer(changes);
  return familyOfferPage(offer, context);
}

function fact(id: Fact['id'], changes: OfferChanges): Fact | undefined {
  return page(changes).facts.find((row) => row.id === id);
}

/** A fact's lines, each as one text. */
function plain(lines: Fact['lines']): string[] {
  return lines.map((line) => partsOf(line).map(plainWords).join(''));
}

function partsOf(line: Fact['lines'][number]): readonly Words[] {
  return Array.isArray(line) ? (line as readonly Words[]) : [line as Words];
}

describe('what is not known', () => {
  it('is said in a friendly way, for each thing that decides', () => {
    const unknown = page().facts.filter(({ isUnknown }) => isUnknown);
    expect(unknown.map(({ id, lines }) => `${id}: ${plain(lines).join(' ')}`)).toMatchInlineSnapshot(`
      [
        "who: Kommunen har ikke oplyst alderen.",
        "when: Kommunen har ikke oplyst tiden endnu.",
        "where: Kommunen har ikke oplyst stedet endnu.",
        "price: Vi ved ikke, hvad det koster. Spørg gerne.",
        "contact: Vi kender ikke telefon eller e-mail endnu. Spørg jeres jordemoder, sundhedsplejerske eller læge. I kan også spørge kommunen (Esbjerg).",
      ]
    `);
  });

  it('is left out where it decides nothing', () => {
    const ids = page().facts.map(({ id }) => id);
    expect(ids).toEqual(['who', 'entrance', 'when', 'where', 'price', 'contact']);
  });

  it('is not the same as no', () => {
    expect(fact('anonymous', { access: { mode: 'open', anonymous: false } })?.lines).toEqual([
      'Ja. Her skal man kende jeres navn.',
    ]);
    expect(fact('anonymous', { access: { mode: 'open', anonymous: true } })?.lines).toEqual([
      'Nej. I kan være anonyme.',
    ]);
    expect(fact('anonymous', { access: { mode: 'open' } })).toBeUndefined();
    expect(fact('languages', { interpreter: false })?.lines).toEqual(['Der er ikke tolk.']);
    expect(fact('languages', {})).toBeUndefined();
  });
});

describe('the notice at the top', () => {
  it('says first that the offer is over, and when it ended', () => {
    const { notices } = page({ status: { state: 'ended', asOf: '2020', ends: '2023-12-31', note: 'Aftalen løb ud.' } });
    expect(notices).toEqual([
      { kind: 'ended', text: 'Tilbuddet sluttede 31. december 2023.' },
      { kind: 'note', text: 'Aftalen løb ud.' },
    ]);
  });

  it('does not make up a day when it ended', () => {
    expect(page({ status: { state: 'ended', asOf: '2020' } }).notices).toEqual([
      { kind: 'ended', text: 'Tilbuddet er slut.' },
    ]);
  });

  it.each([
    ['the day before its last', '2026-03-02', 'note', 'Tilbuddet slutter 2. marts 2026.'],
    ['on its last day', '2026-03-01', 'note', 'Tilbuddet slutter 1. marts 2026.'],
    ['the day after its last', '2026-02-28', 'ended', 'Tilbuddet sluttede 28. februar 2026.'],
  ])('%s', (_, ends, kind, text) => {
    expect(page({ status: { state: 'running', asOf: '2026-01', ends } }).notices).toEqual([{ kind, text }]);
  });

  it('of a pause tells its end and the last day of all', () => {
    const status = { state: 'paused', asOf: '2026-01', reopens: '2026-04-01', ends: '2026-06' } as const;
    expect(page({ status }).notices).toEqual([
      { kind: 'note', text: 'Holder pause. Det åbner igen 1. april 2026. Tilbuddet slutter i juni 2026.' },
    ]);
  });

  it.each([
    ['planned', 'Det er ikke begyndt endnu. Vi ved ikke, hvornår det begynder.'],
    ['paused', 'Holder pause. Vi ved ikke, hvornår det åbner igen.'],
    ['pilot', 'Dette tilbud bliver prøvet af.'],
    ['unknown', 'Vi kender tilbuddet fra januar 2026. Vi ved ikke, om det er i gang nu. Spørg kommunen.'],
  ] as const)('of an offer that is %s', (state, text) => {
    expect(page({ status: { state, asOf: '2026-01' } }).notices.map((notice) => notice.text)).toEqual([text]);
  });

  it.each([
    ['a year ago', '2025-03-01', []],
    [
      'a year and a day ago',
      '2025-02-28',
      ['Oplysningerne er fra 28. februar 2025. Spørg kommunen, om alt stadig passer.'],
    ],
  ])('of information from %s', (_, asOf, texts) => {
    expect(page({ status: { state: 'running', asOf } }).notices.map(({ text }) => text)).toEqual(texts);
  });

  it('of an example says where it comes from, and nothing else', () => {
    expect(
      page({ inspiration: true, status: { state: 'ended', asOf: '2012' } }).notices.map(({ text }) => text),
    ).toEqual([
      'Dette er et eksempel til inspiration, som en kilde fra 2012 beskriver. Det er ikke et tilbud, I kan melde jer til her.',
    ]);
  });
});

describe('an offer that is over', () => {
  const ended = page({
    status: { state: 'ended', asOf: '2020' },
    access: { mode: 'open', steps: [{ kind: 'drop-in' }] },
    contact: { phones: '12 34 56 78' },
  });

  it('invites nobody: no steps and no contact', () => {
    expect(ended.steps).toEqual([]);
    expect(ended.facts.map(({ id }) => id)).not.toContain('contact');
  });

  it('answers no to whether one may come', () => {
    expect(ended.facts.find(({ id }) => id === 'entrance')?.lines).toEqual(['Nej. Tilbuddet er slut.']);
  });
});

describe('may we just come?', () => {
  it.each([
    [{ mode: 'open', steps: [{ kind: 'drop-in' }] }, 'Ja. I kan bare komme. I skal ikke henvises.'],
    [{ mode: 'open', steps: [{ kind: 'sign-up' }] }, 'Ja. I melder jer selv til. I skal ikke henvises.'],
    [{ mode: 'open', steps: [{ kind: 'appointment' }] }, 'Ja. I aftaler selv en tid. I skal ikke henvises.'],
    [{ mode: 'visited', referrers: ['family'] }, 'I kan selv spørge, og en fagperson kan gøre det for jer.'],
    [{ mode: 'visited' }, 'En fagperson hjælper jer ind. Spørg jeres jordemoder, sundhedsplejerske eller læge.'],
  ] satisfies [OfferChanges['access'], string][])('%j', (access, answer) => {
    expect(fact('entrance', { access })?.lines).toEqual([answer]);
  });
});

describe('facts', () => {
  it.each([
    [
      'price',
      { price: { kind: 'paid', amountDkk: 1250, per: 'forløb', note: 'Spørg os.' } },
      ['1.250 kr. pr. forløb', 'Spørg os.'],
    ],
    ['wait', { access: { mode: 'open', waitingTime: { kind: 'none' } } }, ['Ingen ventetid']],
    ['wait', { access: { mode: 'open', waitingTime: 'højst 4 uger' } }, ['Højst 4 uger']],
    ['wait', { access: { mode: 'open', waitingTime: { kind: 'weeks', from: 2 } } }, ['Mindst 2 uger']],
    ['wait', { access: { mode: 'open', waitingTime: { kind: 'weeks', from: 2, to: 4 } } }, ['2-4 uger']],
    ['group', { groupSize: { from: 8, to: 8 } }, ['8']],
    ['group', { groupSize: { to: 8 } }, ['Op til 8']],
    ['group', { groupSize: { from: 3 } }, ['Mindst 3']],
    ['group', { groupSize: { from: 8, to: 10 } }, ['8-10']],
    ['meet', { professions: ['sundhedsplejerske'] }, ['En sundhedsplejerske']],
    [
      'languages',
      { languages: ['da', 'ar', 'so'], interpreter: true },
      ['dansk, arabisk og somali', 'I kan få en tolk.'],
    ],
    ['practical', { practicalHelp: ['childcare', 'meal'] }, ['Pasning af børnene imens', 'Noget at spise']],
  ] satisfies [Fact['id'], OfferChanges, string[]][])('%s %j', (id, changes, lines) => {
    const row = fact(id, changes);
    expect(row?.isUnknown).toBe(false);
    expect(plain(row?.lines ?? [])).toEqual(lines);
  });

  it('say "1 week" and not "1 weeks"', () => {
    expect(fact('wait', { access: { mode: 'open', waitingTime: { kind: 'weeks', to: 1 } } })?.lines).toEqual([
      'Højst 1 uge',
    ]);
  });

  it('say once what the wait is when both ends are the same', () => {
    const waitingTime = { kind: 'weeks', from: 2, to: 2 } as const;
    expect(fact('wait', { access: { mode: 'open', waitingTime } })?.lines).toEqual(['2 uger']);
  });
});

describe('the contact', () => {
  it('has links to call, write and sign up', () => {
    const contact = {
      role: 'Husets sundhedsplejerske',
      phones: '12 34 56 78',
      email: 'huset@kommune.dk',
      web: 'https://www.kommune.dk/huset',
      form: 'https://tilmeld.kommune.dk/huset',
    };
    const row = fact('contact', { contact });
    expect(row?.lines).toEqual(['Husets sundhedsplejerske']);
    expect(row?.links).toEqual([
      { href: 'tel:12345678', label: 'Ring 12 34 56 78', notes: [] },
      { href: 'mailto:huset@kommune.dk', label: 'huset@kommune.dk', notes: [] },
      { href: 'https://tilmeld.kommune.dk/huset', label: 'Skriv eller meld jer til på nettet', notes: [] },
      { href: 'https://www.kommune.dk/huset', label: 'Læs mere på nettet', notes: [] },
    ]);
  });

  it('with a role but no way to reach it says so, and sends nobody to a role that cannot be reached', () => {
    expect(fact('contact', { contact: { role: 'Leder' } })?.lines).toEqual([
      'Vi kender ikke telefon eller e-mail endnu. Spørg jeres jordemoder, sundhedsplejerske eller læge. I kan også spørge kommunen (Esbjerg).',
    ]);
  });

  it('that is the house’s or the municipality’s is said to be', () => {
    const municipality = {
      units: [{ id: 'hus', name: 'Familiens Hus', form: 'house', contact: { phones: '11 22 33 44' } }],
      contact: { phones: '99 88 77 66', role: 'Sundhedsplejen' },
    } satisfies MunicipalityChanges;
    const linksOf = (changes: OfferChanges) => {
      const context = contextOf({ offers: { 'esbjerg/a': changes }, municipalities: { esbjerg: municipality } });
      const [offer] = context.catalogue.offers;
      return offer === undefined ? [] : familyOfferPage(offer, context).facts.find(({ id }) => id === 'contact')?.links;
    };
    expect(linksOf({ unit: 'hus' })).toEqual([
      { href: 'tel:11223344', label: 'Ring 11 22 33 44', notes: ['Husets telefon (Familiens Hus)'] },
    ]);
    expect(linksOf({})).toEqual([
      { href: 'tel:99887766', label: 'Ring 99 88 77 66', notes: ['Kommunens telefon (Esbjerg)'] },
    ]);
  });

  it('that is a link only is not called unknown', () => {
    expect(fact('contact', { contact: { phones: '12 34 56 78' } })).toMatchObject({ lines: [], isUnknown: false });
  });
});

describe('other offers shown beside', () => {
  const topics = ['soevn', 'mad'];
  const status = { state: 'ended', asOf: '2023' } as const;

  function more(offers: Readonly<Record<string, OfferChanges>>): string[] {
    const context = contextOf({ offers: { 'esbjerg/denne': { title: 'Denne', topics }, ...offers } });
    const offer = context.catalogue.offers.find(({ slug }) => slug === 'denne');
    return offer ? familyOfferPage(offer, context).more.map(({ id }) => id) : ['missing'];
  }

  it('share a topic, the most alike first', () => {
    expect(
      more({
        'esbjerg/a': { title: 'A', topics: ['mad'] },
        'esbjerg/b': { title: 'B', topics },
        'esbjerg/c': { title: 'C' },
      }),
    ).toEqual(['esbjerg/b', 'esbjerg/a']);
  });

  it('are at most three', () => {
    const offers = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`esbjerg/${id}`, { title: id, topics }]));
    expect(more(offers)).toEqual(['esbjerg/a', 'esbjerg/b', 'esbjerg/c']);
  });

  it('are never over, nor examples, nor elsewhere', () => {
    expect(
      more({
        'esbjerg/slut': { topics, status },
        'esbjerg/eksempel': { topics, inspiration: true },
        'baerum/samtaler': { topics },
      }),
    ).toEqual([]);
  });
});
