import { MUNICIPALITIES } from '../reference/municipalities.ts';
import { postcodesOf } from '../reference/postcodes.ts';
import type { ViewContext } from './context.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';

/** Every postcode with its town, municipalities and middle, and which municipalities are in the catalogue: for the browser. */
export function postcodeData({ catalogue }: ViewContext) {
  const publishing = publishingMunicipalities(catalogue);
  const idOf = (code: string) => publishing.find((row) => row.code === code)?.id;
  return {
    postcodes: Object.fromEntries(
      postcodesOf(MUNICIPALITIES.map(({ code }) => code)).map(({ postcode, town, codes, lat, lon }) => [
        postcode,
        [town, codes, lat, lon],
      ]),
    ),
    municipalities: Object.fromEntries(MUNICIPALITIES.map(({ code, name }) => [code, { name, id: idOf(code) }])),
  };
}
