import type { Refusal, TreeNode } from './body.ts';
import { endOf, refuseAt, refuseNode, startOf } from './place.ts';
import { LIMITS } from './policy.ts';
import { plainText } from './plain-text.ts';

/** A heading of a level the page does not have, without text, or made by a line of dashes below it. */
export function inspectHeading(node: TreeNode, source: string): Refusal[] {
  const rule = 'mdx-heading';
  if (source[startOf(node)] !== '#')
    return [
      refuseNode(node, {
        rule,
        message: 'En streg under en linje gør den til en overskrift.',
        hint: 'Slet stregen. Skal det være en overskrift, så skriv ## foran.',
      }),
    ];
  const depth = node.depth ?? 1;
  if (depth < LIMITS.headingFrom || depth > LIMITS.headingTo)
    return [
      refuseNode(node, {
        rule,
        message: 'Overskriften har et niveau, der ikke kan bruges.',
        hint: 'Brug ##, ### eller ####. Sidens store overskrift kommer fra title.',
      }),
    ];
  if (plainText(node).trim() !== '') return [];
  return [refuseNode(node, { rule, message: 'Overskriften er tom.', hint: 'Skriv den, eller slet tegnene #.' })];
}

/** Numbers are shown anew from 1: «8. juni» in a line of its own would become another date. */
export function inspectList(node: TreeNode, source: string): Refusal[] {
  if (node.ordered !== true) return [];
  const items = (node.children ?? []).map((item) => ({ item, number: numberOf(item, source) }));
  if (items.every(({ number }) => number === 1)) return [];
  const wrong = items.findIndex(({ number }, index) => number !== index + 1);
  const found = items[wrong];
  if (!found) return [];
  const { item, number } = found;
  return [
    refuseNode(item, {
      rule: 'mdx-number',
      message: `Her står ${number}., men siden vil vise ${wrong + 1}.`,
      hint: `Begynd lister med 1., og spring ikke over. Er det en dato, så skriv ${number}\\. for at vise tallet.`,
    }),
  ];
}

function numberOf(item: TreeNode, source: string): number {
  return Number(/^\s*(\d+)/.exec(source.slice(startOf(item), endOf(item)))?.[1] ?? 0);
}

export function inspectListItem(node: TreeNode): Refusal[] {
  if (typeof node.checked !== 'boolean') return [];
  return [
    refuseNode(node, {
      rule: 'mdx-syntax',
      message: 'Afkrydsningslister kan ikke bruges.',
      hint: 'Skriv punkterne med - uden [ ].',
    }),
  ];
}

/** `5*3*2` would be read as 532 with the 3 in italics. */
export function inspectEmphasis(node: TreeNode, source: string): Refusal[] {
  const around = [source[startOf(node) - 1], source[endOf(node)]];
  if (!around.every((character) => /[\p{L}\p{N}]/u.test(character ?? ''))) return [];
  return [
    refuseAt(source, startOf(node), {
      rule: 'mdx-emphasis',
      message: 'Stjernerne inde i ordet forsvinder.',
      hint: 'Skriv «gange» eller ×, eller skriv \\* for at vise stjernen.',
    }),
  ];
}

export function inspectTable(node: TreeNode): Refusal[] {
  const [head, ...rows] = node.children ?? [];
  const columns = head?.children?.length ?? 0;
  return rows
    .filter((row) => row.children?.length !== columns)
    .map((row) =>
      refuseNode(row, {
        rule: 'mdx-table',
        message: `Felter i rækken: ${row.children?.length ?? 0}. Kolonner i tabellen: ${columns}.`,
        hint: 'Skriv en | mellem felterne. Skal der stå | i teksten, så skriv \\|.',
      }),
    );
}
