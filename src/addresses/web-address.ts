import { domainToUnicode } from 'node:url';

/** Why an address on the net cannot be used, in Danish: what follows the address's or the field's name, and what to do. */
export interface WebAddressFault {
  readonly message: string;
  readonly hint: string;
}

/**
 * What is wrong with an address that an author wrote; undefined for one that may be published. Danish, German and
 * Swedish letters pass; what can lead to another place than a reader sees does not.
 */
export function webAddressFault(text: string): WebAddressFault | undefined {
  if (!READABLE.test(text)) return FAULTS.scheme;
  // Before anything is parsed: a browser leaves an empty name out, and reads %2e as a dot.
  const [, authority = ''] = /^https:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority.includes('@')) return FAULTS.user;
  if (authority.includes('%') || !URL.canParse(text)) return FAULTS.host;
  const { hostname, port } = new URL(text);
  return PORTS.includes(port) ? hostFault(hostname) : FAULTS.port;
}

/** The same for a host alone, as in an e-mail address. */
export function hostFault(host: string): WebAddressFault | undefined {
  if (host.startsWith('[') || !URL.canParse(`https://${host}/`)) return FAULTS.address;
  const { hostname } = new URL(`https://${host}/`);
  const labels = domainToUnicode(hostname).split('.');
  if (/^[\d.]+$/.test(hostname)) return FAULTS.address;
  if (labels.some((label) => label === '')) return FAULTS.dot;
  if (labels.length < 2) return FAULTS.ending;
  const [odd] = ODD_HOST_LETTER.exec(labels.join('')) ?? [];
  if (odd !== undefined) return oddLetter(odd);
  return labels.every(isLabel) && /\p{L}/u.test(labels.at(-1) ?? '') ? undefined : FAULTS.host;
}

/**
 * An accepted address as a valid URI (RFC 3986): host in ASCII, other letters as percent codes. Text that is no address
 * is given back as it is.
 */
export function canonicalWebAddress(text: string): string {
  if (!URL.canParse(text)) return text;
  const { origin, pathname, search, hash } = new URL(text);
  // What browsers let stand and the standard does not.
  const encode = (part: string) =>
    part.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (sign) => encodeURIComponent(sign));
  const after = hash === '' ? '' : `#${encode(hash.slice(1))}`;
  return origin + encode(pathname) + encode(search) + after;
}

/** An accepted address's host as people read it: `ældreråd.dk`. */
export function shownHost(address: string): string {
  const { hostname, port } = new URL(address);
  const host = domainToUnicode(hostname) || hostname;
  return port === '' ? host : `${host}:${port}`;
}

/** No blanks, nothing that HTML or a browser reads as something else, nothing unseen. */
const READABLE = /^https:\/\/[^\s\\"'<>`{}|^\p{Cc}\p{Cf}]+$/iu;

/** None, and the one that municipal self-service is often moved to; another one is a test server or a trick. */
const PORTS: readonly string[] = ['', '8443'];

/**
 * Letters of the names that Danish readers meet: the Nordic languages, German, French, Dutch and Spanish. Others can
 * look like them (Cyrillic а, Greek ο, dotless ı), and a reader cannot tell.
 */
const ODD_HOST_LETTER = /[^a-z0-9æøåäöüßéèêëáàâãíìîïóòôõúùûýÿðþçñ-]/u;

const FAULTS = {
  scheme: {
    message: 'skal være en adresse, der begynder med https://',
    hint: 'Kopiér adressen fra browserens adresselinje. Den begynder med https:// og har ingen mellemrum.',
  },
  user: {
    message: 'har et navn og @ foran hjemmesidens navn',
    hint: 'Slet det, der står mellem https:// og @, og selve @. Se efter, at det er den rigtige hjemmeside.',
  },
  host: {
    message: 'har ikke et rigtigt navn på hjemmesiden',
    hint: 'Kopiér adressen fra browserens adresselinje, fx https://www.kommune.dk/.',
  },
  port: {
    message: 'har et usædvanligt tal efter hjemmesidens navn',
    hint: 'Slet kolon og tallet efter navnet. Virker siden ikke uden, så spørg dem, der har siden.',
  },
  address: {
    message: 'har et nummer (IP-adresse) i stedet for hjemmesidens navn',
    hint: 'Skriv hjemmesidens navn, fx https://www.kommune.dk/.',
  },
  dot: {
    message: 'har et punktum for meget i hjemmesidens navn',
    hint: 'Slet det punktum, der står sidst i navnet eller lige efter et andet.',
  },
  ending: {
    message: 'mangler endelsen på hjemmesidens navn, fx .dk',
    hint: 'Skriv hele navnet, fx https://www.kommune.dk/. Sider, der kun virker på jeres eget net, kan familier ikke åbne.',
  },
} as const satisfies Readonly<Record<string, WebAddressFault>>;

/** A code that stands for no letters is left as it is by what reads it. */
function isLabel(label: string): boolean {
  return !/^-|-$|^xn--/.test(label);
}

function oddLetter(letter: string): WebAddressFault {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `har et tegn, der kan ligne et andet, i hjemmesidens navn: «${letter}» (U+${code})`,
    hint: 'Skriv adressen selv med almindelige bogstaver i stedet for at kopiere den. Åbn siden, og se efter, at det er den rigtige.',
  };
}
