import type { Catalogue, Municipality, Offer } from '../catalogue.ts';
import type { TypologyFacts } from '../typology/facts.ts';
import { deriveGroup, typologyFacts } from '../typology/typology.ts';
import type { Group } from '../typology/groups.ts';
import { QUESTIONS, type Reply } from './questions.ts';

/** What the catalogue says of one Danish municipality. */
export interface SurveyFacts {
  readonly municipality: Municipality;
  /** Its own offers that are not over; no examples. */
  readonly offers: readonly Offer[];
  readonly group: Group | undefined;
  /** The groups that its answers leave open; its own alone, where that is certain. */
  readonly possible: readonly Group[];
  readonly facts: TypologyFacts;
}

/** How many municipalities answer a bar's question how; the three add up to those that can be asked. */
export interface Share {
  readonly bar: string;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

export interface CatalogueFigure {
  /** The figure of the survey that asks the same, 1 to 17. */
  readonly figure: number;
  readonly shares: readonly Share[];
}

/** The survey's questions, answered by the catalogue where it can; figures it cannot answer are left out. */
export function sharesOf(catalogue: Catalogue): readonly CatalogueFigure[] {
  const facts = factsOf(catalogue);
  return QUESTIONS.map(({ figure, isAsked = () => true, bars }) => {
    const asked = facts.filter(isAsked);
    return { figure, shares: bars.map(({ bar, read }) => ({ bar, ...tally(asked.map(read)) })) };
  });
}

/** Danish municipalities only, as the survey and the typology; and those with offers of their own, not a mere example. */
export function factsOf({ municipalities, offers }: Catalogue): readonly SurveyFacts[] {
  return municipalities
    .filter(({ id, country }) => country === 'DK' && hasOwnOffers(id, offers))
    .map((municipality) => {
      const answer = deriveGroup(municipality);
      return {
        municipality,
        offers: offers.filter(
          (offer) => offer.municipality.id === municipality.id && !offer.isEnded && !offer.isInspiration,
        ),
        group: answer.kind === 'group' ? answer.group : undefined,
        possible: answer.kind === 'group' ? [answer.group] : answer.possible,
        facts: typologyFacts(municipality),
      };
    });
}

function hasOwnOffers(municipality: string, offers: readonly Offer[]): boolean {
  return offers.some((offer) => offer.municipality.id === municipality && !offer.isInspiration);
}

function tally(replies: readonly Reply[]): Omit<Share, 'bar'> {
  const count = (wanted: Reply) => replies.filter((reply) => reply === wanted).length;
  return { yes: count('yes'), no: count('no'), unknown: count('unknown') };
}
