import { z } from 'zod';
import { Audience } from './audience.ts';
import { Access } from './access.ts';
import { Contact } from './contact.ts';
import { Changes, Full, Openings, Teams, type EntryFrontmatter } from './opening.ts';
import { OldSchedule, fromOldSchedule, fromPlaceNote } from './old/schedule.ts';
import { PlaceReference, WrittenPlace } from './place.ts';
import { PriceField } from './price.ts';
import { oneOrMany } from './said.ts';
import { Status } from './status.ts';
import { FollowUp } from './follow-up.ts';
import { PartialDate, CalendarDate, LanguageCode, Slug, SourceReference, line, paragraph, range } from './common.ts';
import { ACTIVITY_KINDS, LEVELS, OFFER_KINDS, PARTNER_ROLES, PRACTICAL_HELP } from './terms.ts';

const Partner = z.strictObject({
  organisation: Slug.describe('Partnerens id: navnet på en fil i content/organisations.'),
  roles: z
    .array(z.enum(PARTNER_ROLES))
    .min(1)
    .describe(
      'Hvad partneren gør: runs (driver), co-runs (driver sammen med kommunen), delivers (udfører), hosts (lægger hus til), funds (betaler), refers (henviser), recruits-volunteers (finder frivillige), contributes (bidrager med fx oplæg eller timer), supports-method (støtter metode og data).',
    ),
  until: PartialDate.describe('Hvornår aftalen eller bevillingen slutter, hvis kilden siger det.').optional(),
  note: line(300).describe('Kort note om samarbejdet.').optional(),
});

const Review = z.strictObject({
  date: CalendarDate.describe('Dagen, hvor nogen sidst læste oplysningerne igennem.'),
  role: line(80).describe('Rollen, ikke navnet, på den der læste, fx "Leder af familiehuset".'),
});

const Exception = z.strictObject({
  rule: Slug.describe('Reglens navn, som det står i beskeden, fx "universal-by-referral".'),
  reason: line(300).describe('Hvorfor det er rigtigt alligevel.'),
});

