import type { Locale } from '../i18n/locales.ts';
import { speaker, type Translate } from '../i18n/translate.ts';
import type { BrowserOffers } from '../views/browser-offers.ts';
import { element } from './find-elements.ts';
import { readTold, writeTold, type Told } from './timeline-address.ts';
import { faultsOf, type Fault } from './timeline-faults.ts';
import { timelineForm } from './timeline-form.ts';
import { listenToPostcode } from './timeline-postcode.ts';
import { showTimeline } from './timeline-results.ts';
import { todayInDenmark } from './today.ts';

/** How long typing must rest before it is taken for a date: a year is four digits. */
const REST_MS = 400;

const form = element('tid', HTMLFormElement);
const results = element('resultater', HTMLElement);
const status = element('status', HTMLElement);
const t = translatorOfPage();
const fields = timelineForm(t, changed);
const loaded = new Map<string, Promise<BrowserOffers>>();

/** Numbers the answers, so that a slow one never replaces a newer one. */
let latest = 0;
let waiting: number | undefined;

/** The faults that are said now. */
let said: readonly Fault[] = [];

restore();
form.classList.remove('waits');
window.addEventListener('hashchange', restore);
listenToPostcode(form.dataset['base'] ?? '/', t, (municipality) => {
  element('kommune', HTMLSelectElement).value = municipality;
  changed();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
form.addEventListener('focusout', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'date') sayFaultOf(target);
});
element('glem', HTMLButtonElement).addEventListener('click', forget);
element('til-tidslinjen', HTMLButtonElement).addEventListener('click', () => {
  element('tidslinjen-titel', HTMLElement).focus();
});

/** Fills the form in from the address, and answers it if the address tells enough. */
function restore(): void {
  if (location.hash !== '' && !location.hash.includes('=')) return;
  const told = readTold(location.hash);
  fields.write(told);
  // A municipality that is not in the catalogue is not chosen.
  const known = { ...told, municipality: fields.read().municipality };
  keepInLanguageLinks();
  if (known.dueDate === undefined && known.birthDates.length === 0) return hideResults();
  const faults = faultsOf(known, todayInDenmark());
  say(faults);
  if (faults.length === 0) void answer(known);
  else hideResults();
}

/** Answers what is told once it is whole. Until then what stands there stays. */
function changed(): void {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const told = fields.read();
    const faults = faultsOf(told, todayInDenmark());
    say(faults.filter(({ field }) => said.some((one) => one.field === field)));
    if (faults.length === 0) void answer(told);
  }, REST_MS);
}

/** Answers at once, and leads to the answer; or says what is missing, and leads there. */
async function submit(): Promise<void> {
  window.clearTimeout(waiting);
  const told = fields.read();
  const faults = faultsOf(told, todayInDenmark());
  say(faults);
  const [first] = faults;
  if (first) {
    hideResults();
    fields.fieldOf(first)?.focus();
    return;
  }
  await answer(told);
  element('resultater-titel', HTMLElement).focus();
}

async function answer(told: Told): Promise<void> {
  const turn = ++latest;
  writeAddress(writeTold(told));
  results.hidden = false;
  results.setAttribute('aria-busy', 'true');
  if (!loaded.has(told.municipality)) status.textContent = t('timeline.loading');
  try {
    const offers = await load(told.municipality);
    if (turn !== latest) return;
    const household = { birthDates: told.birthDates, ...(told.dueDate === undefined ? {} : { dueDate: told.dueDate }) };
    showTimeline({ offers, household, today: todayInDenmark(), t });
    status.textContent = '';
    element('svar', HTMLElement).hidden = false;
  } catch {
    if (turn !== latest) return;
    status.textContent = t('timeline.broken');
    element('svar', HTMLElement).hidden = true;
  }
  results.setAttribute('aria-busy', 'false');
}

/** A municipality's offers, fetched once; a failed attempt is forgotten. */
async function load(municipality: string): Promise<BrowserOffers> {
  const address = (form.dataset['offers'] ?? '').replace('*', municipality);
  const offers =
    loaded.get(municipality) ?? fetch(address).then((response) => response.json() as Promise<BrowserOffers>);
  loaded.set(municipality, offers);
  return offers.catch((error: unknown) => {
    loaded.delete(municipality);
    throw error;
  });
}

/** Takes the dates out of the form, the answer and the address. The municipality stays. */
function forget(): void {
  window.clearTimeout(waiting);
  const { municipality } = fields.read();
  fields.write({ municipality, birthDates: [] });
  say([]);
  hideResults();
  writeAddress(writeTold({ municipality, birthDates: [] }));
  results.hidden = false;
  status.textContent = t('timeline.forgotten');
  element('venter', HTMLElement).focus();
}

function hideResults(): void {
  latest += 1;
  results.hidden = true;
  results.setAttribute('aria-busy', 'false');
  status.textContent = '';
  element('svar', HTMLElement).hidden = true;
  for (const id of ['sted', 'antal', 'grupper', 'tidslinje']) element(id, HTMLElement).replaceChildren();
}

/** Says what is the matter with a date when one leaves it; nothing of one that is still empty. */
function sayFaultOf(input: HTMLInputElement): void {
  if (input.value === '' && !input.validity.badInput) return;
  const faults = faultsOf(fields.read(), todayInDenmark());
  say(faults.filter((one) => fields.fieldOf(one) === input || said.some(({ field }) => field === one.field)));
}

function say(faults: readonly Fault[]): void {
  said = faults;
  fields.showFaults(faults);
}

/** Each change replaces the one before it: the history keeps no trail of dates. */
function writeAddress(fragment: string): void {
  if (fragment !== location.hash) history.replaceState(null, '', location.pathname + location.search + fragment);
  keepInLanguageLinks();
}

/** The same page in another language keeps what is told. */
function keepInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = location.hash;
}

/** The page's own sentences, which come with the form. */
function translatorOfPage(): Translate {
  const locale = document.documentElement.lang as Locale;
  const sentences = JSON.parse(form.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  return Object.assign(speaker(sentences, locale), { locale });
}
