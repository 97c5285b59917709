import type { Point } from '../domain/near/distance.ts';
import type { FoundPostcode } from './postcodes.ts';

/** Where distances are measured from. A position that the device told lives in this page's memory and nowhere else. */
export type Origin =
  { readonly kind: 'here'; readonly point: Point } | { readonly kind: 'postcode'; readonly found: FoundPostcode };

/** How long the device may take to find out where it is, and how old an answer may be. */
const POSITION_OPTIONS = { timeout: 15_000, maximumAge: 300_000 } as const;

const DENIED = 1;

/** Asks the device where it is. `denied`: the visitor or the browser said no. */
export async function askPosition(): Promise<Point | 'denied' | 'unavailable'> {
  // Some browsers have no position at all, whatever their types say.
  const { geolocation } = navigator as { readonly geolocation?: Geolocation };
  if (!geolocation) return 'unavailable';
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude, lon: longitude }),
      ({ code }) => resolve(code === DENIED ? 'denied' : 'unavailable'),
      POSITION_OPTIONS,
    );
  });
}
