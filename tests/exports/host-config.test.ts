import { expect, it } from 'vitest';
import { apacheSnippet, headersFile, nginxSnippet } from '../../src/exports/host-config.ts';

const HEADERS = {
  headers: { 'X-One': 'a b' },
  below: { path: '/familier/data/', headers: { 'Access-Control-Allow-Origin': '*' } },
};

it('lets hosts that read a file send the open data to any site', () => {
  expect(headersFile(HEADERS)).toBe('/*\n  X-One: a b\n/familier/data/*\n  Access-Control-Allow-Origin: *\n');
});

it('repeats every header in the nginx block of the open data, which inherits none', () => {
  expect(nginxSnippet(HEADERS)).toMatchInlineSnapshot(`
    "add_header X-One "a b" always;
    location /familier/data/ {
      add_header X-One "a b" always;
      add_header Access-Control-Allow-Origin "*" always;
    }
    error_page 404 /404.html;
    "
  `);
});

it('tells Apache by the address, which a file in the folder may do too', () => {
  expect(apacheSnippet(HEADERS)).toMatchInlineSnapshot(`
    "Header always set X-One "a b"
    <If "%{REQUEST_URI} =~ m#^/familier/data/#">
      Header always set Access-Control-Allow-Origin "*"
    </If>
    ErrorDocument 404 /404.html
    "
  `);
});
