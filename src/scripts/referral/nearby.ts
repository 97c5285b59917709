import type { Translate } from '../../i18n/translate.ts';
import { formatList } from '../../i18n/format.ts';
import { make } from '../dom.ts';
import { municipalityBoxes } from './referral-form.ts';

interface Municipality {
  readonly box: HTMLInputElement;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly neighbours: readonly string[];
  readonly outside: readonly string[];
}

/**
 * Shows what lies around the chosen municipalities: neighbours and the rest of the region, one press each, and kindly
 * those that are not in the catalogue. `add` is told the ids that a press adds.
 */
export function showNearby(place: HTMLElement, t: Translate, add: (ids: readonly string[]) => void): void {
  const all = municipalityBoxes().map(readBox);
  const chosen = all.filter(({ box }) => box.checked);
  const rest = all.filter(({ box }) => !box.checked);
  const near = rest.filter(({ id }) => chosen.some(({ neighbours }) => neighbours.includes(id)));
  const regions = [...new Set(chosen.map(({ region }) => region))].filter((region) => region !== '');
  const button = (label: string, ids: readonly string[]) => {
    const made = make('button', 'chip', label);
    made.type = 'button';
    made.addEventListener('click', () => add(ids));
    return make('li', '', made);
  };
  const neighbours = near.map(({ id, name, region }) =>
    button(`+ ${regions.includes(region) ? name : t('refer.otherRegion', { municipality: name, region })}`, [id]),
  );
  const wholeRegions = regions.flatMap((region) => {
    const others = rest.filter((row) => row.region === region);
    if (others.length === 0) return [];
    return [
      button(
        `+ ${t('refer.addRegion', { region, count: others.length })}`,
        others.map(({ id }) => id),
      ),
    ];
  });
  const outside = [...new Set(chosen.flatMap((row) => row.outside))];
  place.replaceChildren(
    ...(neighbours.length === 0 ? [] : [make('p', 'text-sm font-semibold', t('refer.neighbours'))]),
    ...(neighbours.length + wholeRegions.length === 0 ? [] : [make('ul', 'chips', ...neighbours, ...wholeRegions)]),
    ...(outside.length === 0 ? [] : [note(t('refer.outside', { municipalities: formatList(outside, t.locale) }))]),
    ...(regions.length < 2 ? [] : [note(t('refer.border', { regions: formatList(regions, t.locale) }))]),
  );
}

function note(words: string): HTMLParagraphElement {
  return make('p', 'text-sm text-soft', words);
}

function readBox(box: HTMLInputElement): Municipality {
  const list = (text: string | undefined, separator: string) =>
    (text ?? '').split(separator).filter((row) => row !== '');
  return {
    box,
    id: box.value,
    name: box.dataset['name'] ?? box.value,
    region: box.dataset['region'] ?? '',
    neighbours: list(box.dataset['neighbours'], ' '),
    outside: list(box.dataset['beyond'], '|'),
  };
}
