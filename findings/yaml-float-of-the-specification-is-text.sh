#!/usr/bin/env bash
# yaml 2.9.1: a whole number marked !!float comes out as text
#
# Seen:     "!!float 3" and "!!float -1" give the strings "3" and "-1", with a warning only
#           (TAG_RESOLVE_FAILED); "!!float 3.0" gives a number.
# Expected: YAML 1.2.2, example 10.7 (floating point) has the values "!!float -1" and "!!float 0", written so.
#           js-yaml 4.3.2 gives numbers.
# Output:   type and value of each, as below.
# Follows:  A price or an age that a tool has marked as a float is text here, and "50" < "9". A schema after
#           the parser has to say number, not take what comes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@4.3.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import { parse } from 'yaml';
import { load } from 'js-yaml';

const told = (value) => `${typeof value} ${String(value)}`;
for (const text of ['!!float -1', '!!float 0', '!!float 3', '!!float 3.0', '!!float 2.3e4']) {
  console.log(text.padEnd(14), 'yaml:', told(parse(text, { logLevel: 'error' })).padEnd(14), 'js-yaml:', told(load(text)));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
!!float -1     yaml: string -1      js-yaml: number -1
!!float 0      yaml: string 0       js-yaml: number 0
!!float 3      yaml: string 3       js-yaml: number 3
!!float 3.0    yaml: number 3       js-yaml: number 3
!!float 2.3e4  yaml: number 23000   js-yaml: number 23000
SEEN
echo 'As described.'
