import { z } from 'zod';
import {
  Email,
  HttpsUrl,
  PartialDate,
  CalendarDate,
  LanguageCode,
  Slug,
  SourceReference,
  endsInOrder,
  line,
  paragraph,
  wholeNumber,
} from './common.ts';
import { Contact } from './contact.ts';
import { Changes, Closed, Openings } from './opening.ts';
import { PLACE_FIELDS, SharedPlace } from './place.ts';
import { oneOrMany } from './said.ts';
import { SCHOOL_HOLIDAYS } from '../calendar/school-holidays.ts';
import {
  COOPERATION_AREAS,
  CORE_PRINCIPLES,
  COUNTRIES,
  FOUR_LEGS,
  STRATEGY_KINDS,
  STRATEGY_STATES,
  YES_NO,
} from './terms.ts';

const Statement = z.strictObject({
  text: line(400).describe('Oplysningen i en sætning, med jeres egne ord.'),
  date: PartialDate.describe('Hvornår det gælder eller skete.').optional(),
  source: SourceReference.optional(),
});

const AgeRange = z
  .strictObject({
    pregnancy: z.boolean().describe('Er enheden også for gravide?').optional(),
    fromYears: wholeNumber(0, 23).describe('Yngste barns alder i år.').optional(),
    toYears: wholeNumber(0, 23).describe('Ældste barns alder i år, til og med.').optional(),
  })
  .superRefine(endsInOrder('fromYears', 'toYears'));

const Satellite = z.strictObject({
  place: line(80).describe('Byen eller stedet.'),
  state: z
    .enum(['open', 'temporary', 'closed'])
    .describe('open (åben), temporary (midlertidig), closed (prøvet og lukket).'),
  note: line(300).describe('Hvad I lærte.').optional(),
});

const { name: _, ...whereFields } = PLACE_FIELDS;

/** What holds for a house is said once; its offers inherit it, and say so. */
const HOUSE_FIELDS = {
  ...whereFields,
  opens: Openings.describe('Husets åbningstider. Et tilbud følger dem, når der står «som huset».').exactOptional(),
  closed: Closed.exactOptional(),
  changes: Changes.exactOptional(),
  contact: Contact.exactOptional(),
  bring: oneOrMany(line(120), 20).describe('Det, man skal have med, en linje for hver ting.').exactOptional(),
  languages: z.array(LanguageCode).describe('Sprog, der bliver talt i huset.').exactOptional(),
  picture: line(200).describe('Et billede af døren: filens navn i content/billeder, fx "huset.jpg".').exactOptional(),
  pictureText: line(200).describe('Hvad man ser på billedet.').exactOptional(),
};

const SchoolHoliday = z
  .strictObject({
    name: z
      .enum(SCHOOL_HOLIDAYS)
      .describe(
        'winter (vinterferie), easter (påskeferie), summer (sommerferie), autumn (efterårsferie), christmas (juleferie).',
      ),
    from: CalendarDate.describe('Første fridag.'),
    to: CalendarDate.describe('Sidste fridag.'),
  })
  .superRefine(endsInOrder('from', 'to'));

const Unit = z.strictObject({
  id: Slug.describe('Husets eller teamets id, som tilbuddene peger på.'),
  name: line(80).describe('Husets eller teamets navn.'),
  form: z.enum(['house', 'team', 'institution']).describe('house (et hus), team, institution.'),
  crossDisciplinary: z
    .boolean()
    .describe('Er flere faggrupper samlet i enheden? Lad feltet være væk, hvis det ikke er oplyst.')
    .optional(),
  since: PartialDate.describe('Hvornår enheden begyndte.').optional(),
  ages: AgeRange.describe('Hvem enheden er for.').optional(),
  parentAge: z
    .strictObject({
      fromAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, fra og med.').optional(),
      toAge: wholeNumber(10, 99).describe('Forælderens alder i hele år, til og med.').optional(),
    })
    .describe('Forældrenes alder, hvis der er en grænse.')
    .optional(),
  ...HOUSE_FIELDS,
  professions: z.array(Slug).describe("Faggrupper: id'er fra content/vocabulary/professions.yaml.").default([]),
  runBy: z.array(Slug).describe('Organisationer, der driver enheden eller er med til det.').default([]),
  satellites: z.array(Satellite).describe('Afdelinger uden for huset, også dem der blev lukket.').default([]),
  hotDesks: z.boolean().describe('Er der arbejdspladser, som andre fagfolk kan låne?').optional(),
  description: paragraph(500).describe('Hvad enheden er, til fagpersoner.').optional(),
  sources: z.array(SourceReference).default([]).describe('Kilder.'),
});

