import { locateAttributes } from './attributes.ts';
import type { Refusal, TreeAttribute, TreeNode } from './body.ts';
import { findRefusedCharacters, legible } from './characters.ts';
import { explainTag } from './explain-tag.ts';
import { refuseAt, refuseNode, startOf } from './place.ts';
import { plainText } from './plain-text.ts';
import { ALLOWED_COMPONENTS, LIMITS, type ComponentPolicy } from './policy.ts';

/** A box: is it one of ours, does it stand where it may, does it say something, and are its attributes literal and known? */
export function inspectComponent(node: TreeNode, source: string, depth: number): Refusal[] {
  const name = node.name ?? '';
  const policy = componentPolicy(name);
  if (!policy) return [refuseNode(node, explainTag(name))];
  const refusals = inspectAttributes(node, source, policy);
  if (policy.topLevelOnly && depth > 1)
    refusals.push(
      refuseNode(node, {
        rule: 'mdx-component',
        message: `Boksen <${name}> kan ikke stå inde i noget andet.`,
        hint: 'Flyt den ud, så den står for sig selv.',
      }),
    );
  if (plainText(node).trim() === '')
    refusals.push(
      refuseNode(node, {
        rule: 'mdx-component',
        message: `Boksen <${name}> er tom.`,
        hint: `Skriv teksten mellem <${name}> og </${name}>, eller slet boksen.`,
      }),
    );
  return refusals;
}

function inspectAttributes(node: TreeNode, source: string, policy: ComponentPolicy): Refusal[] {
  const name = node.name ?? '';
  const offsets = locateAttributes(source, startOf(node));
  const given = new Map<string, unknown>();
  const refusals: Refusal[] = [];
  for (const [index, attribute] of (node.attributes ?? []).entries()) {
    const explained = explainAttribute(name, attribute, policy, given);
    if (explained)
      refusals.push(refuseAt(source, offsets[index] ?? startOf(node), { rule: 'mdx-attribute', ...explained }));
    if (attribute.name !== undefined) given.set(attribute.name, attribute.value);
  }
  for (const [key, need] of Object.entries(policy.attributes)) {
    if (need === 'required' && !given.has(key))
      refusals.push(
        refuseNode(node, {
          rule: 'mdx-attribute',
          message: `<${name}> mangler ${key}.`,
          hint: `Skriv <${name} ${key}="…">.`,
        }),
      );
  }
  return refusals;
}

interface Explanation {
  readonly message: string;
  readonly hint: string;
  readonly rule?: string;
}

function explainAttribute(
  name: string,
  { type, name: key, value }: TreeAttribute,
  policy: ComponentPolicy,
  given: ReadonlyMap<string, unknown>,
): Explanation | undefined {
  const allowed = Object.keys(policy.attributes);
  const example = allowed.length > 0 ? `<${name} ${allowed.map((known) => `${known}="…"`).join(' ')}>` : `<${name}>`;
  if (type !== 'mdxJsxAttribute' || key === undefined)
    return { message: `<${name}> må kun have værdier i anførselstegn.`, hint: `Skriv fx ${example}.` };
  if (!allowed.includes(key))
    return {
      message: `<${name}> kender ikke «${legible(key)}».`,
      hint: allowed.length > 0 ? `Brug: ${allowed.join(', ')}.` : 'Boksen skal ikke have noget efter navnet.',
    };
  if (typeof value !== 'string')
    return { message: `<${name}> må kun have værdier i anførselstegn.`, hint: `Skriv fx ${example}.` };
  if (given.has(key)) return { message: `<${name}> har «${key}» to gange.`, hint: 'Slet den ene.' };
  if (value.trim() === '') return { message: `<${name}> har et tomt «${key}».`, hint: `Skriv ${key}="…".` };
  if (value.length > LIMITS.attributeCharacters)
    return {
      message: `<${name}>: «${key}» er over ${LIMITS.attributeCharacters} tegn.`,
      hint: 'Gør det kortere, og skriv resten i teksten.',
    };
  const [fault] = findRefusedCharacters(value);
  return fault && { rule: fault.rule, message: fault.message, hint: fault.hint };
}

function componentPolicy(name: string): ComponentPolicy | undefined {
  return Object.hasOwn(ALLOWED_COMPONENTS, name)
    ? ALLOWED_COMPONENTS[name as keyof typeof ALLOWED_COMPONENTS]
    : undefined;
}
