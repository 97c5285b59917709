import type { EntryFrontmatter, TeamFrontmatter } from '../schema/opening.ts';
import type { PhoneFrontmatter } from '../schema/contact.ts';
import type { OfferFrontmatter } from '../schema/offer.ts';
import type { WrittenPlace } from '../schema/place.ts';

/** What a reader does with something that an offer's file says: it tells it, or it does not, and why. */
export type Fate = 'told' | { readonly not: string };

/**
 * A reader's answer for every field of an offer's file. A field in parts has one answer for all of them, or one for
 * each. A field that is added to the file and forgotten here does not compile; that `told` is true, and `not` too,
 * is held by `tests/fates`, where each field is said alone.
 */
export type Fates = {
  readonly [Field in keyof OfferFrontmatter]-?: Field extends keyof Parts ? FateOfParts<Parts[Field]> : Fate;
};

/** A field that is said alone: `title`, `teams.signUpBy`, `contact.phones.sms`. */
export type FatedField =
  | Exclude<keyof OfferFrontmatter, keyof Parts>
  | { [Field in keyof Parts]: PathOf<Field, Parts[Field]> }[keyof Parts]
  | `contact.phones.${keyof PhoneFrontmatter}`;

/** The answer for one field, or for the nearest part that it lies in. */
export function fateOf(fates: Fates, field: FatedField): Fate {
  const [first = '', second = ''] = field.split('.');
  const whole: unknown = fates[first as keyof Fates];
  return (isFate(whole) ? whole : (whole as Readonly<Record<string, Fate>>)[second]) ?? { not: 'unknown field' };
}

/** The fields in parts, and the shape of one of each. */
interface Parts {
  readonly access: OfferFrontmatter['access'];
  readonly audience: OfferFrontmatter['audience'];
  readonly price: OfferFrontmatter['price'];
  readonly at: WrittenPlace;
  readonly opens: EntryFrontmatter;
  readonly teams: TeamFrontmatter;
  readonly contact: OfferFrontmatter['contact'];
  readonly status: OfferFrontmatter['status'];
}

type FateOfParts<Part> = Fate | { readonly [Name in keyof Part]-?: Fate };

type PathOf<Field extends string, Part> = Exclude<`${Field}.${keyof Part & string}`, 'contact.phones'>;

function isFate(value: unknown): value is Fate {
  return value === 'told' || (typeof value === 'object' && value !== null && 'not' in value);
}
