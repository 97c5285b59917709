import { canonicalWebAddress } from '../addresses/web-address.ts';
import {
  attribute,
  isComponent,
  type AuthoredImage,
  type Body,
  type BodyLink,
  type BodyPlace,
  type BoxLabels,
  type FindImage,
  type TreeNode,
} from './body.ts';
import { imageName, imageText, isPicture } from './inspect-image.ts';
import { plainText } from './plain-text.ts';
import type { AllowedNode, ComponentName } from './policy.ts';
import { withParagraphs } from './with-paragraphs.ts';

export interface RenderOptions {
  readonly labels: BoxLabels;
  /** The site's base path with a slash at the end, put before links into the catalogue. */
  readonly base: string;
  /** The address of a page of the catalogue, `kommuner/esbjerg/`, for this text's readers; below the base unless told. */
  readonly addressOf?: (page: string) => string;
}

export interface TreeOptions extends RenderOptions {
  /** Left out where a text cannot have images. */
  readonly findImage?: FindImage;
}

/** Interprets a tree that `inspectTree` has accepted. Every character that comes from the author is escaped. */
export function renderTree(root: TreeNode, options: TreeOptions): Body {
  const blocks = (root.children ?? []).map(withParagraphs);
  const firstVisit = blocks.filter((node) => isComponent(node, 'FirstVisit'));
  const professional = blocks.filter((node) => isComponent(node, 'ForProfessionals'));
  const family = blocks.filter((node) => !firstVisit.includes(node) && !professional.includes(node));
  return {
    firstVisitHtml: renderAll(firstVisit.flatMap(childrenOf), options),
    html: renderAll(family, options),
    professionalHtml: renderAll(professional.flatMap(childrenOf), options),
    text: [...firstVisit, ...family].flatMap(textBlocks).map(({ text }) => text),
    textPlaces: [...firstVisit, ...family].flatMap(textBlocks).map(({ place }) => place),
    professionalText: professional.flatMap(textBlocks).map(({ text }) => text),
    links: collect(root, (node) => (node.type === 'link' ? node.url : undefined)),
    citedSources: collect(root, (node) => (isComponent(node, 'Paraphrase') ? attribute(node, 'source') : undefined)),
    images: imagesIn(root, options),
  };
}

type Renderer = (node: TreeNode, options: TreeOptions) => string;

const NODES: Readonly<Record<AllowedNode, Renderer>> = {
  root: inner,
  text: (node) => escapeHtml(node.value ?? ''),
  paragraph: (node, options) => (isPicture(node) ? inner(node, options) : wrap('p')(node, options)),
  heading: (node, options) => wrap(`h${Math.min((node.depth ?? 2) + 1, 6)}`)(node, options),
  emphasis: wrap('em'),
  strong: wrap('strong'),
  link: renderLink,
  image: renderImage,
  list: (node, options) => wrap(node.ordered ? 'ol' : 'ul')(node, options),
  listItem: renderListItem,
  blockquote: wrap('blockquote'),
  break: () => '<br>',
  inlineCode: (node) => `<code>${escapeHtml(node.value ?? '')}</code>`,
  table: renderTable,
  tableRow: wrap('tr'),
  tableCell: wrap('td'),
  mdxJsxFlowElement: renderComponent,
};

const COMPONENTS: Readonly<Record<ComponentName, Renderer>> = {
  FirstVisit: inner,
  ForProfessionals: inner,
  GoodToKnow: (node, options) =>
    `<aside class="good-to-know"><p class="box-label">${escapeHtml(options.labels.goodToKnow)}</p>${inner(node, options)}</aside>`,
  Steps: (node, options) => `<div class="steps">${inner(node, options)}</div>`,
  Paraphrase: (node, options) =>
    `<figure class="paraphrase"><div class="paraphrase-text">${inner(node, options)}</div><figcaption>${escapeHtml(attribute(node, 'who') ?? '')} <span class="paraphrase-note">${escapeHtml(options.labels.paraphrase)}</span></figcaption></figure>`,
};

