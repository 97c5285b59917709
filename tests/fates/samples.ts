import type { FatedField } from '../../src/domain/fates.ts';
import type { OfferChanges } from '../build.ts';

/** A field said alone: the file with it, and the same file without, where that is more than an empty one. */
export interface Sample {
  readonly with: OfferChanges;
  readonly without?: OfferChanges;
}

/** The day that the samples are read on. */
export const SAMPLE_DAY = '2026-03-01';

const LINE = 'tirsdag 10-12 fra 2026-03-17, 8 gange';
const NUMBER = '75 12 34 56';

function ofPlace(part: object): Sample {
  const place = { name: 'Biblioteket' };
  return { with: { at: { ...place, ...part } }, without: { at: place } };
}

function ofOpening(part: object, rest: OfferChanges = {}): Sample {
  return {
    with: { ...rest, opens: [{ when: 'tirsdag 10-12', ...part }] },
    without: { ...rest, opens: 'tirsdag 10-12' },
  };
}

function ofTeam(part: object, rest: OfferChanges = {}): Sample {
  return { with: { ...rest, teams: [{ when: LINE, ...part }] }, without: { ...rest, teams: LINE } };
}

function ofPhone(part: object): Sample {
  return { with: { contact: { phones: { number: NUMBER, ...part } } }, without: { contact: { phones: NUMBER } } };
}

function ofStatus(part: object, state: 'running' | 'paused' = 'running'): Sample {
  const status = { state, asOf: '2026-01-01' };
  return { with: { status: { ...status, ...part } }, without: { status } };
}

function ofAccess(part: object): Sample {
  return { with: { access: { mode: 'open', ...part } } };
}

/** Two places, so that an entry can be at one of them. */
const TWO_PLACES: OfferChanges = { at: ['huset', 'biblioteket'] };

