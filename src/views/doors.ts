import { describeAccess, type Entrance } from '../domain/access/access.ts';
import type { Offer } from '../domain/catalogue.ts';

/** The doors a family may use, the easiest first. `open-unspecified`: open, but how one gets in is not stated. */
export const DOORS = ['just-come', 'sign-up', 'open-unspecified', 'through-professional'] as const;

export type DoorGroup = (typeof DOORS)[number];

/** To make an appointment is to sign up: both are done before one comes. */
const DOOR_OF: Readonly<Record<Entrance, DoorGroup>> = {
  'just-come': 'just-come',
  'sign-up': 'sign-up',
  appointment: 'sign-up',
  'open-unspecified': 'open-unspecified',
  'through-professional': 'through-professional',
};

export interface Behind<T> {
  readonly door: DoorGroup;
  readonly rows: readonly T[];
}

/** Offers by the door that leads to them, in the order given; doors without offers are left out. */
export function byDoor(offers: readonly Offer[]): readonly Behind<Offer>[] {
  return DOORS.map((door) => ({
    door,
    rows: offers.filter(({ access }) => DOOR_OF[describeAccess(access).entrance] === door),
  })).filter(({ rows }) => rows.length > 0);
}
