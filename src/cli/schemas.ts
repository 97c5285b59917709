import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchema } from '../authoring/editor-schema.ts';
import { KINDS } from '../schema/index.ts';

/** Where the editors' schemas stand: committed, so that a fresh copy of the project completes fields at once. */
const FOLDER = '.vscode/schemas';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const kind of KINDS)
  writeFileSync(join(FOLDER, `${kind}.schema.json`), `${JSON.stringify(editorSchema(kind), null, 2)}\n`);
console.log(`${KINDS.length} skemaer er skrevet i ${FOLDER}/.`);
