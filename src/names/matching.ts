import { isFeminineOf, isPatronymic, type NameForms, type NameRules, soundOf } from '../lang/index.ts';
import type { LocalName } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { ACRONYM_WORD } from './evidence.ts';
import { isInitialOf, sameFullName, spaced } from './people.ts';
import { coreWords, spells } from './things.ts';

/** A local name as it is compared: its forms' folded words, the fullest first. */
export interface Comparable {
  readonly name: LocalName;
  readonly forms: readonly (readonly string[])[];
}

/** Whether two people named in full are one: the same name, or a like one with more than likeness to say so. */
export function samePerson(a: Comparable, b: Comparable, rules: NameRules): boolean {
  if (a.name.gender !== null && b.name.gender !== null && a.name.gender !== b.name.gender) return false;
  const x = a.forms[0]!;
  const y = b.forms[0]!;
  if (sameFullName(x, y, rules.forms)) return true;
  const [p, q] = [lastOf(x), lastOf(y)];
  if (x[0] === y[0] && x[0]!.length > 1 && (isFeminineOf(p, q) || isFeminineOf(q, p))) return true;
  const surname = likeness(lastOf(x), lastOf(y));
  const given = likeness(x[0]!, y[0]!);
  // Two transliterations of one name: both words sound the same to the last letter.
  if (surname === 1 && (given === 1 || spaced(x.slice(0, -1)) === spaced(y.slice(0, -1)))) return true;
  // "R. Aliev" of Rustam Aliyev
  if (surname === 1 && (isInitialOf(x[0]!, y[0]!, rules.forms) || isInitialOf(y[0]!, x[0]!, rules.forms))) return true;
  // A letter of a longer given name: "Elisaveta", "Elizaveta"; not Martin and Martina.
  if (surname === 1 && given >= ONE_LETTER && endsAlike(x[0]!, y[0]!)) return true;
  // Other spellings: the given name is the same and the surname alike, or both are alike and a role says the same.
  if (x[0] === y[0] && x[0]!.length > 1) return surname >= LIKE;
  return given >= LIKE && surname >= LIKE && sharesRole(a.name, b.name, rules);
}

/** Whether a surname alone may be another spelling of a person's, whose role says the same. */
export function alikeWithRole(short: Comparable, full: Comparable, rules: NameRules): boolean {
  return (
    likeness(short.forms[0]!.at(-1)!, lastOf(full.forms[0]!)) >= LIKE && sharesRole(short.name, full.name, rules, true)
  );
}

/** A word as it sounds, and which letters are in that: bit `code % 32` for each. */
interface Sound {
  readonly sound: string;
  readonly letters: number;
}

/** The words of a name's forms that are one word, as they sound: what `spelledAlike` compares. */
export function singleWords({ forms }: Comparable, rules: NameForms): Sound[] {
  return forms
    .map((form) => properWords(form, rules))
    .flatMap((words) => (words.length === 1 && words[0]!.length > 4 ? [heardAs(words[0]!)] : []));
}

function heardAs(word: string): Sound {
  const sound = soundOf(word);
  let letters = 0;
  for (let at = 0; at < sound.length; at++) letters |= 1 << (sound.charCodeAt(at) & 31);
  return { sound, letters };
}

/**
 * How alike two names of one word are, neither of them a person's, 0 to 1; less than `ALIKE` counts as 0. It joins nothing by
 * itself. `a`, `b`: their `singleWords`.
 */
export function spelledAlike(a: readonly Sound[], b: readonly Sound[]): number {
  let most = 0;
  for (const x of a) for (const y of b) if (mayBeAlike(x, y)) most = Math.max(most, alikeSounds(x.sound, y.sound));
  return most < ALIKE ? 0 : most;
}

/** Whether two words can be alike by their lengths and letters: each letter more, or that the other has not, is a difference. */
function mayBeAlike({ sound: a, letters: x }: Sound, { sound: b, letters: y }: Sound): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < ALIKE * longer) return false;
  const most = (1 - ALIKE) * longer;
  return bitsOf(x & ~y) <= most && bitsOf(y & ~x) <= most;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function lastOf(words: readonly string[]): string {
  return words.findLast((word) => !isPatronymic(word)) ?? words.at(-1)!;
}

