import { Lexer } from 'yaml';
import type { Change, Rename, ValuePath } from './changes.ts';
import { editYaml, fieldStart, type FieldOrder } from './edit-yaml.ts';

/**
 * Makes changes as `editYaml` does, and loses no comment: one that stood inside or behind what goes stands on a line of
 * its own above what took its place.
 */
export function editKeepingComments(text: string, edits: readonly (Change | Rename)[], order: FieldOrder): string {
  return edits.reduce((current, edit) => {
    const edited = editYaml(current, [edit], order);
    const lost = without(commentsOf(current), commentsOf(edited));
    return lost.length === 0 ? edited : withComments(edited, lost, placeOf(current, edited, edit.path));
  }, text);
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'));
}

/** The texts that the other list does not have as often. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/** Above the changed field or the nearest one around it; where the field itself is gone, in its place. */
function placeOf(before: string, after: string, path: ValuePath): number {
  const prefixes = path.map((_, index) => path.slice(0, path.length - index));
  const found = prefixes.map((prefix) => fieldStart(after, prefix)).find((start) => start !== undefined);
  return found ?? fieldStart(before, path.slice(0, 1)) ?? 0;
}

function withComments(text: string, comments: readonly string[], start: number): string {
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const lines = comments.map((comment) => `${indent}${comment}\n`).join('');
  const isAtEnd = start >= text.length && !text.endsWith('\n');
  return isAtEnd ? `${text}\n${lines.trimEnd()}` : text.slice(0, start) + lines + text.slice(start);
}
