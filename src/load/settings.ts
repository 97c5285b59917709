import { resolve } from 'node:path';

/** What a person may set from outside; everything else is fixed in the code. */
export interface Settings {
  /** `CATALOGUE_CONTENT`: the folder with the content. */
  readonly contentDir: string;
  /** Where shared kinds are taken from when `contentDir` has none: the project's own content. */
  readonly fallbackDir: string;
  /** `CATALOGUE_MUNICIPALITIES`: ids, separated by commas; empty for all. */
  readonly municipalities: readonly string[];
  /** `CATALOGUE_TODAY`: the day the catalogue is built for, `YYYY-MM-DD`. */
  readonly today: string;
  /** `CATALOGUE_PREVIOUS`: the folder of an earlier finished site, or its `henvis/nyt.json`, to tell what has changed. */
  readonly previous: string | undefined;
  /** `SITE_URL`: the site's origin, without a slash at the end. */
  readonly siteUrl: string;
  /** `BASE_PATH`: where on the site the catalogue stands, with a slash at both ends. */
  readonly base: string;
  /** `PORT`: of the local server. */
  readonly port: number;
  /** `CATALOGUE_LEFT_OUT`: files a quarantine left out, `kind/id`; what points at them is not at fault. */
  readonly leftOut: readonly string[];
  /** `CATALOGUE_KEPT`: files of which a quarantine publishes the last good version, `kind/id`. */
  readonly kept: readonly string[];
}

/** Reads the settings from environment variables. Throws a sentence in Danish when one cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    contentDir: resolve(environment['CATALOGUE_CONTENT'] ?? 'content'),
    fallbackDir: resolve('content'),
    municipalities: readList(environment['CATALOGUE_MUNICIPALITIES']),
    today: readDate(environment['CATALOGUE_TODAY']),
    previous: readPath(environment['CATALOGUE_PREVIOUS']),
    siteUrl: readOrigin(environment['SITE_URL']),
    base: readBase(environment['BASE_PATH']),
    port: readPort(environment['PORT']),
    leftOut: readList(environment['CATALOGUE_LEFT_OUT']),
    kept: readList(environment['CATALOGUE_KEPT']),
  };
}

function readPath(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : resolve(value);
}

function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Copenhagen's date: the Swedish locale writes it as `YYYY-MM-DD`. */
function readDate(value: string | undefined): string {
  if (value === undefined || value === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new Error(`CATALOGUE_TODAY skal være en dato som 2026-03-01, ikke «${value}».`);
  return value;
}

function readOrigin(value: string | undefined): string {
  if (value === undefined || value === '') return 'http://localhost:4321';
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`SITE_URL skal være en adresse som https://familier.kommune.dk, ikke «${value}».`);
  return new URL(value).origin;
}

function readBase(value: string | undefined): string {
  const inner = (value ?? '').split('/').filter((part) => part !== '');
  if (inner.some((part) => !/^[a-z0-9._~-]+$/i.test(part)))
    throw new Error(`BASE_PATH skal være en sti som /familier/, ikke «${value ?? ''}».`);
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

function readPort(value: string | undefined): number {
  const port = value === undefined || value === '' ? 4321 : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT skal være et tal fra 0 til 65535, ikke «${value ?? ''}».`);
  return port;
}
