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
  inlineCode: 'Tegn, der skal stå præcis som skrevet, mellem `accenter`.',
  table: 'Små tabeller.',
  tableRow: 'Rækker i tabeller.',
  tableCell: 'Felter i tabeller.',
  mdxJsxFlowElement: 'Katalogets egne bokse; se ALLOWED_COMPONENTS.',
} as const satisfies Record<string, string>;

export type AllowedNode = keyof typeof ALLOWED_NODES;

/** Why common syntax is refused, and what to write instead. */
export const REFUSED_NODES: Readonly<Record<string, { message: string; hint: string }>> = {
  mdxjsEsm: {
    message: 'import og export virker ikke i indhold.',
    hint: 'Slet linjen. Boksene kan bruges uden import.',
  },
  mdxFlowExpression: {
    message: 'Krølleparenteser kan ikke bruges her.',
    hint: 'Slet { og }, eller sæt teksten mellem `accenter`.',
  },
  mdxTextExpression: {
    message: 'Krølleparenteser kan ikke bruges her.',
    hint: 'Slet { og }, eller sæt teksten mellem `accenter`.',
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
  image: { message: 'Billeder kan ikke bruges endnu.', hint: 'Slet billedet, og fortæl med ord, hvad det viser.' },
  imageReference: {
    message: 'Billeder kan ikke bruges endnu.',
    hint: 'Slet billedet, og fortæl med ord, hvad det viser.',
  },
  linkReference: {
    message: 'Links med henvisning kan ikke bruges.',
    hint: 'Skriv linket helt ud: [tekst](https://…).',
  },
  definition: { message: 'Links med henvisning kan ikke bruges.', hint: 'Skriv linket helt ud: [tekst](https://…).' },
  footnoteReference: { message: 'Fodnoter kan ikke bruges.', hint: 'Skriv kilden i feltet sources.' },
  footnoteDefinition: { message: 'Fodnoter kan ikke bruges.', hint: 'Skriv kilden i feltet sources.' },
  thematicBreak: { message: 'Vandrette streger kan ikke bruges.', hint: 'Brug en overskrift med ## i stedet.' },
  delete: { message: 'Gennemstreget tekst kan ikke bruges.', hint: 'Slet teksten, hvis den ikke gælder længere.' },
};

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

/** Link targets an author may write, each with its reason. */
export const ALLOWED_LINKS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^https:\/\/[^\s\\@]+$/i, reason: 'Sikre sider på nettet.' },
  { pattern: /^mailto:[^\s@<>]+@[^\s@<>]+$/i, reason: 'E-mail.' },
  { pattern: /^tel:\+?[0-9]{8,15}$/i, reason: 'Telefon, kun tal: tel:12345678.' },
  { pattern: /^\/(?![/\\])[a-z0-9/-]*(?:#[a-z0-9-]+)?$/, reason: 'Sider i kataloget, fx /kommuner/esbjerg/.' },
];

/** Limits that keep one file from slowing the whole build down. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 60_000,
  /** Characters of one paragraph in the source, blank line to blank line. */
  blockCharacters: 6_000,
  /** Depth of nesting in the tree. */
  depth: 12,
  /** Heading levels an author may use; level 1 is the page's title. */
  headingFrom: 2,
  headingTo: 4,
} as const;
