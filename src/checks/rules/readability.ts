import { lix } from '../lix.ts';
import type { Fault, Rule } from '../rule.ts';

const LIMITS = { familier: 34, fagpersoner: 44 } as const;

export const readabilityRule: Rule = {
  id: 'readability',
  description: `Tekst til familier har lix ${LIMITS.familier} eller mindre, tekst til fagpersoner ${LIMITS.fagpersoner} eller mindre.`,
  source: 'Lix-skalaen: 25-34 let, 35-44 middel; «Sådan skriver vi på borger.dk»',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) => [
    ...[...records.offers, ...records.municipalities, ...records.programmes].flatMap(({ kind, id, data, body }) => [
      ...measure({ kind, id, field: 'summary', blocks: [data.summary, ...body.text] }, 'familier'),
      ...measure({ kind, id, field: 'summary', blocks: body.professionalText }, 'fagpersoner'),
    ]),
    ...records.help.flatMap(({ kind, id, data }) =>
      measure({ kind, id, field: 'what', blocks: [data.what] }, 'familier'),
    ),
  ],
};

interface Measured extends Pick<Fault, 'kind' | 'id'> {
  /** The field that the message stands at. */
  readonly field: string;
  readonly blocks: readonly string[];
}

function measure({ kind, id, field, blocks }: Measured, reader: keyof typeof LIMITS): Fault[] {
  const limit = LIMITS[reader];
  const value = lix(blocks);
  if (value === undefined || Math.round(value) <= limit) return [];
  return [
    {
      kind,
      id,
      at: { path: [field] },
      message: `Teksten til ${reader} har lix ${Math.round(value)}. Målet er højst ${limit}.`,
      hint: 'Skriv kortere sætninger, og byt lange ord ud med korte.',
    },
  ];
}