/** By words: the same without what is no part of the name. The names of a dossier are all held against one another. */
const proper = new WeakMap<readonly string[], readonly string[]>();

/** The words that make a name of a body or place: "the Republic of Tarn" is Tarn, "Tarn City" Tarn, "Acme Ltd" Acme. */
export function properWords(words: readonly string[], forms: NameForms): readonly string[] {
  const known = proper.get(words) ?? withoutKind(words, forms);
  proper.set(words, known);
  return known;
}

function withoutKind(words: readonly string[], forms: NameForms): readonly string[] {
  const core = coreWords(words, forms);
  if (core.length === 3 && core[1] === forms.small.of && forms.polities.has(core[0]!)) return core.slice(2);
  if (core.length === 2 && forms.townWords.has(core[1]!)) return core.slice(0, 1);
  return core;
}

/** A name that is no person's, as `sameThing` compares it: all of a dossier's are held against one another. */
export interface Thing {
  readonly name: LocalName;
  /** Its proper words, and these with blanks between them and without. */
  readonly words: readonly string[];
  readonly spaced: string;
  readonly closed: string;
  readonly land: string | undefined;
  /** Whether "of" turns its parts around; and those parts in one order, null where nothing can be turned. */
  readonly turned: boolean;
  readonly parts: string | null;
}

export function thingOf({ name, forms }: Comparable, rules: NameRules): Thing {
  const words = properWords(forms[0]!, rules.forms);
  const spaced = words.join(' ');
  return {
    name,
    words,
    spaced,
    closed: words.join(''),
    land: name.kind === 'place' ? rules.lands.get(spaced) : undefined,
    turned: words.includes(rules.forms.small.of),
    parts: partsOf(words, rules.forms),
  };
}

/** Whether two names that are no people's are one: equal but for the legal form, a land's two names, a slip in a long name. */
export function sameThing(a: Thing, b: Thing): boolean {
  if (a.spaced === b.spaced) return a.words.length > 1 || compatible(a.name, b.name);
  if (a.closed === b.closed) return true;
  // "Ministry of Defence" and "Defence Ministry".
  if (a.turned !== b.turned && a.parts !== null && a.parts === b.parts) return true;
  if (a.land !== undefined && a.land === b.land) return true;
  // One word of at least three differs by a slip, the others agree.
  const [x, y] = [a.words, b.words];
  if (x.length !== y.length || x.length < 3) return false;
  const different = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  return different.length === 1 && likeness(different[0]![0], different[0]![1]) >= SLIP;
}

/** The words of a name that has two or more, without the small ones, in one order; not a school's: "University of York" and "York University" are two. */
function partsOf(words: readonly string[], { small, schools, genitive }: NameForms): string | null {
  if (words.some((word) => schools.has(word))) return null;
  const parts = words
    .filter((word) => word !== small.of && word !== small.the && word !== small.for)
    .map((word) => word.replace(genitive, ''));
  return parts.length > 1 ? parts.sort().join(' ') : null;
}

/** Words that two names of one body have in common at least, besides the one that differs. */
const COMMON_WORDS = 2;

/** Whether two names of bodies have the same words but for one: a land and its adjective, or two words for an office of state. */
export function isRenamed(a: Comparable, b: Comparable, forms: NameForms): boolean {
  const parts = ({ forms: [words] }: Comparable) => coreWords(words!, forms).filter((word) => !forms.light.has(word));
  const [x, y] = [parts(a), parts(b)];
  const own = x.filter((word) => !y.includes(word));
  const theirs = y.filter((word) => !x.includes(word));
  if (own.length !== 1 || theirs.length !== 1 || x.length !== y.length || x.length <= COMMON_WORDS) return false;
  const [p, q] = [own[0]!, theirs[0]!];
  if (forms.stateOffices.has(p) && forms.stateOffices.has(q)) return true;
  return isOfLand(p, q, forms) || isOfLand(q, p, forms);
}

/** "tarnian", of Tarnia. */
function isOfLand(adjective: string, land: string, { gentilic }: NameForms): boolean {
  const stem = land.replace(/[aeiouy]+$/, '');
  return stem.length > 3 && adjective.startsWith(stem) && gentilic.test(adjective.slice(stem.length));
}

function compatible(a: LocalName, b: LocalName): boolean {
  return a.kind === b.kind || a.kind === 'other' || b.kind === 'other';
}

