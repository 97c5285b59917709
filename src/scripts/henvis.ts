import { takesReferral } from '../domain/referral/judge.ts';
import { referralOf } from '../domain/referral/referral.ts';
import type { Translate } from '../i18n/translate.ts';
import { plainWords } from '../i18n/words.ts';
import type { BrowserOffers } from '../views/browser-offers.ts';
import { element } from './find-elements.ts';
import { loadData, loadSentences, pageLocale } from './load.ts';
import { offerOfflineCopy } from './offline.ts';
import { clearPicks, isPicked, keepPicks, pick, speakLanguage, startHandout } from './referral/handout.ts';
import { showNearby } from './referral/nearby.ts';
import { readWorkspace, writeWorkspace } from './referral/referral-address.ts';
import { fillForm, joinWeekAndDueDate, municipalityBoxes, readForm } from './referral/referral-form.ts';
import { showReferral, type WorkspaceOffer } from './referral/referral-rows.ts';
import { forgetRemembered, remember, remembered } from './referral/remembered.ts';
import { MOST_CHOICES } from './sheet/sheet-address.ts';
import { todayInDenmark } from './today.ts';

const desk = element('bord', HTMLElement);
const form = element('sag', HTMLFormElement);
const keep = element('husk', HTMLInputElement);
const base = desk.dataset['base'] ?? '/';
const locale = pageLocale();

/** The words of each situation, as the form has them. */
const situations = new Map(
  [...form.querySelectorAll<HTMLInputElement>('input[name=situation]')].map(
    ({ value, dataset }) => [value, dataset['name'] ?? ''] as const,
  ),
);

/** What is shown now, by id. */
let offers = new Map<string, WorkspaceOffer>();

/** Numbers the answers, so that a slow one never replaces a newer one. */
let latest = 0;

void start();

async function start(): Promise<void> {
  let t: Translate;
  try {
    t = await loadSentences(base, 'henvis', locale);
  } catch {
    return;
  } finally {
    for (const part of document.querySelectorAll('.waits')) part.classList.remove('waits');
  }
  element('uden-script', HTMLElement).hidden = true;
  desk.hidden = false;
  startHandout(base, t);
  joinWeekAndDueDate();
  if (comesBack()) history.replaceState(null, '', location.pathname);
  listen(t);
  restore();
  offerOfflineCopy(() => readForm().municipalities);
  await answer(t);
}

function listen(t: Translate): void {
  form.addEventListener('input', (event) => {
    if (event.target === keep) return;
    if (event.target instanceof HTMLSelectElement && event.target.name === 'sprog')
      speakLanguage(event.target.value, t);
    if (event.target instanceof HTMLInputElement && event.target.name === 'k') rememberChosen();
    void answer(t);
  });
  // The offers are there already: a keyboard, or a small screen, is brought to them.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    showAndFocus('tilbud', 'tilbud-titel');
  });
  element('ryd', HTMLButtonElement).addEventListener('click', () => {
    forget();
    restore();
    void answer(t);
    municipalityBoxes()[0]?.focus();
  });
  keep.addEventListener('change', () => {
    if (keep.checked) rememberChosen();
    else forgetRemembered();
  });
  element('tilbud', HTMLElement).addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) picked(event.target, t);
  });
  element('til-ark', HTMLButtonElement).addEventListener('click', () => showAndFocus('ark-titel', 'ark-titel'));
  window.addEventListener('hashchange', () => {
    if (readWorkspace(location.hash).municipalities.length === 0) return;
    restore();
    void answer(t);
  });
  // Leaving forgets: the next who sits here, and who presses «back», meets an empty page.
  window.addEventListener('pagehide', forget);
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    restore();
    void answer(t);
  });
}

function showAndFocus(part: string, heading: string): void {
  element(heading, HTMLElement).focus({ preventScroll: true });
  element(part, HTMLElement).scrollIntoView();
}

/** Whether the page was left and is shown anew. Not every browser lets a page that is left clean its address. */
function comesBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(visit.type);
}

/** What the address says; without that, the municipalities that the referrer asked this device to remember. */
function restore(): void {
  const wish = readWorkspace(location.hash);
  const own = remembered();
  fillForm({ ...wish, municipalities: wish.municipalities.length > 0 ? wish.municipalities : (own ?? []) });
  keep.checked = own !== undefined;
}

/** Takes everything about the family out of the page and the address. */
function forget(): void {
  history.replaceState(null, '', location.pathname);
  fillForm(readWorkspace(''));
  clearPicks();
  for (const list of desk.querySelectorAll('.refer-list')) list.replaceChildren();
}

async function answer(t: Translate): Promise<void> {
  const turn = ++latest;
  const wish = readForm();
  history.replaceState(null, '', location.pathname + writeWorkspace(wish));
  showNearby(element('naboer', HTMLElement), t, (ids) => add(ids, t));
  const results = element('tilbud', HTMLElement);
  results.setAttribute('aria-busy', 'true');
  let loaded: readonly WorkspaceOffer[];
  try {
    loaded = (await Promise.all(wish.municipalities.map(loadOffers))).flat();
  } catch {
    if (turn === latest) say(t('refer.broken'));
    return;
  }
  if (turn !== latest) return;
  offers = new Map(loaded.map((offer) => [offer.id, offer]));
  keepPicks((id) => offers.has(id), t);
  show(wish, loaded, t);
}

function show(
  { municipalities, question }: ReturnType<typeof readForm>,
  loaded: readonly WorkspaceOffer[],
  t: Translate,
) {
  const referral = referralOf(loaded, question, todayInDenmark());
  showReferral(referral, {
    anchor: desk.dataset['anchor'] ?? '',
    t,
    question,
    situations,
    isPicked,
    showsMunicipality: municipalities.length > 1,
  });
  element('grupper', HTMLElement).hidden = municipalities.length === 0;
  say(
    municipalities.length === 0
      ? t('refer.choose')
      : t('refer.found', {
          self: referral['come-self'].length,
          refer: referral.refer.length,
          nearly: referral.nearly.length,
        }),
  );
}

function say(words: string): void {
  element('fundet', HTMLElement).textContent = words;
  element('tilbud', HTMLElement).setAttribute('aria-busy', 'false');
}

/** Ticks municipalities that stand one press away, and puts the focus where the next press is. */
function add(ids: readonly string[], t: Translate): void {
  const boxes = municipalityBoxes().filter(({ value }) => ids.includes(value));
  for (const box of boxes) box.checked = true;
  boxes.at(-1)?.focus();
  rememberChosen();
  void answer(t);
}

/** What the referrer chose itself, and only where it asked for that: not what a colleague's link brought. */
function rememberChosen(): void {
  if (keep.checked) remember(readForm().municipalities);
}

function picked(box: HTMLInputElement, t: Translate): void {
  const offer = offers.get(box.value);
  if (offer === undefined) return;
  const title = plainWords(offer.shown.card.title);
  if (pick({ id: offer.id, title, takesReferral: takesReferral(offer.access) }, box.checked, t)) return;
  box.checked = false;
  say(t('refer.full', { count: MOST_CHOICES }));
}

async function loadOffers(municipality: string): Promise<WorkspaceOffer[]> {
  const data = await loadData<BrowserOffers | undefined>(`${base}data/tilbud/${locale}/${municipality}.json`);
  return (data?.offers ?? []).map((shown) => ({ ...shown.rules, shown }));
}
