import { z } from 'zod';
import { readPhone } from '../said/read-phone.ts';
import { CalendarDate, HttpsUrl, SourceReference, endsInOrder, line, paragraph } from './common.ts';
import { WhenLine } from './opening.ts';
import { said } from './said.ts';
import { HELP_TOPICS, HELP_URGENCIES, REGIONS } from './terms.ts';

const HelpNumber = said(readPhone, 40);

const Region = z
  .strictObject({
    region: z.enum(REGIONS).describe('Regionens navn, fx Region Hovedstaden.'),
    from: CalendarDate.describe('Første dag, det gælder.').optional(),
    until: CalendarDate.describe('Sidste dag, vi ved, at det gælder.').optional(),
  })
  .superRefine(endsInOrder('from', 'until'));

export const HelpSchema = z
  .strictObject({
    title: line(80).describe('Hvad linjen hedder, fx "Giftlinjen".'),
    what: paragraph(240).describe('Hvem den er for, og hvad man får hjælp til, i en eller to korte sætninger.'),
    urgency: z
      .enum(HELP_URGENCIES)
      .describe('Hvor meget det haster: emergency (fare for liv), urgent (kan ikke vente) eller talk (tal med nogen).'),
    topics: z
      .array(z.enum(HELP_TOPICS))
      .min(1, { error: 'skal nævne mindst ét emne' })
      .describe(
        'Emner: danger-to-life (fare for liv), acute-illness (akut sygdom), poisoning (forgiftning), violence (vold), suicide (selvmordstanker), child-in-danger (et barn i fare), alone-as-a-child (barn eller ung), grief (sorg), breastfeeding (amning), premature-birth (for tidligt født), alcohol-and-drugs (alkohol og stoffer), break-up (brud), parenting (at være forælder), fathers (fædre), disability (handicap), complaint (klage).',
      ),
    number: HelpNumber.describe('Telefonnummeret i anførselstegn. Kun et nummer, I er sikre på.').optional(),
    sms: HelpNumber.describe('Nummeret til sms i anførselstegn.').optional(),
    chat: HttpsUrl.describe('Siden med chat.').optional(),
    web: HttpsUrl.describe('Linjens egen side.').optional(),
    opens: z
      .array(
        z.strictObject({
          when: WhenLine.describe(
            'Tiden på en linje, fx "alle dage døgnet rundt", "hverdage 9-15" eller "hverdage 16-8". Det, der varer til næste morgen, skrives "lørdag 8-8 næste dag".',
          ),
          note: line(200).describe('Kort note om tiden.').optional(),
        }),
      )
      .describe('Hvornår der bliver svaret. Lad feltet være væk, hvis I ikke ved det.')
      .optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'skal være en sprogkode som da, en eller ar' }))
      .describe('Sprog, man kan få svar på. Lad feltet være væk, hvis I ikke ved det.')
      .optional(),
    interpreter: z.boolean().describe('Kan man få en tolk? Lad feltet være væk, hvis I ikke ved det.').optional(),
    anonymous: z.boolean().describe('Kan man være anonym? Lad feltet være væk, hvis I ikke ved det.').optional(),
    price: z.array(line(80)).describe('Pris, fx "gratis". Lad feltet være væk, hvis I ikke ved det.').optional(),
    regions: z
      .array(Region)
      .min(1, { error: 'skal nævne mindst én region; lad feltet være væk, hvis det gælder hele landet' })
      .describe('Regionerne, den dækker. Hele landet, hvis feltet er væk.')
      .optional(),
    confidence: z
      .enum(['high', 'medium'])
      .describe(
        'Hvor sikre I er: high (linjens egen side eller to kilder, og intet peger på en ændring) eller medium. Et nummer kræver high.',
      ),
    sources: z
      .array(SourceReference)
      .min(1, { error: 'skal nævne mindst én kilde' })
      .describe('Hvor det står. Kilden til et nummer har en dato, eller den dag den blev set.'),
  })
  .superRefine((help, context) => {
    const problem = problemOf(help);
    if (problem) context.addIssue({ code: 'custom', ...problem });
  })
  .describe('Et sted, familier kan få hjælp nu: en telefon, en chat eller en side.');

export type HelpFrontmatter = z.output<typeof HelpSchema>;

type Ways = Pick<HelpFrontmatter, 'number' | 'sms' | 'chat' | 'web' | 'confidence'>;

/** A wrong number in the night is worse than none: what is not sure is a link. */
function problemOf({ number, sms, chat, web, confidence }: Ways) {
  if ([number, sms, chat, web].every((way) => way === undefined)) {
    return { path: ['web'], message: 'mangler', params: { hint: 'Skriv mindst en vej: number, sms, chat eller web.' } };
  }
  const unsure = number === undefined ? (sms === undefined ? undefined : 'sms') : 'number';
  if (confidence === 'high' || unsure === undefined) return undefined;
  return {
    path: [unsure],
    message: 'kræver confidence: high',
    params: { hint: 'Slet nummeret, og skriv linjens side under web, til I er sikre.' },
  };
}
