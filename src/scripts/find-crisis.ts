import type { CrisisWords } from '../domain/help/crisis-words.ts';
import { openCrisisWords } from '../search/crisis.ts';
import { copyOf } from './dom.ts';
import { element } from './find-elements.ts';
import { sayWhoAnswers } from './help-answers.ts';

export interface CrisisPanel {
  /** Puts help first where the words ask for it, and takes it away where they do not; says whether they do. */
  readonly show: (query: string) => boolean;
}

/** The panel with help now, from the page’s template; it stands after the form and before the results. */
export function openCrisisPanel(form: HTMLFormElement): CrisisPanel {
  const place = element('hjaelp-her', HTMLElement);
  const topicsIn = openCrisisWords(JSON.parse(place.dataset['words'] ?? '') as CrisisWords);
  let shown = '';
  return {
    show: (query) => {
      const topics = topicsIn(query);
      const wanted = topics.join(' ');
      if (wanted !== shown) place.replaceChildren(...(topics.length === 0 ? [] : [panelFor(topics)]));
      shown = wanted;
      form.toggleAttribute('data-crisis', topics.length > 0);
      return topics.length > 0;
    },
  };
}

/** Who answers now stands first, after the number for danger to life. */
function panelFor(topics: readonly string[]): DocumentFragment {
  const panel = copyOf('hjaelp-nu');
  const section = panel.querySelector<HTMLElement>('[data-help-now]');
  const list = section?.querySelector('ul');
  if (!section || !list) return panel;
  for (const part of section.querySelectorAll<HTMLElement>('[data-for]'))
    if (!topics.includes(part.dataset['for'] ?? '')) part.remove();
  sayWhoAnswers(section);
  const lines = [...list.querySelectorAll<HTMLElement>('[data-help-line]')].filter((line) => helps(line, topics));
  list.replaceChildren(...lines.sort((one, other) => rank(one) - rank(other)));
  return panel;
}

function helps({ dataset }: HTMLElement, topics: readonly string[]): boolean {
  if (dataset['urgency'] === 'emergency') return true;
  return (dataset['topics'] ?? '').split(' ').some((topic) => topics.includes(topic));
}

function rank(line: HTMLElement): number {
  if (line.dataset['urgency'] === 'emergency') return 0;
  const state = line.querySelector<HTMLElement>('[data-answers]')?.dataset['state'];
  if (state === 'now' || state === 'since') return 1;
  return line.dataset['urgency'] === 'urgent' ? 2 : 3;
}
