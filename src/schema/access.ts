import { z } from 'zod';
import { LEGAL_BASIS_IDS } from './legal-ids.ts';
import { readWait } from '../said/read-wait.ts';
import type { Wait } from '../said/wait.ts';
import { SourceReference, endsInOrder, line, wholeNumber } from './common.ts';
import { said } from './said.ts';
import { ACCESS_MODES, ACCESS_STEPS, REFERRERS } from './terms.ts';

const Step = z.strictObject({
  kind: z
    .enum(ACCESS_STEPS)
    .describe(
      'drop-in (bare kom), sign-up (meld jer til), appointment (aftal en tid), clarifying-talk (en afklarende samtale), screening (nogle faste spørgsmål), referral (en fagperson henviser), authority-decision (kommunen træffer en afgørelse).',
    ),
  note: line(200).describe('Hvad der sker i dette trin, i et par ord til familien.').optional(),
});

/** How a waiting time was written before it was a text. */
const OldWaitingTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none').describe('Ingen ventetid.') }),
  z
    .strictObject({
      kind: z.literal('weeks').describe('Ventetid i uger.'),
      from: wholeNumber(0, 104).describe('Mindst så mange uger.').exactOptional(),
      to: wholeNumber(0, 104).describe('Højst så mange uger.').exactOptional(),
    })
    .superRefine(endsInOrder('from', 'to')),
]);

const WaitingTime = z.union([
  said(readWait, 80),
  OldWaitingTime.transform((old): Wait => {
    if (old.kind === 'none') return old;
    const { from, to } = old;
    return {
      kind: 'weeks',
      ...(from === undefined ? {} : { fromWeeks: from }),
      ...(to === undefined ? {} : { toWeeks: to }),
    };
  }),
]);

const LegalBasis = z.strictObject({
  law: z
    .enum(LEGAL_BASIS_IDS)
    .describe('Lovens paragraf, fx bl-30 (barnets lov § 30) eller sel-11 (den tidligere servicelov § 11).'),
  source: SourceReference.describe(
    'Kilden, der nævner paragraffen. Nødvendig, når paragraffen ikke selv er efterprøvet.',
  ).optional(),
});

export const Access = z
  .strictObject({
    mode: z
      .enum(ACCESS_MODES)
      .describe('open: familien kan selv komme. visited: en henvisning, samtale eller vurdering kommer først.'),
    steps: z
      .array(Step)
      .describe('Vejen ind, trin for trin, i den rækkefølge familien møder dem. Tom, hvis det ikke er oplyst.')
      .default([]),
    referrers: z
      .array(z.enum(REFERRERS))
      .describe(
        'Hvem der kan henvise: family (familien selv), midwife (jordemoder), health-visitor (sundhedsplejerske), gp (egen læge), hospital (sygehus), social-worker (socialrådgiver), day-care (dagtilbud), school (skole), job-centre (jobcenter), psychiatry (psykiatri), contact-person (kontaktperson), ngo (forening).',
      )
      .default([]),
    authorityDecision: z
      .boolean()
      .describe('Træffer kommunen en afgørelse, før I kan være med? Lad feltet være væk, hvis det ikke er oplyst.')
      .optional(),
    anonymous: z.boolean().describe('Kan man være anonym? Lad feltet være væk, hvis det ikke er oplyst.').optional(),
    attendance: z.boolean().describe('true, hvis man skal møde op hver gang for at være med.').optional(),
    waitingTime: WaitingTime.describe(
      'Ventetid: «3-4 måneder», «op til 8 uger», «ingen ventetid». Lad feltet være væk, hvis den ikke er oplyst.',
    ).optional(),
    legalBasis: z.array(LegalBasis).describe('Lovgrundlag. Vises kun for fagpersoner.').default([]),
    note: line(300).describe('En note til fagpersoner om vejen ind.').optional(),
  })
  .describe('Hvordan man kommer med.');
