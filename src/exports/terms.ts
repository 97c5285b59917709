import { tell } from '../i18n/publishers/index.ts';

/** The catalogue's open data: what every file of it says of itself. */
export const DATA_VERSION = '2.0';

/** As LICENSE-content has it. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  deed: 'https://creativecommons.org/licenses/by/4.0/deed.da',
  attribution: tell('data.credit'),
} as const;
