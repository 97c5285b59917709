import { LIFE_STAGES } from '../../domain/audience/stages.ts';
import { STAGE_WORDS } from '../../search/facets.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { publishingMunicipalities, shownOffers } from '../../domain/offers-of.ts';

export interface HomePage {
  readonly stages: readonly (NamedLink & { readonly id: string })[];
  readonly municipalities: readonly (NamedLink & { readonly offers: string })[];
}

/** The front door: where are you now, and where do you live? */
export function homePage(context: ViewContext): HomePage {
  const { catalogue, t, base } = context;
  const paths = pathsFrom(base, t.locale);
  return {
    stages: LIFE_STAGES.filter((stage) => stage !== 'age-6-plus').map((id) => ({
      id,
      href: `${paths.find}#alder=${STAGE_WORDS[id]}`,
      label: t(`stage.${id}`),
    })),
    municipalities: publishingMunicipalities(catalogue).map(({ id, name }) => ({
      href: paths.municipality(id),
      label: name,
      offers: t('find.count', { count: shownOffers(catalogue, id).length }),
    })),
  };
}
