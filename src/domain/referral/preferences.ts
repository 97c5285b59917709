import { describeAccess, type Entrance } from '../access/access.ts';
import type { Offer } from '../catalogue.ts';
import { stateFrom } from '../times/state-from.ts';
import type { StateChange } from '../times/state-changes.ts';
import type { StateOnDay } from '../times/times.ts';
import type { ReferralQuestion } from './question.ts';

/** What an offer is judged by: as it stands in the catalogue. */
export interface ReferralOffer extends Pick<Offer, 'id' | 'access' | 'audience' | 'languages' | 'interpreter'> {
  readonly status: Pick<Offer['status'], 'asOf'>;
  /** How it stands from the day the catalogue was built for, and when that changes (`stateChanges`). */
  readonly states: readonly StateChange[];
}

export type PreferenceMatch =
  | { readonly kind: 'situations-match'; readonly situations: readonly string[] }
  | { readonly kind: 'language-spoken'; readonly language: string }
  | { readonly kind: 'interpreter' }
  | { readonly kind: 'just-come' };

export type PreferenceOpen =
  | { readonly kind: 'language-not-stated'; readonly language: string }
  | { readonly kind: 'entrance-not-stated' }
  | { readonly kind: 'standing-unknown'; readonly asOf: string };

export type PreferenceObstacle =
  | { readonly kind: 'language-not-spoken'; readonly languages: readonly string[] }
  | { readonly kind: 'cannot-just-come'; readonly entrance: Entrance }
  | {
      readonly kind: 'not-running';
      readonly state: Exclude<StateOnDay, { readonly kind: 'running' | 'sign-up' | 'unknown' }>;
    };

/** What one of the checks below has to say. */
export interface Remarks {
  readonly matches: readonly PreferenceMatch[];
  readonly open: readonly PreferenceOpen[];
  readonly obstacles: readonly PreferenceObstacle[];
}

const NOTHING: Remarks = { matches: [], open: [], obstacles: [] };

/** The wishes and facts beside the audience. Only what is stated can be in the way. */
export function judgePreferences(offer: ReferralOffer, question: ReferralQuestion, today: string): Remarks {
  const all = [
    judgeSituations(offer, question),
    judgeLanguage(offer, question),
    judgeEntrance(offer, question),
    judgeState(offer, today),
  ];
  return {
    matches: all.flatMap(({ matches }) => matches),
    open: all.flatMap(({ open }) => open),
    obstacles: all.flatMap(({ obstacles }) => obstacles),
  };
}

function judgeSituations({ audience }: ReferralOffer, question: ReferralQuestion): Remarks {
  const situations = audience.situations.filter((id) => question.situations.includes(id));
  return situations.length === 0 ? NOTHING : { ...NOTHING, matches: [{ kind: 'situations-match', situations }] };
}

/** An interpreter is as good as the language itself. Danish needs neither where nothing is stated. */
function judgeLanguage({ languages, interpreter }: ReferralOffer, { language }: ReferralQuestion): Remarks {
  if (language === undefined) return NOTHING;
  if (languages?.includes(language)) return { ...NOTHING, matches: [{ kind: 'language-spoken', language }] };
  if (interpreter === true) return { ...NOTHING, matches: [{ kind: 'interpreter' }] };
  if (languages === undefined && language === 'da') return NOTHING;
  if (languages === undefined || interpreter === undefined)
    return { ...NOTHING, open: [{ kind: 'language-not-stated', language }] };
  return { ...NOTHING, obstacles: [{ kind: 'language-not-spoken', languages }] };
}

function judgeEntrance({ access }: ReferralOffer, { onlyJustCome }: ReferralQuestion): Remarks {
  if (!onlyJustCome) return NOTHING;
  const { entrance } = describeAccess(access);
  if (entrance === 'just-come') return { ...NOTHING, matches: [{ kind: 'just-come' }] };
  if (entrance === 'open-unspecified') return { ...NOTHING, open: [{ kind: 'entrance-not-stated' }] };
  return { ...NOTHING, obstacles: [{ kind: 'cannot-just-come', entrance }] };
}

/** A course one can sign up for is as good as one that runs; a full one is in the way, as far as anybody has said. */
function judgeState({ states, status }: ReferralOffer, today: string): Remarks {
  const state = stateFrom(states, today) ?? { kind: 'unknown' };
  if (state.kind === 'running' || state.kind === 'sign-up') return NOTHING;
  if (state.kind === 'unknown') return { ...NOTHING, open: [{ kind: 'standing-unknown', asOf: status.asOf }] };
  return { ...NOTHING, obstacles: [{ kind: 'not-running', state }] };
}
