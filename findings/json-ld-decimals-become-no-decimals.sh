#!/usr/bin/env bash
# jsonld 9.0.0: a price of 9.3 typed as a decimal is, in RDF, no decimal
#
# Seen:     9.3 with the type xsd:decimal becomes "9.300000000000001E0"^^xsd:decimal, which no reader of
#           xsd:decimal can take; without a type it is "9.300000000000001E0"^^xsd:double. 50 as a decimal is
#           fine, so a test with whole kroner sees nothing; the text "9.30" survives.
# Expected: XML Schema 1.1 Part 2, 3.3.3: an xsd:decimal has no exponent. JSON-LD 1.1 API, 8.2.2, makes every
#           number with a fraction a double's text (printf's "%1.15E") whatever type is asked for; the library
#           follows it without an error, where one expects the type to rule.
# Output:   the literals of some prices, and whether each is a valid text of its type, as below.
# Follows:  Publish schema.org's price and DCAT's numbers as text ("9.30"), with the type xsd:decimal where
#           one is needed, never as JSON numbers with decimals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts jsonld@9.0.0 n3@2.13.12 >npm.log 2>&1

cat >see.mjs <<'JS'
import jsonld from 'jsonld';
import { Parser } from 'n3';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const decimal = (value) => ({ '@value': value, '@type': `${xsd}decimal` });
const valid = { decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/, integer: /^[+-]?\d+$/, double: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i, string: /^/ };
for (const price of [9.3, decimal(9.3), decimal(50), decimal('9.30'), '9.30']) {
  const quads = await jsonld.toRDF({ 'https://schema.org/price': price }, { format: 'application/n-quads' });
  const [{ object }] = new Parser({ format: 'N-Quads' }).parse(quads);
  const type = object.datatype.value.replace(xsd, '');
  console.log(JSON.stringify(price).replace(xsd, 'xsd:').padEnd(40), object.value.padEnd(20), `xsd:${type}`, valid[type].test(object.value) ? 'valid' : 'not valid');
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
9.3                                      9.300000000000001E0  xsd:double valid
{"@value":9.3,"@type":"xsd:decimal"}     9.300000000000001E0  xsd:decimal not valid
{"@value":50,"@type":"xsd:decimal"}      50                   xsd:decimal valid
{"@value":"9.30","@type":"xsd:decimal"}  9.30                 xsd:decimal valid
"9.30"                                   9.30                 xsd:string valid
SEEN
echo 'As described.'
