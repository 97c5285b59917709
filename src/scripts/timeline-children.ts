import type { Translate } from '../i18n/translate.ts';
import { element } from './find-elements.ts';
import { dateIn } from './timeline-date.ts';
import { MOST_CHILDREN } from './timeline-address.ts';

const list = element('boern-liste', HTMLUListElement);
const add = element('tilfoej', HTMLButtonElement);

export interface ChildFields {
  readonly read: () => string[];
  readonly write: (birthDates: readonly string[]) => void;
  readonly input: (index: number) => HTMLInputElement | undefined;
}

/** A date for each child. `changed` is called when a child is added or taken away. */
export function childFields(t: Translate, changed: () => void): ChildFields {
  const row = () => list.appendChild(newRow());
  const inputs = () => [...list.querySelectorAll('input')];

  const name = () => {
    const rows = [...list.children];
    add.disabled = rows.length >= MOST_CHILDREN;
    rows.forEach((one, index) => nameRow(one, { number: index + 1, isOnly: rows.length === 1 }, t));
  };

  add.addEventListener('click', () => {
    row().querySelector('input')?.focus();
    name();
    changed();
  });
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('button')) return;
    target.closest('li')?.remove();
    name();
    add.focus();
    changed();
  });

  return {
    read: () => inputs().map(dateIn),
    input: (index) => inputs()[index],
    write: (birthDates) => {
      list.replaceChildren();
      for (const birthDate of birthDates.length === 0 ? [''] : birthDates) {
        const input = row().querySelector('input');
        if (input) input.value = birthDate;
      }
      name();
    },
  };
}

function newRow(): HTMLLIElement {
  const row = element('barn', HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLLIElement)) throw new Error('The template of a child is no list item.');
  return row;
}

/** The first of several is child 1; one alone needs no number and no button to take it away. */
function nameRow(row: Element, { number, isOnly }: { number: number; isOnly: boolean }, t: Translate): void {
  const [label, input, fault] = [row.querySelector('label'), row.querySelector('input'), row.querySelector('p')];
  const button = row.querySelector('button');
  if (!label || !input || !fault || !button) return;
  input.id = `foedt-${number}`;
  label.htmlFor = input.id;
  label.textContent = isOnly ? t('timeline.birthDate') : t('timeline.birthDateOf', { number });
  fault.id = `${input.id}-fejl`;
  input.setAttribute('aria-describedby', `${fault.id} boern-hjaelp`);
  button.hidden = isOnly;
  button.setAttribute('aria-label', t('timeline.removeChild', { number }));
}
