#!/usr/bin/env bash
# yaml 2.9.1: a long text with a line of one space comes back with a backslash that nobody wrote
#
# Seen:     A long text whose last line is only a space is written in double quotes and folded. If a line in
#           the middle is one space, two backslashes are written for one; yaml and js-yaml both read back a
#           backslash in its place. lineWidth: 0, the option against folding, does not help;
#           doubleQuotedMinMultiLineLength: Infinity does.
# Expected: the documentation of parse and stringify: the one reads what the other writes. YAML 1.2.2, 5.7:
#           "\\ " is an escaped backslash and a space.
# Output:   whether each text survives, and the line that came back, as below.
# Follows:  Text pasted from a word processor has such lines. Write content with that option, and test that a
#           description survives a round trip.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@4.3.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import { parse, stringify } from 'yaml';
import { load } from 'js-yaml';

const long = 'Vi mødes i køkkenet hver uge.\n \nKom som du er.\n ';
for (const [name, text, options] of [
  ['short', 'a\n \nb\n ', {}],
  ['long', long, {}],
  ['long, lineWidth 0', long, { lineWidth: 0 }],
  ['long, one line', long, { doubleQuotedMinMultiLineLength: Infinity }],
]) {
  const written = stringify({ text }, options);
  console.log(name.padEnd(18), 'survives:', parse(written).text === text, load(written).text === text, JSON.stringify(parse(written).text.split('\n')[1]));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
short              survives: true true " "
long               survives: false false "\\"
long, lineWidth 0  survives: false false "\\"
long, one line     survives: true true " "
SEEN
echo 'As described.'
