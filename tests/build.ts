import type { z } from 'zod';
import { joinTimes } from '../src/domain/times/join.ts';
import { stateChanges } from '../src/domain/times/state-changes.ts';
import type { DatedOffer } from '../src/domain/times/state.ts';
import type { ReferralOffer } from '../src/domain/referral/preferences.ts';
import type { TimelineOffer } from '../src/domain/timeline/timeline.ts';
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

/** An offer's frontmatter with its times joined, as in a municipality that has said nothing of houses and holidays. */
export function aDatedOffer(changes: OfferChanges = {}): OfferFrontmatter & DatedOffer {
  const data = anOffer(changes);
  const context = { municipality: { code: undefined, schoolHolidays: [] }, units: [], place: () => undefined };
  return { ...data, times: joinTimes(data, context) };
}

/** An offer as the browser judges it, with how it stands through all the years that tests ask about. */
export function aBrowserOffer(id: string, changes: OfferChanges = {}): TimelineOffer & ReferralOffer {
  const offer = aDatedOffer(changes);
  return { ...offer, id, isInspiration: false, states: stateChanges(offer, '1990-01-01', 366 * 80) };
}
