/**
 * Common given names in Denmark, in lower case. Those that are also words or months are left out (Bo, Liv, Maj, August),
 * so that a house's name is not taken for a person's.
 * Source: the lists of the most common names in the whole population, Danmarks Statistik (www.dst.dk/navne).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `anne mette kirsten hanne anna helle maria susanne lene marianne lone camilla inge pia karen bente louise charlotte
  jette tina inger birthe ida julie sofie ulla emma christina laura gitte lise rikke sara birgit annette heidi freja
  cecilie emilie nanna trine signe maja dorte dorthe tove lis line stine malene lisbeth ellen kristina anja katrine
  kathrine mathilde caroline amalie josefine merete vibeke berit winnie sanne dorit jytte ingrid grethe connie karin
  katja pernille mia lotte eva astrid rebecca sarah nadia fatima aisha amina
  peter michael jens thomas lars henrik søren christian martin jan morten anders jesper niels mads rasmus ole kim jørgen
  erik poul claus kasper magnus frederik simon lasse emil mikkel jacob jakob bent torben brian allan john jonas nikolaj
  nicolai carsten karsten kristian finn steen svend flemming per-ole mathias tobias oliver bjarne kurt leif knud dennis
  kenneth jørn henning johannes ulrik kjeld preben palle benny frank villy viggo mohammad mohammed ahmed ali hassan
  ibrahim mehmet mustafa`.split(/\s+/),
);

/** Common family names in Denmark, in lower case; a word that ends in -sen counts as one too. The same source. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `møller schmidt lund holm schultz winther dahl jepsen bech friis vestergaard nørgaard søndergaard kjær bak
  lauritsen dam kruse beck skov bang koch krogh toft juhl brandt ravn nguyen ali`.split(/\s+/),
);

/** Whether a word is a family name that many have: `Jensen`, `Møller`. */
export function isFamilyName(word: string): boolean {
  const name = word.toLocaleLowerCase('da');
  return FAMILY_NAMES.has(name) || /^[a-zæøå]{2,}sen$/.test(name);
}
