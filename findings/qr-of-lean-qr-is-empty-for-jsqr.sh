#!/usr/bin/env bash
# lean-qr 2.7.4 and jsqr 1.4.0: a code with æ, ø or å and no other strange letter is read as an empty text
#
# Seen:     For "Mødregruppe" lean-qr writes the bytes of Latin-1 behind the mark that says so (ECI 3). jsQR
#           reads the mark, ignores it, takes the bytes for UTF-8 and answers with data "", as if the code
#           held nothing. With a dash (–) or Arabic in the text lean-qr writes UTF-8, and jsQR reads it.
# Expected: ISO/IEC 18004, 7.4.2: the ECI tells how the bytes that follow are read, 3 being ISO 8859-1, so the
#           code is right. jsQR's README: data is the text of the code, and a code that cannot be read gives
#           null.
# Output:   jsQR's data, its kinds of chunk, and the bytes read as Latin-1, as below.
# Follows:  A poster's code works on one phone and is "empty" in an app built on jsQR. Keep addresses in codes
#           to ASCII (percent-encoded), or allow lean-qr no Latin-1: modes without mode.iso8859_1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts lean-qr@2.7.4 jsqr@1.4.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import { generate, mode } from 'lean-qr';
import jsQR from 'jsqr';

const SCALE = 4;
const EDGE = 4;
function read(code) {
  const width = (code.size + 2 * EDGE) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (code.get(Math.floor(x / SCALE) - EDGE, Math.floor(y / SCALE) - EDGE)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return (jsQR.default ?? jsQR)(pixels, width, width);
}
const utf8 = { modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8] };
for (const [text, options] of [['Mødregruppe', {}], ['Mødregruppe – fri', {}], ['Modregruppe', {}], ['Mødregruppe', utf8]]) {
  const { data, chunks, binaryData } = read(generate(text, options));
  console.log(text.padEnd(18), options === utf8 ? 'no Latin-1' : 'as it is  ', JSON.stringify(data), chunks.map(({ type }) => type).join(' '), JSON.stringify(Buffer.from(binaryData).toString('latin1')));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
Mødregruppe        as it is   "" eci byte "Mødregruppe"
Mødregruppe – fri  as it is   "Mødregruppe – fri" eci byte "MÃ¸dregruppe â fri"
Modregruppe        as it is   "Modregruppe" byte "Modregruppe"
Mødregruppe        no Latin-1 "Mødregruppe" eci byte "MÃ¸dregruppe"
SEEN
echo 'As described.'
