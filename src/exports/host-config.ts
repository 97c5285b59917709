type Headers = Readonly<Record<string, string>>;

/** What a host is to send: with every answer, and besides with those below one folder. */
export interface HostHeaders {
  readonly headers: Headers;
  readonly below: { readonly path: string; readonly headers: Headers };
}

/** The form several static hosts read: a file `_headers` at the top of the site. They add up the rows that fit. */
export function headersFile({ headers, below }: HostHeaders): string {
  const rows = (values: Headers) => Object.entries(values).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...rows(headers), `${below.path}*`, ...rows(below.headers), ''].join('\n');
}

/**
 * Lines for an nginx `server` block. `always` sends them with errors too. A block with a header of its own inherits none,
 * so that of the folder says them all.
 */
export function nginxSnippet({ headers, below }: HostHeaders): string {
  const rows = (values: Headers) =>
    Object.entries(values).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const folder = [...rows(headers), ...rows(below.headers)].map((row) => `  ${row}`);
  return [...rows(headers), `location ${below.path} {`, ...folder, '}', 'error_page 404 /404.html;', ''].join('\n');
}

/** Lines for an Apache virtual host or `.htaccess`; needs mod_headers. */
export function apacheSnippet({ headers, below }: HostHeaders): string {
  const rows = (values: Headers) =>
    Object.entries(values).map(([name, value]) => `Header always set ${name} "${value}"`);
  const folder = [
    `<If "%{REQUEST_URI} =~ m#^${below.path}#">`,
    ...rows(below.headers).map((row) => `  ${row}`),
    '</If>',
  ];
  return [...rows(headers), ...folder, 'ErrorDocument 404 /404.html', ''].join('\n');
}
