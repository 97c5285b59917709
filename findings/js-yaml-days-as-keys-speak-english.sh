#!/usr/bin/env bash
# js-yaml 4.3.2: a date as a key becomes an English sentence that depends on the reader's time zone
#
# Seen:     The key 2026-11-09 becomes "Mon Nov 09 2026 00:00:00 GMT+0000 (...)", and "Sun Nov 08 2026" on a
#           machine west of Greenwich. The value 2026-02-30 becomes 2 March.
# Expected: YAML 1.2.2, 10.3 (core schema) has no dates: key and value are text, as yaml 2.9.1 reads them.
#           js-yaml's README calls it a YAML 1.2 parser and lists !!timestamp as a Date, but says nothing of
#           keys or of days that do not exist.
# Output:   the keys in two time zones, and the values, as below.
# Follows:  A list of exceptions by date ("2026-11-09: cancelled") cannot be found again by its own key. Put
#           days in quotes or in a field of their own wherever a file may also be read by js-yaml (Jekyll-like
#           tools, editors' back ends).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts js-yaml@4.3.2 yaml@2.9.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import { load } from 'js-yaml';
import { parse } from 'yaml';

const text = '2026-11-09: aflyst';
console.log('js-yaml key  ', Object.keys(load(text))[0].replace(/ \(.*/, ''));
console.log('yaml key     ', Object.keys(parse(text))[0]);
console.log('js-yaml value', load('2026-02-30'), load('- 2026-04-31'));
console.log('yaml value   ', parse('2026-02-30'));
JS
(TZ=Europe/Copenhagen node see.mjs; TZ=America/Nuuk node see.mjs | head -1) >seen
diff seen - <<'SEEN'
js-yaml key   Mon Nov 09 2026 01:00:00 GMT+0100
yaml key      2026-11-09
js-yaml value 2026-03-02T00:00:00.000Z [ 2026-05-01T00:00:00.000Z ]
yaml value    2026-02-30
js-yaml key   Sun Nov 08 2026 22:00:00 GMT-0200
SEEN
echo 'As described.'
