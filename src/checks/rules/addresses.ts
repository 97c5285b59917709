import { RESERVED_OFFER_NAMES } from '../../addresses/page-paths.ts';
import type { Rule } from '../rule.ts';

export const reservedNameRule: Rule = {
  id: 'reserved-name',
  description: 'Et tilbud hedder ikke det samme som en af kommunens faste sider.',
  source: 'Katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    records.offers.flatMap(({ id, data }) => {
      const names = [id.slice(id.indexOf('/') + 1), ...data.formerIds];
      const taken = names.find((name) => RESERVED_OFFER_NAMES.includes(name));
      if (taken === undefined) return [];
      return [
        {
          kind: 'offers',
          id,
          at: { path: data.formerIds.includes(taken) ? ['formerIds'] : ['title'] },
          message: `Navnet ${taken} hører til en af kommunens egne sider.`,
          hint: `Giv filen et andet navn. Disse er optaget: ${RESERVED_OFFER_NAMES.join(', ')}.`,
        },
      ];
    }),
};