function renderNode(node: TreeNode, options: TreeOptions): string {
  if (!Object.hasOwn(NODES, node.type))
    throw new Error(`A node of type ${node.type} reached the renderer without being inspected.`);
  return NODES[node.type as AllowedNode](node, options);
}

function renderComponent(node: TreeNode, options: TreeOptions): string {
  const name = node.name ?? '';
  if (!Object.hasOwn(COMPONENTS, name))
    throw new Error(`The component ${name} reached the renderer without being inspected.`);
  return COMPONENTS[name as ComponentName](node, options);
}

function renderLink(node: TreeNode, options: TreeOptions): string {
  const url = node.url ?? '';
  const addressOf = options.addressOf ?? ((page: string) => options.base + page);
  const href = url.startsWith('/') ? addressOf(url.slice(1)) : /^https:/i.test(url) ? canonicalWebAddress(url) : url;
  return `<a href="${escapeHtml(href)}">${inner(node, options)}</a>`;
}

function renderImage(node: TreeNode, options: TreeOptions): string {
  const { hash, width, height } = foundImage(node, options);
  const src = `${options.base.replace(/\/$/, '')}/billeder/${hash}.webp`;
  return `<figure class="picture"><img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(imageText(node))}" loading="lazy" decoding="async"></figure>`;
}

function imagesIn(root: TreeNode, options: TreeOptions): AuthoredImage[] {
  const own = root.type === 'image' ? [foundImage(root, options)] : [];
  const all = [...own, ...childrenOf(root).flatMap((child) => imagesIn(child, options))];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

function foundImage(node: TreeNode, { findImage }: TreeOptions): AuthoredImage {
  const name = imageName(node.url ?? '');
  const found = name === undefined ? undefined : findImage?.(name);
  if (!found || !('hash' in found)) throw new Error('An image reached the renderer without being inspected.');
  return found;
}

/** A tight item holds one paragraph, which is shown without its own `<p>`. */
function renderListItem(node: TreeNode, options: TreeOptions): string {
  const children = childrenOf(node);
  const [only] = children;
  if (only?.type === 'paragraph' && children.filter((child) => child.type === 'paragraph').length === 1) {
    const rest = children.slice(1);
    return `<li>${inner(only, options)}${renderAll(rest, options)}</li>`;
  }
  return wrap('li')(node, options);
}

function renderTable(node: TreeNode, options: TreeOptions): string {
  const [head, ...rows] = childrenOf(node);
  const headCells = head
    ? childrenOf(head)
        .map((cell) => `<th scope="col">${inner(cell, options)}</th>`)
        .join('')
    : '';
  return `<div class="table-scroll" tabindex="0"><table><thead><tr>${headCells}</tr></thead><tbody>${renderAll(rows, options)}</tbody></table></div>`;
}

function wrap(tag: string): Renderer {
  return (node, options) => `<${tag}>${inner(node, options)}</${tag}>`;
}

function inner(node: TreeNode, options: TreeOptions): string {
  return renderAll(childrenOf(node), options);
}

function renderAll(nodes: readonly TreeNode[], options: TreeOptions): string {
  return nodes.map((node) => renderNode(node, options)).join('');
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  return node.children ?? [];
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function textBlocks(node: TreeNode): { readonly text: string; readonly place: BodyPlace }[] {
  if (!TEXT_BLOCKS.has(node.type)) return childrenOf(node).flatMap(textBlocks);
  const text = plainText(node).trim();
  return text === '' ? [] : [{ text, place: placeOf(node) }];
}

function collect(root: TreeNode, pick: (node: TreeNode) => string | undefined): BodyLink[] {
  const url = pick(root);
  const own = url === undefined ? [] : [{ url, ...placeOf(root) }];
  return [...own, ...childrenOf(root).flatMap((child) => collect(child, pick))];
}

function placeOf({ position }: TreeNode): BodyPlace {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
