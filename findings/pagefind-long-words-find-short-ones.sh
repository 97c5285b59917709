#!/usr/bin/env bash
# pagefind 1.6.0: a word that no page has finds pages by the short word it begins with
#
# Seen:     Where nothing begins with the word asked for, Pagefind cuts the word down to the longest indexed
#           word that it begins with: "forberedelse" (preparation) finds "for", "enuresis" finds "en" (a), a
#           telephone number finds "12". Such an answer looks like any other.
# Expected: Pagefind's documentation of ranking and search speaks of words that begin with the query
#           (prefixes) and of stems; a query that begins with a word is another thing, and no answer is what
#           one expects.
# Output:   the words marked in each answer, as below.
# Follows:  Danish joins words, so nearly every compound begins with an indexed "for", "til", "om" or "en",
#           and a family gets a list of pages where the true answer is none. Drop hits whose marked word is
#           much shorter than the query, or split compounds before asking.
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
await index.addCustomRecord({ url: '/cafe/', content: 'Café for mødre, en gang om ugen, fra kl. 12', language: 'da' });
await index.writeFiles({ outputPath: 'pagefind' });
await close();

// The browser's part of Pagefind, asked without a browser: files stand for the network.
globalThis.location = new URL('http://localhost/');
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(String(address).split('?')[0])));
async function search(lang, query) {
  globalThis.document = { querySelector: () => ({ getAttribute: () => lang }) };
  const client = await import(`${FOLDER}pagefind.js?${lang}`);
  await client.options({ basePath: FOLDER, baseUrl: '/', noWorker: true });
  const { results } = await client.search(query);
  return Promise.all(results.map((result) => result.data()));
}

for (const query of ['forberedelse', 'enuresis', 'omsorgssvigt', '12345678', 'parterapi'])
  console.log(query.padEnd(13), (await search('da', query)).map(({ excerpt }) => excerpt.match(/<mark>[^<]*/g).join(' ')).join(' ') || 'none');
JS
node see.mjs >seen
diff seen - <<'SEEN'
forberedelse  <mark>for
enuresis      <mark>en
omsorgssvigt  <mark>om
12345678      <mark>12
parterapi     none
SEEN
echo 'As described.'
