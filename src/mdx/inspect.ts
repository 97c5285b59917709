import { closest, distance } from 'fastest-levenshtein';
import type { Refusal, TreeNode } from './body.ts';
import {
  ALLOWED_COMPONENTS,
  ALLOWED_LINKS,
  ALLOWED_NODES,
  LIMITS,
  REFUSED_NODES,
  type ComponentPolicy,
} from './policy.ts';

/** Every place in the tree that the policy refuses; empty when the tree may be rendered. */
export function inspectTree(root: TreeNode): Refusal[] {
  const refusals: Refusal[] = [];
  visit(root, 0, refusals);
  return refusals;
}

function visit(node: TreeNode, depth: number, refusals: Refusal[]): void {
  if (depth > LIMITS.depth) {
    refusals.push(
      refuse(
        node,
        'mdx-depth',
        'Teksten er pakket ind i for mange lag.',
        `Brug højst ${LIMITS.depth} lag lister og bokse.`,
      ),
    );
    return;
  }
  const refusal = inspectNode(node, depth);
  if (refusal) {
    refusals.push(refusal);
    return;
  }
  if (node.type === 'mdxJsxFlowElement') refusals.push(...inspectAttributes(node));
  for (const child of node.children ?? []) visit(child, depth + 1, refusals);
}

function inspectNode(node: TreeNode, depth: number): Refusal | undefined {
  if (node.type === 'mdxJsxFlowElement') return inspectComponent(node, depth);
  if (!Object.hasOwn(ALLOWED_NODES, node.type)) return inspectUnknown(node);
  if (node.type === 'link') return inspectLink(node);
  if (node.type === 'heading') return inspectHeading(node);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return refuse(node, 'mdx-syntax', 'Afkrydsningslister kan ikke bruges.', 'Skriv punkterne med - uden [ ].');
  }
  return undefined;
}

function inspectUnknown(node: TreeNode): Refusal {
  const known = REFUSED_NODES[node.type];
  if (known) return refuse(node, 'mdx-syntax', known.message, known.hint);
  return refuse(
    node,
    'mdx-syntax',
    `Denne slags tekst (${node.type}) kan ikke bruges.`,
    'Brug afsnit, lister, links og katalogets bokse.',
  );
}

function inspectLink(node: TreeNode): Refusal | undefined {
  const url = node.url ?? '';
  if (ALLOWED_LINKS.some((allowed) => allowed.pattern.test(url))) return undefined;
  return refuse(
    node,
    'mdx-link',
    `Linket «${shorten(url)}» kan ikke bruges.`,
    'Brug https://…, mailto:…, tel:… eller en adresse i kataloget som /kommuner/esbjerg/.',
  );
}

function inspectHeading(node: TreeNode): Refusal | undefined {
  const depth = node.depth ?? 1;
  if (depth >= LIMITS.headingFrom && depth <= LIMITS.headingTo) return undefined;
  return refuse(
    node,
    'mdx-heading',
    'Overskriften har et niveau, der ikke kan bruges.',
    'Brug ##, ### eller ####. Sidens store overskrift kommer fra title.',
  );
}

function inspectComponent(node: TreeNode, depth: number): Refusal | undefined {
  const name = node.name ?? '';
  const policy = componentPolicy(name);
  if (!policy) {
    const suggestion = closest(name, Object.keys(ALLOWED_COMPONENTS));
    const isClose = distance(name.toLowerCase(), suggestion.toLowerCase()) <= 3;
    const list = Object.keys(ALLOWED_COMPONENTS).join(', ');
    return refuse(
      node,
      'mdx-component',
      `Boksen <${shorten(name)}> findes ikke.`,
      isClose ? `Mente du <${suggestion}>?` : `Brug en af disse: ${list}.`,
    );
  }
  if (policy.topLevelOnly && depth > 1) {
    return refuse(
      node,
      'mdx-component',
      `Boksen <${name}> kan ikke stå inde i noget andet.`,
      'Flyt den ud, så den står for sig selv.',
    );
  }
  return undefined;
}

function inspectAttributes(node: TreeNode): Refusal[] {
  const name = node.name ?? '';
  const policy = componentPolicy(name);
  if (!policy) return [];
  const refusals: Refusal[] = [];
  const given = new Set<string>();
  for (const { type, name: key, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || key === undefined || typeof value !== 'string') {
      refusals.push(
        refuse(
          node,
          'mdx-attribute',
          `<${name}> må kun have værdier i anførselstegn.`,
          `Skriv fx <${name} ${Object.keys(policy.attributes)[0] ?? ''}>.`,
        ),
      );
    } else if (!Object.hasOwn(policy.attributes, key)) {
      const allowed = Object.keys(policy.attributes);
      refusals.push(
        refuse(
          node,
          'mdx-attribute',
          `<${name}> kender ikke «${shorten(key)}».`,
          allowed.length > 0 ? `Brug: ${allowed.join(', ')}.` : 'Boksen skal ikke have noget efter navnet.',
        ),
      );
    } else given.add(key);
  }
  for (const [key, need] of Object.entries(policy.attributes)) {
    if (need === 'required' && !given.has(key))
      refusals.push(refuse(node, 'mdx-attribute', `<${name}> mangler ${key}.`, `Skriv <${name} ${key}="…">.`));
  }
  return refusals;
}

function componentPolicy(name: string): ComponentPolicy | undefined {
  return Object.hasOwn(ALLOWED_COMPONENTS, name)
    ? ALLOWED_COMPONENTS[name as keyof typeof ALLOWED_COMPONENTS]
    : undefined;
}

function refuse(node: TreeNode, rule: string, message: string, hint: string): Refusal {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line, column: start.column, rule, message, hint };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
