#!/usr/bin/env bash
# zod 4.6.7: the flags of a pattern are gone in the JSON Schema, which then refuses what zod takes
#
# Seen:     z.string().regex(/^[a-zæøå]+$/i) takes "ÆBLE"; toJSONSchema gives the pattern without its i, with
#           no error and no note, also with unrepresentable: "throw". The m flag goes the same way.
# Expected: JSON Schema 2020-12, 6.3.3: a pattern has no flags, so this cannot be said. zod's documentation
#           says that what cannot be represented throws an error by default.
# Output:   the pattern, and what zod and ajv say of a text, as below.
# Follows:  An editor's program that checks by the schema marks as wrong what the build accepts. Write both
#           cases in the pattern of a schema that is published.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts zod@4.6.7 ajv@8.20.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import { z } from 'zod';
import Ajv from 'ajv/dist/2020.js';

const byFlag = z.string().regex(/^[a-zæøå]+$/i);
const byLine = z.string().regex(/^b$/m);
for (const [schema, text] of [[byFlag, 'ÆBLE'], [byLine, 'a\nb']]) {
  const json = z.toJSONSchema(schema, { unrepresentable: 'throw' });
  console.log(json.pattern, JSON.stringify(text), 'zod', schema.safeParse(text).success, 'ajv', new Ajv.default().validate(json, text));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
^[a-zæøå]+$ "ÆBLE" zod true ajv false
^b$ "a\nb" zod true ajv false
SEEN
echo 'As described.'
