import { MUNICIPALITIES } from '../../reference/municipalities.ts';
import type { Fault, Rule } from '../rule.ts';

export const municipalityCodeRule: Rule = {
  id: 'municipality-code',
  description: 'En dansk kommunes kode er en af de 98, og navnet hører til koden.',
  source: 'HL7 Danmark dk-core, kommunekoder (CC0)',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    records.municipalities.flatMap(({ id, data }): Fault[] => {
      if (data.country !== 'DK' || data.code === undefined) return [];
      const known = MUNICIPALITIES.find(({ code }) => code === data.code);
      const at = { path: ['code'] };
      if (!known)
        return [
          {
            kind: 'municipalities',
            id,
            at,
            message: `Kommunekoden ${data.code} findes ikke.`,
            hint: 'Koden har fire tal, fx "0561" for Esbjerg.',
          },
        ];
      if (known.name === data.name) return [];
      return [
        {
          kind: 'municipalities',
          id,
          at,
          message: `Kommunekoden ${data.code} hører til ${known.name}, ikke ${data.name}.`,
          hint: 'Ret koden eller navnet.',
        },
      ];
    }),
};
