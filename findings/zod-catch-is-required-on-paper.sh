#!/usr/bin/env bash
# zod 4.6.7: a field with catch may be left out, but the JSON Schema for the input requires it
#
# Seen:     z.object({ age: z.number().catch(0) }) takes {} and { age: "x" }. toJSONSchema with io: "input"
#           lists age as required and a number; for the same field with default or prefault it does not.
# Expected: zod's documentation: io: "input" gives the schema of what goes in, and catch gives a fallback for
#           any error. ZodCatch's own input type is unknown.
# Output:   the schema, and what zod and ajv say of two inputs, as below.
# Follows:  A form made from the schema asks for a field that nobody needs to fill in. Use prefault for a
#           field that may be missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts zod@4.6.7 ajv@8.20.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import { z } from 'zod';
import Ajv from 'ajv/dist/2020.js';

for (const [name, age] of [['catch', z.number().catch(0)], ['default', z.number().default(0)], ['prefault', z.number().prefault(0)]]) {
  const schema = z.object({ age });
  const json = z.toJSONSchema(schema, { io: 'input' });
  console.log(name.padEnd(8), JSON.stringify({ required: json.required, age: json.properties.age }));
  for (const input of [{}, { age: 'x' }])
    console.log('  ', JSON.stringify(input).padEnd(11), 'zod', schema.safeParse(input).success, 'ajv', new Ajv.default().validate(json, input));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
catch    {"required":["age"],"age":{"default":0,"type":"number"}}
   {}          zod true ajv false
   {"age":"x"} zod true ajv false
default  {"age":{"default":0,"type":"number"}}
   {}          zod true ajv true
   {"age":"x"} zod false ajv false
prefault {"age":{"default":0,"type":"number"}}
   {}          zod true ajv true
   {"age":"x"} zod false ajv false
SEEN
echo 'As described.'
