#!/usr/bin/env bash
# hyphen 1.14.1: a mail address in a text gets soft hyphens that stay when it is copied
#
# Seen:     hyphenateSync puts U+00AD inside mail and web addresses as inside any word. hyphenateHTMLSync
#           spares the attributes, and does the same to the text of a link, which is what people copy.
# Expected: Soft hyphens are for words (Unicode Standard, 23.2). The README names what is left alone (HTML
#           tags, and words shorter than a limit), and one expects addresses, which it makes wrong, to be left
#           alone or named.
# Output:   the text with "|" for each soft hyphen, as below.
# Follows:  The mail address on the page looks right and cannot be delivered to once copied. Hyphenate only
#           titles, never contact lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts hyphen@1.14.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import danish from 'hyphen/da/index.js';

const seen = (text) => text.replaceAll('\u00ad', '|');
console.log(seen(danish.hyphenateSync('Skriv til familiehuset@example.org')));
console.log(seen(danish.hyphenateSync('Se https://example.org/familiehuset')));
console.log(seen(danish.hyphenateHTMLSync('<a href="mailto:familiehuset@example.org">familiehuset@example.org</a>')));
JS
node see.mjs >seen
diff seen - <<'SEEN'
Skriv til fa|mi|lie|hu|set@examp|le.org
Se htt|ps://examp|le.org/fa|mi|lie|hu|set
<a href="mailto:familiehuset@example.org">fa|mi|lie|hu|set@examp|le.org</a>
SEEN
echo 'As described.'
