import {
  defaultTreeAdapter as tree,
  html as names,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

/** The attributes each element may have. Written by hand, not taken from the policy, which is what is tested. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...['h3', 'h4', 'h5', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'br', 'code'],
      ...['table', 'thead', 'tbody', 'tr', 'td'],
    ].map((name) => [name, []]),
  ),
  a: ['href'],
  aside: ['class'],
  div: ['class', 'tabindex'],
  figcaption: [],
  figure: ['class'],
  img: ['src', 'width', 'height', 'alt', 'loading', 'decoding'],
  p: ['class'],
  span: ['class'],
  th: ['scope'],
};

const CLASSES = [
  'box-label',
  'good-to-know',
  'paraphrase',
  'paraphrase-note',
  'paraphrase-text',
  'picture',
  'steps',
  'table-scroll',
];

/** Where the site has the pictures that it made itself. */
const PICTURE = /^\/(?:[a-z0-9-]+\/)*billeder\/[0-9a-f]{16}\.webp$/;

/** Everything in a piece of HTML that should not be there, in words; empty when it is safe. */
export function findUnsafe(html: string): string[] {
  const problems: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => problems.push(code) });
  walk(fragment, (element) => problems.push(...inspect(element)));
  // Browsers mend open and misplaced tags in silence: then the tags they see are others than those written.
  if (tagsIn(html) !== tagsIn(serialize(fragment))) problems.push('tags that a browser has to mend');
  return problems;
}

function tagsIn(html: string): string {
  return (html.match(/<\/?[a-z0-9]+/g) ?? []).join('');
}

/** The text a reader sees. */
export function textOf(html: string): string {
  const texts: string[] = [];
  collect(parseFragment(html));
  return texts.join('');

  function collect(node: DefaultTreeAdapterTypes.Node): void {
    if (tree.isTextNode(node)) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(collect);
  }
}

function walk(node: DefaultTreeAdapterTypes.Node, visit: (element: DefaultTreeAdapterTypes.Element) => void): void {
  if (tree.isElementNode(node)) visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

function inspect({ tagName, attrs, namespaceURI }: DefaultTreeAdapterTypes.Element): string[] {
  const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined;
  if (!allowed || namespaceURI !== names.NS.HTML) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`<${tagName} ${name}>`];
    if (name === 'class' && !CLASSES.includes(value)) return [`class ${value}`];
    if (name === 'src' && !PICTURE.test(value)) return [`src ${value}`];
    return name === 'href' && !isSafeAddress(value) ? [`href ${value}`] : [];
  });
}

function isSafeAddress(href: string): boolean {
  if (!URL.canParse(href, 'https://site.example')) return false;
  const url = new URL(href, 'https://site.example');
  if (href.startsWith('/')) return url.origin === 'https://site.example';
  return ['https:', 'mailto:', 'tel:'].includes(url.protocol) && href.toLowerCase().startsWith(url.protocol);
}
