import type { z } from 'zod';
import { MunicipalitySchema } from './municipality.ts';
import { OfferSchema } from './offer.ts';
import { OrganisationSchema } from './organisation.ts';
import { ProgrammeSchema } from './programme.ts';
import { SourceSchema } from './source.ts';
import { TranslationSchema } from './translation.ts';
import { VocabularySchema } from './vocabulary.ts';

/** One schema per kind of authored file. */
export const SCHEMAS = {
  offers: OfferSchema,
  translations: TranslationSchema,
  municipalities: MunicipalitySchema,
  organisations: OrganisationSchema,
  programmes: ProgrammeSchema,
  vocabulary: VocabularySchema,
  sources: SourceSchema,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type Frontmatter<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

export const KINDS = Object.keys(SCHEMAS) as readonly Kind[];

/** The folder below `content/` that a kind stands in: translations stand beside their offers. */
export const FOLDERS: Readonly<Record<Kind, string>> = {
  offers: 'offers',
  translations: 'offers',
  municipalities: 'municipalities',
  organisations: 'organisations',
  programmes: 'programmes',
  vocabulary: 'vocabulary',
  sources: 'sources',
};

/** Which file ending a kind has: MDX where there is prose, YAML where there is none. */
export const EXTENSIONS: Readonly<Record<Kind, '.mdx' | '.yaml'>> = {
  offers: '.mdx',
  translations: '.mdx',
  municipalities: '.mdx',
  organisations: '.yaml',
  programmes: '.mdx',
  vocabulary: '.yaml',
  sources: '.yaml',
};
