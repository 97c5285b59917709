import { LEGAL_BASES } from '../../reference/legal.ts';
import type { Rule } from '../rule.ts';

export const legalBasisRule: Rule = {
  id: 'legal-basis',
  description: 'En paragraf er enten efterprøvet eller nævnt i en kilde.',
  source: 'Katalogets egen regel om ærligt indhold',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    records.offers.flatMap(({ id, data }) =>
      data.access.legalBasis.flatMap((basis, index) =>
        LEGAL_BASES[basis.law].isVerified || basis.source
          ? []
          : [
              {
                kind: 'offers' as const,
                id,
                at: { path: ['access', 'legalBasis', index, 'law'] },
                message: `${LEGAL_BASES[basis.law].citation} er ikke efterprøvet.`,
                hint: 'Nævn kilden, der siger det: source: { document: …, section: … }.',
              },
            ],
      ),
    ),
};
