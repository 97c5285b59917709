import type { OfferFrontmatter } from '../schema/offer.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import type { NamedLink, ViewContext } from './context.ts';
import { pathsFrom } from './paths.ts';

export interface Citation {
  readonly link: NamedLink;
  /** Where in the document, or the empty string. */
  readonly section: Words;
}

type SourceReference = OfferFrontmatter['sources'][number];

/** A source reference as a link into the list of sources. */
export function citation({ document, section }: SourceReference, { catalogue, t, base }: ViewContext): Citation {
  const title = catalogue.sources.find(({ id }) => id === document)?.title ?? document;
  return {
    link: { href: pathsFrom(base, t.locale).source(document), label: wordsIn('da', title, t.locale) },
    section: wordsIn('da', section ?? '', t.locale),
  };
}

export function citations(references: readonly SourceReference[], context: ViewContext): Citation[] {
  return references.map((reference) => citation(reference, context));
}
