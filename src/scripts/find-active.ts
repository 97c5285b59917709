import { WITHOUT } from '../search/facets.ts';
import type { Choice } from './find-choices.ts';
import { fill, listItem } from './find-elements.ts';

/** Something that narrows or orders the list and can be taken away. */
export interface ActiveChoice {
  readonly label: string;
  readonly takeAway: () => void;
}

/** Each active choice as a button that takes it away. */
export function showActive(list: HTMLUListElement, active: readonly ActiveChoice[]): void {
  list.replaceChildren(
    ...active.map(({ label, takeAway }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-quiet';
      button.textContent = `${label} ×`;
      button.setAttribute('aria-label', fill(list.dataset['remove'], { name: label }));
      button.addEventListener('click', takeAway);
      return listItem(button);
    }),
  );
}

/** How a choice is called among the active ones: what is not wanted says so. */
export function activeLabel({ name, label }: Choice, list: HTMLElement): string {
  return name === WITHOUT.parameter ? fill(list.dataset['without'], { name: label }) : label;
}
