import type { Wish } from './find-address.ts';

export interface NearAddresses {
  /** The site's own base, and that of the reader's language. */
  readonly root: string;
  readonly base: string;
}

/** Tells the page that there is a new origin; `municipalities` are those of a postcode, which then are chosen. */
export type OriginChanged = (municipalities?: readonly string[]) => void;

/** How far away an offer is, by its place in the build's lists. */
export type Measure = (position: number) => { readonly km: number; readonly words: string } | undefined;

/** Where the visitor is, as far as they have told, and how far away offers are from there. */
export interface Near {
  /** How the origin is called among the active choices; undefined without one. */
  readonly label: () => string | undefined;
  readonly wish: () => Pick<Wish, 'postcode' | 'isNearestFirst'>;
  readonly restore: (wish: Wish) => Promise<void>;
  readonly forget: () => void;
  readonly measure: () => Promise<Measure>;
}

/**
 * Loads `near.ts` when it can first be needed: the choices are opened, or the address has a postcode. Most visits load
 * nothing. Where it cannot be loaded, the list of municipalities stays.
 */
export function nearWhenNeeded(choices: HTMLDetailsElement, addresses: NearAddresses, changed: OriginChanged): Near {
  let near: Near | undefined;
  let loading: Promise<Near> | undefined;
  const load = async () => {
    loading ??= import('./near.ts').then(({ openNear }) => (near = openNear(addresses, changed)));
    return loading;
  };
  choices.addEventListener('toggle', () => void load().catch(() => (loading = undefined)));
  return {
    label: () => near?.label(),
    wish: () => near?.wish() ?? { postcode: '', isNearestFirst: false },
    restore: async (wish) => {
      if (near) await near.restore(wish);
      else if (wish.postcode !== '') await (await load()).restore(wish);
    },
    forget: () => near?.forget(),
    measure: async () => near?.measure() ?? (() => undefined),
  };
}
