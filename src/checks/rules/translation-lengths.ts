import type { ContentRecord } from '../../load/parse-record.ts';
import { TRANSLATED_BY, TRANSLATED_KINDS } from '../../schema/index.ts';
import type { Fault, Rule } from '../rule.ts';

/** A text that was changed in Danish and not in its translations says one thing to some readers and another to others. */
export const translationLengthRule: Rule = {
  id: 'translation-length',
  description: 'En oversættelse har lige så mange afsnit som den danske tekst.',
  source: 'Katalogets egen sammenhæng',
  severity: 'warning',
  allowsException: false,
  check: ({ records }) =>
    TRANSLATED_KINDS.flatMap((kind) =>
      records[TRANSLATED_BY[kind]].flatMap((translation) => {
        const id = translation.id.slice(0, translation.id.lastIndexOf('.'));
        const danish = (records[kind] as readonly ContentRecord[]).find((record) => record.id === id);
        return danish === undefined ? [] : unlikeLengths(translation, danish);
      }),
    ),
};

/** The part for professionals does not count: it may stand in Danish. A file without text translates the fields only. */
function unlikeLengths({ kind, id, body, data }: ContentRecord, danish: ContentRecord): Fault[] {
  const [found, wanted] = [body.text.length, danish.body.text.length];
  if (found === wanted || found === 0) return [];
  return [
    {
      kind,
      id,
      at: { path: [Object.keys(data)[0] ?? ''] },
      message: `Oversættelsen har ${found} afsnit og punkter, den danske tekst ${wanted}.`,
      hint: 'Er den danske tekst rettet siden? Så ret også oversættelsen.',
    },
  ];
}
