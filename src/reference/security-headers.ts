/**
 * What a page may load and do. Everything comes from the site itself; nothing is written into the page.
 * `wasm-unsafe-eval` lets Pagefind start its WebAssembly, and allows no JavaScript from text.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // `src/scripts/trusted-types.ts` makes the one policy there is.
  'trusted-types default',
];

/** The position is asked for only when a visitor chooses «near me»; the rest is never used. */
const PERMISSIONS_POLICY = [
  'geolocation=(self)',
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
];

/** The headers that every answer carries, on the local server and on the published site. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS_POLICY.join(', '),
  'Referrer-Policy': 'no-referrer',
  // Two years. Browsers take it only over https, so the local server may send it too.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** What the open data carries besides: pages of any other site may read it. It is public, and nothing here has a session. */
export const OPEN_DATA_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The folder of the open data, below the site's base. */
export const OPEN_DATA_FOLDER = 'data/';