/** Whether `short` can be short for `long`: its initials, or its first words with only what it is left out. */
export function initialsMatch(short: Comparable, long: Comparable, forms: NameForms): boolean {
  const words = short.forms[0]!;
  const full = long.forms[0]!;
  if (full.length < 2 || full.length <= words.length) return false;
  if (
    words.length === 1 &&
    words[0]!.length >= 2 &&
    words[0]!.length <= 7 &&
    (short.name.name === short.name.name.toUpperCase() ||
      // "hna", as an agency may sign
      (short.name.kind === 'organisation' && short.name.name === words[0]) ||
      (short.name.kind === 'organisation' && words[0]!.length >= ACRONYM_WORD && spells(words[0]!, full, forms)))
  ) {
    return spells(words[0]!, full, forms);
  }
  const own = coreWords(words, forms);
  const theirs = coreWords(full, forms);
  const rest = theirs.slice(own.length);
  if (long.name.kind !== 'organisation' && short.name.kind !== 'organisation')
    return (
      own.every((word, i) => word === theirs[i]) && rest.length > 0 && rest.every((word) => forms.layOfLand.has(word))
    );
  // "Tarn Meadows" is the dairy of that name; a town is not its university.
  if (own.length > 1 && rest.length === 1 && own.every((word, i) => word === theirs[i])) {
    // "St Wendel's" is the hospital, and no village.
    const isHouse = forms.saints.has(own[0]!) && short.name.kind === 'organisation';
    return (isHouse || !forms.localBodies.has(rest[0]!)) && !forms.layOfLand.has(rest[0]!);
  }
  if (short.name.kind === 'place' || long.name.kind !== 'organisation') return false;
  const begins = own.length < theirs.length && own.every((word, i) => word === theirs[i]);
  // "the Electoral Commission" is the Regional Electoral Commission of Tarn.
  const of = theirs.indexOf(forms.small.of);
  const head = of > own.length ? theirs.slice(0, of) : theirs;
  const ends = own.length < head.length && own.every((word, i) => word === head[head.length - own.length + i]);
  return begins || (ends && own.length > 1) || (ends && short.name.kind === 'organisation');
}

/** Whether two people have a role in common: a word of rank, and no land that contradicts. */
function sharesRole(a: LocalName, b: LocalName, rules: NameRules, whole = false): boolean {
  const read = (name: LocalName) => {
    const words = name.roles.flatMap((role) => fold(role).split(/[^\p{L}\p{N}]+/u));
    return {
      words: new Set(words.filter((word) => word.length > 3)),
      lands: new Set(words.map((word) => rules.lands.get(word)).filter((land) => land !== undefined)),
    };
  };
  const x = read(a);
  const y = read(b);
  const apart = x.lands.size > 0 && y.lands.size > 0;
  if (apart && ![...x.lands].some((land) => y.lands.has(land))) return false;
  if (apart && !whole) return true;
  return [...x.words].some((word) => y.words.has(word));
}

/** Both in a vowel or both in a consonant. */
function endsAlike(a: string, b: string): boolean {
  return /[aeiouy]$/.test(a) === /[aeiouy]$/.test(b);
}

/** Likeness of two given names of seven sounds and more that differ in one. */
const ONE_LETTER = 0.85;
/** Likeness from which two spellings may be one name, if something else agrees. */
const LIKE = 0.75;
/** The same of two names of one word that stand among the same words. */
export const ALIKE = 0.75;
/** Likeness of a word and its slip of the pen. */
const SLIP = 0.85;

/**
 * How alike two names sound, 0 to 1: edit distance over their sounds, in which letters that transliterations swap are
 * one, against the longer. Symmetric.
 */
export function likeness(a: string, b: string): number {
  return alikeSounds(soundOf(a), soundOf(b));
}

function alikeSounds(x: string, y: string): number {
  const longer = Math.max(x.length, y.length);
  if (x === y) return longer === 0 ? 0 : 1;
  return 1 - distance(x, y) / longer;
}

/** Levenshtein's distance. O(n·m), words only. */
function distance(a: string, b: string): number {
  const row = distances.length > b.length ? distances : new Uint16Array(2 * b.length);
  distances = row;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      left = Math.min(above + 1, left + 1, diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** A row of distances, for one pair of words after another. */
let distances = new Uint16Array(64);
