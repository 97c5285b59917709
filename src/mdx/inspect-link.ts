import { hostFault, webAddressFault, type WebAddressFault } from '../addresses/web-address.ts';
import { findRefusedCharacters, legible } from './characters.ts';
import type { Refusal, TreeNode } from './body.ts';
import { plainText } from './plain-text.ts';
import { endOf, refuseAt, refuseNode, startOf, type Objection } from './place.ts';
import { ALLOWED_LINKS } from './policy.ts';

const RULE = 'mdx-link';

/** Whether an author may link to an address. */
export function isAllowedLink(url: string): boolean {
  const allowed = ALLOWED_LINKS.find(({ pattern }) => pattern.test(url));
  if (findRefusedCharacters(url).length > 0) return false;
  return allowed !== undefined && faultOf(url) === undefined;
}

/** What is wrong with the place on the net that an address leads to. */
function faultOf(url: string): WebAddressFault | undefined {
  if (/^https:/i.test(url)) return webAddressFault(url);
  return /^mailto:/i.test(url) ? hostFault(url.slice(url.lastIndexOf('@') + 1)) : undefined;
}

export function inspectLink(node: TreeNode): Refusal[] {
  const url = node.url ?? '';
  const text = plainText(node).trim();
  if (!isAllowedLink(url))
    return [refuseNode(node, { rule: RULE, message: `Linket «${legible(url)}» kan ikke bruges.`, hint: hintFor(url) })];
  if (text === '')
    return [refuseNode(node, { rule: RULE, message: 'Linket har ingen tekst.', hint: 'Skriv teksten mellem [ og ].' })];
  if (typeof node.title === 'string')
    return [
      refuseNode(node, {
        rule: RULE,
        message: 'Teksten i anførselstegn efter adressen bliver ikke vist.',
        hint: 'Slet den, og skriv det i selve teksten.',
      }),
    ];
  if (!looksLikeAnotherAddress(text, url)) return [];
  return [
    refuseNode(node, {
      rule: RULE,
      message: `Teksten viser en anden adresse end den, linket går til: ${legible(url)}.`,
      hint: 'Skriv, hvad linket fører til, eller brug den samme adresse begge steder.',
    }),
  ];
}

/** `[Ring](tel: 12 34 56 78)` is no link to the parser and would be shown as it stands. */
export function inspectLinkLikeText(node: TreeNode, source: string): Refusal[] {
  const written = source.slice(startOf(node), endOf(node));
  const index = written.search(/(?<!\\)\](?:\(| \((?:$|https?:|mailto:|tel:|\/))/);
  if (index === -1) return [];
  if (/!\[[^\]]*$/.test(written.slice(0, index))) return [refuseAt(source, startOf(node) + index, IMAGE_LIKE)];
  return [
    refuseAt(source, startOf(node) + index, {
      rule: RULE,
      message: 'Det her bliver ikke til et link.',
      hint: 'Skriv [tekst](adresse) uden mellemrum i adressen og uden mellemrum mellem ] og (.',
    }),
  ];
}

const IMAGE_LIKE: Objection = {
  rule: 'mdx-image',
  message: 'Det her bliver ikke til et billede.',
  hint: 'Skriv ![Hvad man ser](./navn.jpg). Der må ikke være mellemrum i navnet.',
};

/** The author wrote an address as text, and links to another one. */
function looksLikeAnotherAddress(text: string, url: string): boolean {
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return false;
  return hostOf(/^www\./i.test(text) ? `https://${text}` : text) !== hostOf(url);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
}

function hintFor(url: string): string {
  const fault = /^https:\/\/[^/\\]/i.test(url) ? webAddressFault(url) : undefined;
  if (fault) return `Adressen ${fault.message}. ${fault.hint}`;
  if (/^http:\/\/www\./i.test(url)) return `Skriv https:// foran: ${legible(url.replace(/^http:/i, 'https:'))}`;
  if (/^http:\/\//i.test(url)) return 'Skriv https:// i stedet for http://.';
  if (/^\/\/[^\\]/.test(url)) return 'Skriv https: foran.';
  if (/^[^\s@:/]+@[^\s@/]+$/.test(url)) return `Skriv mailto: foran: mailto:${legible(url)}`;
  if (/^(?:www\.|[a-z0-9-]+\.(?:dk|com|org|eu|nu|se|no|fi)\b)/i.test(url))
    return `Skriv https:// foran: https://${legible(url)}`;
  if (/^mailto:/i.test(url)) return 'Skriv kun adressen: mailto:navn@kommune.dk.';
  if (/^tel:/i.test(url)) return 'Skriv nummeret uden mellemrum: tel:12345678.';
  if (/^\.{0,2}\/?[a-z0-9-]+\//.test(url)) return 'Begynd med /, fx /kommuner/esbjerg/.';
  return 'Brug https://…, mailto:…, tel:… eller en adresse i kataloget som /kommuner/esbjerg/.';
}
