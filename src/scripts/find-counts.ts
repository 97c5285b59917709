import type { FacetId } from '../search/facets.ts';
import type { Choice } from './find-choices.ts';
import { counted } from './find-elements.ts';
import type { Found } from './find-search.ts';

/** Says beside each choice how many offers it leaves for sure, and how many more do not say. */
function showCounts(choices: readonly Choice[], counts: ReturnType<Found['counts']>): void {
  for (const { name, value, showCount } of choices) {
    const count = counts.get(name as FacetId)?.get(value);
    if (count) showCount(count);
  }
}

/**
 * Counts when the choices are seen: folded away, they cost a search nothing. Gives a function that takes the newest
 * counts.
 */
export function countWhenOpen(part: HTMLDetailsElement, choices: readonly Choice[]): (counts: Found['counts']) => void {
  let waiting: Found['counts'] | undefined;
  const show = () => {
    if (!part.open || !waiting) return;
    showCounts(choices, waiting());
    waiting = undefined;
  };
  part.addEventListener('toggle', show);
  return (counts) => {
    waiting = counts;
    show();
  };
}

/** Says beside the name of each folded group how many choices in it are active, and opens it at the start. */
export function markGroups(form: HTMLElement, isStart: boolean): void {
  for (const group of form.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
    const active = group.querySelectorAll('input:checked').length;
    const mark = group.querySelector('[data-active]');
    if (mark) mark.textContent = active === 0 ? '' : counted(form, 'active', active);
    if (isStart && active > 0) group.open = true;
  }
}
