#!/usr/bin/env bash
# hyphen 1.14.1 and hyphenation.da 0.2.1 (with hypher 0.2.5): "rådgivning" may break on both sides of its d
#
# Seen:     Both Danish pattern sets give rå-d-giv-ning, so "parrådgivning" can be set with a line that ends
#           "rå-" or "råd-", and one that is "d-" alone. "babysalmesang" gets no break before "sang", and
#           "åbningstider" one before the s of its first part.
# Expected: Retskrivningsordbogen (2024), § 15.2: at least one vowel on each line, so never "d-" alone; § 16:
#           compounds divide where their parts meet, babysalme-sang and åbnings-tider.
# Output:   the words with their breaks, as below.
# Follows:  Counselling (rådgivning) is in the title of many an offer of a family house. Let the browser
#           hyphenate (hyphens: auto with lang="da"), or put soft hyphens into the few long words by hand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts hyphen@1.14.1 hypher@0.2.5 hyphenation.da@0.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import danish from 'hyphen/da/index.js';
import Hypher from 'hypher';
import patterns from 'hyphenation.da';

const hypher = new Hypher(patterns);
for (const word of ['rådgivning', 'parrådgivning', 'forældrerådgivning', 'babysalmesang', 'åbningstider'])
  console.log('hyphen', danish.hyphenateSync(word, { hyphenChar: '-' }).padEnd(24), 'hypher', hypher.hyphenate(word).join('-'));
JS
node see.mjs >seen
diff seen - <<'SEEN'
hyphen rå-d-giv-ning            hypher rå-d-giv-ning
hyphen par-rå-d-giv-ning        hypher par-rå-d-giv-ning
hyphen for-æl-dre-rå-d-giv-ning hypher for-æl-dre-rå-d-giv-ning
hyphen ba-by-sal-mesang         hypher ba-by-sal-mesang
hyphen åb-ning-sti-der          hypher åb-ning-sti-der
SEEN
echo 'As described.'
