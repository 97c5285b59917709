import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** One page of the built site. */
export interface SitePage {
  /** Address on the site, as a visitor sees it: `/`, `/tilbud/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

export interface Link {
  /** As written in `href`. */
  readonly href: string;
  readonly text: string;
}

/** Every file of the built site, as paths from the root with `/`, sorted. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The address of every page of the built site, sorted. */
export function listPages(root: string): string[] {
  return (
    listFiles(root)
      // The open data has pieces of HTML for other sites' pages; they are no pages themselves.
      .filter((file) => file.endsWith('.html') && !file.startsWith('data/v1/'))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
      .sort()
  );
}

/** Reads one page by its address, as it stands without JavaScript. Throws when the site has none there. */
export function readPage(root: string, path: string): SitePage {
  const file = fileOf(root, path);
  if (file === undefined) throw new Error(`The site has no page at ${path}.`);
  const html = readFileSync(file, 'utf8');
  return { path, html, document: parse(html, { scriptingEnabled: false }) };
}

/** Whether the site answers an address with a file of its own; the part after `?` or `#` does not count. */
export function isServed(root: string, path: string): boolean {
  return fileOf(root, path) !== undefined;
}

/** Every element that passes the test, in document order, also those inside templates. */
export function findElements(node: Node, test: (element: Element) => boolean): Element[] {
  const own = 'tagName' in node && test(node) ? [node] : [];
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => findElements(child, test))];
}

/** Every element with one of the tag names, in document order. */
export function findByTag(node: Node, ...tagNames: string[]): Element[] {
  return findElements(node, ({ tagName }) => tagNames.includes(tagName));
}

export function findById(node: Node, id: string): Element | undefined {
  return findElements(node, (element) => attributeOf(element, 'id') === id)[0];
}

/** An attribute's value; undefined when the element has none of that name, empty when it has no value. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text a reader sees, with every run of white space as one space; scripts, styles and templates are left out. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** All text inside an element, as written: also that of scripts, styles and templates. */
export function rawTextOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return children.map(rawTextOf).join('');
}

/** The headings in document order. */
export function headingsOf(node: Node): Heading[] {
  return findByTag(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => ({
    level: Number(element.tagName.slice(1)),
    text: textOf(element),
  }));
}

/** The links in document order; an `<a>` without `href` is none. */
export function linksOf(node: Node): Link[] {
  return findByTag(node, 'a').flatMap((element) => {
    const href = attributeOf(element, 'href');
    return href === undefined ? [] : [{ href, text: textOf(element) }];
  });
}

function fileOf(root: string, path: string): string | undefined {
  const clean = decodeURI(path.replace(/[?#].*$/, ''));
  const file = join(root, clean.endsWith('/') ? `${clean}index.html` : clean);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const UNSEEN = ['script', 'style', 'template', 'noscript'];

/** Elements that stand within a line of text; all others part what is before them from what is after. */
const INLINE = [
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'dfn',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
];

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('tagName' in node && UNSEEN.includes(node.tagName)) return '';
  const inside = 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
  return INLINE.includes(node.nodeName) ? inside : ` ${inside} `;
}
