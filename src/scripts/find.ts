import { activeLabel, showActive } from './find-active.ts';
import { isWish, readWish, writeWish, type Wish } from './find-address.ts';
import { choicesIn, chosenWish, restoreChoices, settleChoice, valuesOf } from './find-choices.ts';
import { openCrisisPanel } from './find-crisis.ts';
import { countWhenOpen, markGroups } from './find-counts.ts';
import { element } from './find-elements.ts';
import { listenForSlash } from './find-keys.ts';
import { nearWhenNeeded } from './find-near.ts';
import { openResults, showBroken } from './find-results.ts';
import { loadSearch, type CatalogueSearch } from './find-search.ts';
import { trustOwnOrigin } from './trusted-types.ts';

/** How long typing must rest before it is searched for. */
const REST_MS = 150;

const form = element('find', HTMLFormElement);
const input = element('q', HTMLInputElement);
const filters = element('filtre', HTMLDetailsElement);
const chosen = element('valgte', HTMLUListElement);
const reset = element('ryd', HTMLElement);
const choices = choicesIn(form);
const addresses = { root: form.dataset['root'] ?? '/', base: form.dataset['base'] ?? '/' };

/** Numbers the searches, so that a slow answer never replaces a newer one. */
let latest = 0;

/** Whether the words in the box have an entry of their own in the history: typing on changes that entry. */
let isTyping = false;

let waiting: number | undefined;

const crisis = openCrisisPanel(form);

trustOwnOrigin();
forgetQuery();
void start();

/** An old address had the words where the server sees them: they move behind # before a reload sends them again. */
function forgetQuery(): void {
  if (location.search === '') return;
  const wish = location.hash === '' ? writeWish(readWish(location.search)) : location.hash;
  history.replaceState(null, '', location.pathname + wish);
}

async function start(): Promise<void> {
  crisis.show(readWish(location.hash).query);
  let engine: CatalogueSearch;
  try {
    engine = await loadSearch(addresses.base, valuesOf(choices));
  } catch {
    showBroken(form);
    return;
  }
  form.hidden = false;
  element('resultater', HTMLElement).hidden = false;
  element('alle', HTMLElement).hidden = true;
  const page = openPage(engine);
  await page.restore(readWish(location.hash));
  markGroups(form, true);
  await page.search();
  listen(page);
}

/** The parts of the page that work together, and what joins them. */
interface Page {
  readonly restore: (wish: Wish) => Promise<void>;
  /** Writes the wish into the address and searches. A search that rests gets an entry in the history. */
  readonly changed: (how?: 'pushState' | 'replaceState') => Promise<void>;
  readonly search: () => Promise<void>;
  /** Writes the wish into the address again, where a place on the page such as `#indhold` has taken its place. */
  readonly keepAddress: () => void;
  /** Takes everything away, also where the visitor is. */
  readonly clear: () => Promise<void>;
}

function openPage(engine: CatalogueSearch): Page {
  const near = nearWhenNeeded(filters, addresses, (municipalities) => {
    if (municipalities && municipalities.length > 0)
      for (const { name, value, choose } of choices) if (name === 'kommune') choose(municipalities.includes(value));
    void changed();
  });
  const results = openResults(near);
  const takeCounts = countWhenOpen(filters, choices);
  const currentWish = (): Wish => ({ query: input.value.trim(), ...chosenWish(choices), ...near.wish() });

  const search = async () => {
    const wish = currentWish();
    const turn = ++latest;
    const isCrisis = crisis.show(wish.query);
    results.setBusy(true);
    try {
      const found = await engine.find(wish);
      if (turn !== latest) return;
      takeCounts(found.counts);
      markGroups(form, false);
      showWhatIsActive();
      await results.show(found, { ...wish, isCrisis }, () => turn === latest);
    } catch {
      if (turn === latest) showBroken(form);
    }
  };
  const changed = async (how: 'pushState' | 'replaceState' = 'pushState') => {
    window.clearTimeout(waiting);
    isTyping = false;
    const address = location.pathname + writeWish(currentWish());
    if (address !== location.pathname + location.hash) history[how](null, '', address);
    await search();
  };
  const showWhatIsActive = () => {
    const takeAway = (leave: () => void) => () => {
      leave();
      void changed();
      input.focus();
    };
    const active = choices
      .filter(({ isChosen }) => isChosen())
      .map((choice) => ({
        label: activeLabel(choice, chosen),
        takeAway: takeAway(() => choice.choose(false)),
      }));
    const label = near.label();
    showActive(chosen, [...active, ...(label === undefined ? [] : [{ label, takeAway: takeAway(near.forget) }])]);
    reset.hidden = active.length === 0 && label === undefined && input.value === '';
  };
  const restore = async (wish: Wish) => {
    window.clearTimeout(waiting);
    isTyping = false;
    input.value = wish.query;
    restoreChoices(choices, wish);
    await near.restore(wish);
  };
  return {
    restore,
    changed,
    search,
    keepAddress: () => history.replaceState(null, '', location.pathname + writeWish(currentWish())),
    clear: async () => {
      near.forget();
      await restore(readWish(''));
      await changed();
    },
  };
}

function listen({ restore, changed, search, keepAddress, clear }: Page): void {
  input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      void changed(isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    }, REST_MS);
  });
  input.addEventListener('blur', () => (isTyping = false));
  form.addEventListener('change', ({ target }) => {
    if (target === input) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) settleChoice(choices, target);
    void changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void changed();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    void clear();
    input.focus();
  });
  window.addEventListener('popstate', () => {
    if (isWish(location.hash)) void restore(readWish(location.hash)).then(search);
    else keepAddress();
  });
  listenForSlash(input);
}
