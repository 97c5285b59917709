import { readOffers, type EditableOffer } from '../../src/cli/offer-files.ts';
import { readSettings } from '../../src/load/settings.ts';
import { GridError, type Grid } from '../../src/spreadsheet/grid.ts';

/** Every offer of the real catalogue, as the commands see it. */
export const OFFERS: ReadonlyMap<string, EditableOffer> = readOffers(readSettings({}), []);

/** Rows as a sheet of any kind gives them. */
export function grid(rows: Grid['rows']): Grid {
  return { name: 'ark', rows, notes: [] };
}

/** Why a file was refused, in one line. */
export async function refusal(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof GridError) return `${error.message} ${error.hint}`;
    throw error;
  }
  return 'not refused';
}