export const OfferSchema = z
  .strictObject({
    title: line(80).describe('Tilbuddets navn, som familier kender det. Højst 80 tegn.'),
    summary: paragraph(240).describe('En eller to varme, korte sætninger til familien: hvad er det, og hvorfor komme?'),
    municipality: oneOrMany(Slug, 98)
      .describe(
        'Kommunens id: navnet på dens fil i content/municipalities, fx "esbjerg". Er feltet væk, er det kommunen, hvis mappe filen ligger i.',
      )
      .exactOptional(),
    area: oneOrMany(Slug, 98)
      .describe(
        'Hvem tilbuddet også er for: flere kommuner ([esbjerg, varde]), en region (region-syddanmark) eller hele landet (danmark). Kun kommunen selv, hvis feltet er væk.',
      )
      .exactOptional(),
    unit: oneOrMany(Slug, 12)
      .describe('Husets eller teamets id, som det står under units i kommunens fil. Flere på en liste.')
      .exactOptional(),
    level: z
      .enum(LEVELS)
      .describe(
        'Forebyggelsesniveau: universal (for alle), selective (for nogle grupper) eller indicated (når der er et konkret behov). Vises kun for fagpersoner.',
      ),
    kind: z
      .enum(OFFER_KINDS)
      .describe(
        'Slags tilbud: open-advice (åben rådgivning), group (gruppe), parent-course (forældrekursus), individual-course (individuelt forløb), home-visit (hjemmebesøg), mentor (mentor eller kontaktperson), couple-course (parforløb), cafe (café), open-house (åbent hus), residential-stay (ophold), emergency-help (akut hjælp), activity (aktivitet), consultation (konsultation), conversation (samtale), screening (undersøgelse for alle i en gruppe).',
      ),
    activity: z
      .enum(ACTIVITY_KINDS)
      .describe(
        'Slags aktivitet i et familiehus: open-general (alment åbent tilbud), voluntary (frivillig aktivitet), specialised-course (specialiseret forløb).',
      )
      .optional(),
    access: Access,
    audience: Audience,
    topics: z.array(Slug).describe("Emner: id'er fra content/vocabulary/topics.yaml.").default([]),
    programmes: z.array(Slug).describe('Metoder og programmer: filnavne i content/programmes.').default([]),
    professions: z
      .array(Slug)
      .describe("Faggrupper, familien møder: id'er fra content/vocabulary/professions.yaml.")
      .default([]),
    partners: z.array(Partner).describe('Organisationer, der er med, og hvad de gør.').default([]),
    languages: z
      .array(LanguageCode)
      .describe('Sprog, som tilbuddet holdes på: da, en, ar … Lad feltet være væk, hvis I ikke ved det.')
      .optional(),
    interpreter: z.boolean().describe('Kan I få en tolk? Lad feltet være væk, hvis I ikke ved det.').optional(),
    practicalHelp: z
      .array(z.enum(PRACTICAL_HELP))
      .describe(
        'Praktisk hjælp: childcare (børnepasning), meal (mad), transport (hjælp til transport), reminders (påmindelse på sms). Skriv [], hvis I ved, at der ikke er nogen; lad feltet være væk, hvis I ikke ved det.',
      )
      .optional(),
    price: PriceField.exactOptional(),
    groupSize: range(1, 500, 'Antal deltagere eller familier på et hold')
      .describe('Hvor mange der er på et hold.')
      .optional(),
    full: Full.exactOptional(),
    at: oneOrMany(PlaceReference, 60)
      .describe('Hvor tilbuddet er: et eller flere steder. Lad feltet være væk, hvis det ikke er oplyst.')
      .exactOptional(),
    opens: Openings.exactOptional(),
    teams: Teams.exactOptional(),
    changes: Changes.exactOptional(),
    bring: oneOrMany(line(120), 20).describe('Det, man skal have med, en linje for hver ting.').exactOptional(),
    contact: Contact.exactOptional(),
    places: z
      .array(WrittenPlace.extend({ schedule: OldSchedule.exactOptional(), opens: Openings.exactOptional() }))
      .max(60, { error: 'må højst have 60 punkter' })
      .describe('Steder, skrevet ud hver for sig; det samme som at.')
      .exactOptional(),
    schedule: OldSchedule.exactOptional(),
    followUp: FollowUp.optional(),
    inspiration: z
      .boolean()
      .describe(
        'true, hvis tilbuddet kun er et eksempel til fagfolk og ikke skal vises for familier. Tilbud i andre lande er det altid.',
      )
      .default(false),
    status: Status,
    sources: z
      .array(SourceReference)
      .min(1, { error: 'skal nævne mindst én kilde' })
      .describe('Hvor oplysningerne kommer fra.'),
    review: Review.describe('Hvornår oplysningerne sidst er læst igennem, og af hvilken rolle.').optional(),
    exceptions: z.array(Exception).describe('Regler, som dette tilbud har en god grund til at afvige fra.').default([]),
    formerIds: z
      .array(Slug)
      .describe('Gamle filnavne, hvis filen er omdøbt: de gamle adresser sender videre.')
      .default([]),
  })
  .transform(({ municipality, area = [], unit = [], places = [], schedule = [], price, contact, ...offer }) => {
    const written = places.map(fromWrittenPlace);
    const [home, ...others] = municipality ?? [];
    return {
      ...offer,
      ...(home === undefined ? {} : { municipality: home }),
      /** Whom it is for beside its own municipality: ids of municipalities, `region-…` or `danmark`. */
      area: others.length === 0 ? area : [...new Set([home ?? '', ...others, ...area])],
      units: unit,
      at: [...(offer.at ?? []), ...written.map(({ place }) => place)],
      opens: [...(offer.opens ?? []), ...fromOldSchedule(schedule), ...written.flatMap(({ entries }) => entries)],
      teams: offer.teams ?? [],
      changes: offer.changes ?? [],
      bring: offer.bring ?? [],
      price: price ?? { lines: [] },
      contact: contact ?? { phones: [] },
    };
  })
  .describe('Et tilbud i en kommune.');

/** A place that has its own hours is one more entry there. */
function fromWrittenPlace({
  schedule = [],
  opens = [],
  ...written
}: WrittenPlace & { schedule?: Parameters<typeof fromOldSchedule>[0]; opens?: readonly EntryFrontmatter[] }): {
  place: WrittenPlace;
  entries: readonly EntryFrontmatter[];
} {
  const { place, entry } = fromPlaceNote(written);
  const own = [...opens, ...fromOldSchedule(schedule)].map((row) => ({ at: place, ...row }));
  return { place, entries: entry === undefined ? own : [entry, ...own] };
}

export type OfferFrontmatter = z.output<typeof OfferSchema>;
export type OfferInput = z.input<typeof OfferSchema>;
