import { element, fill } from './find-elements.ts';

/**
 * Puts one's own municipality first on a topic page. What is chosen stands after # in the address and nowhere else: it
 * is sent to nobody and kept nowhere, and going back takes it back.
 */
const list = element('emne-kommuner', HTMLElement);
const choice = element('emne-valg', HTMLElement);
const select = element('emne-kommune', HTMLSelectElement);
const told = element('emne-sagt', HTMLElement);
const container = element('emne-tilbud', HTMLElement);
const parts = [...container.querySelectorAll<HTMLElement>('[data-municipality]')];

list.hidden = true;
choice.hidden = false;
select.addEventListener('change', () => {
  history.pushState(null, '', select.value === '' ? location.pathname : `#kommune=${select.value}`);
  follow();
});
addEventListener('hashchange', follow);
addEventListener('popstate', follow);
// Without anchors the browser has nothing to leap to: a reader who comes from a municipality's page meets the topic's
// name first and their own municipality right below it. One who comes back is where they were.
for (const part of parts) part.removeAttribute('id');
if (putFirst(chosen()) && isNewVisit()) scrollTo({ top: 0 });

function isNewVisit(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate');
}

/** Follows the address, and says so to those who cannot see that the page has changed. */
function follow(): void {
  const own = chosen();
  putFirst(own);
  const sentence = own ? fill(told.dataset['first'], { municipality: own.dataset['name'] ?? '' }) : told.dataset['all'];
  told.textContent = sentence ?? '';
}

/** The municipality that the address names, if the topic has offers there. */
function chosen(): HTMLElement | undefined {
  const id = new URLSearchParams(location.hash.slice(1)).get('kommune');
  return parts.find((part) => part.dataset['municipality'] === id);
}

/** Sets the parts out anew: one's own first, the others in their order. True where there is one. */
function putFirst(own: HTMLElement | undefined): boolean {
  container.append(...parts.filter((part) => part !== own));
  if (own) container.prepend(own);
  for (const part of parts) part.querySelector('[data-own-label]')?.toggleAttribute('hidden', part !== own);
  select.value = own?.dataset['municipality'] ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
  return own !== undefined;
}
