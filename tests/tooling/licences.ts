/** Licences under which a package may be used here, by SPDX id. */
export const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
];

export interface LicenceException {
  /** A package's name; `*` stands for any text. */
  readonly packages: string;
  /** The licence as the lockfile names it. */
  readonly licence: string;
  readonly reason: string;
}

const IMAGES =
  'Image library that Astro may use while it builds; optional, called as a separate library, and no part of it is in the built site.';

/** Packages under other licences, each with the reason why it may be used all the same. */
export const LICENCE_EXCEPTIONS: readonly LicenceException[] = [
  { packages: '@img/sharp-libvips-*', licence: 'LGPL-3.0-or-later', reason: IMAGES },
  { packages: '@img/sharp-win32-*', licence: 'Apache-2.0 AND LGPL-3.0-or-later', reason: IMAGES },
  { packages: '@img/sharp-wasm32', licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', reason: IMAGES },
];

export interface LicensedPackage {
  readonly name: string;
  /** As the lockfile names it; undefined when it names none. */
  readonly licence: string | undefined;
}

/** The packages that neither an allowed licence nor an exception covers, as `name: licence`, sorted. */
export function findUnlicensed(
  packages: readonly LicensedPackage[],
  exceptions: readonly LicenceException[],
): string[] {
  return packages
    .filter(({ licence }) => licence === undefined || !isAllowed(licence))
    .filter((entry) => !exceptions.some((exception) => covers(exception, entry)))
    .map(({ name, licence }) => `${name}: ${licence ?? 'no licence'}`)
    .sort();
}

/** The exceptions that cover no package any more, or only packages with an allowed licence. */
export function findUnneeded(packages: readonly LicensedPackage[], exceptions: readonly LicenceException[]): string[] {
  return exceptions
    .filter(({ licence }) => !isAllowed(licence))
    .filter((exception) => !packages.some((entry) => covers(exception, entry)))
    .concat(exceptions.filter(({ licence }) => isAllowed(licence)))
    .map(({ packages: pattern }) => pattern);
}

/** Whether an SPDX expression can be met: `A OR B` by either, `A AND B` by both. Mixed expressions are taken for no. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  const isLicenceAllowed = (id: string) => ALLOWED_LICENCES.includes(id.trim());
  return plain.includes(' AND ')
    ? plain.split(' AND ').every(isLicenceAllowed)
    : plain.split(' OR ').some(isLicenceAllowed);
}

function covers({ packages, licence }: LicenceException, entry: LicensedPackage): boolean {
  const [start = '', end] = packages.split('*');
  const isNamed = end === undefined ? entry.name === start : entry.name.startsWith(start) && entry.name.endsWith(end);
  return isNamed && entry.licence === licence;
}
