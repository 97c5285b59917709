import { isRecord, scalarText, type YamlValue } from '../authoring/yaml-text.ts';
import { writeChildSpan, writeParentSpan, writePregnancySpan } from '../said/write-age.ts';
import type { Column } from './columns.ts';

/** An age in words, however the file says it; `ja` for a time of life of which no age is said. */
export function spanText(span: YamlValue, { path }: Column): string {
  if (!isRecord(span)) return scalarText(span);
  if (Object.keys(span).length === 0) return 'ja';
  const [from, to] = [numbers(span, 'from'), numbers(span, 'to')];
  const name = path.at(-1);
  if (name === 'pregnancy') return writePregnancySpan({ ...named('fromWeek', from), ...named('toWeek', to) });
  if (name === 'child') return writeChildSpan({ ...named('fromMonths', from), ...named('toMonths', to) });
  return writeParentSpan({ ...named('fromAge', from), ...named('toAge', to) });
}

function numbers(span: { readonly [key: string]: YamlValue }, start: string): number | undefined {
  return Object.entries(span).flatMap(([key, value]) =>
    key.startsWith(start) && typeof value === 'number' ? [value] : [],
  )[0];
}

function named<K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: number };
}
