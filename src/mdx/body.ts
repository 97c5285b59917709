import type { ComponentName } from './policy.ts';

/** The words the boxes show; the caller brings them in the reader's language. */
export type BoxLabels = Readonly<Record<'goodToKnow' | 'paraphrase', string>>;

export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

export interface BodyLink extends BodyPlace {
  readonly url: string;
}

/** An image file beside an authored text, accepted. */
export interface AuthoredImage {
  /** The file's name: `familiens-hus.jpg`. */
  readonly name: string;
  /** The file's path from the content folder: `offers/esbjerg/familiens-hus.jpg`. */
  readonly sourcePath: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
  /** Pixels as shown: turned upright and no wider than `LIMITS.imageShownWidth`. */
  readonly width: number;
  readonly height: number;
}

/** Looks an image up by its name in the text's own folder; gives the image, or why it cannot be used. */
export type FindImage = (name: string) => AuthoredImage | ImageObjection;

export interface ImageObjection {
  readonly message: string;
  readonly hint: string;
}

/** An authored text as safe HTML, in the parts a page shows in different places. */
export interface Body {
  /** What happens the first time, or the empty string. */
  readonly firstVisitHtml: string;
  /** The rest of the text for families. */
  readonly html: string;
  /** The text for professionals. */
  readonly professionalHtml: string;
  /** Sentences and paragraphs without markup, one entry a block: for reading ease and search. */
  readonly text: readonly string[];
  /** Where each block of `text` begins. */
  readonly textPlaces: readonly BodyPlace[];
  readonly professionalText: readonly string[];
  readonly links: readonly BodyLink[];
  /** Ids of sources that paraphrases name. */
  readonly citedSources: readonly BodyLink[];
  /** Each once, in the order of the text. */
  readonly images: readonly AuthoredImage[];
}

/** A place in an authored text that is refused. */
export interface Refusal {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

export interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: TreePoint; readonly end: TreePoint };
  readonly children?: readonly TreeNode[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly checked?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly TreeAttribute[];
}

/** A place in the source: line and column from 1, offset in UTF-16 units from 0. */
export interface TreePoint {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

export interface TreeAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

export function isComponent(node: TreeNode, name: ComponentName): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/** The literal value of an attribute, or undefined. */
export function attribute(node: TreeNode, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
