import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldLines } from '../authoring/yaml-text.ts';
import { parseYaml } from '../load/yaml.ts';
import type { Settings } from '../load/settings.ts';
import type { FileToWrite } from './write-files.ts';

/** The answer that means the municipality's own knowledge. */
export const OWN_SOURCE = 'egen';

/** A source and, unless it is there already, its file: what a municipality itself has told in a year. */
export interface OwnSource {
  readonly id: string;
  readonly file?: FileToWrite;
}

export function ownSource(municipality: string, { contentDir, today }: Settings): OwnSource {
  const year = today.slice(0, 4);
  const id = `${municipality}-kommune-${year}`;
  const path = join(contentDir, 'sources', `${id}.yaml`);
  if (existsSync(path)) return { id };
  const publisher = publisherName(join(contentDir, 'municipalities', `${municipality}.mdx`));
  const fields = {
    title: `Oplysninger fra ${publisher}`,
    publisher,
    date: today.slice(0, 7),
    kind: 'municipal-information',
    description: 'Det, kommunen selv har oplyst om sine tilbud.',
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => fieldLines(key, value, 0));
  return { id, file: { path, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) } };
}

function publisherName(path: string): string {
  const fields =
    readFileSync(path, 'utf8')
      .split('\n---', 1)[0]
      ?.replace(/^---\r?\n/, '') ?? '';
  const { name = '', country = 'DK' } = (parseYaml(fields, path, 1).parsed?.data ?? {}) as Record<string, string>;
  return country === 'DK' ? `${name} Kommune` : name;
}
