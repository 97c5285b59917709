import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { cataloguePages, findFaults } from './catalogue-pages.ts';
import { attributeOf, findByTag, findElements, listFiles, rawTextOf, type Element, type SitePage } from './site.ts';

it('writes no script into a page', () => {
  expect(
    findFaults(({ document }) =>
      findByTag(document, 'script')
        .filter((script) => !isData(script))
        .filter((script) => !attributeOf(script, 'src') || rawTextOf(script).trim() !== '')
        .map((script) => rawTextOf(script).slice(0, 60)),
    ),
  ).toEqual([]);
});

it('writes data into a page only as JSON that cannot end its element', () => {
  const faultOf = (text: string) => {
    if (/[<>&]/.test(text)) return ['unescaped'];
    return typeof JSON.parse(text) === 'object' ? [] : ['no object'];
  };
  expect(findFaults(({ document }) => dataOf(document).flatMap((script) => faultOf(rawTextOf(script))))).toEqual([]);
  expect(cataloguePages().flatMap(({ document }) => dataOf(document)).length).toBeGreaterThan(0);
});

it('writes no style into a page', () => {
  expect(
    findFaults(({ document }) => [
      ...findByTag(document, 'style').map(() => 'a style element'),
      ...attributesOf(document).flatMap(({ name, value }) => (name === 'style' ? [value] : [])),
    ]),
  ).toEqual([]);
});

it('writes no event handler into a page', () => {
  expect(
    findFaults(({ document }) =>
      attributesOf(document).flatMap(({ name, value }) =>
        name.startsWith('on') || /^\s*javascript:/i.test(value) ? [`${name}="${value}"`] : [],
      ),
    ),
  ).toEqual([]);
});

it('writes no data: address into a page', () => {
  expect(
    findFaults(({ document }) =>
      attributesOf(document).flatMap(({ name, value }) =>
        /^\s*(data|blob):/i.test(value) ? [`${name}="${value.slice(0, 40)}"`] : [],
      ),
    ),
  ).toEqual([]);
});

it('loads scripts, styles, pictures and frames from the site itself only', () => {
  const loading = ['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object', 'use', 'image'];
  const fetched = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch'];
  expect(
    findFaults(({ document }) => {
      const links = findByTag(document, 'link').filter((link) => fetched.includes(attributeOf(link, 'rel') ?? ''));
      return [...links, ...findByTag(document, ...loading)]
        .flatMap((element) => ['src', 'href', 'srcset', 'data'].map((name) => attributeOf(element, name) ?? ''))
        .filter((address) => address !== '' && !/^\/(?!\/)/.test(address));
    }),
  ).toEqual([]);
});

it('sends forms to the site itself only, and never posts them', () => {
  expect(
    findFaults(({ document }) =>
      findByTag(document, 'form').flatMap((form) => {
        const action = attributeOf(form, 'action') ?? '';
        const method = (attributeOf(form, 'method') ?? 'get').toLowerCase();
        return (action === '' || /^\/(?!\/)/.test(action)) && method === 'get' ? [] : [`${method} ${action}`];
      }),
    ),
  ).toEqual([]);
});

it('fetches nothing from a stylesheet', () => {
  const root = inject('siteRoot');
  const styles = listFiles(root).filter((file) => file.startsWith('assets/') && file.endsWith('.css'));
  const fetches = styles.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/url\([^)]*\)|@import[^;]*/g)].map(
      ([text]) => `${file}: ${text.slice(0, 60)}`,
    ),
  );
  expect(styles).not.toEqual([]);
  expect(fetches).toEqual([]);
});

/** A data block: a script element of a type that no browser runs. */
function isData(script: Element): boolean {
  return attributeOf(script, 'type') === 'application/ld+json' && attributeOf(script, 'src') === undefined;
}

function dataOf(document: SitePage['document']): Element[] {
  return findByTag(document, 'script').filter(isData);
}

function attributesOf(document: SitePage['document']): readonly { readonly name: string; readonly value: string }[] {
  return findElements(document, () => true).flatMap(({ attrs }) => attrs);
}
