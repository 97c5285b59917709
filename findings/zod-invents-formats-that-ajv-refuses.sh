#!/usr/bin/env bash
# zod 4.6.7 and ajv 8.20.0: a schema with startsWith does not compile
#
# Seen:     startsWith, endsWith and includes write a format ("starts_with" and so on) besides the pattern;
#           ajv with its normal settings, also with ajv-formats, throws at compile.
# Expected: JSON Schema 2020-12 Validation, 7.3 lists the formats and none of these; zod's documentation of
#           toJSONSchema lists the formats it writes and none of these; the pattern says it all.
# Output:   the schema, and ajv's answer, as below.
# Follows:  One startsWith("https://") makes the whole published schema unusable for a reader with ajv. Use
#           regex.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import { z } from 'zod';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

for (const schema of [z.string().startsWith('https://'), z.string().endsWith('.dk'), z.string().includes('@'), z.string().regex(/^https:/)]) {
  const { $schema, ...json } = z.toJSONSchema(schema);
  const ajv = new Ajv.default();
  addFormats.default(ajv);
  let answer = 'compiles';
  try {
    ajv.compile(json);
  } catch (error) {
    answer = error.message;
  }
  console.log(JSON.stringify(json), '=>', answer);
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
{"type":"string","format":"starts_with","pattern":"^https:\\/\\/.*"} => unknown format "starts_with" ignored in schema at path "#"
{"type":"string","format":"ends_with","pattern":".*\\.dk$"} => unknown format "ends_with" ignored in schema at path "#"
{"type":"string","format":"includes","pattern":"@"} => unknown format "includes" ignored in schema at path "#"
{"type":"string","pattern":"^https:"} => compiles
SEEN
echo 'As described.'
