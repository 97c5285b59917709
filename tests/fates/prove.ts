import { describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue, type Offer } from '../../src/domain/catalogue.ts';
import { fateOf, type FatedField, type Fates } from '../../src/domain/fates.ts';
import type { OfferChanges } from '../build.ts';
import { entriesOf } from '../views/catalogue.ts';
import { SAMPLE_DAY, SAMPLES } from './samples.ts';

/** What a reader makes of an offer, as anything that can be printed as JSON. */
export type Tell = (offer: Offer, catalogue: Catalogue) => unknown;

const FIELDS = Object.keys(SAMPLES) as FatedField[];

export interface Proof {
  readonly fates: Fates;
  readonly tell: Tell;
  /** What every sample says beside, for a reader that says nothing of an offer without: a calendar has no event. */
  readonly beside?: OfferChanges;
}

/** Reads each field said alone: what a reader says it tells changes what it makes, and what it does not changes nothing. */
export function everyFateIsTrue(reader: string, { fates, tell, beside = {} }: Proof): void {
  const told = (changes: OfferChanges) => JSON.stringify(tell(...sampleOffer({ ...beside, ...changes })));
  describe(`${reader}: what it does with each field is what it says`, () => {
    it.each(FIELDS)('%s', (field) => {
      const { with: said, without = {} } = SAMPLES[field];
      const fate = fateOf(fates, field);
      const isChanged = told(said) !== told(without);
      expect({ field, told: isChanged }).toEqual({ field, told: fate === 'told' });
    });
  });
}

/** An offer with nothing said but what is given, in a catalogue with a house, a shared place and a neighbour. */
export function sampleOffer(changes: OfferChanges): [Offer, Catalogue] {
  const entries = entriesOf({
    offers: { 'esbjerg/babycafe': changes },
    municipalities: {
      esbjerg: {
        units: [{ id: 'huset', name: 'Familiens Hus', form: 'house' }],
        places: [{ id: 'biblioteket', name: 'Biblioteket' }],
      },
      varde: { name: 'Varde', code: '0573' },
    },
  });
  const catalogue = buildCatalogue(entries, { today: SAMPLE_DAY });
  const [offer] = catalogue.offers;
  if (!offer) throw new Error('The sample is not in the catalogue.');
  return [offer, catalogue];
}
