import type { z } from 'zod';
import { HelpSchema } from './help.ts';
import { MunicipalitySchema } from './municipality.ts';
import { OfferSchema } from './offer.ts';
import { OrganisationSchema } from './organisation.ts';
import { ProgrammeSchema } from './programme.ts';
import { SourceSchema } from './source.ts';
import {
  HelpTranslationSchema,
  MunicipalityTranslationSchema,
  OfferTranslationSchema,
  OrganisationTranslationSchema,
  ProgrammeTranslationSchema,
} from './translation.ts';
import { VocabularySchema } from './vocabulary.ts';

/** One schema per kind of authored file. */
export const SCHEMAS = {
  offers: OfferSchema,
  offerTranslations: OfferTranslationSchema,
  municipalities: MunicipalitySchema,
  municipalityTranslations: MunicipalityTranslationSchema,
  organisations: OrganisationSchema,
  organisationTranslations: OrganisationTranslationSchema,
  programmes: ProgrammeSchema,
  programmeTranslations: ProgrammeTranslationSchema,
  help: HelpSchema,
  helpTranslations: HelpTranslationSchema,
  vocabulary: VocabularySchema,
  sources: SourceSchema,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type Frontmatter<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

export const KINDS = Object.keys(SCHEMAS) as readonly Kind[];

/** The kinds that are another kind in another language: each stands beside what it translates, `babybio.en.mdx`. */
export const TRANSLATED_BY = {
  offers: 'offerTranslations',
  municipalities: 'municipalityTranslations',
  organisations: 'organisationTranslations',
  programmes: 'programmeTranslations',
  help: 'helpTranslations',
} as const satisfies Partial<Record<Kind, Kind>>;

export type TranslatedKind = keyof typeof TRANSLATED_BY;
export type TranslationKind = (typeof TRANSLATED_BY)[TranslatedKind];

export const TRANSLATED_KINDS = Object.keys(TRANSLATED_BY) as readonly TranslatedKind[];

/** What a kind of translation translates; undefined for a kind that is no translation. */
export function translatedKind(kind: Kind): TranslatedKind | undefined {
  return TRANSLATED_KINDS.find((translated) => TRANSLATED_BY[translated] === kind);
}

/** The folder below `content/` that a kind stands in. */
export const FOLDERS: Readonly<Record<Kind, string>> = Object.fromEntries(
  KINDS.map((kind) => [kind, translatedKind(kind) ?? kind]),
) as Record<Kind, string>;

/** Which file ending a kind has: MDX where there is prose, YAML where there is none. */
export const EXTENSIONS: Readonly<Record<Kind, '.mdx' | '.yaml'>> = {
  offers: '.mdx',
  offerTranslations: '.mdx',
  municipalities: '.mdx',
  municipalityTranslations: '.mdx',
  organisations: '.yaml',
  organisationTranslations: '.yaml',
  programmes: '.mdx',
  programmeTranslations: '.mdx',
  help: '.yaml',
  helpTranslations: '.yaml',
  vocabulary: '.yaml',
  sources: '.yaml',
};
