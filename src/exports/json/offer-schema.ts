import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  COUNTRIES,
  LEVELS,
  OFFER_KINDS,
  OFFER_STATES,
  PARTNER_ROLES,
  PRACTICAL_HELP,
} from '../../schema/terms.ts';
import { Audience } from './audience-parts.ts';
import { Contact, Price } from './contact-parts.ts';
import { Access, Card, FollowUp, Translation } from './offer-parts.ts';
import { Change, Full, Meetings, Opening, Place, State, Team } from './times-parts.ts';
import { DaySet } from './when-parts.ts';
import { Day, Link, PartialDate, Range, SourceLink, Term, stated } from './parts.ts';

/**
 * An offer as it is published. Kept apart from `schema/offer.ts`, which is what editors write: a field renamed there must
 * not change what others have built upon.
 */
export const OfferRecord = z
  .strictObject({
    id: z.string().describe('Permanent id: kommune/tilbud.'),
    formerIds: stated(z.string()).describe('Tidligere navne i samme kommune.'),
    url: z.url().describe('Tilbuddets side.'),
    data: z.url().describe('Tilbuddet alene, som JSON.'),
    calendar: z.url().describe('Kalender (iCalendar). Kun hvor der er oplyst dage.').optional(),
    municipality: Link.extend({ country: z.enum(COUNTRIES) }).describe('Kommunen.'),
    area: z
      .strictObject({
        kind: z.enum(['municipalities', 'region', 'country']),
        ids: z.array(z.string()).describe('Kommuner ved id.').optional(),
        region: z.string().optional(),
      })
      .describe('Hvem tilbuddet også er for. Kun kommunen selv, hvis feltet mangler.')
      .optional(),
    units: stated(Link).describe('Huse eller team, tilbuddet hører til.'),
    title: z.string().describe('Navn.'),
    summary: z.string().describe('En eller to sætninger til familien.'),
    text: stated(z.string()).describe('Teksten til familier, et afsnit for hver, uden opmærkning.'),
    professionalText: stated(z.string()).describe('Teksten til fagpersoner, et afsnit for hver.'),
    isExample: z.boolean().describe('Kun et eksempel til fagfolk: kan ikke bruges herfra.'),
    level: z.enum(LEVELS).describe('Forebyggelsesniveau. Et fagord: vis det ikke for familier.'),
    kind: z.enum(OFFER_KINDS).describe('Slags tilbud.'),
    activity: z.enum(ACTIVITY_KINDS).describe('Slags aktivitet i et familiehus.').optional(),
    access: Access.describe('Hvordan man kommer med.'),
    audience: Audience.describe('Hvem det er for. Mangler både `pregnancy` og `child`, er det ikke oplyst.'),
    topics: stated(Term).describe('Emner.'),
    programmes: stated(Link).describe('Metoder og programmer.'),
    professions: stated(Term).describe('Faggrupper, familien møder.'),
    partners: stated(
      z.strictObject({
        organisation: Link,
        roles: z.array(z.enum(PARTNER_ROLES)).min(1),
        until: PartialDate.optional(),
        note: z.string().optional(),
      }),
    ).describe('Organisationer, der er med.'),
    languages: stated(z.string()).describe('Sprog, tilbuddet holdes på.'),
    interpreter: z.boolean().describe('Kan man få en tolk?').optional(),
    practicalHelp: z.array(z.enum(PRACTICAL_HELP)).describe('Praktisk hjælp. `[]`: der er ingen.').optional(),
    price: Price.describe(
      'Pris, en linje for hver. Mangler feltet, er prisen ikke oplyst: det er ikke gratis.',
    ).optional(),
    groupSize: Range.describe('Hvor mange på et hold.').optional(),
    places: stated(Place).describe('Hvor det er.'),
    openings: stated(Opening).describe('Tider, man kan komme; en for hver.'),
    teams: stated(Team).describe('Hold: man vælger ét og kommer hver gang.'),
    houseOpenings: stated(Opening).describe('Husets egne tider, hvor en tid følger dem.'),
    closed: stated(DaySet).describe('Det, huset og kommunen har lukket for.'),
    changes: stated(Change).describe('Enkelte gange, der er anderledes, også dem huset aflyser.'),
    otherMeetings: stated(Meetings).describe(
      'Ekstra gange, som ingen har sagt hvilken tid eller hvilket hold hører til.',
    ),
    bring: stated(z.string()).describe('Det, man skal have med.'),
    contact: Contact.describe('Hvem man kan spørge.').optional(),
    followUp: FollowUp.describe('Opfølgning, til fagpersoner.').optional(),
    state: State.describe('Hvordan det står til på den dag, filen er lavet for.'),
    status: z
      .strictObject({
        state: z
          .enum(OFFER_STATES)
          .describe('Det, kilden siger. Hvordan det står til på en dag, siger `state` for hele tilbuddet.'),
        asOf: PartialDate.describe('Hvornår nogen sidst vidste det.'),
        begins: PartialDate.describe('Første dag.').optional(),
        ends: PartialDate.describe('Sidste dag.').optional(),
        reopens: Day.describe('Efter en pause: første dag igen.').optional(),
        pausedUntil: PartialDate.describe('Så længe siger kilden, at pausen varer.').optional(),
        full: Full.optional(),
        note: z.string().optional(),
      })
      .describe('Det, kilden siger om, hvorvidt det er i gang.'),
    review: z
      .strictObject({ date: Day, role: z.string() })
      .describe('Sidst læst igennem, og af hvilken rolle.')
      .optional(),
    sources: z.array(SourceLink).min(1).describe('Hvor oplysningerne kommer fra.'),
    translations: z
      .record(z.string(), Translation)
      .describe('Teksten til familier på andre sprog, efter sprogkode.')
      .optional(),
    cards: z.record(z.string(), Card).describe('Tilbuddet i færdige ord, efter sprogkode.'),
  })
  .meta({ id: 'Offer', description: 'Et tilbud.' });

export type OfferRecord = z.output<typeof OfferRecord>;
export type CardRecord = z.output<typeof Card>;
