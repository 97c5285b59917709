import type { Municipality, Offer } from '../domain/catalogue.ts';
import { stateChanges, type StateChange } from '../domain/times/state-changes.ts';
import { packMeetings } from '../domain/times/pack.ts';
import { contactData, type ContactData } from './contact.ts';
import type { ViewContext } from './context.ts';
import { comingMeetings } from './next-time.ts';
import { offerCard, type OfferCard } from './offer-card.ts';
import { shownOffers } from '../domain/offers-of.ts';

/** What of an offer the domain judges by, as it stands in the catalogue: the same functions run in the browser. */
export interface OfferRules extends Pick<
  Offer,
  'id' | 'kind' | 'access' | 'audience' | 'isInspiration' | 'languages' | 'interpreter'
> {
  readonly status: Pick<Offer['status'], 'asOf'>;
  /** How it stands from the day the catalogue was built for, and when that changes. */
  readonly states: readonly StateChange[];
  /** The times of the coming year, packed (domain/times/pack.ts); empty where no days are known. */
  readonly meetings: string;
}

/** An offer for the browser: what it is judged by, and its words in one language. */
export interface BrowserOffer {
  readonly rules: OfferRules;
  readonly card: OfferCard;
  readonly contact: ContactData;
}

/** A municipality's usable offers in one language, for islands that choose among them. */
export interface BrowserOffers {
  readonly municipality: { readonly id: string; readonly name: string };
  /** The day the catalogue was built for, `YYYY-MM-DD`. */
  readonly builtFor: string;
  readonly offers: readonly BrowserOffer[];
}

export function browserOffers(municipality: Pick<Municipality, 'id' | 'name'>, context: ViewContext): BrowserOffers {
  const { id, name } = municipality;
  return {
    municipality: { id, name },
    builtFor: context.catalogue.today,
    offers: shownOffers(context.catalogue, id).map((offer) => ({
      rules: rulesOf(offer, context.catalogue.today),
      card: offerCard(offer, context),
      contact: contactData(offer, context.t),
    })),
  };
}

function rulesOf(offer: Offer, today: string): OfferRules {
  const { id, kind, access, audience, status, isInspiration, languages, interpreter } = offer;
  const states = stateChanges(offer, today);
  const meetings = packMeetings(comingMeetings(offer, today), today);
  return {
    id,
    kind,
    access,
    audience,
    status: { asOf: status.asOf },
    isInspiration,
    languages,
    interpreter,
    states,
    meetings,
  };
}
