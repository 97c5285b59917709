import { municipalityMap } from '../../reference/map.ts';
import { MUNICIPALITIES } from '../../reference/municipalities.ts';
import type { ViewContext } from '../context.ts';
import type { NamedLink } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { publishingMunicipalities, shownOffers } from '../../domain/offers-of.ts';

export interface MunicipalitiesPage {
  readonly list: readonly {
    readonly href: string;
    readonly name: string;
    readonly summary: string;
    readonly offers: string;
  }[];
  readonly map: ReturnType<typeof municipalityMap>;
  /** The map's coloured municipalities, each a link. */
  readonly shapes: readonly {
    readonly href: string;
    readonly label: string;
    readonly path: string;
    readonly labelX: number;
    readonly labelY: number;
  }[];
  readonly rest: string;
  /** Each municipality's list for those who refer. */
  readonly referrals: readonly NamedLink[];
}

/** All Danish municipalities in the catalogue, as a list and as a map. */
export function municipalitiesPage({ catalogue, t, base }: ViewContext): MunicipalitiesPage {
  const paths = pathsFrom(base, t.locale);
  const danish = publishingMunicipalities(catalogue);
  const map = municipalityMap({ codes: danish.flatMap(({ code }) => code ?? []), width: 600 });
  return {
    list: danish.map(({ id, name, summary }) => ({
      href: paths.municipality(id),
      name,
      summary,
      offers: t('find.count', { count: shownOffers(catalogue, id).length }),
    })),
    map,
    shapes: map.shapes.flatMap((shape) => {
      const municipality = danish.find(({ code }) => code === shape.code);
      return municipality ? [{ ...shape, href: paths.municipality(municipality.id), label: municipality.name }] : [];
    }),
    referrals: danish.map(({ id, name }) => ({ href: paths.referrals(id), label: name })),
    rest: t('municipalities.rest', { count: MUNICIPALITIES.length - danish.length }),
  };
}
