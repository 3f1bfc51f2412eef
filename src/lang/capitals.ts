// How names are capitalised. A report names people and bodies of many tongues, so these words are every language's.

/** Words written small within a person's name: "Ana de la Ruiz", "Jan van der Meer". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da das do dos du la le van von und zu al el bin ibn ben ter ten y e af av'.split(' '),
);

/** Whether a word, as printed, is one that stands small within a person's name. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Words written small in the names of bodies and offices: "Ministry of Ports", "Ville de Sund", "Sund og Omegn". */
const SMALL =
  /^(?:of|and|the|for|&|de|du|des|del|della|dello|delle|degli|dei|di|da|do|dos|das|der|den|la|le|les|el|los|las|al|alla|van|von|y|e|et|und|och|og|en|i)$/u;

/** Whether each word of a name begins with a capital or is a short number, words that are written small aside. */
export function isCapitalised(name: string): boolean {
  return name.split(/\s+/).every((word) => /^\p{Lu}|^\d{1,3}$/u.test(word) || SMALL.test(word));
}

/** Words without a vowel are letters read one by one: "TV", "BBC". Titles and ranks are not. */
const ABBREVIATION =
  /^(?!(?:MR|MRS|MS|DR|ST|JR|SR|SGT|LT|MT|LTD|PLC|HR|FR|CLLR|CPL|CPT|CDR|CMDR|PVT|MC\p{L}*)$)[B-DF-HJ-NP-TV-XZ]{2,4}$/u;

/** Words inside a name in capitals that its usual form has small. "BEN" is a given name far more often than "son of". */
const SMALL_AGAIN = /(?<=\s)(?:Of|The|And|For|In|On|At|To|De|Du|Der|Von|Van|La|Le)(?=\s)/g;

/** "Harbour Board" of "HARBOUR BOARD"; a text that is not all capitals stays as it is. */
export function withoutShouting(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text
    .replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()))
    .replace(/(?<![\p{L}\p{N}]|\p{L}['’])(?:\p{L})|(?<=\bmc|\b[od]['’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL_AGAIN, (word) => word.toLowerCase());
}
