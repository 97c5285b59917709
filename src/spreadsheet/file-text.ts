/** A file with fields at its top, cut where its fields begin and end: `head + frontmatter + tail` with its line ends. */
export interface FileText {
  /** The line `---`, after a byte order mark if there is one. */
  readonly head: string;
  /** The fields with lines ended by `\n`. */
  readonly frontmatter: string;
  readonly lineBreak: '\n' | '\r\n';
  /** From the closing `---` to the file's end, as it stands there. */
  readonly tail: string;
}

/** Cuts a valid file. Undefined when lines end in different ways: then fields cannot be written as the rest is. */
export function cutFile(bytes: Uint8Array): FileText | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const match = /^(\uFEFF?---[ \t]*\r?\n)(.*?)(\r?\n---[ \t]*(?:\r?\n.*)?)$/s.exec(text);
  if (!match) return undefined;
  const [, head = '', fields = '', tail = ''] = match;
  const lineBreak = head.endsWith('\r\n') ? '\r\n' : '\n';
  const isMixed = lineBreak === '\r\n' ? /[^\r]\n/.test(fields) : fields.includes('\r');
  return isMixed ? undefined : { head, frontmatter: fields.replaceAll('\r\n', '\n'), lineBreak, tail };
}

/** The file's bytes with other fields; everything else is as it was. */
export function joinFile({ head, lineBreak, tail }: FileText, frontmatter: string): Uint8Array {
  return new TextEncoder().encode(head + frontmatter.replaceAll('\n', lineBreak) + tail);
}
