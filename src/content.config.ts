import { defineCollection } from 'astro:content';
import { contentLoader } from './load/content-loader.ts';
import { readSettings } from './load/settings.ts';
import { SCHEMAS } from './schema/index.ts';

const contentLocation = readSettings();

export const collections = {
  offers: defineCollection({ loader: contentLoader('offers', contentLocation), schema: SCHEMAS.offers }),
  translations: defineCollection({
    loader: contentLoader('translations', contentLocation),
    schema: SCHEMAS.translations,
  }),
  municipalities: defineCollection({
    loader: contentLoader('municipalities', contentLocation),
    schema: SCHEMAS.municipalities,
  }),
  organisations: defineCollection({
    loader: contentLoader('organisations', contentLocation),
    schema: SCHEMAS.organisations,
  }),
  programmes: defineCollection({ loader: contentLoader('programmes', contentLocation), schema: SCHEMAS.programmes }),
  vocabulary: defineCollection({ loader: contentLoader('vocabulary', contentLocation), schema: SCHEMAS.vocabulary }),
  sources: defineCollection({ loader: contentLoader('sources', contentLocation), schema: SCHEMAS.sources }),
};
