import { describe, expect, it } from 'vitest';
import { isAllowedLink } from '../../src/mdx/inspect-link.ts';

describe('links an author may write', () => {
  it.each([
    'https://kommune.dk',
    'https://kommune.dk:8443/a/b?c=d&e#f',
    'https://høje-taastrup.dk/å',
    'https://video.example/@kommunen',
    'HTTPS://KOMMUNE.DK/',
    'mailto:familiens.hus@kommune.dk',
    'tel:112',
    'tel:1813',
    'tel:12345678',
    'tel:+4512345678',
    '/',
    '/kommuner/esbjerg/',
    '/kommuner/esbjerg/babybio/#tider',
  ])('%s', (url) => {
    expect(isAllowedLink(url)).toBe(true);
  });
});

describe('links that are refused', () => {
  it.each([
    '',
    '#tider',
    'kommune.dk',
    'http://kommune.dk',
    'ftp://kommune.dk',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//ond.example',
    '///ond.example',
    '/\\ond.example',
    '\\\\ond.example',
    '/\t/ond.example',
    'https:ond.example',
    'https:/ond.example',
    'https:///ond.example',
    'https:\\\\ond.example',
    'https://bruger@ond.example',
    'https://kommune.dk\\@ond.example',
    'https://kommune.dk:99999/',
    'https://kommune.dk/\u202e',
    'https://kommune.dk/\ufffd',
    'https://kommune.dk/a b',
    'https://[::1]/',
    'mailto:a@b.dk?bcc=c@d.dk',
    'mailto:a@b.dk,c@d.dk',
    'mailto:a%0ab@c.dk',
    'mailto:@b.dk',
    'tel:12',
    'tel:12 34 56 78',
    'tel:+',
    '../hemmeligt/',
    '/../hemmeligt/',
    '/data/filer.json',
    '/kommuner//ond.example/',
  ])('%j', (url) => {
    expect(isAllowedLink(url)).toBe(false);
  });
});
