import type { FindImage, ImageObjection, Refusal, TreeNode } from './body.ts';
import { findRefusedCharacters, legible } from './characters.ts';
import { endOf, refuseNode, startOf } from './place.ts';
import { IMAGE_NAME, LIMITS } from './policy.ts';

const RULE = 'mdx-image';

/** The name of the file that an image's address points at, or undefined where it is no such address. */
export function imageName(url: string): string | undefined {
  const name = url.slice('./'.length);
  return url.startsWith('./') && IMAGE_NAME.test(name) ? name : undefined;
}

/** What an author says one sees, on one line. */
export function imageText({ alt }: TreeNode): string {
  return (alt ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether a node is a paragraph that is an image and nothing else. */
export function isPicture({ type, children }: TreeNode): boolean {
  return type === 'paragraph' && children?.length === 1 && children[0]?.type === 'image';
}

/** The images that are a paragraph of their own, in the text itself or in a box. */
export function findStandalone(node: TreeNode): ReadonlySet<TreeNode> {
  const blocks = node.type === 'root' || node.type === 'mdxJsxFlowElement' ? (node.children ?? []) : [];
  return new Set(blocks.flatMap((block) => (isPicture(block) ? (block.children ?? []) : [...findStandalone(block)])));
}

/** An image: does it stand alone, does a text say what one sees, and is the file one that may be used? */
export function inspectImage(node: TreeNode, surroundings: Surroundings): Refusal[] {
  return findObjections(node, surroundings).map((objection) => refuseNode(node, { rule: RULE, ...objection }));
}

interface Surroundings {
  /** The text the image stands in. */
  readonly source: string;
  readonly isStandalone: boolean;
  /** Undefined where a text cannot have images. */
  readonly findImage: FindImage | undefined;
}

type TextObjection = ImageObjection & { readonly rule?: string };

function findObjections(node: TreeNode, { source, isStandalone, findImage }: Surroundings): TextObjection[] {
  const { url = '' } = node;
  const name = imageName(url);
  // An image from elsewhere is another image altogether: its place and text can wait.
  if (name === undefined) return [{ message: `Billedet «${legible(url)}» kan ikke bruges.`, hint: explainTarget(url) }];
  if (!findImage) return [NOT_HERE];
  const found = findImage(name);
  return [...(isStandalone ? [] : [NOT_ALONE]), ...inspectText(node, source), ...('hash' in found ? [] : [found])];
}

const NOT_HERE: ImageObjection = {
  message: 'Her kan der ikke stå billeder.',
  hint: 'Slet billedet. Tilbud og kommuner kan have billeder.',
};

const NOT_ALONE: ImageObjection = {
  message: 'Et billede skal stå for sig selv.',
  hint: 'Sæt det på sin egen linje med en tom linje før og efter. Det kan ikke stå i lister, tabeller og citater.',
};

/** What is read aloud, and shown where the image is missing. */
function inspectText(node: TreeNode, source: string): TextObjection[] {
  const { url, title } = node;
  const text = imageText(node);
  const hint = 'Skriv mellem [ og ], hvad man ser, fx ![En rød dør med et skilt](./navn.jpg).';
  if (typeof title === 'string')
    return [{ message: 'Teksten i anførselstegn efter filens navn bliver ikke vist.', hint: 'Slet den.' }];
  if (LOST.test(source.slice(startOf(node), endOf(node)).replace(/\]\([^\]]*$/, '')))
    return [{ message: 'Tegnene < og { forsvinder i billedets tekst.', hint: 'Slet dem, eller skriv dem med ord.' }];
  if (text === '') return [{ message: 'Billedet mangler en tekst om, hvad man ser.', hint }];
  const [fault] = findRefusedCharacters(text);
  if (fault) return [{ rule: fault.rule, message: fault.message, hint: fault.hint }];
  if (isFileName(text, url ?? '')) return [{ message: 'Billedets tekst er navnet på en fil.', hint }];
  if (text.length < LIMITS.imageTextFrom)
    return [{ message: `Billedets tekst er under ${LIMITS.imageTextFrom} tegn.`, hint }];
  if (text.length > LIMITS.imageTextTo)
    return [
      {
        message: `Billedets tekst er over ${LIMITS.imageTextTo} tegn.`,
        hint: 'Skriv kort, hvad man ser, og resten i teksten ved siden af.',
      },
    ];
  return [];
}

/** What the parser reads as a tag or an expression, and leaves out. */
const LOST = /(?<!\\)(?:<\S|\{)/;

function isFileName(text: string, url: string): boolean {
  const isCameraName = /^(?:billede|dscn?|foto|image|img|pxl|skærmbillede)[\s_-]*[\d\s_-]+$/i.test(text);
  return isCameraName || ENDING.test(text) || words(text) === words(url);
}

const ENDING = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

function words(name: string): string {
  return name
    .toLowerCase()
    .replace(ENDING, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function explainTarget(url: string): string {
  const beside = 'Læg billedet i samme mappe som teksten, og skriv ./navn.jpg.';
  if (url === '') return beside;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return `Billeder kan ikke hentes andre steder fra. ${beside}`;
  if (IMAGE_NAME.test(url)) return `Skriv ./ foran: ./${url}`;
  if (/[/\\]/.test(url.replace(/^\.\//, ''))) return beside;
  if (!/\.(?:jpe?g|png|webp)$/i.test(url)) return 'Brug et billede, der er jpg, png eller webp.';
  return 'Brug små bogstaver a-z, tal og bindestreg i navnet (æ→ae, ø→oe, å→aa), fx ./familiens-hus.jpg.';
}
