type Headers = Readonly<Record<string, string>>;

/** The form several static hosts read: a file `_headers` at the top of the site. */
export function headersFile(headers: Headers): string {
  return ['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** Lines for an nginx `server` block. `always` sends them with errors too. */
export function nginxSnippet(headers: Headers): string {
  const rows = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [...rows, 'error_page 404 /404.html;', ''].join('\n');
}

/** Lines for an Apache virtual host or `.htaccess`; needs mod_headers. */
export function apacheSnippet(headers: Headers): string {
  const rows = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  return [...rows, 'ErrorDocument 404 /404.html', ''].join('\n');
}
