import { fill } from './find-elements.ts';

/** How often Esc is pressed to leave, and within which time. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/** When Esc was pressed, in milliseconds of the page’s own clock. */
let presses: readonly number[] = [];

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-leave]') : null;
  if (link === null) return;
  event.preventDefault();
  leave(link.href);
});

document.addEventListener('keydown', ({ key, repeat }) => {
  const link = wayOut();
  if (repeat || link === null) return;
  const now = performance.now();
  presses = key === 'Escape' ? [...presses.filter((press) => now - press < WITHIN_MS), now] : [];
  if (presses.length >= PRESSES) leave(link.href);
  else sayHowManyMore(link);
});

/** The search has it on the page only while the words ask for it. */
function wayOut(): HTMLAnchorElement | null {
  return document.querySelector('a[data-leave]');
}

function sayHowManyMore({ dataset }: HTMLAnchorElement): void {
  const said = document.querySelector('[data-leave-said]');
  if (said === null) return;
  const more = String(PRESSES - presses.length);
  said.textContent = presses.length === 0 ? '' : fill(dataset['left'], { presses: more });
}

/** The page goes at once, also where the other one is slow; that one takes its place in the history. */
function leave(address: string): void {
  document.title = '';
  document.body.hidden = true;
  history.replaceState(null, '', document.documentElement.dataset['base'] ?? '/');
  location.replace(address);
}
