#!/usr/bin/env bash
# zod 4.6.7: readonly, a promise to the programmer, becomes readOnly, a ban on the editor
#
# Seen:     toJSONSchema writes "readOnly": true for z.array(z.string()).readonly(), with io: "input" too,
#           although the same input is accepted and needed.
# Expected: JSON Schema 2020-12 Validation, 9.4: readOnly means that the owner alone sets the value and that a
#           change sent in is ignored or refused; form builders show such fields locked. zod's documentation:
#           readonly() marks the type as readonly and freezes the result of parsing, which says nothing of who
#           may write the input.
# Output:   the input schema, and that zod takes a value, as below.
# Follows:  Who uses readonly for safe types and publishes the schema for an editing tool locks every list.
#           Take readOnly out with the override option.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts zod@4.6.7 >npm.log 2>&1

cat >see.mjs <<'JS'
import { z } from 'zod';

const schema = z.object({ topics: z.array(z.string()).readonly() });
console.log(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }).properties));
console.log('takes a value:', schema.safeParse({ topics: ['søvn'] }).success, 'needs one:', !schema.safeParse({}).success);
const opened = z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => delete jsonSchema.readOnly });
console.log(JSON.stringify(opened.properties));
JS
node see.mjs >seen
diff seen - <<'SEEN'
{"topics":{"readOnly":true,"type":"array","items":{"type":"string"}}}
takes a value: true needs one: true
{"topics":{"type":"array","items":{"type":"string"}}}
SEEN
echo 'As described.'
