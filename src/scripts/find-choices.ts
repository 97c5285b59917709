import { ENDED, FACETS, WITHOUT, type FacetId } from '../search/facets.ts';
import type { ChoiceCount } from '../search/narrow.ts';
import { fill } from './find-elements.ts';
import type { Wish } from './find-address.ts';
import type { Choices } from './find-search.ts';

/** One thing that can be chosen: a box, or a row of a list. */
export interface Choice {
  /** A facet, or what the address calls a choice that is none: `ikke`, `slut`. */
  readonly name: string;
  readonly value: string;
  /** How it is called where it stands among the active choices. */
  readonly label: string;
  readonly isChosen: () => boolean;
  readonly choose: (isChosen: boolean) => void;
  /** Shows how many offers it leaves; one that leaves none cannot be chosen, and can always be taken away. */
  readonly showCount: (count: ChoiceCount) => void;
}

/** Everything that can be chosen in the form, in its order. */
export function choicesIn(form: HTMLFormElement): readonly Choice[] {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    '.choice input:not([name=orden]), select option:not([value=""])',
  );
  return [...controls].map((control) =>
    control instanceof HTMLOptionElement ? rowChoice(control) : boxChoice(control, form.dataset),
  );
}

/** The values of each facet that has any. */
export function valuesOf(choices: readonly Choice[]): Choices {
  return new Map(
    FACETS.map((facet) => [facet, ofName(choices, facet).map(({ value }) => value)] as const).filter(
      ([, values]) => values.length > 0,
    ),
  );
}

export function chosenWish(choices: readonly Choice[]): Pick<Wish, 'choices' | 'without' | 'withEnded'> {
  const chosen = (name: string) =>
    ofName(choices, name)
      .filter(({ isChosen }) => isChosen())
      .map(({ value }) => value);
  return {
    choices: Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)])) as unknown as Wish['choices'],
    without: chosen(WITHOUT.parameter),
    withEnded: chosen(ENDED.parameter).length > 0,
  };
}

export function restoreChoices(choices: readonly Choice[], wish: Wish): void {
  for (const { name, value, choose } of choices) {
    const facet = FACETS.find((id) => id === name);
    if (facet !== undefined) choose(wish.choices[facet].includes(value));
    else choose(name === WITHOUT.parameter ? wish.without.includes(value) : wish.withEnded);
  }
}

/** Takes away what a new choice stands instead of: wanted and unwanted, and a time of life told in two ways. */
export function settleChoice(choices: readonly Choice[], control: HTMLInputElement | HTMLSelectElement): void {
  const { name, value } = control;
  if (control instanceof HTMLInputElement && !control.checked) return;
  if (name === WITHOUT.parameter) leave(ofName(choices, WITHOUT.facet).filter((choice) => choice.value === value));
  if (name === WITHOUT.facet) leave(ofName(choices, WITHOUT.parameter).filter((choice) => choice.value === value));
  if (name === ('alder' satisfies FacetId) && value !== '') {
    const isExact = control instanceof HTMLSelectElement;
    leave(ofName(choices, name).filter((choice) => (isExact ? choice.value !== value : isExactAge(choice))));
  }
}

function isExactAge({ value }: Choice): boolean {
  return /^uge-|-mdr$/.test(value);
}

function leave(choices: readonly Choice[]): void {
  for (const { choose } of choices) choose(false);
}

function ofName(choices: readonly Choice[], name: string): readonly Choice[] {
  return choices.filter((choice) => choice.name === name);
}

function boxChoice(box: HTMLInputElement, sentences: DOMStringMap): Choice {
  const row = box.closest('label');
  const count = document.createElement('span');
  count.className = 'choice-count';
  let shown = '';
  return {
    name: box.name,
    value: box.value,
    label: row?.querySelector('.choice-words')?.textContent.trim() ?? box.value,
    isChosen: () => box.checked,
    choose: (isChosen) => (box.checked = isChosen),
    showCount: ({ sure, unsure }) => {
      const isImpossible = sure + unsure === 0;
      // The box that was just unticked keeps the keyboard until it leaves of itself.
      box.disabled = isImpossible && !box.checked && box !== document.activeElement;
      if (shown === `${sure} ${unsure}`) return;
      shown = `${sure} ${unsure}`;
      const certain = countPart('count', String(sure));
      certain.hidden = sure === 0 && unsure > 0;
      const maybe = countPart('maybe', fill(sentences['maybe'], { count: String(unsure) }));
      count.replaceChildren(
        certain,
        ...(unsure === 0 ? [] : [sure === 0 ? ' ' : ' + ', maybe]),
        ...(isImpossible ? [' ', hiddenWords(sentences['impossible'] ?? '')] : []),
      );
      row?.append(count);
      row?.classList.toggle('choice-impossible', isImpossible);
    },
  };
}

function countPart(name: string, words: string): HTMLElement {
  const part = document.createElement('span');
  part.dataset[name] = '';
  part.textContent = words;
  return part;
}

/** Words for those who listen; the others see the box and its words crossed out. */
function hiddenWords(words: string): HTMLElement {
  const part = document.createElement('span');
  part.className = 'sr-only';
  part.textContent = words;
  return part;
}

function rowChoice(row: HTMLOptionElement): Choice {
  const label = row.textContent;
  return {
    name: row.closest('select')?.name ?? '',
    value: row.value,
    label,
    isChosen: () => row.selected,
    choose: (isChosen) => {
      const list = row.closest('select');
      if (isChosen) row.selected = true;
      else if (row.selected && list) list.value = '';
    },
    showCount: ({ sure, unsure }) => {
      row.textContent = `${label} (${sure})`;
      row.disabled = sure + unsure === 0 && !row.selected;
    },
  };
}
