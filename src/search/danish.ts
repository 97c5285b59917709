const VOWELS = 'aeiouyæøå';

/** Endings that Danish grammar adds, longest first within the rule that uses them (Snowball, step 1a). */
const ENDINGS = (
  'erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres ' +
  'eret hed ene ere ens ers ets en er es et e'
).split(' ');

/** Letters that a genitive `s` may follow (Snowball, step 1b). */
const BEFORE_S = 'abcdfghjklmnoprtvyzå';

/**
 * Words whose forms no ending explains, at the end of a word too: `jordemødre` is `jordemor`, `mænd` is `mand`.
 * A form in front of `=` becomes the form behind it before endings are taken off.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'mødrene=mor mødre=mor moderen=mor moder=mor fædrene=far fædre=far faderen=far fader=far mændene=mand mænd=mand ' +
    'børnene=barn børnenes=barn børn=barn forældrene=forælder forældre=forælder døtrene=datter døtre=datter brødrene=bror ' +
    'brødre=bror søstre=søster tænder=tand nætterne=nat nætter=nat hænder=hånd fødder=fod bøger=bog bønder=bonde ' +
    'græd=græde grædt=græde skændtes=skændes drak=drikke sang=synge sov=sove sovet=sove kom=komme fik=få gik=gå ' +
    'kurserne=kursus kurser=kursus kurset=kursus amningen=amme amning=amme søvnen=søvn børne=barn yngre=ung'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [form: string, base: string]),
);

/** Short irregular forms that may end a longer word; others would turn `modsang` into `modsynge`. */
const SHORT_TAILS = ['mænd', 'børn', 'moder'];
const MIN_TAIL = 5;

/**
 * The term that stands for a word in all its forms: lower case, irregular forms made regular, endings taken off.
 * Two words with one term are the same word to the search. Endings follow the Danish Snowball stemmer
 * (snowballstem.org, BSD), until none is left; `-ning` and the vowel that `fødsel` loses in `fødsler` go too.
 */
export function termOf(word: string): string {
  return stemFully(makeRegular(normalise(word), IRREGULAR));
}

/** The term of a word whose æ, ø and å are folded away: the same for `jordemødre`, `jordemoedre` and `jordemodre`. */
export function foldedTermOf(word: string): string {
  return stemFully(makeRegular(fold(word), FOLDED_IRREGULAR));
}

/** A word as somebody without the letters æ, ø and å may write it, in either way: `fødsel`, `foedsel`, `fodsel`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ|ae|ä/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/[éèê]/g, 'e')
    .replace(/ü/g, 'y');
}

type Irregular = ReadonlyMap<string, string>;

const FOLDED_IRREGULAR: Irregular = new Map([...IRREGULAR].map(([form, base]) => [fold(form), fold(base)]));
const FOLDED_TAILS = SHORT_TAILS.map(fold);

function makeRegular(word: string, irregular: Irregular): string {
  const whole = irregular.get(word) ?? irregular.get(word.replace(/s$/, ''));
  if (whole !== undefined) return whole;
  for (let cut = 2; cut <= word.length - 4; cut++) {
    const tail = word.slice(cut).replace(/(?<=[^s])s$/, '');
    const base = irregular.get(tail);
    const mayEnd = tail.length >= MIN_TAIL || SHORT_TAILS.includes(tail) || FOLDED_TAILS.includes(tail);
    if (base !== undefined && mayEnd) return word.slice(0, cut) + base;
  }
  return word;
}

function normalise(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/[éèê]/g, 'e').replaceAll('ä', 'æ').replaceAll('ö', 'ø');
}

function stemFully(word: string): string {
  let stem = word;
  for (let next = stemOnce(stem); next !== stem; next = stemOnce(stem)) stem = next;
  return stem;
}

function stemOnce(word: string): string {
  return stemDanish(word)
    .replace(/(?<=[a-zæøå]{3})n?ing$/u, '')
    .replace(/([^aeiouyæøå\d])\1$/u, '$1')
    .replace(/(?<=[a-zæøå]{2}[^aeiouyæøå])el$/u, 'l')
    .replace(/(?<=[a-zæøå]{2}[bdfgkpt])r$/u, '');
}

/** The Danish Snowball stemmer. */
function stemDanish(word: string): string {
  const start = regionStart(word);
  let stem = dropEnding(word, start);
  stem = dropConsonant(stem, start);
  if (stem.endsWith('igst')) stem = stem.slice(0, -2);
  if (endsIn(stem, 'løst', start)) stem = stem.slice(0, -1);
  else {
    const ending = ['elig', 'lig', 'els', 'ig'].find((candidate) => endsIn(stem, candidate, start));
    if (ending) stem = dropConsonant(stem.slice(0, -ending.length), start);
  }
  return stem;
}

/** Where endings may begin: after the first consonant that follows a vowel, and after three letters. */
function regionStart(word: string): number {
  const vowel = Array.from(word).findIndex((letter) => VOWELS.includes(letter));
  if (vowel < 0) return word.length;
  const consonant = Array.from(word).findIndex((letter, index) => index > vowel && !VOWELS.includes(letter));
  return consonant < 0 ? word.length : Math.max(3, consonant + 1);
}

function dropEnding(word: string, start: number): string {
  const ending = ENDINGS.filter((candidate) => endsIn(word, candidate, start)).sort((a, b) => b.length - a.length)[0];
  if (ending) return word.slice(0, -ending.length);
  const isGenitive = endsIn(word, 's', start) && BEFORE_S.includes(word.at(-2) ?? ' ');
  return isGenitive ? word.slice(0, -1) : word;
}

function dropConsonant(word: string, start: number): string {
  return /[gdk]t$|gd$/.test(word) && word.length - 2 >= start ? word.slice(0, -1) : word;
}

function endsIn(word: string, ending: string, start: number): boolean {
  return word.endsWith(ending) && word.length - ending.length >= start;
}
