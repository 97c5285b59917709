import { z } from 'zod';
import { Slug, line } from './common.ts';
import { PLACE_KINDS } from './terms.ts';

/** What one can know of a place; a house and a shared place of a municipality have the same. */
export const PLACE_FIELDS = {
  name: line(100).describe('Stedets navn, fx "Familiens Hus".').exactOptional(),
  address: line(120)
    .describe(
      'Vej og nummer. Kun hvis I er sikre. Skriv on-contact, hvis adressen først fortælles til dem, der ringer.',
    )
    .exactOptional(),
  postcode: z
    .string()
    .regex(/^\d{4,5}$/, { error: 'skal være et postnummer i anførselstegn, fx "6700"' })
    .describe('Postnummer, i anførselstegn.')
    .exactOptional(),
  town: line(60).describe('By.').exactOptional(),
  coordinates: z
    .strictObject({
      lat: z.number().min(54).max(71).describe('Breddegrad, fx 55.4762.'),
      lon: z.number().min(4).max(32).describe('Længdegrad, fx 8.4594.'),
    })
    .describe('Stedets koordinater (WGS84).')
    .exactOptional(),
  stepFree: z.boolean().describe('Kan man komme ind i kørestol?').exactOptional(),
  pram: z.boolean().describe('Er der plads til barnevogn?').exactOptional(),
  publicTransport: line(200).describe('Bus, tog eller letbane, i få ord.').exactOptional(),
};

/** A place written out where it is used. */
export const WrittenPlace = z.strictObject({
  kind: z
    .enum(PLACE_KINDS)
    .describe(
      'named (et sted med navn), home (hjemme hos familien), outreach (ude, hvor familien er, fx dagtilbud), online (på nettet), phone (på telefonen). named, hvis feltet er væk.',
    )
    .default('named'),
  ...PLACE_FIELDS,
  satellite: z.boolean().describe('true, hvis stedet er en afdeling uden for selve huset.').exactOptional(),
  note: line(200).describe('Andet om stedet.').exactOptional(),
});

export type WrittenPlace = z.output<typeof WrittenPlace>;

/** Places that need no more than their kind. */
export const PLACE_WORDS = ['home', 'outreach', 'online', 'phone'] as const;

/** A house or place of the municipality's file (`noerrehuset`), another municipality's (`viborg/nord`), or a word for a kind. */
export const PlaceName = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {
  error: 'skal være et hus eller sted fra kommunens fil, fx familiens-hus, eller home, outreach, online eller phone',
});

export const PlaceReference = z
  .union([PlaceName, WrittenPlace])
  .describe(
    'Hvor: et hus eller sted fra kommunens fil (familiens-hus), home (hjemme hos familien), outreach (ude, hvor familien er), online (på nettet), phone (på telefonen), eller et sted skrevet ud: { name: Biblioteket, address: Torvet 1, postcode: "6700", town: Esbjerg }.',
  );

export type PlaceReference = z.output<typeof PlaceReference>;

/** A place that several offers of a municipality use. */
export const SharedPlace = z.strictObject({
  id: Slug.describe('Stedets id, som tilbuddene peger på i at.'),
  ...PLACE_FIELDS,
  name: line(100).describe('Stedets navn, fx "Biblioteket".'),
  satellite: z.boolean().describe('true, hvis stedet er en afdeling uden for et hus.').exactOptional(),
  note: line(200).describe('Andet om stedet.').exactOptional(),
});
