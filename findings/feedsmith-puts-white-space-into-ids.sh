#!/usr/bin/env bash
# feedsmith 3.0.1: an id or link with & is written with line breaks and spaces around it
#
# Seen:     generateAtomFeed and generateRssFeed put text with & or < into CDATA on a line of its own,
#           indented; the white space is outside CDATA and so part of the element's text. An id without &
#           stands bare.
# Expected: RFC 4287, 2: there must be no white space in any IRI, and 4.2.6.1: ids are compared character by
#           character. feedsmith's own parser trims, so its round trip hides the difference.
# Output:   the text of id, guid and link as an XML parser (saxes) gives it, as below.
# Follows:  A strict reader sees a new entry each time the indentation changes, or no link at all. Keep & out
#           of addresses in feeds, or write the feed without this library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts feedsmith@3.0.1 saxes@6.0.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';

function texts(xml, names) {
  const found = [];
  let name = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    name = tag.name;
    if (names.includes(name)) found.push([name, '']);
  });
  const add = (text) => names.includes(name) && (found.at(-1)[1] += text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => (name = ''));
  parser.write(xml).close();
  return found.map(([one, text]) => `${one} ${JSON.stringify(text)}`);
}
const plain = 'https://example.org/cafe/';
const query = 'https://example.org/?side=1&sprog=da';
const updated = new Date('2026-11-02T10:00:00Z');
const entry = (id) => ({ id, title: { value: 'Café' }, updated });
console.log(texts(generateAtomFeed({ id: plain, title: { value: 'Nyt' }, updated, entries: [entry(plain), entry(query)] }), ['id']).join('\n'));
const item = (link) => ({ title: 'Café', link, guid: { value: link } });
console.log(texts(generateRssFeed({ title: 'Nyt', link: plain, description: 'Nyt', items: [item(plain), item(query)] }), ['link', 'guid']).join('\n'));
JS
node see.mjs >seen
diff seen - <<'SEEN'
id "https://example.org/cafe/"
id "https://example.org/cafe/"
id "\n      https://example.org/?side=1&sprog=da\n    "
link "https://example.org/cafe/"
link "https://example.org/cafe/"
guid "https://example.org/cafe/"
link "\n        https://example.org/?side=1&sprog=da\n      "
guid "\n        https://example.org/?side=1&sprog=da\n      "
SEEN
echo 'As described.'
