/** Octets that a line may have before it goes on in the next (RFC 5545, § 3.1). */
const LINE_OCTETS = 75;

const encoder = new TextEncoder();

/** Content lines as a file: long ones folded, never inside a letter, each ended as the standard has it. */
export function printLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A text value: separators, line breaks and backslashes escaped (§ 3.3.11), control characters left out. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = '';
      // The blank that a continued line begins with counts too.
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
