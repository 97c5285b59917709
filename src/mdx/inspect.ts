import type { FindImage, Refusal, TreeNode } from './body.ts';
import { findRefusedCharacters } from './characters.ts';
import { explainTag } from './explain-tag.ts';
import { inspectComponent } from './inspect-component.ts';
import { findStandalone, inspectImage } from './inspect-image.ts';
import { inspectLink, inspectLinkLikeText } from './inspect-link.ts';
import { inspectEmphasis, inspectHeading, inspectList, inspectListItem, inspectTable } from './inspect-look-alikes.ts';
import { refuseAt, refuseNode, startOf, endOf } from './place.ts';
import { ALLOWED_COMPONENTS, ALLOWED_NODES, LIMITS, REFUSED_NODES } from './policy.ts';

/** Every place in the tree of `source` that the policy refuses; empty when the tree may be rendered. */
export function inspectTree(root: TreeNode, source: string, findImage?: FindImage): Refusal[] {
  const refusals: Refusal[] = [];
  const standalone = findStandalone(root);
  visit(root, 0);
  return refusals;

  function visit(node: TreeNode, depth: number): void {
    if (depth > LIMITS.depth) {
      refusals.push(
        refuseNode(node, {
          rule: 'mdx-depth',
          message: 'Teksten er pakket ind i for mange lag.',
          hint: `Brug højst ${LIMITS.depth} lag lister og bokse.`,
        }),
      );
      return;
    }
    refusals.push(...inspectNode(node, source, depth));
    if (node.type === 'image')
      refusals.push(...inspectImage(node, { source, isStandalone: standalone.has(node), findImage }));
    for (const child of node.children ?? []) visit(child, depth + 1);
  }
}

type Inspector = (node: TreeNode, source: string) => Refusal[];

/** What is asked of a node besides being allowed. */
const INSPECTORS: Readonly<Record<string, Inspector>> = {
  text: (node, source) => [...inspectCharacters(node, source), ...inspectLinkLikeText(node, source)],
  inlineCode: inspectCharacters,
  link: inspectLink,
  heading: inspectHeading,
  list: inspectList,
  listItem: inspectListItem,
  emphasis: inspectEmphasis,
  strong: inspectEmphasis,
  table: inspectTable,
};

function inspectNode(node: TreeNode, source: string, depth: number): Refusal[] {
  if (node.type === 'mdxJsxFlowElement') return inspectComponent(node, source, depth);
  if (node.type === 'mdxJsxTextElement') return [refuseInline(node)];
  if (!Object.hasOwn(ALLOWED_NODES, node.type)) return [refuseUnknown(node)];
  return Object.hasOwn(INSPECTORS, node.type) ? (INSPECTORS[node.type]?.(node, source) ?? []) : [];
}

function refuseInline(node: TreeNode): Refusal {
  const name = node.name ?? '';
  return Object.hasOwn(ALLOWED_COMPONENTS, name) ? refuseUnknown(node) : refuseNode(node, explainTag(name));
}

function refuseUnknown(node: TreeNode): Refusal {
  const known = Object.hasOwn(REFUSED_NODES, node.type)
    ? REFUSED_NODES[node.type as keyof typeof REFUSED_NODES]
    : undefined;
  return refuseNode(node, {
    rule: 'mdx-syntax',
    message: `Denne slags tekst (${node.type}) kan ikke bruges.`,
    hint: 'Brug afsnit, lister, links og katalogets bokse.',
    ...known,
  });
}

/** Characters that were refused in the file may come back through `&#x202e;`. */
function inspectCharacters(node: TreeNode, source: string): Refusal[] {
  const [fault] = findRefusedCharacters(node.value ?? '');
  if (!fault) return [];
  const start = startOf(node);
  const entities = [...source.slice(start, endOf(node)).matchAll(/&(?:#x([0-9a-f]+)|#(\d+)|\w+);/gi)];
  const refused = entities.filter(([, hex, decimal]) => isRefused(Number(hex === undefined ? decimal : `0x${hex}`)));
  const places = (refused.length > 0 ? refused.slice(0, LIMITS.findings) : entities.slice(0, 1)).map(
    ({ index }) => start + index,
  );
  const { rule, message, hint } = fault;
  return (places.length > 0 ? places : [start]).map((at) => refuseAt(source, at, { rule, message, hint }));
}

/** Whether `&#…;` with this number is a character that is refused; the parser makes a lost character of those that are none. */
function isRefused(codePoint: number): boolean {
  if (Number.isNaN(codePoint)) return false;
  const exists = codePoint > 0 && codePoint <= 0x10ffff;
  return !exists || findRefusedCharacters(String.fromCodePoint(codePoint)).length > 0;
}
