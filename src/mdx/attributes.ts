/**
 * The offsets of the attributes in the tag that begins at `start`, in order.
 * The parser gives attributes no place of their own. The tag must be one that it has accepted.
 */
export function locateAttributes(source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start + (/^<[^\s/>{]*/.exec(source.slice(start))?.[0].length ?? 0);
  while (at < source.length) {
    const character = source[at] ?? '';
    if (character === '>' || character === '/') return offsets;
    if (/\s/.test(character)) at += 1;
    else {
      offsets.push(at);
      at = endOfAttribute(source, at);
    }
  }
  return offsets;
}

function endOfAttribute(source: string, start: number): number {
  if (source[start] === '{') return endOfBraces(source, start);
  const name = /[^\s=>/]+/y;
  name.lastIndex = start;
  const nameEnd = start + (name.exec(source)?.[0].length ?? 1);
  const equals = /\s*=\s*/y;
  equals.lastIndex = nameEnd;
  const match = equals.exec(source);
  if (!match) return nameEnd;
  const value = nameEnd + match[0].length;
  const quote = source[value] ?? '';
  if (quote === '{') return endOfBraces(source, value);
  const close = source.indexOf(quote, value + 1);
  return close === -1 ? source.length : close + 1;
}

function endOfBraces(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
