/** A value of an authored file, as YAML 1.2 reads it. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlRecord;

export interface YamlRecord {
  readonly [key: string]: YamlValue;
}

export function isRecord(value: unknown): value is YamlRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** A text, a number or yes and no, as text; a group or a list as `flowText` writes it. */
export function scalarText(value: YamlValue): string {
  return typeof value === 'object' ? flowText(value) : String(value);
}

/** Longer groups of fields stand on lines of their own. */
const WIDEST_GROUP = 100;

/** A value on one line, in the catalogue's own style: `[a, b]`, `{ kind: free }`. */
export function flowText(value: YamlValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${key}: ${flowText(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A field on its lines: short groups and lists on one, longer groups and lists of groups below each other. */
export function fieldLines(key: string, value: YamlValue, indent: number): string[] {
  const start = `${' '.repeat(indent)}${key}:`;
  if (isList(value) && value.length > 0 && value.every(isRecord))
    return [start, ...value.map((item) => `${' '.repeat(indent + 2)}- ${flowText(item)}`)];
  const line = `${start} ${flowText(value)}`;
  if (!isRecord(value) || Object.keys(value).length === 0) return [line];
  const isShort = Object.values(value).every((inner) => typeof inner !== 'object') && line.length <= WIDEST_GROUP;
  if (isShort) return [line];
  return [start, ...Object.entries(value).flatMap(([inner, field]) => fieldLines(inner, field, indent + 2))];
}

/** Words that other readers of YAML take for something else than text. */
const KEYWORD = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Text that means itself in every place: no sign that YAML, or an editor who changes a word in it, could trip over. */
function isPlain(text: string): boolean {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return true;
  // A number with words behind it is no number to any reader.
  if (/^\d[\d.½-]* \p{L}{2}[\p{L}\p{N} .!?()/%’«»–-]*$/u.test(text)) return !text.endsWith(' ');
  return /^\p{L}[\p{L}\p{N} .!?()/%’«»–-]*$/u.test(text) && !text.endsWith(' ') && !KEYWORD.test(text);
}
