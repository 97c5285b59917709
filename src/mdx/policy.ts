/**
 * Which Markdown and which components an author may use, and why the rest is refused.
 * Everything that is not listed here is refused: new syntax in a new parser version stays out until someone adds it.
 */

/** Node types of the Markdown tree that become HTML. The reason is shown in the editors' guide. */
export const ALLOWED_NODES = {
  root: 'Selve teksten.',
  paragraph: 'Afsnit.',
  text: 'Almindelig tekst.',
  heading: 'Overskrifter med ## og ###.',
  emphasis: 'Kursiv med *stjerner*.',
  strong: 'Fed med **to stjerner**.',
  link: 'Links til https-sider, e-mail, telefon og sider i kataloget.',
  list: 'Lister med - eller 1.',
  listItem: 'Punkter i lister.',
  blockquote: 'Indrykket tekst med >.',
  break: 'Linjeskift inde i et afsnit.',
  image: 'Et billede for sig selv: ![Hvad man ser](./navn.jpg). Se ALLOWED_IMAGES.',
  inlineCode: 'Tegn, der skal stå præcis som skrevet, mellem `accenter`.',
  table: 'Små tabeller.',
  tableRow: 'Rækker i tabeller.',
  tableCell: 'Felter i tabeller.',
  mdxJsxFlowElement: 'Katalogets egne bokse; se ALLOWED_COMPONENTS.',
} as const satisfies Record<string, string>;

export type AllowedNode = keyof typeof ALLOWED_NODES;

/** Why common syntax is refused, and what to write instead. */
export const REFUSED_NODES = {
  mdxjsEsm: {
    message: 'import og export virker ikke i indhold.',
    hint: 'Slet linjen; boksene kan bruges uden. Er det en sætning, så begynd den med et andet ord.',
  },
  mdxFlowExpression: {
    message: 'Krølleparenteser kan ikke bruges her.',
    hint: 'Slet { og }, eller skriv \\{ for at vise tegnet.',
  },
  mdxTextExpression: {
    message: 'Krølleparenteser kan ikke bruges her.',
    hint: 'Slet { og }, eller skriv \\{ for at vise tegnet.',
  },
  mdxJsxTextElement: {
    message: 'En boks kan ikke stå midt i en linje.',
    hint: 'Sæt boksen på sin egen linje med en tom linje før og efter.',
  },
  html: { message: 'HTML kan ikke bruges i indhold.', hint: 'Brug almindelig tekst og katalogets bokse.' },
  code: {
    message: 'Kodeblokke kan ikke bruges i indhold.',
    hint: 'Skriv teksten som et almindeligt afsnit. Ryk den ikke ind med fire mellemrum.',
  },
  imageReference: {
    message: 'Billeder med henvisning kan ikke bruges.',
    hint: 'Skriv billedet helt ud: ![Hvad man ser](./navn.jpg).',
  },
  linkReference: {
    message: 'Links med henvisning kan ikke bruges.',
    hint: 'Skriv linket helt ud: [tekst](https://…).',
  },
  definition: { message: 'Links med henvisning kan ikke bruges.', hint: 'Skriv linket helt ud: [tekst](https://…).' },
  footnoteReference: { message: 'Fodnoter kan ikke bruges.', hint: 'Skriv kilden i feltet sources.' },
  footnoteDefinition: { message: 'Fodnoter kan ikke bruges.', hint: 'Skriv kilden i feltet sources.' },
  thematicBreak: { message: 'Vandrette streger kan ikke bruges.', hint: 'Brug en overskrift med ## i stedet.' },
  delete: {
    message: 'Gennemstreget tekst kan ikke bruges.',
    hint: 'Slet teksten, hvis den ikke gælder længere. Betyder ~ «cirka», så skriv ca.',
  },
} as const satisfies Readonly<Record<string, { readonly message: string; readonly hint: string }>>;

export interface ComponentPolicy {
  /** What the box is for, in Danish, for the editors' guide. */
  readonly purpose: string;
  /** Literal attributes, and whether each must be there. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Where the box may stand. */
  readonly topLevelOnly: boolean;
}

export const ALLOWED_COMPONENTS = {
  FirstVisit: {
    purpose: 'Hvad der sker første gang, familien kommer. Vises højt på siden.',
    attributes: {},
    topLevelOnly: true,
  },
  GoodToKnow: { purpose: 'En lille boks med noget, det er godt at vide.', attributes: {}, topLevelOnly: false },
  Steps: {
    purpose: 'En nummereret liste over trin. Skriv punkterne med 1. 2. 3.',
    attributes: {},
    topLevelOnly: false,
  },
  Paraphrase: {
    purpose: 'Hvad nogen har fortalt, sagt med jeres egne ord. Ikke et citat.',
    attributes: { who: 'required', source: 'required', section: 'optional' },
    topLevelOnly: false,
  },
  ForProfessionals: {
    purpose: 'Tekst til fagpersoner. Vises nederst, under "For fagpersoner".',
    attributes: {},
    topLevelOnly: true,
  },
} as const satisfies Record<string, ComponentPolicy>;

