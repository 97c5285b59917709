import { z } from 'zod';
import { Audience } from './audience.ts';
import { Access } from './access.ts';
import { Contact, Place, Schedule } from './practical.ts';
import { FollowUp } from './follow-up.ts';
import {
  PartialDate,
  CalendarDate,
  Slug,
  SourceReference,
  endsInOrder,
  line,
  paragraph,
  range,
  wholeNumber,
} from './common.ts';
import { ACTIVITY_KINDS, LEVELS, OFFER_KINDS, OFFER_STATES, PARTNER_ROLES, PRACTICAL_HELP } from './terms.ts';

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

const Price = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free').describe('Gratis.') }),
  z.strictObject({
    kind: z.literal('paid').describe('Koster penge.'),
    amountDkk: wholeNumber(1, 100_000).describe('Prisen i hele kroner.'),
    per: line(60).describe('Hvad prisen gælder for, fx "gang" eller "forløb".'),
    note: line(200).describe('Fx "Spørg os, hvis prisen er svær at betale".').optional(),
  }),
  z.strictObject({ kind: z.literal('unknown').describe('Prisen er ikke oplyst.') }),
]);

const Status = z
  .strictObject({
    state: z
      .enum(OFFER_STATES)
      .describe(
        'planned (planlagt), pilot (prøves af), running (i gang), paused (holder pause), ended (slut) eller unknown (vi ved det ikke).',
      ),
    asOf: PartialDate.describe('Hvornår vi sidst vidste det: kildens dato eller dagen, I tjekkede.'),
    from: PartialDate.describe('Hvornår tilbuddet begyndte.').optional(),
    to: PartialDate.describe('Hvornår tilbuddet sluttede eller slutter.').optional(),
    note: line(300).describe('Kort forklaring, fx hvorfor tilbuddet holder pause.').optional(),
  })
  .superRefine(endsInOrder('from', 'to'));

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
    municipality: Slug.describe('Kommunens id: navnet på dens fil i content/municipalities, fx "esbjerg".'),
    unit: Slug.describe('Husets eller teamets id, som det står under units i kommunens fil.').optional(),
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
      .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'skal være en sprogkode som da, en eller ar' }))
      .describe('Sprog, som tilbuddet holdes på: da, en, ar … Lad feltet være væk, hvis I ikke ved det.')
      .optional(),
    interpreter: z.boolean().describe('Kan I få en tolk? Lad feltet være væk, hvis I ikke ved det.').optional(),
    practicalHelp: z
      .array(z.enum(PRACTICAL_HELP))
      .describe(
        'Praktisk hjælp: childcare (børnepasning), meal (mad), transport (hjælp til transport), reminders (påmindelse på sms). Skriv [], hvis I ved, at der ikke er nogen; lad feltet være væk, hvis I ikke ved det.',
      )
      .optional(),
    price: Price.describe(
      'Pris: { kind: free } (gratis), { kind: paid, amountDkk: 50, per: gang } eller { kind: unknown } (ikke oplyst). Gratis, hvis feltet er væk.',
    ).default({ kind: 'free' }),
    groupSize: range(1, 500, 'Antal deltagere eller familier på et hold')
      .describe('Hvor mange der er på et hold.')
      .optional(),
    places: z.array(Place).describe('Hvor tilbuddet er. Lad listen være tom, hvis det ikke er oplyst.').default([]),
    schedule: Schedule.optional(),
    contact: Contact.optional(),
    followUp: FollowUp.optional(),
    inspiration: z
      .boolean()
      .describe(
        'true, hvis tilbuddet kun er et eksempel til fagfolk og ikke skal vises for familier. Tilbud i andre lande er det altid.',
      )
      .default(false),
    status: Status.describe('Om tilbuddet er i gang, og hvornår vi sidst vidste det.'),
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
  .describe('Et tilbud i en kommune.');

export type OfferFrontmatter = z.output<typeof OfferSchema>;
export type OfferInput = z.input<typeof OfferSchema>;