const Intervention = z.strictObject({
  name: line(120).describe('Indsatsens navn.'),
  ages: AgeRange.describe('Hvem den er for.').optional(),
  description: line(300).describe('Hvad den er.').optional(),
  source: SourceReference.optional(),
});

const AreaAnswer = z.strictObject({
  area: z
    .enum(COOPERATION_AREAS)
    .describe('social, health (sundhed), education (uddannelse), employment (beskæftigelse).'),
  cooperates: z.enum(YES_NO).describe('yes eller no.'),
  note: line(300).describe('Hvordan.').optional(),
  source: SourceReference.optional(),
});

const RegionalCooperation = z.strictObject({
  with: line(120).describe('Hvem, fx "Jordemødrene på Herlev Hospital".'),
  organisation: Slug.describe('Organisationens id, hvis den har en fil.').optional(),
  access: z
    .enum(['open', 'visited', 'both'])
    .describe('Er tilbuddene open (åbne), visited (visiterede) eller both (begge dele)?')
    .optional(),
  note: line(400).describe('Hvad samarbejdet går ud på.').optional(),
  source: SourceReference.optional(),
});

const CivilSociety = z.strictObject({
  organisation: Slug.describe('Organisationens id.'),
  note: line(300).describe('Hvad samarbejdet går ud på.').optional(),
  until: PartialDate.describe('Hvornår aftalen eller bevillingen slutter.').optional(),
  source: SourceReference.optional(),
});

const Leg = z.strictObject({
  leg: z
    .enum(FOUR_LEGS)
    .describe(
      'maternity-care (svangreomsorg), child-health-care (sundhedspleje), open-preschool (åbent dagtilbud), preventive-social-service (forebyggende socialt arbejde).',
    ),
  state: z
    .enum(['in-house', 'cooperates', 'none'])
    .describe('in-house (i huset), cooperates (samarbejder), none (nej).'),
  note: line(300).optional().describe('Forklaring.'),
  source: SourceReference.optional(),
});

const SpecialistAgreement = z.strictObject({
  service: line(120).describe('Fx "Psykiatrien" eller "Familieambulatoriet".'),
  direction: z
    .enum(['to-specialist', 'from-specialist', 'both'])
    .describe(
      'Hvem der henvender sig: to-specialist (vi til dem), from-specialist (de til os) eller both (begge veje).',
    )
    .optional(),
  written: z.boolean().describe('Er aftalen skrevet ned?').optional(),
  note: line(300).optional().describe('Hvad aftalen siger.'),
  source: SourceReference.optional(),
});

const Strategy = z.strictObject({
  kind: z
    .enum(STRATEGY_KINDS)
    .describe(
      'target-groups (hjælp til familier med særlige behov), implementation (indføre og følge op på nye metoder), partnership (valg af partnere).',
    ),
  state: z.enum(STRATEGY_STATES).describe('adopted (gælder), underway (på vej), none (nej).'),
  text: line(300).describe('Hvad strategien eller planen siger, i en sætning.').optional(),
  date: PartialDate.describe('Hvornår den er fra.').optional(),
  source: SourceReference.optional(),
});

const Link = z.strictObject({
  label: line(80).describe('Hvad linket er.'),
  url: HttpsUrl.describe('Adressen, der begynder med https://.'),
});

