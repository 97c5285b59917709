import { z } from 'zod';
import { ACCESS_STEPS, PLACE_KINDS } from '../../schema/terms.ts';
import { Day, PartialDate, Range, stated } from './parts.ts';
import { DaySet, Span, When } from './when-parts.ts';

export const Place = z.strictObject({
  id: z.string().describe('Husets eller stedets id i kommunens fil.').optional(),
  kind: z
    .enum(PLACE_KINDS)
    .describe('`named`: et sted; `home`: hjemme; `outreach`: ude, hvor familien er; `online`; `phone`: på telefonen.'),
  name: z.string().optional(),
  address: z.string().optional(),
  addressGiven: z
    .literal('on-contact')
    .describe('Adressen bliver først fortalt til dem, der henvender sig.')
    .optional(),
  postcode: z.string().optional(),
  town: z.string().optional(),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).describe('WGS84.').optional(),
  stepFree: z.boolean().describe('Kan man komme ind i kørestol?').optional(),
  pram: z.boolean().describe('Er der plads til barnevogn?').optional(),
  publicTransport: z.string().optional(),
  satellite: z.boolean().describe('En afdeling uden for selve huset?').optional(),
  note: z.string().optional(),
});

const place = z
  .int()
  .describe('Hvilket af `places`, talt fra 0. Mangler det, er det dér, hvor tilbuddet er.')
  .optional();

/** Days that are alike but for the date. */
export const Meetings = z
  .strictObject({
    dates: z.array(Day).min(1),
    spans: stated(Span).describe('Klokkeslæt på hver af dagene.'),
    minutes: z.int().optional(),
    place,
    movedFrom: Day.describe('Dagen, den er flyttet fra.').optional(),
    isExtra: z.literal(true).describe('En ekstra gang.').optional(),
    doubt: z
      .enum(['school-holidays', 'number'])
      .describe('Ikke sikkert: skoleferien har ingen datoer, eller antallet af gange er omtrentligt.')
      .optional(),
  })
  .meta({
    id: 'Meetings',
    description:
      'Dage i det kommende år, efter ændringer og lukkedage. Mangler, når dagene ikke kan regnes ud, tilbuddet er slut, eller ingen ved, om det er i gang.',
  });

const ENTRY = {
  text: z.string().describe('Tiden som én linje på dansk.').optional(),
  when: When.optional(),
  place,
  how: z.enum(ACCESS_STEPS).describe('Hvordan man kommer netop her, hvis det er anderledes.').optional(),
  closed: stated(DaySet).describe('Det, stedet har lukket for, hvis det er et andet sted end tilbuddets.'),
  note: z.string().optional(),
  meetings: stated(Meetings),
};

export const Opening = z.strictObject(ENTRY);

export const Full = z
  .enum(['full', 'waiting-list'])
  .describe('Alt er optaget; eller optaget med venteliste. Mangler det, siger det intet om, at der er plads.');

export const Team = z.strictObject({
  ...ENTRY,
  name: z.string().optional(),
  signUpBy: Day.describe('Sidste dag, man kan melde sig til.').optional(),
  seats: Range.describe('Pladser på holdet.').optional(),
  full: Full.optional(),
});

export const Change = z.strictObject({
  text: z.string().describe('Ændringen som én linje på dansk.'),
  kind: z.enum(['cancelled', 'moved', 'extra']),
  date: Day,
  to: Day.describe('Den nye dag.').optional(),
  spans: stated(Span).describe('Nye klokkeslæt; mangler de, er de som før.'),
});

export const State = z
  .strictObject({
    kind: z
      .enum(['running', 'sign-up', 'full', 'not-begun', 'paused', 'over', 'unknown'])
      .describe('`sign-up`: man vælger et hold, der kommer. Det siger ikke, at der er plads.'),
    text: z.string().describe('Det samme på dansk.'),
    since: PartialDate.describe('Sidste dag, der var noget.').optional(),
    reopens: Day.describe('Første dag, der er åbent igen.').optional(),
    until: PartialDate.describe('Så længe siger kilden, at pausen varer.').optional(),
    begins: PartialDate.describe('Første dag.').optional(),
    team: z.int().describe('Det næste hold: hvilket af `teams`, talt fra 0.').optional(),
    signUpBy: Day.optional(),
    hasWaitingList: z.boolean().optional(),
  })
  .meta({
    id: 'State',
    description: 'Hvordan det står til på den dag, filen er lavet for, efter datoerne og det, kilden siger.',
  });
