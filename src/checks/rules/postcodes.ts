import { homeOf } from '../../domain/records.ts';
import { MUNICIPALITIES } from '../../reference/municipalities.ts';
import { municipalitiesOfPostcode } from '../../reference/postcodes.ts';
import type { Fault, Rule } from '../rule.ts';

export const postcodeRule: Rule = {
  id: 'postcode-municipality',
  description: 'Et steds postnummer findes og ligger i tilbuddets kommune.',
  source: 'GeoNames og DAGI (postnumre og kommuner, CC BY 4.0)',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) =>
    records.offers.flatMap(({ kind, id, data }) => {
      const municipality = records.municipalities.find((one) => one.id === homeOf({ id, data }))?.data;
      if (municipality?.country !== 'DK') return [];
      // Of an offer for several municipalities nobody can say in which its place should be.
      if (data.area.length > 0) return [];
      return data.at.flatMap((place, index): Fault[] => {
        const said =
          typeof place === 'string' || place.postcode === undefined
            ? undefined
            : misplaced(place.postcode, municipality);
        const at = { path: ['at', index, 'postcode'], or: ['places', index, 'postcode'] };
        return said === undefined ? [] : [{ kind, id, at, ...said }];
      });
    }),
};

interface Owner {
  readonly name: string;
  readonly code?: string | undefined;
}

function misplaced(postcode: string, { name, code }: Owner): Pick<Fault, 'message' | 'hint'> | undefined {
  const area = municipalitiesOfPostcode(postcode);
  if (!area) return { message: `Postnummeret ${postcode} findes ikke.`, hint: 'Se efter, om to tal er byttet om.' };
  if (code === undefined || area.codes.includes(code)) return undefined;
  const [main] = area.codes;
  const other = MUNICIPALITIES.find((one) => one.code === main)?.name ?? area.town;
  return {
    message: `Postnummeret ${postcode} (${area.town}) ligger i ${other}, ikke i ${name}.`,
    hint: 'Ret det. Er stedet i en anden kommune med vilje, så skriv hvorfor under exceptions.',
  };
}
