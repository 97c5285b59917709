import type { Help } from './help.ts';

/** Help with what `load`, `mdx` and the schemas say of one file alone. */
export const FILE_HELP: Readonly<Record<string, Help>> = {
  frontmatter: {
    title: 'Begyndelsen af filen',
    why: 'Felterne står mellem to linjer med tre streger. Uden dem ved kataloget ikke, hvad der er felter, og hvad der er tekst.',
    wrong: 'title: Café',
    right: `---
title: Café
---`,
  },
  yaml: {
    title: 'Felterne kan ikke læses',
    why: 'Et lille tegn kan ændre meningen: et kolon, en tabulator eller et felt, der står to gange. Derfor er reglerne strenge.',
    wrong: 'summary: Kom forbi: vi er her',
    right: 'summary: "Kom forbi: vi er her"',
  },
  'yaml-depth': {
    title: 'For mange lag',
    why: 'Felterne er skrevet inden i hinanden i flere lag, end nogen kan læse.',
    wrong: 'a: { b: { c: { d: … } } }',
    right: 'Skriv felterne hver for sig',
  },
  'unknown-field': {
    title: 'Et felt, der ikke findes',
    why: 'En stavefejl i et felts navn ville ellers blive overset, og oplysningen ville mangle på siden.',
    wrong: 'sumary: Kom forbi',
    right: 'summary: Kom forbi',
  },
  'missing-field': {
    title: 'Et felt mangler',
    why: 'Nogle få felter skal være der, for at siden giver mening.',
    wrong: 'En fil uden title',
    right: 'title: Babycafé',
  },
  'field-value': {
    title: 'Et felt med en forkert værdi',
    why: 'Værdien er en anden, end feltet kan bruge. Beskeden siger hvad og foreslår det nærmeste.',
    wrong: 'kind: cafee',
    right: 'kind: cafe',
  },
  'file-name': {
    title: 'Filens navn',
    why: 'Navnet er sidens adresse. Små bogstaver, tal og bindestreg virker alle steder.',
    wrong: 'Åben Café.mdx',
    right: 'aaben-cafe.mdx',
  },
  'file-size': {
    title: 'Filen er for stor',
    why: 'En side på flere hundrede linjer bliver ikke læst. Del den, eller skriv kortere.',
    wrong: 'En fil på 500 kB',
    right: 'En fil på nogle få kB',
  },
  'file-encoding': {
    title: 'Filens tegnsæt',
    why: 'Filen skal gemmes som UTF-8. Ellers bliver æ, ø og å til noget andet.',
    wrong: 'Gemt som Windows-1252',
    right: 'Gemt som UTF-8',
  },
  'file-link': {
    title: 'En genvej i stedet for en fil',
    why: 'En genvej kan pege på noget uden for mappen. Læg filen selv i mappen.',
    wrong: 'cafe.mdx som genvej',
    right: 'cafe.mdx som fil',
  },
  'file-unreadable': {
    title: 'Filen kan ikke åbnes',
    why: 'Kataloget må ikke åbne filen. Se efter, hvem der ejer den.',
    wrong: 'En fil uden læseadgang',
    right: 'En fil, alle kan læse',
  },
  'garbled-text': {
    title: 'Tegn, der er blevet til volapyk',
    why: 'Sådan ser æ, ø og å ud, når en fil er gemt med et tegnsæt og læst med et andet.',
    wrong: 'FamiliecafÃ©',
    right: 'Familiecafé',
  },
  'hidden-character': {
    title: 'Usynlige tegn',
    why: 'Et tegn, ingen ser, kan få to ens ord til at være forskellige eller vende teksten om.',
    wrong: 'Ca<usynligt tegn>fé',
    right: 'Café',
  },
  'lost-character': {
    title: 'Et tegn, der er gået tabt',
    why: 'Et spørgsmålstegn i en rude står der, hvor et bogstav var.',
    wrong: 'Famili�n',
    right: 'Familien',
  },
  'split-letter': {
    title: 'Et bogstav i to dele',
    why: 'å skrevet som a og en løs ring kan ikke findes i søgningen.',
    wrong: 'å skrevet som a + ring',
    right: 'å',
  },
  'stacked-marks': {
    title: 'Mærker oven på hinanden',
    why: 'Mange mærker på ét bogstav kan dække linjerne over og under.',
    wrong: 'a med ti mærker',
    right: 'a',
  },
  'mdx-syntax': {
    title: 'Noget, der ikke kan stå i teksten',
    why: 'Tekst må aldrig kunne blive til kode. Derfor kan HTML, import og krøllede parenteser ikke bruges.',
    wrong: '<b>Kom bare</b>',
    right: '**Kom bare**',
  },
  'mdx-component': {
    title: 'En boks, der ikke findes',
    why: 'Teksten kan have fem slags bokse. De står i vejledningen.',
    wrong: '<Infobox>',
    right: '<GoodToKnow>',
  },
  'mdx-attribute': {
    title: 'En oplysning på en boks',
    why: 'Boksene tager kun imod de oplysninger, der står i vejledningen.',
    wrong: '<Paraphrase hvem="En mor">',
    right: '<Paraphrase who="En mor" source="esbjerg-kommune-2026">',
  },
  'mdx-heading': {
    title: 'Overskrifter i rækkefølge',
    why: 'Den, der får siden læst højt, finder vej efter overskrifterne. De skal komme i orden.',
    wrong: '# Café',
    right: '## Café',
  },
  'conflict-mark': {
    title: 'Et mærke fra Git',
    why: 'To har rettet det samme sted. Git har sat begge udgaver ind i filen. Før nogen vælger, kan filen ikke læses.',
    wrong: '>>>>>>> rettelser-fra-i-gaar',
    right: 'Kun den rigtige udgave, uden linjer med <<<<<<<, ======= og >>>>>>>',
  },
  'mdx-link': {
    title: 'Links, man kan stole på',
    why: 'Et link skal være sikkert, have et navn og føre derhen, det siger.',
    wrong: '[her](http://kommune.dk)',
    right: '[Kommunens side om caféen](https://kommune.dk)',
  },
  'mdx-image': {
    title: 'Billeder',
    why: 'Billedet skal ligge i samme mappe og have en tekst til dem, der ikke kan se det.',
    wrong: '![](https://andre.dk/hus.jpg)',
    right: '![Den røde dør ud mod gaden](./roed-doer.jpg)',
  },
  'mdx-table': {
    title: 'Tabeller',
    why: 'En tabel skal have lige mange felter i hver række.',
    wrong: 'En række med ét felt for lidt',
    right: 'Lige mange felter i hver række',
  },
  'mdx-emphasis': {
    title: 'Stjerner, der ikke virker',
    why: 'Stjernerne står på en måde, så ordet ikke bliver fedt. Læseren ser stjernerne.',
    wrong: '** Kom bare **',
    right: '**Kom bare**',
  },
  'mdx-number': {
    title: 'Et tal, der bliver til en liste',
    why: 'En linje, der begynder med tal og punktum, bliver til et punkt i en liste.',
    wrong: '15. august åbner vi',
    right: 'Den 15. august åbner vi',
  },
  'mdx-depth': {
    title: 'For mange lag i teksten',
    why: 'Lister i lister i lister kan ingen overskue.',
    wrong: 'En liste i fem lag',
    right: 'En liste i to lag',
  },
  'mdx-length': {
    title: 'For lang tekst',
    why: 'Et afsnit eller en tekst på denne længde bliver ikke læst.',
    wrong: 'Et afsnit på en hel side',
    right: 'Flere korte afsnit',
  },
  'more-findings': {
    title: 'Der er flere fejl i filen',
    why: 'Når en fil har mange fejl, viser kontrollen de første. Resten følger tit af dem.',
    wrong: '–',
    right: 'Ret de første, og kør kontrollen igen',
  },
};
