import type { PlaceKind } from '../../schema/terms.ts';

/** Where something is, as far as it is said. */
export interface Place {
  readonly kind: PlaceKind;
  /** The house or place of the municipality's file, `noerrehuset`; left out where it is written out in the offer. */
  readonly id?: string;
  readonly name?: string;
  readonly address?: string;
  /** `on-contact`: the address is told to those who get in touch, and stands nowhere. */
  readonly addressGiven?: 'on-contact';
  readonly postcode?: string;
  readonly town?: string;
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  readonly stepFree?: boolean;
  readonly pram?: boolean;
  readonly publicTransport?: string;
  readonly satellite?: boolean;
  readonly note?: string;
}
