import type { Help } from './help.ts';

/** Help with the rules of `rules/index.ts`, and with exceptions. */
export const RULE_HELP: Readonly<Record<string, Help>> = {
  reference: {
    title: 'Noget, der ikke findes',
    why: 'En fil peger på en anden fil eller et ord på en liste. Findes det ikke, mangler der noget på siden.',
    wrong: 'topics: [motoin]',
    right: 'topics: [motion]',
  },
  'internal-link': {
    title: 'Et link, der ikke fører nogen steder hen',
    why: 'Et dødt link er en lukket dør for den, der har taget mod til sig.',
    wrong: '[Kom til café](/kommuner/esbjerg/cafe)',
    right: '[Kom til café](/kommuner/esbjerg/foraeldrecafe-0-2/)',
  },
  'municipality-code': {
    title: 'Kommunekoden passer ikke',
    why: 'Koden binder kommunen til kortet, postnumrene og de åbne data.',
    wrong: 'code: "0562"',
    right: 'code: "0561"',
  },
  'legal-basis': {
    title: 'En paragraf uden kilde',
    why: 'Fagpersoner handler efter det, der står. Derfor skal en paragraf være efterprøvet, eller en kilde skal nævne den.',
    wrong: 'legalBasis: [{ law: sel-52 }]',
    right: 'legalBasis: [{ law: sel-52, source: { document: pwc-familiehuse-2021, section: "Case: Esbjerg" } }]',
  },
  'help-number-date': {
    title: 'Et nummer uden dato',
    why: 'Et forkert nummer om natten er værre end ingen. Derfor skal man kunne se, hvor nyt det er.',
    wrong: `number: "82 12 12 12"
sources: [{ document: en-kilde-uden-dato }]`,
    right: `number: "82 12 12 12"
sources: [{ document: giftlinjen }]`,
  },
  'reserved-name': {
    title: 'Navnet er optaget',
    why: 'Adressen hører til en af kommunens faste sider. To sider kan ikke have samme adresse.',
    wrong: 'content/offers/esbjerg/profil.mdx',
    right: 'content/offers/esbjerg/min-profil.mdx',
  },
  'universal-by-referral': {
    title: 'For alle, men kun gennem andre',
    why: 'Et tilbud for alle har som regel en åben dør. Ellers ser kommunen mere åben ud, end familier oplever.',
    wrong: `level: universal
access: { mode: visited }`,
    right: `level: selective
access: { mode: visited }`,
  },
  'open-with-decision': {
    title: 'Åbent, men med en afgørelse',
    why: 'Åbent betyder, at familien selv kan komme. Kræver det en afgørelse, bliver familien skuffet ved døren.',
    wrong: 'access: { mode: open, authorityDecision: true }',
    right: 'access: { mode: visited, authorityDecision: true }',
  },
  'authority-step': {
    title: 'To svar om afgørelsen',
    why: 'Det ene sted står der ja, det andet nej. Så ved fagpersonen ikke, hvad der gælder.',
    wrong: `authorityDecision: false
steps: [{ kind: authority-decision }]`,
    right: `authorityDecision: true
steps: [{ kind: authority-decision }]`,
  },
  'offer-folder': {
    title: 'Filen ligger i en anden kommunes mappe',
    why: 'Mappen er en del af sidens adresse. Den skal passe med kommunen i filen.',
    wrong: 'content/offers/varde/cafe.mdx med municipality: esbjerg',
    right: 'content/offers/esbjerg/cafe.mdx med municipality: esbjerg',
  },
  'former-id': {
    title: 'Et gammelt navn, der er i brug',
    why: 'Gamle adresser sender videre. En adresse kan kun føre ét sted hen.',
    wrong: 'formerIds: [foraeldrecafe-0-2]',
    right: 'formerIds: [foraeldrecafe]',
  },
  'status-dates': {
    title: 'Slut, men står som i gang',
    why: 'En familie, der møder op til noget, der er slut, kommer måske ikke igen.',
    wrong: 'status: { state: running, asOf: 2025-01, to: 2025-06 }',
    right: 'status: { state: ended, asOf: 2025-01, to: 2025-06 }',
  },
  'review-date': {
    title: 'Læst igennem i fremtiden',
    why: 'Datoen fortæller, hvor friske oplysningerne er. Den kan ikke ligge senere end i dag.',
    wrong: 'review: { date: 2062-03-01, role: Leder }',
    right: 'review: { date: 2026-03-01, role: Leder }',
  },
  'as-of-date': {
    title: 'Vidst i fremtiden',
    why: 'asOf er dagen, hvor I sidst vidste, at det passede. Den kan ikke ligge senere end i dag.',
    wrong: 'status: { state: running, asOf: 2062-01 }',
    right: 'status: { state: running, asOf: 2026-01 }',
  },
  'duplicate-title': {
    title: 'Samme titel to gange',
    why: 'To tilbud med samme navn kan ingen kende fra hinanden, heller ikke i søgningen.',
    wrong: 'title: Forældrecafé',
    right: 'title: Forældrecafé for de mindste',
  },
  'outside-ages': {
    title: 'Kun for store børn',
    why: 'Kataloget er for gravide og familier med små børn. Måske er alderen skrevet i år og ikke i måneder.',
    wrong: 'child: { fromMonths: 84 }',
    right: 'child: { fromMonths: 7 }',
  },
  translation: {
    title: 'Oversættelsen passer ikke til den danske fil',
    why: 'En oversættelse skal have en dansk fil at oversætte, og dens linjer skal følge den danske fils. Ellers står ordene det forkerte sted, eller siden bliver ved med at sige noget, som ikke gælder mere.',
    wrong: 'stepNotes: [Call us.] ved et tilbud med to noter',
    right: 'stepNotes: [Call us., Come by.]',
  },
  'translation-length': {
    title: 'Oversættelsen er ikke så lang som den danske tekst',
    why: 'Er den danske tekst rettet, og oversættelsen ikke, får to familier hver sit at vide. Antallet af afsnit røber det tit.',
    wrong: 'cafe.mdx med fire afsnit, cafe.en.mdx med tre',
    right: 'lige mange afsnit i begge',
  },
  wording: {
    title: 'Et ord, der kan holde nogen væk',
    why: 'I Esbjerg og Høje-Taastrup stod der, at huset var for «sårbare». Så blev de unge mødre væk. De kunne ikke kende sig selv i ordet. Listen over ord står i content/vocabulary/wording.yaml.',
    wrong: 'summary: For sårbare gravide.',
    right: 'summary: For dig, der venter barn og gerne vil have lidt mere støtte.',
  },
  readability: {
    title: 'Svær at læse',
    why: 'Mange læser siden trætte, på en telefon eller på et nyt sprog. Lix over 34 er for svært til det. Til fagpersoner er grænsen 44.',
    wrong: 'Der ydes individuelt tilrettelagt rådgivning med udgangspunkt i familiens problemstillinger.',
    right: 'Du taler med en rådgiver. I finder ud af, hvad der er svært, og hvad der kan hjælpe.',
  },
  'postcode-municipality': {
    title: 'Et postnummer i en anden kommune',
    why: 'Familien finder vej efter adressen, og «nær mig» regner med postnummeret. Et forkert tal sender dem til en anden by.',
    wrong: 'municipality: esbjerg og postcode: "8000"',
    right: 'municipality: esbjerg og postcode: "6700"',
  },
  'language-code': {
    title: 'Sprogets kode, ikke landets',
    why: 'Koden bliver til sprogets navn på siden og et valg i søgningen. Dansk er da, svensk er sv, ukrainsk er uk.',
    wrong: 'languages: [dk]',
    right: 'languages: [da]',
  },
  'date-bounds': {
    title: 'Et år, der ikke kan passe',
    why: 'Et tal for lidt eller to tal i bytte giver en dato for tusind år siden. Så regner kalenderen forkert.',
    wrong: 'startDate: "0206-09-01"',
    right: 'startDate: "2026-09-01"',
  },
  'list-length': {
    title: 'En meget lang liste',
    why: 'Så lang en liste er næsten altid kopieret ind flere gange. Ingen kan læse den.',
    wrong: 'En liste med 5000 punkter',
    right: 'Hvert punkt én gang',
  },
  'list-double': {
    title: 'Det samme står to gange',
    why: 'Siden viser punktet to gange, og familien leder efter forskellen.',
    wrong: 'topics: [amning, soevn, amning]',
    right: 'topics: [amning, soevn]',
  },
  'personal-contact': {
    title: 'En person i stedet for en rolle',
    why: 'Folk får nyt job, og så ringer familien forgæves. Kataloget nævner heller ingen private personer.',
    wrong: 'contact: { email: fornavn.efternavn@kommune.dk }',
    right: 'contact: { role: Husets sundhedsplejerske, email: familiehuset@kommune.dk }',
  },
  'copied-text': {
    title: 'Samme tekst to steder',
    why: 'Står der det samme om to tilbud, kan familien ikke se, hvilket der er til dem.',
    wrong: 'To tilbud med de samme to sætninger',
    right: 'Skriv det særlige her, og link til det andet tilbud',
  },
  'review-old': {
    title: 'Ikke læst igennem længe',
    why: 'Familier stoler på det, der står. Læs hvert tilbud igennem mindst én gang om året.',
    wrong: 'review: { date: 2024-02-01, role: Leder }',
    right: 'review: { date: 2026-02-01, role: Leder }',
  },
  'missing-contact': {
    title: 'Ingen at ringe til',
    why: 'De fleste familier kommer, fordi de kan få fat i nogen. Skriv et fælles nummer eller en side.',
    wrong: 'Feltet contact er væk',
    right: 'contact: { web: "https://www.kommune.dk/familiehus" }',
  },
  'missing-place': {
    title: 'Ingen sted',
    why: 'Familien skal kunne se, hvor det er, før de tager jakken på.',
    wrong: 'Feltet at er væk',
    right: 'at: { name: Familiens Hus }',
  },
  'missing-schedule': {
    title: 'Ingen tid',
    why: 'Uden en tid kan man ikke bare komme. En cirka-tid er bedre end ingen.',
    wrong: 'Feltet opens er væk',
    right: 'opens: torsdag formiddag',
  },
  'missing-way-in': {
    title: 'Vejen ind mangler',
    why: 'Familien vil vide: Må vi bare komme? Skriv de trin, de møder.',
    wrong: 'access: { mode: open }',
    right: 'access: { mode: open, steps: [{ kind: drop-in }] }',
  },
  'missing-translation': {
    title: 'Mangler på et sprog',
    why: 'Når nogle tilbud er oversat, venter læseren at finde dem alle.',
    wrong: 'cafe.mdx uden cafe.en.mdx',
    right: 'cafe.mdx og cafe.en.mdx',
  },
  'unneeded-exception': {
    title: 'En undtagelse, ingen bruger',
    why: 'Undtagelser samler støv. Er fejlen rettet, skal undtagelsen væk, så den ikke skjuler den næste.',
    wrong: 'exceptions: [{ rule: readability, reason: … }] ved en tekst, der er let',
    right: 'exceptions: []',
  },
  'crisis-words': {
    title: 'Ord, der skal føre til hjælp nu',
    why: 'Skriver nogen, at de er i nød, skal hjælpen stå øverst. Derfor skal hvert emne have en grund og en linje at ringe til.',
    wrong: '- { id: violence, label: Vold, asks: [slår mig] }',
    right: '- { id: violence, label: Vold, because: Sundhedsstyrelsen, asks: [slår mig] }',
  },
  'conditions-unclear': {
    title: 'To krav uden «og» eller «eller»',
    why: 'En familie, der passer til det ene krav, skal kunne se, om det er nok.',
    wrong: `parent: under 25 år
firstTimeParents: true`,
    right: 'anyOf: [{ parent: under 25 år }, { firstTimeParents: true }]',
  },
  'years-in-title': {
    title: 'Titlen og alderen siger hver sit',
    why: 'Familien læser titlen. Søgningen læser feltet. De skal sige det samme.',
    wrong: `title: Forældrecafé 1-3 år
audience: { child: { toMonths: 12 } }`,
    right: `title: Forældrecafé 1-3 år
audience: { child: 1-3 år }`,
  },
  'first-day': {
    title: 'Første dag passer ikke til linjen',
    why: 'Familien kommer på den dag, der står. Er den ikke en af gangene, står de foran en lukket dør.',
    wrong: 'opens: tirsdag 10-12, fra 2026-12-02',
    right: 'opens: tirsdag 10-12, fra 2026-12-01',
  },
  'change-off-series': {
    title: 'En ændring uden en gang',
    why: 'Er datoen forkert, bliver den rigtige gang ikke aflyst eller flyttet.',
    wrong: `opens: fredag 9-10
changes: 2026-12-10 aflyst`,
    right: `opens: fredag 9-10
changes: 2026-12-11 aflyst`,
  },
  'exception-off-series': {
    title: 'En dag, der ikke er der i forvejen',
    why: 'Datoen er nok skrevet forkert, og så bliver der åbent på den dag, I har lukket.',
    wrong: 'opens: mandag 9-11, ikke 2027-02-16',
    right: 'opens: mandag 9-11, ikke 2027-02-15',
  },
  'over-while-running': {
    title: 'Alle dage er forbi',
    why: 'Siden siger, at tilbuddet er slut, for der er ingen dage tilbage.',
    wrong: `opens: 2026-05-12 19-21
status: { state: running, asOf: 2026-11 }`,
    right: `opens: 2027-05-11 19-21
status: { state: running, asOf: 2026-11 }`,
  },
  'ended-undated': {
    title: 'Slut, men hvornår?',
    why: 'Den, der har hørt om tilbuddet, vil vide, om det sluttede i går eller for ti år siden.',
    wrong: 'status: { state: ended, asOf: 2026-11 }',
    right: 'status: { state: ended, asOf: 2026-11, ends: 2026-06 }',
  },
  'pause-end': {
    title: 'Hvornår er der åbent igen?',
    why: 'En dato ved en pause kan være den sidste dag i pausen eller den sidste dag for tilbuddet.',
    wrong: 'status: { state: paused, asOf: 2026-11-20, to: 2027-02-01 }',
    right: 'status: { state: paused, asOf: 2026-11-20, reopens: 2027-02-02 }',
  },
  'sign-up-after-start': {
    title: 'Tilmelding efter start',
    why: 'Familien tror, at der er tid nok, og holdet er allerede i gang.',
    wrong: 'teams: [{ when: "onsdag 13-14 fra 2027-01-13, 8 gange", signUpBy: 2027-02-01 }]',
    right: 'teams: [{ when: "onsdag 13-14 fra 2027-01-13, 8 gange", signUpBy: 2027-01-04 }]',
  },
  'school-holidays-undated': {
    title: 'Skoleferier uden dato',
    why: 'Hver kommune bestemmer sine skoleferier. Uden datoer kan siden kun sige, at der måske er lukket.',
    wrong: 'opens: onsdag 13-14, ikke skoleferier',
    right: 'schoolHolidays: [{ name: winter, from: 2027-02-13, to: 2027-02-21 }]',
  },
  'house-hours-unknown': {
    title: 'Husets tider mangler',
    why: 'Der står «som huset», og så skal huset have åbningstider at vise.',
    wrong: 'opens: som huset',
    right: 'opens: hverdage 9-15 (ved huset i kommunens fil)',
  },
};
