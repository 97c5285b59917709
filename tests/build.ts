import type { z } from 'zod';
import { MunicipalitySchema, type MunicipalityFrontmatter } from '../src/schema/municipality.ts';
import { OfferSchema, type OfferFrontmatter, type OfferInput } from '../src/schema/offer.ts';

export type OfferChanges = Partial<OfferInput>;
export type MunicipalityChanges = Partial<z.input<typeof MunicipalitySchema>>;

/** Valid frontmatter of an offer. Say what the test is about; the rest is filled in. */
export function anOffer(changes: OfferChanges = {}): OfferFrontmatter {
  return OfferSchema.parse({
    title: 'Babycafé',
    summary: 'Mød andre familier.',
    municipality: 'esbjerg',
    level: 'universal',
    kind: 'cafe',
    access: { mode: 'open' },
    audience: {},
    status: { state: 'running', asOf: '2026-01-01' },
    sources: [{ document: 'pwc-familiehuse-2021' }],
    ...changes,
  });
}

/** Valid frontmatter of a Danish municipality that has answered nothing yet. */
export function aMunicipality(changes: MunicipalityChanges = {}): MunicipalityFrontmatter {
  return MunicipalitySchema.parse({
    name: 'Esbjerg',
    code: '0561',
    summary: 'Her kan familier få hjælp tidligt.',
    sources: [{ document: 'pwc-familiehuse-2021' }],
    asOf: '2021-11',
    ...changes,
  });
}
