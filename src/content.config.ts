import { defineCollection } from 'astro:content';
import { contentLoader } from './load/content-loader.ts';
import { readSettings } from './load/settings.ts';
import { SCHEMAS } from './schema/index.ts';

const contentLocation = readSettings();

export const collections = {
  offers: defineCollection({ loader: contentLoader('offers', contentLocation), schema: SCHEMAS.offers }),
  offerTranslations: defineCollection({
    loader: contentLoader('offerTranslations', contentLocation),
    schema: SCHEMAS.offerTranslations,
  }),
  municipalities: defineCollection({
    loader: contentLoader('municipalities', contentLocation),
    schema: SCHEMAS.municipalities,
  }),
  municipalityTranslations: defineCollection({
    loader: contentLoader('municipalityTranslations', contentLocation),
    schema: SCHEMAS.municipalityTranslations,
  }),
  organisations: defineCollection({
    loader: contentLoader('organisations', contentLocation),
    schema: SCHEMAS.organisations,
  }),
  organisationTranslations: defineCollection({
    loader: contentLoader('organisationTranslations', contentLocation),
    schema: SCHEMAS.organisationTranslations,
  }),
  programmes: defineCollection({ loader: contentLoader('programmes', contentLocation), schema: SCHEMAS.programmes }),
  programmeTranslations: defineCollection({
    loader: contentLoader('programmeTranslations', contentLocation),
    schema: SCHEMAS.programmeTranslations,
  }),
  help: defineCollection({ loader: contentLoader('help', contentLocation), schema: SCHEMAS.help }),
  helpTranslations: defineCollection({
    loader: contentLoader('helpTranslations', contentLocation),
    schema: SCHEMAS.helpTranslations,
  }),
  vocabulary: defineCollection({ loader: contentLoader('vocabulary', contentLocation), schema: SCHEMAS.vocabulary }),
  sources: defineCollection({ loader: contentLoader('sources', contentLocation), schema: SCHEMAS.sources }),
};
