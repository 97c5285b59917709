import { dataCards } from '../../src/views/data-cards.ts';
import { dataAddresses } from '../../src/views/data-paths.ts';
import { buildCatalogue, type Offer } from '../../src/domain/catalogue.ts';
import type { ExportContext } from '../../src/exports/addresses.ts';
import type { Cards } from '../../src/exports/json/offer-record.ts';
import { OfferTranslationSchema } from '../../src/schema/translation.ts';
import type { OfferChanges } from '../build.ts';
import { entriesOf, type TinyCatalogue } from '../views/catalogue.ts';

export const EXPORT_DAY = '2026-03-01';

/** Text that would end a script, begin a formula, break a line or a cell, and end an element. */
export const HOSTILE = '=1+1</script><!--"; ]]>\\n,\n& <b>';

/** One offer for each thing that an export has to get right. */
const OFFERS: Readonly<Record<string, OfferChanges>> = {
  'esbjerg/babycafe': {
    title: 'Babycafé på Æblehaven',
    unit: 'huset',
    access: { mode: 'open', steps: [{ kind: 'drop-in' }], anonymous: true, authorityDecision: false },
    audience: { child: { fromMonths: 0, toMonths: 18 }, participants: ['mothers', 'fathers'] },
    topics: ['soevn'],
    languages: ['da', 'ar'],
    interpreter: false,
    practicalHelp: [],
    price: 'gratis',
    at: 'huset',
    opens: 'tirsdag 10-12 fra 2026-01-06, ikke 2026-03-31',
    changes: ['2026-03-10 aflyst', '2026-03-17 flyttet til 2026-03-19 13-14.30'],
    contact: { role: 'Husets sundhedsplejerske', phones: '75 12 34 56', email: 'huset@example.dk' },
    review: { date: '2026-02-10', role: 'Leder' },
  },
  'esbjerg/familiegruppe': {
    title: 'Familiegruppe',
    level: 'selective',
    kind: 'group',
    activity: 'specialised-course',
    access: {
      mode: 'visited',
      steps: [{ kind: 'referral', note: 'Spørg jeres jordemoder.' }, { kind: 'clarifying-talk' }],
      referrers: ['family', 'midwife'],
      authorityDecision: false,
      waitingTime: '2-4 uger',
      legalBasis: [{ law: 'bl-30' }],
      note: 'Ring først.',
    },
    audience: {
      pregnancy: 'fra uge 12',
      child: {},
      situations: ['alene'],
      joinBy: 'barnet er 2 måneder',
      anyOf: [{ parent: 'under 30 år' }, { firstTimeParents: true }],
    },
    area: 'varde',
    programmes: ['cos-p'],
    professions: ['sundhedsplejerske'],
    partners: [{ organisation: 'moedrehjaelpen', roles: ['co-runs'], until: '2027' }],
    price: ['350,50 kr. pr. forløb', '200 kr. pr. forløb, hvis du får SU', '20-40 kr. (mad)', 'efter indtægt'],
    groupSize: { from: 6, to: 8 },
    at: 'home',
    teams: [
      {
        name: 'Forårsholdet',
        when: 'hver anden onsdag fra 2026-03-11, 10 gange, à 150 minutter',
        signUpBy: '2026-03-06',
        seats: { from: 6, to: 8 },
        full: 'waiting-list',
      },
      { when: '2026-09' },
    ],
    bring: ['Sundhedskort', 'Tøj til at bevæge jer i'],
    contact: {
      form: 'https://tilmelding.example.dk/familie?hold=1&uge=30',
      phones: [
        {
          number: '76 16 16 17, tast 3',
          for: 'Anonym rådgivning',
          languages: ['ar', 'so'],
          hours: 'hverdage 9-15',
          sms: true,
        },
        { number: '116 111', hours: 'alle dage 9-23' },
      ],
    },
    followUp: { criteria: [{ criterion: 'Familier gennemfører.', target: 'Mindst 30' }] },
    status: { state: 'running', asOf: '2025-11' },
  },
  'esbjerg/foredrag': {
    title: 'Foredrag om søvn',
    kind: 'activity',
    opens: { when: '2026-04-15 og 2026-05-20', note: 'Dørene er åbne hele dagen.' },
    full: true,
    status: { state: 'planned', asOf: '2026-02' },
  },
  'esbjerg/to-steder': {
    title: 'Åben rådgivning',
    kind: 'open-advice',
    unit: 'huset',
    at: ['huset', 'biblioteket'],
    opens: [
      { when: 'mandag 9-11 og 13-15', at: 'huset', how: 'drop-in' },
      { when: 'torsdag 14-16 i lige uger', at: 'biblioteket', how: 'appointment' },
      'efter aftale',
    ],
  },
  'esbjerg/kun-en-rytme': {
    title: 'Gåtur',
    opens: { when: 'hver anden uge', note: 'Om eftermiddagen.' },
    status: { state: 'unknown', asOf: '2015' },
  },
  'esbjerg/lidt-oplyst': {
    title: 'Lidt oplyst',
    status: { state: 'unknown', asOf: '2015' },
  },
  'esbjerg/pause': {
    title: 'Holder pause',
    opens: 'sidste fredag i måneden 16-18',
    status: { state: 'paused', asOf: '2026-01', reopens: '2026-08-01' },
  },
  'esbjerg/slut': {
    title: 'Slut',
    opens: 'mandag 9-10 fra 2025-09-01',
    status: { state: 'running', asOf: '2026-01', ends: '2025-12-15' },
  },
  'esbjerg/svaer-tekst': {
    title: HOSTILE.replace('\n', ' '),
    summary: `${HOSTILE} ${'æøå 👩‍👧 '.repeat(12)}`,
    opens: 'fredag fra kl. 22 fra 2026-03-27',
    contact: { phones: '+45 75 12 34 56' },
  },
  'baerum/eksempel': { title: 'Eksempel fra Norge', inspiration: true },
};

