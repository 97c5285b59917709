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
    places: [
      {
        kind: 'named',
        name: 'Familiens Hus',
        address: 'Eksempelvej 1',
        postcode: '6700',
        town: 'Esbjerg',
        coordinates: { lat: 55.4762, lon: 8.4594 },
        stepFree: true,
      },
    ],
    schedule: {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      startDate: '2026-01-06',
      startTime: '10:00',
      endTime: '12:00',
      exceptDates: ['2026-03-31'],
    },
    contact: { role: 'Husets sundhedsplejerske', phone: '75 12 34 56', email: 'huset@example.dk' },
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
      waitingTime: { kind: 'weeks', from: 2, to: 4 },
      legalBasis: [{ law: 'bl-30' }],
      note: 'Ring først.',
    },
    audience: { pregnancy: { fromWeek: 12 }, child: {}, parent: { toAge: 29 }, situations: ['alene'] },
    programmes: ['cos-p'],
    professions: ['sundhedsplejerske'],
    partners: [{ organisation: 'moedrehjaelpen', roles: ['co-runs'], until: '2027' }],
    price: { kind: 'paid', amountDkk: 250, per: 'forløb' },
    groupSize: { from: 6, to: 8 },
    places: [{ kind: 'home' }],
    schedule: {
      rhythm: 'Hver anden uge om onsdagen',
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      startDate: '2026-03-11',
      startTime: '09:30',
      sessionMinutes: 150,
      sessions: { from: 10, to: 10 },
    },
    followUp: { criteria: [{ criterion: 'Familier gennemfører.', target: 'Mindst 30' }] },
    status: { state: 'running', asOf: '2025-11' },
  },
  'esbjerg/foredrag': {
    title: 'Foredrag om søvn',
    kind: 'activity',
    schedule: { dates: ['2026-04-15', '2026-05-20'], note: 'Dørene er åbne hele dagen.' },
    status: { state: 'planned', asOf: '2026-02' },
  },
  'esbjerg/kun-en-rytme': {
    title: 'Gåtur',
    schedule: { rhythm: 'Hver anden uge om eftermiddagen' },
    status: { state: 'unknown', asOf: '2015' },
  },
  'esbjerg/lidt-oplyst': {
    title: 'Lidt oplyst',
    price: { kind: 'unknown' },
    status: { state: 'unknown', asOf: '2015' },
  },
  'esbjerg/pause': {
    title: 'Holder pause',
    schedule: { recurrence: 'FREQ=MONTHLY;BYDAY=-1FR', startDate: '2026-01-30', startTime: '16:00', endTime: '18:00' },
    status: { state: 'paused', asOf: '2026-01' },
  },
  'esbjerg/slut': {
    title: 'Slut',
    schedule: { recurrence: 'FREQ=WEEKLY', startDate: '2025-09-01', startTime: '09:00', endTime: '10:00' },
    status: { state: 'ended', asOf: '2026-01', to: '2025-12-15' },
  },
  'esbjerg/svaer-tekst': {
    title: HOSTILE.replace('\n', ' '),
    summary: `${HOSTILE} ${'æøå 👩‍👧 '.repeat(12)}`,
    schedule: { recurrence: 'FREQ=DAILY;INTERVAL=3', startDate: '2026-03-27', startTime: '02:30' },
    contact: { phone: '+45 75 12 34 56' },
  },
  'baerum/eksempel': { title: 'Eksempel fra Norge', inspiration: true },
};

const TINY: TinyCatalogue = {
  offers: OFFERS,
  municipalities: {
    esbjerg: { units: [{ id: 'huset', name: 'Familiens Hus', form: 'house', crossDisciplinary: true }] },
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
