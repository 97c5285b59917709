import { readPhone } from '../../../said/read-phone.ts';
import { readWhen } from '../../../said/read-when.ts';
import { writePhone } from '../../../said/write-phone.ts';
import { writeWhen } from '../../../said/write-when.ts';
import type { ValuePath } from '../../changes.ts';
import { isList, isRecord, type YamlRecord, type YamlValue } from '../../yaml-text.ts';
import { groupAt, inGroup, renamed, withRemark, without, type Draft } from '../rewrite.ts';

/** One telephone with its hours becomes `phones`, `signUp` becomes `form`. */
export function contactInLines(draft: Draft): Draft {
  const { contact } = draft.fields;
  if (isRecord(contact)) return oneContact(draft, ['contact']);
  return isList(contact) ? contact.reduce<Draft>((all, _, index) => oneContact(all, ['contact', index]), draft) : draft;
}

function oneContact(draft: Draft, path: ValuePath): Draft {
  const contact = groupAt(draft.fields, path);
  if (contact === undefined) return draft;
  const isTwice =
    contact['form'] !== undefined && contact['signUp'] !== undefined && contact['form'] !== contact['signUp'];
  const form = isTwice
    ? withRemark(draft, [...path, 'signUp'], TWO_FORMS)
    : inGroup(renamed(draft, [...path, 'signUp'], 'form'), path, (group) =>
        Object.hasOwn(group, 'form') ? without(group, 'signUp') : group,
      );
  return contact['phone'] === undefined ? hoursInNote(form, path) : phoneInLines(form, path);
}

function phoneInLines(draft: Draft, path: ValuePath): Draft {
  const { phone, hours, languages } = groupAt(draft.fields, path) ?? {};
  const number = typeof phone === 'string' ? readPhone(phone) : undefined;
  if (number?.ok !== true) return withRemark(draft, [...path, 'phone'], UNREAD);
  const when = typeof hours === 'string' ? readWhen(hours) : undefined;
  const said = {
    number: writePhone(number.value),
    ...(languages === undefined ? {} : { languages }),
    ...(when?.ok ? { hours: writeWhen(when.value) } : {}),
    ...(hours !== undefined && !when?.ok ? { note: hours } : {}),
  };
  const moved = inGroup(renamed(draft, [...path, 'phone'], 'phones'), path, (group) => ({
    ...without(group, 'phone', 'hours', 'languages'),
    phones: withOthers(Object.keys(said).length === 1 ? said.number : said, group),
  }));
  return hours === undefined || when?.ok ? moved : withRemark(moved, [...path, 'phones'], HOURS_AS_NOTE);
}

/** Behind it, the numbers that stood in `phones` already. */
function withOthers(own: YamlValue, { phone, phones }: YamlRecord): YamlValue {
  if (phones === undefined || phone === undefined) return own;
  return [own, ...(isList(phones) ? phones : [phones])];
}

function hoursInNote(draft: Draft, path: ValuePath): Draft {
  const { hours, note } = groupAt(draft.fields, path) ?? {};
  if (typeof hours !== 'string') return draft;
  const text = [note, hours].filter((part) => typeof part === 'string').join(' · ');
  return inGroup(draft, path, (group) => ({ ...without(group, 'hours'), note: text }));
}

const UNREAD = [
  'Telefonnummeret kan ikke læses.',
  'Ret det efter det, kontrollen siger, og kør kommandoen igen.',
] as const;

const TWO_FORMS = [
  'Der står to sider, hvor man kan melde sig til: form og signUp.',
  'Lad kun den rigtige stå, i form.',
] as const;

const HOURS_AS_NOTE = [
  'Træffetiden er ikke en tid, der kan læses. Den står nu som note ved nummeret.',
  'Skriv den gerne som hours: hverdage 9-15.',
] as const;