/** Each field of an offer's file, said alone. A new field does not compile until it has a sample. */
export const SAMPLES: Readonly<Record<FatedField, Sample>> = {
  title: { with: { title: 'Legestue' } },
  summary: { with: { summary: 'Kom og leg.' } },
  municipality: { with: { municipality: 'varde' } },
  area: { with: { area: 'varde' } },
  units: { with: { unit: 'huset' } },
  level: { with: { level: 'selective' } },
  kind: { with: { kind: 'group' } },
  activity: { with: { activity: 'voluntary' } },
  'access.mode': { with: { access: { mode: 'visited' } } },
  'access.steps': ofAccess({ steps: [{ kind: 'sign-up', note: 'Skriv til os.' }] }),
  'access.referrers': ofAccess({ referrers: ['midwife'] }),
  'access.authorityDecision': ofAccess({ authorityDecision: false }),
  'access.anonymous': ofAccess({ anonymous: true }),
  'access.attendance': ofAccess({ attendance: true }),
  'access.waitingTime': ofAccess({ waitingTime: '2-4 uger' }),
  'access.legalBasis': ofAccess({ legalBasis: [{ law: 'bl-30' }] }),
  'access.note': ofAccess({ note: 'Ring til teamet først.' }),
  'audience.pregnancy': { with: { audience: { pregnancy: 'uge 12-20' } } },
  'audience.child': { with: { audience: { child: ['3-10 uger', '4-6 år'] } } },
  'audience.parent': { with: { audience: { parent: 'under 25 år' } } },
  'audience.firstTimeParents': { with: { audience: { firstTimeParents: true } } },
  'audience.joinBy': { with: { audience: { joinBy: 'fødslen' } } },
  'audience.anyOf': { with: { audience: { anyOf: [{ parent: 'under 25 år' }, { firstTimeParents: true }] } } },
  'audience.allOf': { with: { audience: { allOf: [{ parent: 'under 25 år' }, { firstTimeParents: true }] } } },
  'audience.participants': { with: { audience: { participants: ['fathers'] } } },
  'audience.situations': { with: { audience: { situations: ['alene'] } } },
  'audience.residence': { with: { audience: { residence: { required: true } } } },
  'audience.notFor': { with: { audience: { notFor: ['Børn, der er syge.'] } } },
  topics: { with: { topics: ['soevn'] } },
  programmes: { with: { programmes: ['cos-p'] } },
  professions: { with: { professions: ['sundhedsplejerske'] } },
  partners: { with: { partners: [{ organisation: 'moedrehjaelpen', roles: ['hosts'] }] } },
  languages: { with: { languages: ['ar'] } },
  interpreter: { with: { interpreter: true } },
  practicalHelp: { with: { practicalHelp: ['meal'] } },
  'price.lines': { with: { price: ['350 kr. pr. forløb', '200 kr. pr. forløb, hvis du får SU'] } },
  'price.note': {
    with: { price: { kind: 'paid', amountDkk: 50, per: 'gang', note: 'Spørg os, hvis det er svært.' } },
    without: { price: { kind: 'paid', amountDkk: 50, per: 'gang' } },
  },
  groupSize: { with: { groupSize: { from: 6, to: 8 } } },
  full: { with: { full: true } },
  'at.kind': { with: { at: { kind: 'online', name: 'Video' } }, without: { at: { name: 'Video' } } },
  'at.name': { with: { at: { name: 'Laden', town: 'Esbjerg' } }, without: { at: { town: 'Esbjerg' } } },
  'at.address': ofPlace({ address: 'Torvet 1', postcode: '6700', town: 'Esbjerg' }),
  'at.postcode': ofPlace({ postcode: '6700' }),
  'at.town': ofPlace({ town: 'Esbjerg' }),
  'at.coordinates': ofPlace({ coordinates: { lat: 55.4762, lon: 8.4594 } }),
  'at.stepFree': ofPlace({ stepFree: true }),
  'at.pram': ofPlace({ pram: true }),
  'at.publicTransport': ofPlace({ publicTransport: 'Bus 3' }),
  'at.satellite': ofPlace({ satellite: true }),
  'at.note': ofPlace({ note: 'Indgang fra gården.' }),
  'opens.when': { with: { opens: 'mandag og torsdag 9-11' } },
  'opens.at': ofOpening({ at: 'huset' }, TWO_PLACES),
  'opens.how': ofOpening({ how: 'appointment' }),
  'opens.note': ofOpening({ note: 'Døren er på klem.' }),
  'teams.when': { with: { teams: LINE } },
  'teams.at': ofTeam({ at: 'huset' }, TWO_PLACES),
  'teams.how': ofTeam({ how: 'appointment' }),
  'teams.note': ofTeam({ note: 'Vi spiser sammen.' }),
  'teams.name': ofTeam({ name: 'Forårsholdet' }),
  'teams.signUpBy': ofTeam({ signUpBy: '2026-03-10' }),
  'teams.seats': ofTeam({ seats: { to: 8 } }),
  'teams.full': ofTeam({ full: 'waiting-list' }),
  changes: {
    with: { opens: 'tirsdag 10-12', changes: ['2026-03-10 aflyst', '2026-03-17 flyttet til 2026-03-18'] },
    without: { opens: 'tirsdag 10-12' },
  },
  bring: { with: { bring: 'Sundhedskortet' } },
  'contact.role': {
    with: { contact: { phones: NUMBER, role: 'Husets vagt' } },
    without: { contact: { phones: NUMBER } },
  },
  'contact.email': { with: { contact: { email: 'huset@example.dk' } } },
  'contact.web': { with: { contact: { web: 'https://example.dk/huset' } } },
  'contact.form': { with: { contact: { form: 'https://example.dk/tilmelding' } } },
  'contact.note': { with: { contact: { note: 'Læg en besked.' } } },
  'contact.phones.number': { with: { contact: { phones: '76 16 16 17, tast 3' } } },
  'contact.phones.for': ofPhone({ for: 'Anonym rådgivning' }),
  'contact.phones.languages': ofPhone({ languages: ['ar', 'so'] }),
  'contact.phones.hours': ofPhone({ hours: 'hverdage 9-15' }),
  'contact.phones.sms': ofPhone({ sms: true }),
  'contact.phones.note': ofPhone({ note: 'Vi ringer op igen.' }),
  'contact.phones.hoursNote': {
    with: { contact: { phone: NUMBER, hours: 'Når huset er bemandet' } },
    without: { contact: { phone: NUMBER } },
  },
  followUp: { with: { followUp: { criteria: [{ criterion: 'Familier gennemfører.', target: 'Mindst 30' }] } } },
  inspiration: { with: { inspiration: true } },
  'status.state': ofStatus({ state: 'pilot' }),
  'status.asOf': ofStatus({ asOf: '2026-02' }),
  'status.begins': ofStatus({ begins: '2026-04-01' }),
  'status.ends': ofStatus({ ends: '2026-06-30' }),
  'status.reopens': ofStatus({ reopens: '2026-04-01' }, 'paused'),
  'status.pausedUntil': ofStatus({ to: '2026-05' }, 'paused'),
  'status.note': ofStatus({ note: 'Vi søger flere frivillige.' }),
  sources: { with: { sources: [{ document: 'pwc-familiehuse-2021', section: 'Figur 7' }] } },
  review: { with: { review: { date: '2026-02-10', role: 'Leder' } } },
  exceptions: { with: { exceptions: [{ rule: 'universal-by-referral', reason: 'Aftalt med regionen.' }] } },
  formerIds: { with: { formerIds: ['babycafeen'] } },
};
