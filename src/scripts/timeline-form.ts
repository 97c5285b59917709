import { dueDateFromWeek } from '../domain/timeline/calendar.ts';
import { LAST_PREGNANCY_WEEK } from '../domain/timeline/lives.ts';
import type { Translate } from '../i18n/translate.ts';
import { element } from './find-elements.ts';
import type { Told } from './timeline-address.ts';
import { childFields } from './timeline-children.ts';
import { dateIn } from './timeline-date.ts';
import type { Fault } from './timeline-faults.ts';
import { todayInDenmark } from './today.ts';

const form = element('tid', HTMLFormElement);
const municipality = element('kommune', HTMLSelectElement);
const isExpecting = element('venter', HTMLInputElement);
const dueDate = element('termin', HTMLInputElement);
const week = element('uge', HTMLInputElement);
const hasChildren = element('boern', HTMLInputElement);

export interface TimelineForm {
  readonly read: () => Told;
  /** Fills the form in. What is no day stays empty: its fault says so. */
  readonly write: (told: Told) => void;
  /** Says these faults beside their fields, and no others. */
  readonly showFaults: (faults: readonly Fault[]) => void;
  /** The field a fault is about. */
  readonly fieldOf: (fault: Fault) => HTMLElement | undefined;
}

/** The form as what it tells. `changed` is called when something else is told. */
export function timelineForm(t: Translate, changed: () => void): TimelineForm {
  const children = childFields(t, changed);
  const fieldOf = ({ field }: Fault) => {
    if (field === 'municipality') return municipality;
    if (field === 'family') return isExpecting;
    return field === 'dueDate' ? dueDate : children.input(Number(field.slice('birthDate-'.length)));
  };

  form.addEventListener('input', ({ target }) => {
    if (target === week) reckonDueDate(t);
    if (target === dueDate) clearWeek();
    showPanels();
    changed();
  });

  return {
    fieldOf,
    read: () => ({
      municipality: municipality.value,
      dueDate: isExpecting.checked ? dateIn(dueDate) : undefined,
      birthDates: hasChildren.checked ? children.read() : [],
    }),
    write: (told) => {
      municipality.value = told.municipality;
      isExpecting.checked = told.dueDate !== undefined;
      dueDate.value = told.dueDate ?? '';
      clearWeek();
      hasChildren.checked = told.birthDates.length > 0;
      children.write(told.birthDates);
      showPanels();
    },
    showFaults: (faults) => {
      for (const said of form.querySelectorAll<HTMLElement>('[id$=-fejl]')) sayFault(said, '');
      for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
      for (const fault of faults) {
        const field = fieldOf(fault);
        field?.setAttribute('aria-invalid', 'true');
        sayFault(document.getElementById(`${field?.id ?? ''}-fejl`), t(fault.message));
      }
    },
  };
}

function showPanels(): void {
  element('venter-felter', HTMLElement).hidden = !isExpecting.checked;
  element('boern-felter', HTMLElement).hidden = !hasChildren.checked;
}

function clearWeek(): void {
  week.value = '';
  sayFault(document.getElementById('uge-fejl'), '');
}

/** Writes the due date that a week stands for, or says that it is none. */
function reckonDueDate(t: Translate): void {
  const count = week.valueAsNumber;
  const isWeek = Number.isInteger(count) && count >= 1 && count <= LAST_PREGNANCY_WEEK;
  if (isWeek) dueDate.value = dueDateFromWeek(count, todayInDenmark());
  const isWrong = !isWeek && (week.value !== '' || week.validity.badInput);
  week.toggleAttribute('aria-invalid', isWrong);
  sayFault(document.getElementById('uge-fejl'), isWrong ? t('timeline.fault.week') : '');
}

function sayFault(place: HTMLElement | null, words: string): void {
  if (!place) return;
  place.textContent = words;
  place.hidden = words === '';
}
