/** The words of a text in lower case, in order. A hyphen joins: `mor-barn-træning` gives its three words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
