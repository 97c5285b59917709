import { GRID_LIMITS, GridError } from './grid.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** What a workbook's archive holds, by its own list; nothing is unpacked for it. */
export interface ZipContents {
  readonly names: readonly string[];
}

/**
 * Reads the list of a zip archive and refuses one that says it holds more than a list of offers does: the library that
 * unpacks it never unpacks an entry beyond what the list says. Throws a `GridError`.
 */
export function inspectZip(bytes: Uint8Array): ZipContents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let offset = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_LENGTH > bytes.length || view.getUint32(offset, true) !== ENTRY) throw damaged();
    const [packed, unpacked] = [view.getUint32(offset + 20, true), view.getUint32(offset + 24, true)];
    // Without a size the library would unpack without a limit.
    if (packed > 0 && unpacked === 0) throw damaged();
    total += Math.max(packed, unpacked);
    const lengths = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    const nameStart = offset + ENTRY_LENGTH;
    names.push(new TextDecoder().decode(bytes.subarray(nameStart, nameStart + (lengths[0] ?? 0))));
    offset = nameStart + lengths.reduce((sum, length) => sum + length, 0);
  }
  if (total > GRID_LIMITS.unzippedBytes)
    throw new GridError(
      `Projektmappen fylder ${Math.round(total / 1_000_000)} MB pakket ud. Den må højst fylde ${GRID_LIMITS.unzippedBytes / 1_000_000} MB.`,
      'Kopiér rækkerne til en ny projektmappe, og gem den.',
    );
  return { names };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let offset = view.byteLength - END_LENGTH; offset >= first; offset -= 1)
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  throw damaged();
}

function damaged(): GridError {
  return new GridError(
    'Filen kan ikke læses som en projektmappe.',
    'Åbn den i Excel eller LibreOffice, og gem den igen som .xlsx.',
  );
}
