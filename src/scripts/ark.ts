import { element } from './find-elements.ts';
import { pageLocale } from './load.ts';
import { readSheet } from './sheet/sheet-address.ts';
import { fillSheet } from './sheet/sheet-data.ts';
import { sheetOf } from './sheet/sheet.ts';

const page = element('ark', HTMLElement);
const place = element('ark-indhold', HTMLElement);
const printing = element('ark-print', HTMLButtonElement);

/** Numbers the showings, so that a slow answer never replaces a newer one. */
let latest = 0;

element('uden-script', HTMLElement).hidden = true;
printing.addEventListener('click', () => print());
window.addEventListener('hashchange', () => void show());
void show();

/** Shows the sheet that stands after `#`: all of it is read here, and nothing is sent anywhere. */
async function show(): Promise<void> {
  const turn = ++latest;
  const { hash } = location;
  const sheet = readSheet(hash);
  if (sheet === undefined) {
    say(hash === '' || hash === '#indhold' ? 'empty' : 'garbled');
    return;
  }
  page.dataset['state'] = 'busy';
  try {
    const filled = await fillSheet(sheet, pageLocale(), page.dataset['base'] ?? '/');
    if (turn !== latest) return;
    place.replaceChildren(sheetOf(filled, { origin: location.origin, address: location.href, level: 1 }));
    finish('shown');
  } catch {
    if (turn === latest) say('broken');
  }
}

function say(what: 'empty' | 'garbled' | 'broken'): void {
  place.replaceChildren();
  finish(what);
}

/** One sentence, or the sheet; what can be printed is a sheet. */
function finish(state: 'shown' | 'empty' | 'garbled' | 'broken'): void {
  page.dataset['state'] = state;
  for (const what of ['empty', 'garbled', 'broken'] as const)
    element(`ark-${what}`, HTMLElement).hidden = what !== state;
  // The sheet has a title of its own.
  element('ark-titel', HTMLElement).hidden = state === 'shown';
  element('ark-find', HTMLElement).hidden = state === 'shown';
  printing.hidden = state !== 'shown';
}
