import type { Wish } from './find-address.ts';
import { counted, element } from './find-elements.ts';
import { cardList, type ListedOffer } from './find-list.ts';
import type { Near } from './find-near.ts';
import { cardNotes, sortByDistance, unsureWords } from './find-notes.ts';
import type { Found, FoundOffer } from './find-search.ts';
import { sayWhatWasDone } from './find-told.ts';

/** A wish, and whether its words ask for help that cannot wait. */
export interface ShownWish extends Wish {
  readonly isCrisis: boolean;
}

export interface Results {
  readonly setBusy: (isBusy: boolean) => void;
  /** Shows what was found, unless a newer search has begun meanwhile. */
  readonly show: (found: Found, wish: ShownWish, isCurrent: () => boolean) => Promise<void>;
}

/** The region with the results: how many, how the words were read, the offers that fit, and those that do not say. */
export function openResults(near: Near): Results {
  const region = element('resultater', HTMLElement);
  const count = element('antal', HTMLElement);
  const unsurePart = element('uoplyst', HTMLDetailsElement);
  const topics = element('emner', HTMLElement);
  const toResults = element('vis', HTMLButtonElement);
  toResults.addEventListener('click', () => {
    element('filtre', HTMLDetailsElement).open = false;
    count.focus();
  });
  const notes = (offer: ListedOffer) => cardNotes(region, offer);
  const sureList = cardList(element('liste', HTMLOListElement), element('flere', HTMLButtonElement), notes);
  const unsureList = cardList(
    element('liste-uoplyst', HTMLOListElement),
    element('flere-uoplyst', HTMLButtonElement),
    notes,
  );

  const listed = async (offers: readonly FoundOffer[], { isNearestFirst }: Wish): Promise<readonly ListedOffer[]> => {
    const distanceOf = await near.measure();
    const rows = offers.map((offer) => ({ ...offer, distance: distanceOf(offer.position) }));
    return isNearestFirst ? sortByDistance(rows) : rows;
  };

  return {
    setBusy: (isBusy) => region.setAttribute('aria-busy', String(isBusy)),
    show: async ({ asked, ...found }, wish, isCurrent) => {
      const [sure, unsure] = await Promise.all([listed(found.sure, wish), listed(found.unsure, wish)]);
      const [putSure, putUnsure] = await Promise.all([sureList.prepare(sure), unsureList.prepare(unsure)]);
      if (!isCurrent()) return;
      putSure();
      putUnsure();
      count.textContent = countWords(region, { sure: sure.length, unsure: unsure.length }, wish);
      toResults.textContent = counted(region, 'show', sure.length + unsure.length);
      unsurePart.hidden = unsure.length === 0;
      element('uoplyst-titel', HTMLElement).textContent = unsureWords(region, unsure);
      sayWhatWasDone(element('forklaring', HTMLUListElement), wish.isCrisis ? undefined : asked);
      if (sure.length + unsure.length > 0 && topics.contains(document.activeElement)) count.focus();
      topics.hidden = sure.length + unsure.length > 0;
      region.setAttribute('aria-busy', 'false');
    },
  };
}

/** The search cannot answer, as on a broken line: say so, and show the list that is already here. */
export function showBroken(form: HTMLFormElement): void {
  const region = element('resultater', HTMLElement);
  region.setAttribute('aria-busy', 'false');
  region.hidden = true;
  const all = element('alle', HTMLElement);
  all.hidden = false;
  all.classList.remove('waits');
  if (document.getElementById('fejl')) return;
  const notice = document.createElement('p');
  notice.id = 'fejl';
  notice.className = 'notice mt-4';
  notice.setAttribute('role', 'status');
  notice.textContent = form.dataset['broken'] ?? '';
  form.before(notice);
}

function countWords(
  region: HTMLElement,
  { sure, unsure }: { readonly sure: number; readonly unsure: number },
  { query, isCrisis }: ShownWish,
): string {
  if (sure + unsure === 0 && isCrisis) return region.dataset['noneCrisis'] ?? '';
  if (sure > 0) return counted(region, query === '' ? 'count' : 'count-for', sure, { query });
  return region.dataset[unsure > 0 ? 'noneSure' : 'none'] ?? '';
}
