#!/usr/bin/env bash
# pagefind 1.6.0: a record in "da-DK" lies in an index that no page can open
#
# Seen:     addHTMLFile with lang="da-DK" writes the index "da-dk"; addCustomRecord with language "da-DK"
#           writes another, "da-DK". The browser's part looks for "da-dk" only, so the record is never found,
#           from no page.
# Expected: Pagefind's page on multilingual search: one index for each language, chosen by the page's lang
#           attribute. RFC 5646, 2.1.1: language tags do not differ by case, and "da-DK" is the written form.
# Output:   the indexes, and what a page in da-DK and one in da find, as below.
# Follows:  Documents added beside the pages vanish from the search without an error. Give one short language,
#           "da", to everything, or forceLanguage.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts pagefind@1.6.0 >npm.log 2>&1
npm pkg set type=module >npm.log

cat >see.mjs <<'JS'
import { close, createIndex } from 'pagefind';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FOLDER = `${pathToFileURL('pagefind').href}/`;
const { index } = await createIndex();
await index.addHTMLFile({ url: '/side/', content: '<html lang="da-DK"><body><p>Mødregruppe</p></body></html>' });
await index.addCustomRecord({ url: '/folder.pdf', content: 'Mødregruppe', language: 'da-DK' });
await index.addCustomRecord({ url: '/kort.pdf', content: 'Mødregruppe', language: 'da' });
await index.writeFiles({ outputPath: 'pagefind' });
await close();

// The browser's part of Pagefind, asked without a browser: files stand for the network.
globalThis.location = new URL('http://localhost/');
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(String(address).split('?')[0])));
async function search(lang, query) {
  globalThis.document = { querySelector: () => ({ getAttribute: () => lang }) };
  const client = await import(`${FOLDER}pagefind.js?${encodeURIComponent(`${lang} ${query}`)}`);
  await client.options({ basePath: FOLDER, baseUrl: '/', noWorker: true });
  const { results } = await client.search(query);
  return Promise.all(results.map((result) => result.data()));
}

console.log('indexes:', Object.keys(JSON.parse(readFileSync('pagefind/pagefind-entry.json', 'utf8')).languages).sort().join(' '));
for (const lang of ['da-DK', 'da']) console.log(`${lang}:`.padEnd(7), (await search(lang, 'mødregruppe')).map(({ url }) => url).join(' '));
JS
node see.mjs >seen
diff seen - <<'SEEN'
indexes: da da-DK da-dk
da-DK:  /side/
da:     /kort.pdf
SEEN
echo 'As described.'
