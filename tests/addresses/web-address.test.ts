import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalWebAddress, shownHost, webAddressFault } from '../../src/addresses/web-address.ts';
import { validatorOf } from '../exports/validate.ts';

const isUri = validatorOf({ type: 'string', format: 'uri' });

describe('addresses that an author may give', () => {
  it.each([
    ['https://kommune.dk', 'https://kommune.dk/', 'kommune.dk'],
    ['HTTPS://WWW.Kommune.DK/Side', 'https://www.kommune.dk/Side', 'www.kommune.dk'],
    ['https://ældreråd.dk/åen?søg=ø#å', 'https://xn--ldrerd-muac.dk/%C3%A5en?s%C3%B8g=%C3%B8#%C3%A5', 'ældreråd.dk'],
    ['https://xn--ldrerd-muac.dk/', 'https://xn--ldrerd-muac.dk/', 'ældreråd.dk'],
    ['https://høje-taastrup.dk:443/', 'https://xn--hje-taastrup-vjb.dk/', 'høje-taastrup.dk'],
    [
      'https://selvbetjening.kommune.dk:8443/a',
      'https://selvbetjening.kommune.dk:8443/a',
      'selvbetjening.kommune.dk:8443',
    ],
    ['https://straße.de/', 'https://xn--strae-oqa.de/', 'straße.de'],
    ['https://barnahälsan.se/', 'https://xn--barnahlsan-v5a.se/', 'barnahälsan.se'],
    ['https://video.example/@kommunen', 'https://video.example/@kommunen', 'video.example'],
    ['https://kommune.dk/50%/a[b]?c[]=d#e#f', 'https://kommune.dk/50%25/a%5Bb%5D?c%5B%5D=d#e%23f', 'kommune.dk'],
    ['https://kommune.dk/%C3%A5en', 'https://kommune.dk/%C3%A5en', 'kommune.dk'],
  ])('%s', (written, published, shown) => {
    expect(webAddressFault(written)).toBeUndefined();
    expect(canonicalWebAddress(written)).toBe(published);
    expect(isUri(published)).toEqual([]);
    expect(shownHost(published)).toBe(shown);
  });
});

describe('addresses that can lead somewhere else than one sees', () => {
  it.each([
    ['http://kommune.dk/', 'https://'],
    ['https://kommune.dk/a b', 'https://'],
    ['https://kommune.dk/\u202e', 'https://'],
    ['https://navn@kommune.dk/', '@'],
    ['https://navn:ord@kommune.dk/', '@'],
    ['https://@kommune.dk/', '@'],
    ['https://kommune.dk%2eeksempel.dk/', 'rigtigt navn'],
    ['https://xn--zz.dk/', 'rigtigt navn'],
    ['https://-kommune.dk/', 'rigtigt navn'],
    ['https://192.0.2.1/', 'IP-adresse'],
    ['https://3221225985/', 'IP-adresse'],
    ['https://0xC0.0.2.1/', 'IP-adresse'],
    ['https://[2001:db8::1]/', 'IP-adresse'],
    ['https://intranet/', 'endelsen'],
    ['https://kommune.dk./', 'punktum'],
    ['https://kommune..dk/', 'punktum'],
    ['https://.kommune.dk/', 'punktum'],
    ['https://kommune.dk:81/', 'tal efter'],
    ['https://kommune.dk:80/', 'tal efter'],
    ['https://kommunе.dk/', '«е» (U+0435)'],
    ['https://xn--kommun-8of.dk/', 'U+0435'],
    ['https://kοmmune.dk/', 'U+03BF'],
    ['https://kommıne.dk/', 'U+0131'],
    ['https://под.дк/', 'U+043F'],
    ['https://kom_mune.dk/', '«_»'],
  ])('%s', (written, said) => {
    expect(webAddressFault(written)?.message).toContain(said);
    expect(webAddressFault(written)?.hint).not.toBe('');
  });
});

it('publishes every accepted address as a valid URI, once and for all', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 12 });
  const host = fc.constantFrom('kommune.dk', 'ældreråd.dk', 'WWW.Høje-Taastrup.dk', 'straße.de');
  const addresses = fc.tuple(host, part, part, part).map(([name, a, b, c]) => `https://${name}/${a}?${b}#${c}`);
  fc.assert(
    fc.property(addresses, (written) => {
      fc.pre(webAddressFault(written) === undefined);
      const published = canonicalWebAddress(written);
      expect(isUri(published)).toEqual([]);
      expect(webAddressFault(published)).toBeUndefined();
      expect(canonicalWebAddress(published)).toBe(published);
    }),
    { numRuns: 500 },
  );
});

it('answers any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      webAddressFault(`https://${text}`);
      canonicalWebAddress(text);
    }),
  );
});