export const MunicipalitySchema = z
  .strictObject({
    name: line(60).describe('Kommunens navn uden "Kommune", fx "Esbjerg".'),
    country: z.enum(COUNTRIES).describe('DK, FI, SE eller NO. Danmark, hvis feltet er væk.').default('DK'),
    code: z
      .string()
      .regex(/^\d{4}$/, { error: 'skal være kommunekoden på fire tal i anførselstegn, fx "0561"' })
      .describe('Kommunekoden i anførselstegn, fx "0561". Kun danske kommuner.')
      .optional(),
    summary: paragraph(300).describe('En eller to sætninger til familier om, hvad de kan få her.'),
    units: z.array(Unit).describe('Familiehus, team eller institution.').default([]),
    places: z.array(SharedPlace).max(200).describe('Steder, som flere tilbud bruger.').default([]),
    contact: Contact.describe(
      'Hvem en familie kan spørge, når et tilbud ikke har sin egen kontakt, fx sundhedsplejens telefon.',
    ).exactOptional(),
    feedback: z
      .strictObject({
        email: Email.describe('Fælles e-mailadresse.').exactOptional(),
        web: HttpsUrl.describe('Side, der begynder med https://.').exactOptional(),
      })
      .describe('Hvor man kan skrive, når noget i kataloget er forkert.')
      .exactOptional(),
    schoolHolidays: z
      .array(SchoolHoliday)
      .max(60)
      .describe('Kommunens skoleferier med dato, som «ikke skoleferier» regner med.')
      .default([]),
    closed: Closed.exactOptional(),
    hasCrossDisciplinaryUnit: z
      .boolean()
      .describe('Svaret på, om kommunen har en tværfaglig enhed. Lad feltet være væk, hvis det ikke er oplyst.')
      .optional(),
    interventions: z.array(Intervention).describe('Afgrænsede tværfaglige indsatser uden for en enhed.').default([]),
    hasInterventions: z
      .boolean()
      .describe(
        'Svaret på, om kommunen har afgrænsede tværfaglige indsatser for 0-6 år. Lad feltet være væk, hvis det ikke er oplyst.',
      )
      .optional(),
    cooperationAreas: z.array(AreaAnswer).describe('Områder i kommunen, der samarbejder.').default([]),
    regionalCooperation: z
      .array(RegionalCooperation)
      .describe('Samarbejde med region, sygehus og jordemødre.')
      .default([]),
    civilSociety: z.array(CivilSociety).describe('Samarbejde med foreninger og frivillige.').default([]),
    fourLegs: z.array(Leg).describe('De fire ben i et familiecenter.').default([]),
    specialistAgreements: z
      .array(SpecialistAgreement)
      .describe('Aftaler med specialtjenester, begge veje.')
      .default([]),
    strategies: z
      .array(Strategy)
      .describe('Strategier og planer, som Nordens Velfærdscenters forslag 2, 7 og 8 spørger efter.')
      .default([]),
    recentChanges: z.array(Statement).describe('Hvad kommunen har ændret for nylig.').default([]),
    lacks: z.array(Statement).describe('Hvad kommunen selv siger, at den mangler eller ønsker sig.').default([]),
    strengths: z.array(Statement).describe('Styrker.').default([]),
    potentials: z.array(Statement).describe('Muligheder for at blive bedre.').default([]),
    results: z
      .array(Statement)
      .describe('Resultater, som en kilde nævner, for familier eller organisation.')
      .default([]),
    corePrinciples: z
      .array(z.enum(CORE_PRINCIPLES))
      .describe(
        'Kerneprincipper: holistic (helhed), non-stigmatising (ikke-stigmatiserende), apart-from-authority (adskilt fra afgørelser), civil-society (civilsamfund), results-based (resultater).',
      )
      .default([]),
    links: z.array(Link).describe('Links til kommunens egne sider.').default([]),
    sources: z
      .array(SourceReference)
      .min(1, { error: 'skal nævne mindst én kilde' })
      .describe('Hvor oplysningerne kommer fra.'),
    asOf: PartialDate.describe('Hvornår oplysningerne gjaldt.'),
    review: z
      .strictObject({
        date: CalendarDate.describe('Dagen, hvor nogen sidst læste oplysningerne igennem.'),
        role: line(80).describe('Rollen, ikke navnet, på den der læste.'),
      })
      .describe('Hvornår oplysningerne sidst er læst igennem, og af hvilken rolle.')
      .optional(),
    formerIds: z.array(Slug).describe('Gamle filnavne: de gamle adresser sender videre.').default([]),
  })
  .superRefine((municipality, context) => {
    if (municipality.country === 'DK' && municipality.code === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['code'],
        message: 'mangler',
        params: { hint: 'Skriv kommunekoden på fire tal i anførselstegn, fx code: "0561".' },
      });
    }
  })
  .describe('En kommune og den måde, den har ordnet sin tidlige indsats på.');

export type MunicipalityFrontmatter = z.output<typeof MunicipalitySchema>;
