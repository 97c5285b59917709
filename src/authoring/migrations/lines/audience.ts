import { Access } from '../../../schema/access.ts';
import { Audience } from '../../../schema/audience.ts';
import { writeChildSpan, writeParentSpan, writePregnancySpan } from '../../../said/write-age.ts';
import { writeWait } from '../../../said/write-wait.ts';
import { isList, isRecord, type YamlRecord, type YamlValue } from '../../yaml-text.ts';
import { inGroup, type Draft } from '../rewrite.ts';

/** Ages that are said in numbers become the words people use; a group without an age stays as it is. */
export function audienceInLines(draft: Draft): Draft {
  return inGroup(draft, ['audience'], (audience) => ({
    ...audience,
    ...worded(audience, 'pregnancy', (value) => textOf(value, Audience.shape.pregnancy, writePregnancySpan)),
    ...worded(audience, 'child', (value) => textOf(value, Audience.shape.child, writeChildSpan)),
    ...worded(audience, 'parent', (value) => textOf(value, Audience.shape.parent, writeParentSpan)),
  }));
}

/** `{ kind: weeks, from: 2 }` is `mindst 2 uger`. */
export function waitInLines(draft: Draft): Draft {
  return inGroup(draft, ['access'], (access) => {
    const { waitingTime } = access;
    const read = isRecord(waitingTime) ? Access.shape.waitingTime.safeParse(waitingTime) : undefined;
    const text = read?.data === undefined ? '' : writeWait(read.data);
    return text === '' ? access : { ...access, waitingTime: text };
  });
}

function worded(audience: YamlRecord, key: string, write: (value: YamlRecord) => string | undefined): YamlRecord {
  const value = audience[key];
  const one = (item: YamlValue): YamlValue =>
    isRecord(item) && Object.keys(item).length > 0 ? (write(item) ?? item) : item;
  if (value === undefined) return {};
  return { [key]: isList(value) ? value.map(one) : one(value) };
}

interface Spans<T> {
  readonly safeParse: (value: unknown) => { readonly data?: readonly T[] | undefined };
}

function textOf<T>(value: YamlRecord, schema: Spans<T>, write: (span: T) => string): string | undefined {
  const [span] = schema.safeParse(value).data ?? [];
  return span === undefined ? undefined : write(span);
}
