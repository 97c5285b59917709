import type { ContactFrontmatter } from '../../schema/contact.ts';

/** Whose contact it is: the offer's own, or that of what stands nearest to it. */
export type ContactOrigin =
  | { readonly kind: 'offer' }
  | { readonly kind: 'unit' | 'organisation' | 'municipality'; readonly id: string; readonly name: string };

/** Telephone and mail, which belong together: whoever answers the one answers the other. */
export interface Reach {
  readonly role?: string;
  readonly phones: ContactFrontmatter['phones'];
  readonly email?: string;
  readonly from: ContactOrigin;
}

/** How to get in touch about an offer. What nobody has said is left out. */
export interface OfferContact {
  /** The nearest telephone and mail that anybody has said. */
  readonly reach?: Reach;
  /** The offer's own page, form and note: these are never inherited. */
  readonly web?: string;
  readonly form?: string;
  readonly note?: string;
  /** The municipality's contact of last resort, where it is not `reach` itself. */
  readonly fallback?: Reach;
}

/** Somebody whose contact an offer may inherit. */
export interface ContactHolder {
  readonly kind: 'unit' | 'organisation' | 'municipality';
  readonly id: string;
  readonly name: string;
  readonly contact?: ContactFrontmatter;
}

/**
 * An offer's own contact, and what it inherits: telephone and mail as one block from the nearest holder that has any.
 * `holders` stand nearest first: its houses, who runs it, its municipality.
 */
export function contactOf(own: ContactFrontmatter, holders: readonly ContactHolder[]): OfferContact {
  const inherited = holders.flatMap(({ contact, ...from }) => (contact === undefined ? [] : reachOf(contact, from)));
  const [reach = inherited[0]] = reachOf(own, { kind: 'offer' });
  const fallback = inherited.find(({ from }) => from.kind === 'municipality');
  const { web, form, note } = own;
  return {
    ...(reach === undefined ? {} : { reach }),
    ...(web === undefined ? {} : { web }),
    ...(form === undefined ? {} : { form }),
    ...(note === undefined ? {} : { note }),
    ...(fallback === undefined || fallback === reach ? {} : { fallback }),
  };
}

function reachOf({ role, phones, email }: ContactFrontmatter, from: ContactOrigin): Reach[] {
  if (phones.length === 0 && email === undefined) return [];
  return [{ ...(role === undefined ? {} : { role }), phones, ...(email === undefined ? {} : { email }), from }];
}
