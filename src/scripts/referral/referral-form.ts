import { isCalendarDay } from '../../calendar/day.ts';
import { pregnancyWeekOn } from '../../domain/audience/dates.ts';
import type { ReferralQuestion } from '../../domain/referral/question.ts';
import { element } from '../find-elements.ts';
import { todayInDenmark } from '../today.ts';
import { readWorkspace, type Wish } from './referral-address.ts';

/** The form asks nothing but what decides an offer; none of its fields is for a name. */
const form = element('sag', HTMLFormElement);
const week = element('uge', HTMLInputElement);
const dueDate = element('termin', HTMLInputElement);
const childAge = element('barn', HTMLInputElement);
const ageUnit = element('barn-enhed', HTMLSelectElement);

/** What the form says now. */
export function readForm(): Wish {
  const given = new URLSearchParams();
  for (const name of ['alder', 'foerste', 'hvem', 'sprog']) given.set(name, element(name, HTMLSelectElement).value);
  const months = Number(childAge.value) * (ageUnit.value === 'years' ? 12 : 1);
  if (isFilled(week)) given.set('uge', week.value);
  if (isFilled(childAge)) given.set('maaneder', String(months));
  if (element('kom', HTMLInputElement).checked) given.set('kom', 'ja');
  given.set('k', checked('k').join(','));
  given.set('situation', checked('situation').join(','));
  return readWorkspace(given.toString());
}

/** Shows a wish in the form. */
export function fillForm({ municipalities, question }: Wish): void {
  form.reset();
  const { pregnancyWeek, childMonths, ageBand, isFirstChild, company, situations, language, onlyJustCome } = question;
  week.value = String(pregnancyWeek ?? '');
  showAge(childMonths);
  element('alder', HTMLSelectElement).value = ageBand ?? '';
  element('foerste', HTMLSelectElement).value = answerOf(isFirstChild);
  element('hvem', HTMLSelectElement).value = company ?? '';
  element('sprog', HTMLSelectElement).value = language ?? '';
  element('kom', HTMLInputElement).checked = onlyJustCome;
  check('k', municipalities);
  check('situation', situations);
  const details = element('situationer', HTMLDetailsElement);
  details.open ||= situations.length > 0;
}

/** A due date becomes a week, and a week that is typed takes the due date's place. */
export function joinWeekAndDueDate(): void {
  dueDate.addEventListener('input', () => {
    const today = todayInDenmark();
    const reckoned = isCalendarDay(dueDate.value) ? pregnancyWeekOn(dueDate.value, today) : undefined;
    week.value = reckoned !== undefined && reckoned <= Number(week.max) ? String(reckoned) : '';
  });
  week.addEventListener('input', () => (dueDate.value = ''));
}

export function municipalityBoxes(): HTMLInputElement[] {
  return boxesOf('k');
}

function showAge(months: ReferralQuestion['childMonths']): void {
  const isYears = months !== undefined && months >= 24 && months % 12 === 0;
  ageUnit.value = isYears ? 'years' : 'months';
  childAge.value = months === undefined ? '' : String(isYears ? months / 12 : months);
}

function answerOf(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'ja' : 'nej';
}

function isFilled(input: HTMLInputElement): boolean {
  return input.value !== '' && input.validity.valid;
}

function checked(name: string): string[] {
  return boxesOf(name)
    .filter((box) => box.checked)
    .map(({ value }) => value);
}

function check(name: string, values: readonly string[]): void {
  for (const box of boxesOf(name)) box.checked = values.includes(box.value);
}

function boxesOf(name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)];
}
