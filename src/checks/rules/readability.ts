import { lix } from '../lix.ts';
import type { Fault, Rule } from '../rule.ts';

const LIMITS = { families: 34, professionals: 44 } as const;

export const readabilityRule: Rule = {
  id: 'readability',
  description: `Tekst til familier har lix ${LIMITS.families} eller mindre, tekst til fagpersoner ${LIMITS.professionals} eller mindre.`,
  source: 'Lix-skalaen: 25-34 let, 35-44 middel; «Sådan skriver vi på borger.dk»',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) =>
    [...records.offers, ...records.municipalities, ...records.programmes].flatMap(({ kind, id, data, body }) => [
      ...measure(kind, id, [data.summary, ...body.text], LIMITS.families, 'familier'),
      ...measure(kind, id, body.professionalText, LIMITS.professionals, 'fagpersoner'),
    ]),
};

function measure(kind: Fault['kind'], id: string, blocks: readonly string[], limit: number, reader: string): Fault[] {
  const value = lix(blocks);
  if (value === undefined || Math.round(value) <= limit) return [];
  return [
    {
      kind,
      id,
      at: { path: ['summary'] },
      message: `Teksten til ${reader} har lix ${Math.round(value)}. Målet er højst ${limit}.`,
      hint: 'Skriv kortere sætninger, og byt lange ord ud med korte.',
    },
  ];
}
