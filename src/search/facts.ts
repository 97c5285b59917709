import { describeAccess, howOf } from '../domain/access/access.ts';
import { axisSpansOf, type AxisRange, type AxisSpan } from '../domain/audience/axis.ts';
import { possibleParticipants } from '../domain/audience/fit-participants.ts';
import type { Offer } from '../domain/catalogue.ts';
import { addDays } from '../calendar/day.ts';
import { isForMunicipality } from '../domain/area.ts';
import type { Municipality } from '../domain/catalogue.ts';
import { standingOf } from '../domain/status.ts';
import { weekOf, type Known } from '../domain/times/week.ts';
import type { Participant } from '../schema/terms.ts';
import {
  ACCESS_WORDS,
  DAY_PART_WORDS,
  HELP_WORDS,
  INTERPRETER,
  KIND_WORDS,
  LEVEL_WORDS,
  PARTICIPANT_WORDS,
  WEEKDAY_WORDS,
  YES,
  type FacetId,
} from './facets.ts';

/** What an offer says in one facet. A value in neither list is one that the offer states it does not have. */
export interface Fact {
  /** Values that the offer states. */
  readonly stated: readonly string[];
  /** Values of which it cannot be said; `any` where the offer states nothing in this facet. */
  readonly possible: readonly string[] | 'any';
  /** Values that the offer states it does not have, where it may have any other. */
  readonly denied?: readonly string[];
}

/** What an offer says in each facet; a facet left out is one in which it states nothing. */
export type OfferFacts = Readonly<Partial<Record<FacetId, Fact>>>;

export const NOTHING_STATED: Fact = { stated: [], possible: 'any' };

/** The weeks that weekdays and hours are looked for in: every rhythm shows itself in half a year. */
const WEEK_DAYS_AHEAD = 182;

/** What an offer says that a search can be narrowed by. `today` is `YYYY-MM-DD`: what is over by then counts no more. */
export function factsOf(
  offer: Offer,
  { today, municipalities }: { readonly today: string; readonly municipalities: readonly Municipality[] },
): Readonly<Record<FacetId, Fact>> {
  const week = weekOf(offer, { from: today, to: addDays(today, WEEK_DAYS_AHEAD) });
  return {
    kommune: stated(municipalities.filter((row) => isForMunicipality(offer, row)).map(({ id }) => id)),
    alder: ageFact(offer),
    adgang: accessFact(offer),
    hvem: participantFact(offer),
    slags: stated([KIND_WORDS[offer.kind]]),
    emne: listFact(offer.topics.map(({ id }) => id)),
    situation: listFact(offer.situations.map(({ id }) => id)),
    nu: standingFact(offer),
    ugedag: weekFact(week?.weekdays, WEEKDAY_WORDS),
    tidspunkt: weekFact(week?.parts, DAY_PART_WORDS),
    sprog: languageFact(offer),
    anonym: answerFact(offer.access.anonymous),
    hjaelp: knownFact(offer.practicalHelp?.map((help) => HELP_WORDS[help])),
    niveau: stated([LEVEL_WORDS[offer.level]]),
  };
}

/** How a part of the axis of life is written among the values of `alder`. */
export function writeSpan({ from, to }: AxisRange): string {
  return `${from}..${to}`;
}

export function readSpan(text: string): AxisRange {
  const [from, to] = text.split('..').map(Number);
  return { from: from ?? NaN, to: to ?? NaN };
}

function stated(values: readonly string[]): Fact {
  return { stated: values, possible: [] };
}

/** Where a list may be left out, and an empty one is stated to be empty. */
function knownFact(values: readonly string[] | undefined): Fact {
  return values === undefined ? NOTHING_STATED : stated(values);
}

/** Where an empty list says nothing: no file can say that an offer has no topic or suits no situation. */
function listFact(values: readonly string[]): Fact {
  return values.length === 0 ? NOTHING_STATED : stated(values);
}

function answerFact(answer: boolean | undefined): Fact {
  return answer === undefined ? NOTHING_STATED : stated(answer ? [YES] : []);
}

function ageFact({ audience }: Offer): Fact {
  const spans = axisSpansOf(audience);
  if (spans === undefined) return NOTHING_STATED;
  const of = (certainty: AxisSpan['certainty']) => spans.filter((span) => span.certainty === certainty).map(writeSpan);
  return { stated: of('stated'), possible: of('possible') };
}

/** An open door of which no more is said may be one where families just come, or one where they sign up. */
function accessFact({ access, times }: Offer): Fact {
  const { entrance, canComeThemselves, mayReferThemselves } = describeAccess(access, howOf(times));
  const { open, visited, 'just-come': justCome, 'sign-up': signUp, 'self-referral': selfReferral } = ACCESS_WORDS;
  if (!canComeThemselves) {
    if (mayReferThemselves) return stated([visited, selfReferral]);
    return { stated: [visited], possible: access.referrers.length === 0 ? [selfReferral] : [] };
  }
  if (entrance === 'open-unspecified') return { stated: [open], possible: [justCome, signUp] };
  return stated([open, entrance === 'just-come' ? justCome : signUp]);
}

function participantFact({ audience: { participants } }: Offer): Fact {
  if (participants.length === 0) return NOTHING_STATED;
  const words = (list: readonly Participant[]) => list.map((who) => PARTICIPANT_WORDS[who]);
  return { stated: words(participants), possible: words(possibleParticipants(participants)) };
}

function standingFact({ state }: Offer): Fact {
  const standing = standingOf(state);
  return standing === 'unknown' ? NOTHING_STATED : stated(standing === 'current' ? [YES] : []);
}

/** Nothing where nobody has said when it is. */
function weekFact<T extends string>(known: Known<T> | undefined, words: Readonly<Record<T, string>>): Fact {
  if (known === undefined) return NOTHING_STATED;
  return { stated: known.stated.map((value) => words[value]), possible: known.possible.map((value) => words[value]) };
}

/** Languages and interpreter together: whoever has an interpreter speaks every language (see `alternatives`). */
function languageFact({ languages, interpreter }: Offer): Fact {
  const own = [...(languages ?? []), ...(interpreter === true ? [INTERPRETER] : [])];
  const mayInterpret = interpreter === undefined ? [INTERPRETER] : [];
  if (languages !== undefined) return { stated: own, possible: mayInterpret };
  return { stated: own, possible: 'any', ...(interpreter === false ? { denied: [INTERPRETER] } : {}) };
}
