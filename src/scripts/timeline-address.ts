/** More would be a mistake in the address. */
export const MOST_CHILDREN = 12;

/** What a family tells, as it stands in the form and after the address's `#`; dates as they were typed. */
export interface Told {
  /** A municipality's id, or the empty string. */
  readonly municipality: string;
  /** Undefined where no child is expected; empty while the date is missing. */
  readonly dueDate?: string | undefined;
  readonly birthDates: readonly string[];
}

/** Reads `#kommune=esbjerg&termin=2027-03-01&foedt=2024-02-29,2026-10-01`. */
export function readTold(fragment: string): Told {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const dates = parameters.getAll('foedt').flatMap((text) => text.split(','));
  return {
    municipality: parameters.get('kommune') ?? '',
    dueDate: parameters.get('termin') ?? undefined,
    birthDates: dates
      .map((date) => date.trim())
      .filter((date) => date !== '')
      .slice(0, MOST_CHILDREN),
  };
}

/** The address's fragment: the other way round; the empty string where nothing is told. */
export function writeTold({ municipality, dueDate, birthDates }: Told): string {
  const told = [
    ['kommune', municipality],
    ['termin', dueDate ?? ''],
    ['foedt', birthDates.filter((date) => date !== '').join(',')],
  ].filter(([, value]) => value !== '');
  return told.length === 0 ? '' : `#${told.map(([name, value]) => `${name}=${encodeTold(value)}`).join('&')}`;
}

/** Commas stay as they are, so that the address can be read. */
function encodeTold(value = ''): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}
