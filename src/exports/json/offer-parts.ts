import { z } from 'zod';
import { ACCESS_MODES, ACCESS_STEPS, PARTICIPANTS, PLACE_KINDS, REFERRERS, WEEKDAYS } from '../../schema/terms.ts';
import { Clock, Day, PartialDate, Range, Said, SourceLink, Term, stated } from './parts.ts';

const LegalBasis = z.strictObject({
  law: z.string().describe('Paragraffens id, fx `bl-30`.'),
  citation: z.string().describe('Paragraffen, som jurister skriver den.'),
  source: SourceLink.optional(),
});

export const Access = z.strictObject({
  mode: z
    .enum(ACCESS_MODES)
    .describe('`open`: familien kan selv komme. `visited`: henvisning, samtale eller vurdering kommer først.'),
  steps: stated(z.strictObject({ kind: z.enum(ACCESS_STEPS), note: z.string().optional() })).describe(
    'Vejen ind, trin for trin.',
  ),
  referrers: stated(z.enum(REFERRERS)).describe('Hvem der kan henvise.'),
  authorityDecision: z.boolean().describe('Træffer kommunen en afgørelse først?').optional(),
  anonymous: z.boolean().describe('Kan man være anonym?').optional(),
  attendance: z.boolean().describe('Skal man møde op hver gang?').optional(),
  waitingTime: z
    .strictObject({ kind: z.enum(['none', 'weeks']), from: z.int().optional(), to: z.int().optional() })
    .describe('Ventetid: ingen, eller fra og til et antal uger.')
    .optional(),
  legalBasis: stated(LegalBasis).describe('Lovgrundlag, som kilden nævner det. Ikke juridisk rådgivning.'),
  note: z.string().describe('En note til fagpersoner om vejen ind.').optional(),
});

export const Audience = z.strictObject({
  pregnancy: z
    .strictObject({ fromWeek: z.int().optional(), toWeek: z.int().optional() })
    .describe(
      'Til stede: også for gravide; hele graviditetsuger, begge med. `{}`: ugerne er ikke begrænset eller ikke oplyst.',
    )
    .optional(),
  child: z
    .strictObject({ fromMonths: z.int().optional(), toMonths: z.int().optional() })
    .describe(
      'Til stede: for familier med børn; barnets alder i hele måneder, begge med. `{}`: alderen er ikke oplyst.',
    )
    .optional(),
  parent: z
    .strictObject({ fromAge: z.int().optional(), toAge: z.int().optional() })
    .describe('Forælderens alder i hele år, begge med.')
    .optional(),
  firstTimeParents: z.boolean().describe('Kun for dem, der får deres første barn?').optional(),
  participants: stated(z.enum(PARTICIPANTS)).describe('Hvem der er med.'),
  situations: stated(Term).describe('Situationer, tilbuddet passer til. Ikke krav, og ikke ord om personer.'),
  residence: z
    .strictObject({ required: z.boolean().optional(), area: z.string().optional() })
    .describe('Krav til, hvor familien bor.')
    .optional(),
  notFor: stated(z.string()).describe('Hvem tilbuddet ikke er for.'),
});

export const Place = z.strictObject({
  kind: z.enum(PLACE_KINDS),
  name: z.string().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
  town: z.string().optional(),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).describe('WGS84.').optional(),
  stepFree: z.boolean().describe('Kan man komme ind i kørestol?').optional(),
  pram: z.boolean().describe('Er der plads til barnevogn?').optional(),
  publicTransport: z.string().optional(),
  satellite: z.boolean().describe('En afdeling uden for selve huset?').optional(),
  note: z.string().optional(),
});

export const Schedule = z.strictObject({
  rhythm: z.string().describe('Rytmen med ord.').optional(),
  recurrence: z.string().describe('Gentagelsesregel efter RFC 5545, i dansk tid.').optional(),
  startDate: Day.describe('Første gang.').optional(),
  endDate: Day.describe('Sidste gang.').optional(),
  dates: stated(Day).describe('Enkelte dage.'),
  exceptDates: stated(Day).describe('Dage, hvor der ikke er noget.'),
  weekdays: stated(z.enum(WEEKDAYS)),
  startTime: Clock.optional(),
  endTime: Clock.optional(),
  sessions: Range.describe('Antal gange.').optional(),
  sessionMinutes: z.int().describe('Minutter hver gang.').optional(),
  durationWeeks: Range.describe('Hele forløbet, i uger.').optional(),
  note: z.string().optional(),
});

export const Contact = z.strictObject({
  role: z.string().describe('Rollen, aldrig en persons navn.').optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  web: z.url().optional(),
  hours: z.string().optional(),
  signUp: z.url().optional(),
  note: z.string().optional(),
});

const Criterion = z.strictObject({
  criterion: z.string(),
  target: z.string().optional(),
  dataSource: z.string().optional(),
  result: z.string().optional(),
});

export const FollowUp = z.strictObject({
  criteria: stated(Criterion).describe('Succeskriterier.'),
  evaluations: stated(z.strictObject({ finding: z.string(), year: PartialDate.optional(), source: SourceLink })),
  costs: stated(
    z.strictObject({
      amountDkk: z.int(),
      per: z.string(),
      year: PartialDate.optional(),
      source: SourceLink,
      note: z.string().optional(),
    }),
  ),
  staffing: stated(
    z.strictObject({
      role: z.string(),
      hoursPerWeek: z.number().optional(),
      hoursPerYear: z.number().optional(),
      note: z.string().optional(),
    }),
  ),
});

export const Translation = z.strictObject({
  title: z.string(),
  summary: z.string(),
  rhythm: z.string().optional(),
  scheduleNote: z.string().optional(),
  statusNote: z.string().optional(),
  stepNotes: stated(z.string()),
  placeNotes: stated(z.string()),
  notFor: stated(z.string()),
  text: stated(z.string()).describe('Teksten, et afsnit for hver.'),
});

/** An offer in the words of the site's pages. */
export const Card = z
  .strictObject({
    url: z.url().describe('Siden på sproget.'),
    title: Said,
    summary: Said,
    notice: z.string().describe('Hvis tilbuddet ikke kan bruges nu, eller ingen ved det.').optional(),
    entrance: z.string().describe('Må vi bare komme?'),
    who: stated(Said),
    when: stated(Said),
    where: stated(Said),
    price: stated(Said),
  })
  .meta({
    id: 'Card',
    description: 'Tilbuddet i færdige ord, som siderne viser det. Det, der mangler, er ikke oplyst.',
  });
