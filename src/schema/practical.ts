import { z } from 'zod';
import { CalendarDate, ClockTime, Email, HttpsUrl, Phone, endsInOrder, line, range, wholeNumber } from './common.ts';
import { PLACE_KINDS, WEEKDAYS } from './terms.ts';

export const Place = z
  .strictObject({
    kind: z
      .enum(PLACE_KINDS)
      .describe(
        'named (et sted med navn), home (hjemme hos familien), outreach (ude, hvor familien er, fx dagtilbud), online (på nettet).',
      ),
    name: line(100).describe('Stedets navn, fx "Familiens Hus".').optional(),
    address: line(120).describe('Vej og nummer. Kun hvis I er sikre.').optional(),
    postcode: z
      .string()
      .regex(/^\d{4,5}$/, { error: 'skal være et postnummer i anførselstegn, fx "6700"' })
      .describe('Postnummer, i anførselstegn.')
      .optional(),
    town: line(60).describe('By.').optional(),
    coordinates: z
      .strictObject({
        lat: z.number().min(54).max(71).describe('Breddegrad, fx 55.4762.'),
        lon: z.number().min(4).max(32).describe('Længdegrad, fx 8.4594.'),
      })
      .describe('Stedets koordinater (WGS84).')
      .optional(),
    stepFree: z.boolean().describe('Kan man komme ind i kørestol?').optional(),
    pram: z.boolean().describe('Er der plads til barnevogn?').optional(),
    publicTransport: line(200).describe('Bus, tog eller letbane, i få ord.').optional(),
    satellite: z.boolean().describe('true, hvis stedet er en afdeling uden for selve huset.').optional(),
    note: line(200).describe('Andet om stedet.').optional(),
  })
  .describe('Et sted, hvor tilbuddet er.');

export const Schedule = z
  .strictObject({
    rhythm: line(200).describe('Rytmen med almindelige ord, fx "Hver anden uge om eftermiddagen".').optional(),
    recurrence: z
      .string()
      .regex(/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/, {
        error: 'skal være en gentagelsesregel som FREQ=WEEKLY;BYDAY=TU',
      })
      .describe('Gentagelsesregel efter RFC 5545, fx FREQ=WEEKLY;INTERVAL=2;BYDAY=WE. Kræver startDate.')
      .optional(),
    startDate: CalendarDate.describe('Første gang.').optional(),
    endDate: CalendarDate.describe('Sidste gang.').optional(),
    dates: z.array(CalendarDate).describe('Enkelte datoer.').default([]),
    exceptDates: z.array(CalendarDate).describe('Datoer, hvor der ikke er noget, fx helligdage.').default([]),
    weekdays: z
      .array(z.enum(WEEKDAYS))
      .describe('Ugedage: mo (mandag), tu (tirsdag), we (onsdag), th (torsdag), fr (fredag), sa (lørdag), su (søndag).')
      .optional(),
    startTime: ClockTime.describe('Hvornår det begynder, fx "16:00".').optional(),
    endTime: ClockTime.describe('Hvornår det slutter, fx "19:00".').optional(),
    sessions: range(1, 400, 'Antal gange').describe('Hvor mange gange.').optional(),
    sessionMinutes: wholeNumber(5, 1440).describe('Hvor længe hver gang varer, i minutter.').optional(),
    durationWeeks: range(1, 520, 'Uger').describe('Hvor mange uger hele forløbet varer.').optional(),
    note: line(300).describe('Andet om tidspunktet.').optional(),
  })
  .superRefine(endsInOrder('startDate', 'endDate'))
  .superRefine(endsInOrder('startTime', 'endTime'))
  .superRefine((schedule, context) => {
    if (schedule.recurrence === undefined || schedule.startDate !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['recurrence'],
      message: 'mangler en startDate',
      params: { hint: 'Skriv datoen for den første gang, fx startDate: 2026-09-01.' },
    });
  })
  .describe('Hvornår tilbuddet er.');

export const Contact = z
  .strictObject({
    role: line(100).describe('Rollen, man får fat i, ikke en persons navn, fx "Husets sundhedsplejerske".').optional(),
    phone: Phone.describe('Telefonnummer i anførselstegn.').optional(),
    email: Email.describe('Fælles e-mailadresse, ikke en persons.').optional(),
    web: HttpsUrl.describe('Side på nettet, der begynder med https://.').optional(),
    hours: line(200).describe('Hvornår man kan få fat i jer.').optional(),
    signUp: HttpsUrl.describe('Side, hvor man melder sig til, der begynder med https://.').optional(),
    note: line(200).describe('Andet om kontakten.').optional(),
  })
  .describe('Hvem man kan spørge.');
