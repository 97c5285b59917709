import { faultOfBirthDate, faultOfDueDate } from '../domain/timeline/told-dates.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Told } from './timeline-address.ts';

/** What is missing or cannot be right, and the field it is about: the municipality, who they are, or a date. */
export interface Fault {
  readonly field: 'municipality' | 'family' | 'dueDate' | `birthDate-${number}`;
  readonly message: MessageKey;
}

/** Everything that keeps a timeline from being reckoned, in the order of the form. Empty when nothing does. */
export function faultsOf(told: Told, today: string): readonly Fault[] {
  const { municipality, dueDate, birthDates } = told;
  const isNobody = dueDate === undefined && birthDates.length === 0;
  return [
    ...(municipality === '' ? [{ field: 'municipality', message: 'timeline.fault.municipality' } as const] : []),
    ...(isNobody ? [{ field: 'family', message: 'timeline.fault.family' } as const] : []),
    ...(dueDate === undefined ? [] : dueDateFaults(dueDate, today)),
    ...birthDates.flatMap((birthDate, index) => birthDateFaults(birthDate, index, today)),
  ];
}

function dueDateFaults(dueDate: string, today: string): readonly Fault[] {
  const fault = dueDate === '' ? 'missing' : faultOfDueDate(dueDate, today);
  return fault === undefined ? [] : [{ field: 'dueDate', message: `timeline.fault.due-${fault}` }];
}

function birthDateFaults(birthDate: string, index: number, today: string): readonly Fault[] {
  const fault = birthDate === '' ? 'missing' : faultOfBirthDate(birthDate, today);
  return fault === undefined ? [] : [{ field: `birthDate-${index}`, message: `timeline.fault.birth-${fault}` }];
}
