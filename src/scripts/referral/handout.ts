import type { Locale } from '../../i18n/locales.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { copyOf, make } from '../dom.ts';
import { element } from '../find-elements.ts';
import { MOST_CHOICES, ROLES, rootOf, sheetAddress, writeSheet, type Sheet } from '../sheet/sheet-address.ts';
import { fillSheet } from '../sheet/sheet-data.ts';
import { sheetOf } from '../sheet/sheet.ts';

/** An offer that a referrer has put on the sheet. */
export interface Pick {
  readonly id: string;
  readonly title: string;
  /** Whether it takes a professional: then the referrer may say to have referred. */
  readonly takesReferral: boolean;
}

/** The picked offers in the order in which they were picked, and those referred to. */
const picks = new Map<string, Pick>();
const referred = new Set<string>();

const place = element('ark-visning', HTMLElement);
const language = element('ark-sprog', HTMLSelectElement);
const role = element('ark-rolle', HTMLSelectElement);
const papers = [...document.querySelectorAll<HTMLInputElement>('input[name=papir]')];

let base = '/';
let latest = 0;

export function startHandout(siteBase: string, t: Translate): void {
  base = siteBase;
  for (const control of [language, role, ...papers]) control.addEventListener('change', () => void showSheet(t));
  element('ark-print', HTMLButtonElement).addEventListener('click', () => print());
}

export function isPicked(id: string): boolean {
  return picks.has(id);
}

/** Puts an offer on the sheet or takes it away; false where the sheet is full. */
export function pick(offer: Pick, isWanted: boolean, t: Translate): boolean {
  if (isWanted && picks.size >= MOST_CHOICES) return false;
  if (isWanted) picks.set(offer.id, offer);
  else drop(offer.id);
  void showSheet(t);
  return true;
}

/** Keeps only what the chosen municipalities have. */
export function keepPicks(isKnown: (id: string) => boolean, t: Translate): void {
  const gone = [...picks.keys()].filter((id) => !isKnown(id));
  gone.forEach(drop);
  if (gone.length > 0) void showSheet(t);
}

export function clearPicks(): void {
  picks.clear();
  referred.clear();
  latest++;
  place.replaceChildren();
  element('ark-valg', HTMLElement).hidden = true;
}

/** The sheet follows the family's language as long as the site has it. */
export function speakLanguage(code: string, t: Translate): void {
  if (!LOCALES.some((locale) => locale === code) || language.value === code) return;
  language.value = code;
  void showSheet(t);
}

async function showSheet(t: Translate): Promise<void> {
  const turn = ++latest;
  showControls(t);
  if (picks.size === 0) {
    place.replaceChildren();
    return;
  }
  const sheet = currentSheet();
  const locale = LOCALES.find((id) => id === language.value) ?? 'da';
  const address = sheetAddress(location.origin, sheetPath(locale), sheet);
  try {
    const filled = await fillSheet(sheet, locale, base);
    if (turn !== latest) return;
    place.replaceChildren(sheetOf(filled, { origin: location.origin, address, level: 3 }));
    place.dataset['sheet'] = `${locale}${writeSheet(sheet)}`;
  } catch {
    if (turn === latest) place.replaceChildren(copyOf('ark-brudt'));
  }
}

function showControls(t: Translate): void {
  const sheet = currentSheet();
  const locale = LOCALES.find((id) => id === language.value) ?? 'da';
  element('ark-valg', HTMLElement).hidden = picks.size === 0;
  element('ark-tom', HTMLElement).hidden = picks.size > 0;
  element('ark-antal', HTMLElement).textContent = t('refer.picked', { count: picks.size });
  element('ark-link', HTMLAnchorElement).href = `${sheetPath(locale)}${writeSheet(sheet)}`;
  place.dataset['paper'] = papers.find(({ checked }) => checked)?.value ?? 'a4';
  showReferred(t);
}

/** One box for each picked offer that takes a referral, so that the sheet says «has referred you» only where it is true. */
function showReferred(t: Translate): void {
  const needing = [...picks.values()].filter(({ takesReferral }) => takesReferral);
  const field = element('ark-henvist', HTMLFieldSetElement);
  field.hidden = needing.length === 0;
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const boxes = needing.map(({ id, title }) => {
    const box = make('input', 'size-5 shrink-0 accent-accent');
    Object.assign(box, { type: 'checkbox', name: 'henvist', value: id, checked: referred.has(id) });
    box.addEventListener('change', () => {
      if (box.checked) referred.add(id);
      else referred.delete(id);
      void showSheet(t);
    });
    return make('li', '', make('label', 'flex min-h-9 items-center gap-2.5', box, title));
  });
  element('ark-henvist-liste', HTMLUListElement).replaceChildren(...boxes);
  if (focused?.name === 'henvist')
    boxes
      .map((row) => row.querySelector('input'))
      .find((box) => box?.value === focused.value)
      ?.focus();
}

function currentSheet(): Sheet {
  return {
    role: ROLES.find((id) => id === role.value) ?? 'other',
    choices: [...picks.keys()].map((id) => ({ id, isReferred: referred.has(id) })),
  };
}

function sheetPath(locale: Locale): string {
  return `${rootOf(base, locale)}ark/`;
}

function drop(id: string): void {
  picks.delete(id);
  referred.delete(id);
}
