import type { z } from 'zod';
import { MunicipalitySchema } from './municipality.ts';
import { OfferSchema } from './offer.ts';
import { OrganisationSchema } from './organisation.ts';
import { ProgrammeSchema } from './programme.ts';
import { SourceSchema } from './source.ts';
import { VocabularySchema } from './vocabulary.ts';

/** One schema per kind of authored file. The folder below `content/` has the kind's name. */
export const SCHEMAS = {
  offers: OfferSchema,
  municipalities: MunicipalitySchema,
  organisations: OrganisationSchema,
  programmes: ProgrammeSchema,
  vocabulary: VocabularySchema,
  sources: SourceSchema,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type Frontmatter<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

export const KINDS = Object.keys(SCHEMAS) as readonly Kind[];

/** Which file ending a kind has: MDX where there is prose, YAML where there is none. */
export const EXTENSIONS: Readonly<Record<Kind, '.mdx' | '.yaml'>> = {
  offers: '.mdx',
  municipalities: '.mdx',
  organisations: '.yaml',
  programmes: '.mdx',
  vocabulary: '.yaml',
  sources: '.yaml',
};