const TINY: TinyCatalogue = {
  offers: OFFERS,
  municipalities: {
    esbjerg: {
      units: [
        {
          id: 'huset',
          name: 'Familiens Hus',
          form: 'house',
          crossDisciplinary: true,
          address: 'Eksempelvej 1',
          postcode: '6700',
          town: 'Esbjerg',
          coordinates: { lat: 55.4762, lon: 8.4594 },
          stepFree: true,
          opens: 'hverdage 9-15',
          closed: 'helligdage',
          contact: { phones: '75 00 00 00' },
        },
      ],
      places: [{ id: 'biblioteket', name: 'Biblioteket' }],
      contact: { phones: { number: '76 16 16 16', for: 'Sundhedsplejen' } },
    },
    varde: { name: 'Varde', code: '0573' },
  },
  texts: { 'esbjerg/babycafe': { text: ['Kom, som I er.'], professionalText: ['Et åbent tilbud.'] } },
};

/** A tiny catalogue with all its corners, as the exports get it. */
export function exportFixture(): { readonly context: ExportContext; readonly cards: Cards } {
  const entries = entriesOf(TINY);
  const text = entries.offers[0]?.body;
  if (!text) throw new Error('There are no offers.');
  const english = OfferTranslationSchema.parse({ title: 'Baby café', summary: 'Meet other families.' });
  const offerTranslations = [
    { id: 'esbjerg/babycafe.en', data: english, body: { ...text, text: ['Come as you are.'], professionalText: [] } },
  ];
  const catalogue = buildCatalogue({ ...entries, offerTranslations }, { today: EXPORT_DAY });
  const at = dataAddresses(new URL('https://familier.example'), '/');
  return { context: { catalogue, at }, cards: (offer) => dataCards(offer, { catalogue, base: '/' }, at.offer) };
}

export function fixtureOffer(id: string): Offer {
  const offer = exportFixture().context.catalogue.offers.find((row) => row.id === id);
  if (!offer) throw new Error(`The fixture has no ${id}.`);
  return offer;
}
