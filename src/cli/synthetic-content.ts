import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MUNICIPALITIES } from '../reference/municipalities.ts';
import { ACCESS_STEPS, LEVELS, OFFER_KINDS, PARTICIPANTS, PRACTICAL_HELP } from '../schema/terms.ts';

/** Offers in one municipality, about as many as the real content has. */
const OFFERS_PER_MUNICIPALITY = 20;

/**
 * Writes a made-up but valid catalogue of `count` offers: municipalities, a source, a partner, a programme and topics.
 * The same count always gives the same bytes. Returns the offers' files.
 */
export function writeSyntheticContent(contentDir: string, count: number): string[] {
  const write = (path: string, text: string): string => {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('sources/rapport.yaml', SOURCE);
  write('organisations/forening.yaml', ORGANISATION);
  write('programmes/metode.mdx', PROGRAMME);
  write('vocabulary/topics.yaml', TOPICS);
  const municipalities = Math.min(Math.ceil(count / OFFERS_PER_MUNICIPALITY), MUNICIPALITIES.length);
  for (let index = 0; index < municipalities; index++)
    write(`municipalities/${municipalityId(index)}.mdx`, municipality(index));
  return Array.from({ length: count }, (_, index) => {
    const id = municipalityId(index % municipalities);
    return write(`offers/${id}/tilbud-${index + 1}.mdx`, offer(index, id));
  });
}

const SOURCE = 'title: En rapport\npublisher: Kommunen\ndate: 2026\nkind: report\ndescription: Et opdigtet dokument.\n';

const ORGANISATION =
  'name: En forening\nkind: ngo\ndescription: En opdigtet forening.\nsources:\n  - { document: rapport }\n';

const PROGRAMME =
  '---\nname: En metode\nkind: method\nsummary: En opdigtet metode.\nsources:\n  - { document: rapport }\n---\n';

const TOPIC_IDS = ['soevn', 'mad', 'graad', 'leg', 'far', 'penge', 'netvaerk', 'sprog'];

const TOPICS = `title: Emner\nterms:\n${TOPIC_IDS.map((id) => `  - { id: ${id}, label: Om ${id} }\n`).join('')}`;

function municipalityId(index: number): string {
  return `kommune-${index + 1}`;
}

function municipality(index: number): string {
  const { code = '0101', name = 'København' } = MUNICIPALITIES[index] ?? {};
  return `---
name: ${name}
code: "${code}"
summary: Her er et hus, hvor I kan få råd og møde andre.
units:
  - id: huset
    name: Huset
    form: house
    crossDisciplinary: true
    ages: { fromYears: 0, toYears: 6 }
    opens: hverdage 9-15
    closed: helligdage
    contact: { phones: "76 16 16 16" }
contact: { phones: "76 16 16 17" }
sources:
  - { document: rapport }
asOf: 2026
---

Huset ligger midt i byen. I kan komme forbi og få en kop kaffe.
`;
}

function offer(index: number, municipalityIdOfOffer: string): string {
  const isOpen = index % 3 !== 0;
  const fromMonths = index % 36;
  return `---
title: Tilbud nummer ${index + 1}
summary: Kom og mød andre familier i huset. Her er plads til jer alle.
municipality: ${municipalityIdOfOffer}
unit: huset
level: ${isOpen ? at(LEVELS, index) : 'selective'}
kind: ${at(OFFER_KINDS, index)}
access:
  mode: ${isOpen ? 'open' : 'visited'}
  steps:
    - { kind: ${isOpen ? at(ACCESS_STEPS.slice(0, 3), index) : 'referral'}, note: Ring først }
${stated(index, 5, `  anonymous: ${index % 2 === 0}\n`)}audience:
  ${index % 4 === 0 ? 'pregnancy: {}' : `child: ${fromMonths}-${fromMonths + 12} måneder`}
  participants: [${at(PARTICIPANTS, index)}]
${stated(index, 3, `languages: [da, ${at(['ar', 'en', 'so'], index)}]\n`)}${stated(index, 4, `practicalHelp: [${at(PRACTICAL_HELP, index)}]\n`)}topics: [${at(TOPIC_IDS, index)}, ${at(TOPIC_IDS, index + 3)}]
programmes: [metode]
partners:
  - { organisation: forening, roles: [contributes] }
${stated(index, 7, `price: ${at(PRICES, index)}\n`)}at:
  - { name: Huset, address: "Gaden ${(index % 90) + 1}", town: Byen${stated(index, 2, `, coordinates: ${point(index)}`)} }
${stated(index, 6, times(index))}${stated(index, 8, `contact: { phones: "76 16 ${twoDigits(index)} 16" }\n`)}status: { state: running, asOf: 2026-01 }
sources:
  - { document: rapport, section: § ${(index % 20) + 1} }
---

${SENTENCES.slice(index % 3).join(' ')}

<FirstVisit>

I går ind ad døren. En voksen tager imod jer og viser rundt i huset.

</FirstVisit>

- I kan komme, som I er.
- I kan gå igen, når I vil.

<ForProfessionals>

Et opdigtet tilbud til måling af, hvor lang tid det tager at bygge.

</ForProfessionals>
`;
}

const SENTENCES = [
  'Vi mødes om formiddagen.',
  'Børnene leger på gulvet, mens I får en kop kaffe og en snak.',
  'Der er altid en, I kan spørge om søvn, mad og gråd.',
  'Far er lige så velkommen som mor.',
  'Det er helt i orden at komme for sent.',
];

/** Every `nth` offer says nothing of a thing: what is not stated costs the search something too. */
function stated(index: number, nth: number, text: string): string {
  return index % nth === 0 ? '' : text;
}

const PRICES = ['gratis', '350 kr. pr. forløb', '20-40 kr. pr. gang'];

/** A line of each sort; one in nine is a team that one signs up for. */
function times(index: number): string {
  const hour = 9 + (index % 9);
  const hours = `${hour}-${hour + 2}`;
  const day = at(DAYS, index);
  if (index % 9 === 1)
    return `teams:\n  - { when: "${day} ${hours} fra ${at(FIRST_DAYS, index)}, 8 gange, ikke helligdage", signUpBy: 2026-12-18 }\n`;
  return `opens: ${at([`${day} ${hours}`, `hver anden ${day} ${hours} fra ${at(FIRST_DAYS, index)}`, `${day} ${hours}, ikke juli`, `første ${day} i måneden ${hours}`], index)}\n`;
}

const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** The first of each of the days after New Year 2027, in their order. */
const FIRST_DAYS = ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08', '2027-01-09', '2027-01-10'];

function twoDigits(index: number): string {
  return String(index % 100).padStart(2, '0');
}

function point(index: number): string {
  return `{ lat: ${(55 + (index % 190) / 100).toFixed(2)}, lon: ${(8.5 + (index % 310) / 100).toFixed(2)} }`;
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
}
