/** Words of /data/. Each key begins with `data.`. */
export const dataWords = {
  'data.title': 'Åbne data',
  'data.credit': 'Familiekataloget og de nævnte kilder',
  'data.table.municipalities': 'Filer for hver kommune',
  'data.table.code': 'Linjer til jeres side',
  'data.table.fields': 'Tabel over felter',
  'data.lead':
    'Alt, hvad kataloget ved om tilbud til gravide og familier med små børn, kan I hente og bruge i jeres egne systemer: gratis, uden aftale og uden nøgle.',
  'data.contents': 'På denne side',
  'data.facts.offers': 'tilbud',
  'data.facts.municipalities': 'kommuner',
  'data.facts.day': 'dagens udgave',

  'data.files': 'Hent hele kataloget',
  'data.filesLead': 'De samme oplysninger i flere formater. Adresserne ændrer sig ikke.',
  'data.file.json': 'Alle felter, også dem til fagpersoner, med oversættelser.',
  'data.file.jsonFormat': 'JSON',
  'data.file.schema': 'Formatet beskrevet felt for felt, så I kan kontrollere data automatisk.',
  'data.file.schemaFormat': 'JSON Schema',
  'data.file.csv': 'Ét tilbud i hver række, semikolon mellem felterne og UTF-8. Åbner rigtigt i et dansk regneark.',
  'data.file.csvFormat': 'CSV',
  'data.file.hsds': 'Den internationale standard for oplysninger om hjælp og tilbud (Open Referral, HSDS 3.0).',
  'data.file.hsds31': 'Det samme i HSDS 3.1, også med det, der er optaget, og links til formularer.',
  'data.file.hsds31Format': 'HSDS 3.1',
  'data.file.hsdsFormat': 'HSDS',
  'data.file.changes': 'Følg, hvilke tilbud der er læst igennem eller har fået ny status.',
  'data.file.changesFormat': 'Atom',
  'data.file.dcat': 'Beskrivelsen af datasættet til datakataloger (DCAT-AP-DK 2.0).',
  'data.file.dcatFormat': 'DCAT',
  'data.pageData':
    'Hver side om et tilbud har desuden oplysninger til søgemaskiner (schema.org), uden niveauer og uden ord, der sætter mærkat på familier.',

  'data.terms': 'Vilkår',
  'data.terms.licence':
    'Teksterne er udgivet under Creative Commons Navngivelse 4.0 (CC BY 4.0). I må dele og bearbejde dem, også kommercielt, når I nævner kilden og siger til, hvis I har ændret noget.',
  'data.terms.licenceLink': 'Læs licensen på dansk',
  'data.terms.credit': 'Skriv: «{credit}».',
  'data.terms.sources':
    'Kilderne er selv udgivet på deres egne vilkår, og dem ændrer licensen ikke. Navne og logoer hører til dem, der ejer dem.',
  'data.terms.review':
    '{reviewed} af {count} tilbud er læst igennem af dem, der har dem. Resten er skrevet ud fra de offentlige kilder, som står ved hvert tilbud. Hvert tilbud siger, hvornår nogen sidst vidste det, og om det er i gang.',
  'data.terms.service':
    'Filerne er statiske og følger den side, de ligger på. Der er ingen oppetidsgaranti og ingen grænse for, hvor tit I må hente dem. En gang i døgnet er nok.',
  'data.terms.personal':
    'Her er ingen oplysninger om familier eller andre personer. Kontakter er roller og fælles adresser.',

  'data.unknown': 'Det, der mangler, er ikke oplyst',
  'data.unknownText':
    'Et felt, der ikke er der, betyder «ved vi ikke». Det er aldrig et nej. Vis det heller aldrig som et nej: en familie kan gå glip af et tilbud. «false» og en tom liste af praktisk hjælp er derimod rigtige svar.',
  'data.unknownStatus':
    'HSDS har intet ord for, at ingen ved, om et tilbud er i gang, eller for, at der er optaget. Her står det som aktivt med en advarsel, præcis som på vores egne sider. En pris, der mangler, er ikke oplyst: den er ikke nul.',
  'data.unknownLevel': 'Niveauet (universel, selektiv, indikeret) er et fagord. Vis det ikke for familier.',

  'data.byMunicipality': 'Kommune for kommune',
  'data.byMunicipalityLead':
    'Den samme JSON med kun én kommunes tilbud. Kalenderen er tom, så længe kommunen ikke har oplyst dage.',
  'data.column.municipality': 'Kommune',
  'data.column.data': 'Data',
  'data.column.changes': 'Ændringer',
  'data.column.calendar': 'Kalender',
  'data.column.fragment': 'Udsnit',
  'data.cell.data': 'JSON',
  'data.cell.changes': 'Atom',
  'data.cell.calendar': 'iCalendar',
  'data.cell.fragment': 'HTML',
  'data.cell.of': '{format} for {municipality}',
  'data.offerFiles':
    'Hvert tilbud har også sin egen fil. Adressen står i feltet «data» i tilbuddet. Er der oplyst dage, står adressen på kalenderen i «calendar».',

  'data.embed': 'Vis jeres tilbud på kommunens egen side',
  'data.embedLead':
    'To linjer på siden er nok. Der kommer ingen cookies, ingen sporing og ingen ramme (iframe), og intet gemmes hos den, der besøger siden.',
  'data.embedFallback': 'Se tilbud til familier i {municipality}',
  'data.embedNote':
    'Linket inde i elementet vises, til tilbuddene er hentet, og bliver stående uden JavaScript, eller hvis hentningen ikke lykkes.',
  'data.embed.municipality': 'Kommunens id, som det står i adressen på kommunens side.',
  'data.embed.language': 'da, en eller ar. Dansk, hvis det er væk.',
  'data.embed.level': 'Overskrifternes niveau, 2 til 6, så de passer ind på jeres side. Ellers 3.',
  'data.embed.count': 'Højst så mange tilbud.',
  'data.embedPolicy':
    'Har jeres side en Content-Security-Policy, skal {origin} stå i script-src og connect-src. Elementet laver aldrig HTML af tekst, så det virker også med Trusted Types.',
  'data.embedStyle': 'Tilbuddene står i et lukket rum (Shadow DOM) og arver skrift og farver fra jeres side.',
  'data.embedFragment':
    'Bygger I selv jeres sider, kan I i stedet sætte kommunens HTML-udsnit ind, når siden bygges. Så er der slet ikke noget script.',

  'data.calendar': 'Kalender',
  'data.calendarText':
    'Kalendere er iCalendar i dansk tid og følger selv sommertiden. De går fra dette års begyndelse til næste års slutning. Et tilbud kommer kun med, når dagene kan regnes ud. «Hver anden uge» uden en første dag bliver ikke til datoer: det ville være at gætte. En aflyst eller flyttet gang står der, og det, der ikke er sikkert, hedder «Måske». Tilbud, der holder pause, er slut, eller som ingen ved om er i gang, har ingen dage i kalenderen.',
  'data.calendar.municipality': 'Tilbud til familier i {municipality}',

  'data.version': 'Version og ændringer',
  'data.versionText': 'Formatet er version {version}. Det første tal står også i adressen.',
  'data.version.minor':
    'Uden varsel kan der komme nye felter, nye værdier i lister, nye kolonner sidst i CSV-filen og nye tilbud. Skriv programmer, der tåler det.',
  'data.version.two':
    'Version 2 siger tider, priser og telefoner i linjer og felter. Version 1 blev aldrig udgivet i en færdig udgave. HSDS, Atom, DCAT, HTML-udsnittet og elementet har deres gamle adresser.',
  'data.version.major':
    'Fjerner vi et felt, giver det et nyt navn eller en ny betydning, eller gør vi et krævet felt frivilligt, får det en ny adresse ved siden af den gamle.',
  'data.version.ids':
    'Id’er er permanente. Omdøbes et tilbud, står det gamle navn i «formerIds», og de gamle adresser svarer stadig.',
  'data.version.same':
    'Det samme indhold på den samme dag giver de samme filer, byte for byte. I kan sammenligne dem for at se, om noget er nyt.',
  'data.version.internal':
    'Filerne under /data/tilbud/ og /data/postnumre.json er til vores egne sider. De er ikke en del af de åbne data og kan ændre sig når som helst.',

  'data.fields': 'Felterne i et tilbud',
  'data.fieldsLead': 'Taget fra det samme JSON Schema, som data kontrolleres med. Felter med * er der altid.',
  'data.column.field': 'Felt',
  'data.column.meaning': 'Betydning',

  'data.state.running': 'I gang',
  'data.state.sign-up': 'Man kan melde sig til det næste hold',
  'data.state.full': 'Alt er optaget',
  'data.state.not-begun': 'Ikke begyndt endnu',
  'data.state.paused': 'Holder pause',
  'data.state.over': 'Slut',
  'data.state.unknown': 'Ikke oplyst, om det er i gang',
  'data.calendar.cancelled': 'Aflyst: {title}',
  'data.calendar.maybe': 'Måske: {title}',
  'data.doubt.school-holidays': 'Spørg først: der kan være skoleferie.',
  'data.doubt.number': 'Spørg først: vi ved ikke, hvor mange gange der er.',
  'data.full.full': 'fuldt',
  'data.full.waiting-list': 'fuldt, venteliste',
  'data.none': 'ingen',
  'data.atLeast': 'mindst {count}',
  'data.atMost': 'højst {count}',
  'data.signUpBy': 'tilmelding senest {date}',
  'data.seats': '{range} pladser',
  'data.sms': 'også sms',
  'data.noSms': 'ikke sms',
  'data.area.country': 'hele landet',
  'data.area.denmark': 'Danmark',
  'data.seat': 'plads',
  'data.residence.required': 'kun for dem, der bor i kommunen',
  'data.residence.free': 'man behøver ikke bo i kommunen',
  'data.limit.pregnancy': 'Graviditetsuger',
  'data.limit.child': 'Barnets alder',
  'data.limit.parent': 'Forælderens alder',
  'data.limit.first-child': 'Kun det første barn',
  'data.limit.join-by': 'Begynd senest',
  'data.limit.any-of': 'En af disse er nok',
  'data.limit.all-of': 'Alle disse skal passe',
  'data.limit.group-size': 'Hvor mange på et hold',
  'data.limit.waiting': 'Ventetid',
  'data.limit.ends': 'Sidste dag',

  'data.feed.title': 'Familiekataloget: ændringer i tilbud',
  'data.feed.municipality': 'Familiekataloget: ændringer i tilbud i {municipality}',
  'data.feed.author': 'Familiekataloget',
  'data.feed.entry': '{title}, {municipality}',
  'data.feed.known': '{state}. Oplyst eller læst igennem {date}.',

  'data.dcat.title': 'Tilbud til gravide og familier med små børn',
  'data.dcat.description':
    'Kommuners familiehuse og tidlige tilbud til gravide og familier med små børn: hvad, for hvem, hvordan man kommer med, hvor og hvornår, med kilder.',
  'data.dcat.catalogue': 'Familiekatalogets åbne data',
} as const;
