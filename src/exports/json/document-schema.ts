import { z } from 'zod';
import { COOPERATION_AREAS, CORE_PRINCIPLES, COUNTRIES, FOUR_LEGS, YES_NO } from '../../schema/terms.ts';
import { SCHOOL_HOLIDAYS } from '../../calendar/school-holidays.ts';
import { OwnContact } from './contact-parts.ts';
import { OfferRecord } from './offer-schema.ts';
import { Change, Place } from './times-parts.ts';
import { DaySet, When } from './when-parts.ts';
import { Day, Link, PartialDate, SourceLink, Term, stated } from './parts.ts';

const Ages = z.strictObject({
  pregnancy: z.boolean().optional(),
  fromYears: z.int().optional(),
  toYears: z.int().optional(),
});

const Statement = z
  .strictObject({ text: z.string(), date: PartialDate.optional(), source: SourceLink.optional() })
  .meta({ id: 'Statement', description: 'En oplysning om kommunen, med dato og kilde, hvor de er kendt.' });

const HouseOpening = z.strictObject({
  text: z.string().optional(),
  when: When.optional(),
  note: z.string().optional(),
});

const Unit = z.strictObject({
  id: z.string(),
  name: z.string(),
  form: z.enum(['house', 'team', 'institution']),
  crossDisciplinary: z.boolean().describe('Er flere faggrupper samlet?').optional(),
  since: PartialDate.optional(),
  ages: Ages.optional(),
  professions: stated(Term),
  runBy: stated(Link),
  description: z.string().optional(),
  place: Place.describe('Hvor det er, så vidt det er oplyst.'),
  opens: stated(HouseOpening).describe('Husets åbningstider.'),
  closed: stated(DaySet).describe('Det, huset har lukket for.'),
  changes: stated(Change),
  contact: OwnContact.optional(),
  bring: stated(z.string()),
  languages: stated(z.string()),
});

export const MunicipalityRecord = z
  .strictObject({
    id: z.string().describe('Permanent id.'),
    formerIds: stated(z.string()),
    url: z.url().describe('Kommunens side.').optional(),
    data: z.url().describe('Kommunen med dens tilbud, som JSON.'),
    changes: z.url().describe('Ændringer (Atom).'),
    calendar: z.url().describe('Alle tilbud med oplyste dage (iCalendar).').optional(),
    name: z.string(),
    country: z.enum(COUNTRIES),
    code: z.string().describe('Kommunekode, fire tal.').optional(),
    region: z.string().optional(),
    summary: z.string(),
    typologyGroup: z
      .int()
      .min(1)
      .max(4)
      .describe('Gruppe 1-4 i PwC’s typologi (2021), hvor svarene rækker. En slags, ikke en rang.')
      .optional(),
    units: stated(Unit).describe('Familiehuse, team og institutioner.'),
    places: stated(Place).describe('Steder, som flere tilbud bruger.'),
    contact: OwnContact.describe('Hvem en familie kan spørge, når et tilbud ikke har sin egen kontakt.').optional(),
    feedback: z
      .strictObject({ email: z.string().optional(), web: z.url().optional() })
      .describe('Hvor man skriver, når noget er forkert.')
      .optional(),
    schoolHolidays: stated(z.strictObject({ name: z.enum(SCHOOL_HOLIDAYS), from: Day, to: Day })),
    closed: stated(DaySet).describe('Det, hele kommunen har lukket for.'),
    cooperationAreas: stated(
      z.strictObject({ area: z.enum(COOPERATION_AREAS), cooperates: z.enum(YES_NO), note: z.string().optional() }),
    ),
    civilSociety: stated(
      z.strictObject({ organisation: z.string(), note: z.string().optional(), until: PartialDate.optional() }),
    ),
    fourLegs: stated(
      z.strictObject({
        leg: z.enum(FOUR_LEGS),
        state: z.enum(['in-house', 'cooperates', 'none']),
        note: z.string().optional(),
      }),
    ),
    corePrinciples: stated(z.enum(CORE_PRINCIPLES)),
    recentChanges: stated(Statement),
    lacks: stated(Statement).describe('Hvad kommunen selv siger, at den mangler.'),
    strengths: stated(Statement),
    results: stated(Statement),
    asOf: PartialDate.describe('Hvornår oplysningerne gjaldt.'),
    sources: z.array(SourceLink).min(1),
  })
  .meta({ id: 'Municipality', description: 'En kommune og den måde, den har ordnet sin tidlige indsats på.' });

const OrganisationRecord = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    description: z.string(),
    web: z.url().optional(),
    contact: OwnContact.optional(),
  })
  .meta({ id: 'Organisation', description: 'En partner.' });

const ProgrammeRecord = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    aliases: stated(z.string()),
    kind: z.string(),
    summary: z.string(),
  })
  .meta({ id: 'Programme', description: 'Et program, en metode eller et redskab.' });

const SourceRecord = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    date: PartialDate.optional(),
    description: z.string(),
    url: z.url().describe('Hvor den kan læses.').optional(),
  })
  .meta({ id: 'Source', description: 'Et dokument, som oplysninger bygger på. Det har sine egne vilkår.' });

/** The words of closed lists, in each language: `level.universal`. */
const Words = z
  .record(z.string(), z.record(z.string(), z.string()))
  .meta({ id: 'Words', description: 'De faste lister i ord: for hvert sprog listens navn og værdi, fx `kind.cafe`.' });

/** One shape at three sizes: the whole catalogue, one municipality, one offer. */
export const DataDocument = z
  .strictObject({
    $schema: z.url(),
    version: z.string().describe('Formatets version. Det første tal står også i adressen.'),
    generatedFor: Day.describe('Den dag, filen er lavet for.'),
    documentation: z.url(),
    licence: z.strictObject({ id: z.string(), url: z.url(), attribution: z.string() }).describe('Vilkår og kredit.'),
    municipalities: z.array(MunicipalityRecord),
    offers: z.array(OfferRecord),
    organisations: z.array(OrganisationRecord),
    programmes: z.array(ProgrammeRecord),
    sources: z.array(SourceRecord),
    words: Words,
  })
  .describe('Familiekatalogets åbne data. Et felt, der mangler, er ikke oplyst: det er aldrig et nej.');

export type DataDocument = z.output<typeof DataDocument>;
export type MunicipalityRecord = z.output<typeof MunicipalityRecord>;
export type OwnContactRecord = z.output<typeof OwnContact>;

/** The shape as a JSON Schema (2020-12), for others to validate with and for the page that explains the fields. */
export function jsonSchema(address: string) {
  return { ...z.toJSONSchema(DataDocument), $id: address };
}