export type ComponentName = keyof typeof ALLOWED_COMPONENTS;

/** HTML that editors know, and what to write instead. Other HTML gets the general hint. */
export const HTML_HINTS: Readonly<Record<string, string>> = {
  a: 'Skriv linket som [tekst](https://…).',
  b: 'Skriv fed tekst som **fed**.',
  br: 'Lav et nyt afsnit med en tom linje.',
  em: 'Skriv kursiv som *kursiv*.',
  h1: 'Sidens store overskrift kommer fra title. Skriv andre overskrifter med ##.',
  h2: 'Skriv overskriften med ## foran.',
  h3: 'Skriv overskriften med ### foran.',
  hr: 'Brug en overskrift med ## i stedet.',
  i: 'Skriv kursiv som *kursiv*.',
  iframe: 'Slet det. Skriv et link til siden: [tekst](https://…).',
  img: 'Skriv billedet som ![Hvad man ser](./navn.jpg).',
  li: 'Skriv punkterne med - foran.',
  ol: 'Skriv punkterne med 1. 2. 3. foran.',
  p: 'Lav afsnit med en tom linje imellem.',
  script: 'Slet det. Indhold kan ikke have programmer i sig.',
  strong: 'Skriv fed tekst som **fed**.',
  style: 'Slet det. Siden har sit eget udseende.',
  ul: 'Skriv punkterne med - foran.',
};

interface LinkPolicy {
  readonly scheme: 'https' | 'mailto' | 'tel' | 'internal';
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Link targets an author may write, each with its reason. An https address must also be one that a browser can read. */
export const ALLOWED_LINKS: readonly LinkPolicy[] = [
  {
    scheme: 'https',
    // No user name before the host, no backslash that a browser reads as a slash, nothing unseen.
    pattern: /^https:\/\/(?!-)[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s\\\p{C}<>"`{}|^]*)?$/iu,
    reason: 'Sikre sider på nettet.',
  },
  {
    scheme: 'mailto',
    // No ? and no %: they can add receivers and text to the mail.
    pattern: /^mailto:[a-z0-9._+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu,
    reason: 'E-mail.',
  },
  {
    scheme: 'tel',
    // From three digits: 112, 1813 and Børnetelefonen's 116111 are numbers families need.
    pattern: /^tel:\+?[0-9]{3,15}$/i,
    reason: 'Telefon, kun tal: tel:12345678.',
  },
  {
    scheme: 'internal',
    pattern: /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+)?(?:#[a-z0-9-]+)?$/,
    reason: 'Sider i kataloget, fx /kommuner/esbjerg/.',
  },
];

interface ImagePolicy {
  readonly type: 'jpg' | 'png' | 'webp';
  /** The endings of a file's name. */
  readonly endings: readonly string[];
  readonly reason: string;
}

/**
 * Image files an author may use. The file stands beside the text, is what its name says, and holds one still picture.
 * It is never published itself: the site shows a copy made anew, without the place and the camera that the file may tell of.
 * Not here: svg, which is a document that may hold scripts, and gif, which moves.
 */
export const ALLOWED_IMAGES: readonly ImagePolicy[] = [
  { type: 'jpg', endings: ['.jpg', '.jpeg'], reason: 'Fotos.' },
  { type: 'png', endings: ['.png'], reason: 'Tegninger.' },
  { type: 'webp', endings: ['.webp'], reason: 'Fotos og tegninger.' },
];

/** The name of an image file; an author writes `./` before it. No folders: the file stands beside the text. */
export const IMAGE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp)$/;

/** Limits that keep one file from slowing the whole build down. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 60_000,
  /** Characters of a file name without its ending. */
  fileNameCharacters: 80,
  /** Findings shown for one file. */
  findings: 50,
  /** Lists and groups inside each other in frontmatter. The schemas need six. */
  yamlDepth: 20,
  /** Characters of one paragraph in the source, blank line to blank line. */
  blockCharacters: 6_000,
  /** Characters in one paragraph that can begin or end markup. The parser looks for each one's pair among all others. */
  blockMarks: 600,
  /** `<` and `{` in one text. The parser looks for the end of each through the rest of the text. */
  openings: 200,
  /** Faults that stop the parser: after each, the text is parsed again without it. */
  syntaxFaults: 10,
  /** Depth of nesting in the tree. */
  depth: 12,
  /** Characters of one attribute of a box. */
  attributeCharacters: 200,
  /** Characters of the text that stands for an image. */
  imageTextFrom: 10,
  imageTextTo: 160,
  /** Bytes of an image file. */
  imageBytes: 4_000_000,
  /** Pixels of each side of an image, and of the whole of it. */
  imageSideFrom: 300,
  imageSideTo: 8_000,
  imagePixels: 40_000_000,
  /** Pixels: images are shown no wider. */
  imageShownWidth: 1_280,
  /** Heading levels an author may use; level 1 is the page's title. */
  headingFrom: 2,
  headingTo: 4,
} as const;
