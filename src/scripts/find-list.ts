import { offerCard } from './find-cards.ts';
import type { Measure } from './find-near.ts';
import type { FoundOffer } from './find-search.ts';
import { sayNextTimesIn } from './next-time/next-time.ts';

/** How many cards are shown at a time. */
const PAGE_SIZE = 12;

/** An offer with what its card says besides: how far away it is, and what it does not say. */
export interface ListedOffer extends FoundOffer {
  readonly distance: ReturnType<Measure>;
}

/** What a card says of an offer that only this search knows. */
export type CardNotes = (offer: ListedOffer) => readonly string[];

export interface CardList {
  /** Shows the first cards. Resolves to a function that puts them on the page, so that a late answer can be dropped. */
  readonly prepare: (offers: readonly ListedOffer[]) => Promise<() => void>;
}

/** A list of cards that grows by a button. The button moves focus to the first new card, so that a keyboard stays in place. */
export function cardList(list: HTMLElement, more: HTMLButtonElement, notes: CardNotes): CardList {
  const cards = async (offers: readonly ListedOffer[], from: number) => {
    const page = offers.slice(from, from + PAGE_SIZE);
    const data = await Promise.all(page.map(({ hit }) => hit.data()));
    return page.flatMap((offer, index) => {
      const row = data[index];
      return row ? [offerCard(row.url, row.meta, notes(offer))] : [];
    });
  };
  let shown: readonly ListedOffer[] = [];
  const offerMore = () => (more.hidden = list.children.length >= shown.length);
  more.addEventListener('click', () => {
    const [offers, from] = [shown, list.children.length];
    void cards(offers, from).then((next) => {
      if (offers !== shown) return;
      list.append(...next);
      sayNextTimesIn(list);
      offerMore();
      list.children[from]?.querySelector('a')?.focus();
    });
  });
  return {
    prepare: async (offers) => {
      const first = await cards(offers, 0);
      return () => {
        shown = offers;
        list.replaceChildren(...first);
        sayNextTimesIn(list);
        offerMore();
      };
    },
  };
}
