/** A file with fields at its top, cut where its fields begin and end: `head + frontmatter + tail` with its line ends. */
export interface FileText {
  /** The line `---`, after a byte order mark if there is one; in a file of fields only, the mark alone. */
  readonly head: string;
  /** The fields with lines ended by `\n`. */
  readonly frontmatter: string;
  readonly lineBreak: '\n' | '\r\n';
  /** From the closing `---` to the file's end, as it stands there. */
  readonly tail: string;
}

/** Cuts a file (.mdx). Undefined when lines end in different ways: then fields cannot be written as the rest is. */
export function cutFile(bytes: Uint8Array): FileText | undefined {
  const match = /^(\uFEFF?---[ \t]*\r?\n)(.*?)(\r?\n---[ \t]*(?:\r?\n.*)?)$/s.exec(textOf(bytes));
  return match ? cut(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined;
}

/** Cuts a file that is fields from its first line to its last (.yaml). */
export function cutFields(bytes: Uint8Array): FileText | undefined {
  const match = /^(\uFEFF?)(.*?)([\r\n]*)$/s.exec(textOf(bytes));
  return match ? cut(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined;
}

/** The file's bytes with other fields; everything else is as it was. */
export function joinFile({ head, lineBreak, tail }: FileText, frontmatter: string): Uint8Array {
  return new TextEncoder().encode(head + frontmatter.replaceAll('\n', lineBreak) + tail);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function cut(head: string, fields: string, tail: string): FileText | undefined {
  const lineBreak = fields.includes('\r\n') ? '\r\n' : '\n';
  const isMixed = lineBreak === '\r\n' ? /(?:^|[^\r])\n/.test(fields) : fields.includes('\r');
  return isMixed ? undefined : { head, frontmatter: fields.replaceAll('\r\n', '\n'), lineBreak, tail };
}
