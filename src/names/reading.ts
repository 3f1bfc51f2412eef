import type { NameForms, NameRules } from '../lang/index.ts';
import { GazetteerBit, NameWord } from '../lang/index.ts';
import { isProper, Tag, type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken, lookUp, rememberingHash, type TaggerModel, wordClasses } from '../text/index.ts';
import { type Lines, readLines } from './lines.ts';
import { WordBits } from './word-bits.ts';

/** How a word is written. */
export const Case = { None: 0, Lower: 1, Capital: 2, Upper: 3, Initial: 4, Mixed: 5, Dotted: 6, Digits: 7 } as const;

/** What the whole text says of a word that it writes with a capital; the numbers add up. */
export const Evidence = {
  /** After Mr, Dr, President. */
  Titled: 1,
  /** Last of a run that begins with a given name. */
  Surname: 2,
  /** After in, near, outside. */
  Located: 4,
  /** Before said, told. */
  Speaks: 8,
  /** In front of University, Inc, Party. */
  Organised: 16,
  /** In brackets behind words whose initials it is. */
  Acronym: 32,
  /** After "the". */
  Definite: 64,
  /** Also in lower case. */
  Common: 128,
  /** With a capital where none is due. */
  Proper: 256,
  /** Last word of a person's longer name, as a first look at the text found it. */
  PersonLast: 512,
  /** First word of one. */
  PersonFirst: 1024,
  /** Word of an organisation's longer name. */
  OrganisationPart: 2048,
  /** Mostly a person, a place, an organisation where it stands alone, twice at least. */
  Person: 4096,
  Place: 8192,
  Organisation: 16384,
} as const;

/** Style of a sentence: prose; a heading with a capital on every word; all in capitals. */
export const Style = { Prose: 0, Title: 1, Upper: 2 } as const;

/** One text as the search for names reads it. All arrays index tokens. */
export interface Reading {
  readonly form: TextForm;
  /** How the language's names look. */
  readonly rules: NameForms;
  /** Deputy, assistant: in front of an office, part of it. */
  readonly ranks: ReadonlySet<string>;
  /** Clerk, governor: what one person is. */
  readonly offices: ReadonlySet<string>;
  readonly tags: Uint8Array;
  readonly cases: Uint8Array;
  /** `GazetteerBit`s of the single word. */
  readonly listed: Uint8Array;
  /** The same of several words, by their `nameKey`. */
  readonly listedAt: (key: number) => number;
  /** Of words with a capital, the kinds of name that their like are (`NameRules.leanings`). */
  readonly leanings: Uint8Array;
  /** `NameWord` bits. */
  readonly roles: Uint32Array;
  /** The lexicon's word class + 1; 0 where the word is unknown. */
  readonly classes: Uint8Array;
  /** 1 where the lexicon has the word as an article, a pronoun, a preposition or a conjunction first of all. */
  readonly small: Uint8Array;
  /** By the hash of a word's normal form. */
  readonly evidence: WordBits;
  /** First token and style of the sentence of each token. */
  readonly firsts: Uint32Array;
  readonly styles: Uint8Array;
  readonly lines: Lines;
  /** The text is about sport, where a town is a team. */
  readonly sport: boolean;
}

/** Share of a text's words that are words of sport from which its towns may be teams. */
const SPORT_SHARE = 0.008;

interface Knowledge {
  readonly listedAt: (norm: number) => number;
  readonly leaningAt: (norm: number) => number;
  readonly rolesAt: (norm: number) => number;
}

const known = new WeakMap<NameRules, Knowledge>();

/** What a language's lists say of a word, with the answers of before at hand. */
export function knowledgeOf(rules: NameRules): Knowledge {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const knowledge: Knowledge = {
    listedAt: rememberingHash((norm) => lookUp(rules.gazetteer, norm)),
    leaningAt: rememberingHash((norm) => lookUp(rules.leanings, norm)),
    rolesAt: rememberingHash((norm) => rules.words.get(norm >>> 0) ?? 0),
  };
  known.set(rules, knowledge);
  return knowledge;
}

export function readForNames(form: TextForm, tags: Uint8Array, rules: NameRules, tagger: TaggerModel): Reading {
  const { length, kinds, norms } = form.tokens;
  const cases = new Uint8Array(length);
  const listed = new Uint8Array(length);
  const leanings = new Uint8Array(length);
  const roles = new Uint32Array(length);
  const classes = new Uint8Array(length);
  const small = new Uint8Array(length);
  const classAt = wordClasses(tagger);
  const { listedAt, leaningAt, rolesAt } = knowledgeOf(rules);
  const smallClasses = smallClassesOf(tagger);
  let sport = 0;
  for (let i = 0; i < length; i++) {
    const written = caseOf(form, i);
    cases[i] = written;
    if (kinds[i] !== TokenKind.Word) continue;
    // As whole numbers of 32 bits with a sign, which no call has to box.
    const norm = norms[i]! | 0;
    if (written !== Case.Lower) {
      listed[i] = listedAt(norm);
      leanings[i] = leaningAt(norm);
    }
    const bits = rolesAt(norm);
    roles[i] = bits;
    if ((bits & NameWord.Sport) !== 0) sport++;
    const known = classAt(norm);
    classes[i] = known;
    small[i] = smallClasses[known]!;
  }
  const firsts = new Uint32Array(length);
  const styles = new Uint8Array(length);
  readSentences(form, cases, firsts, styles);
  const partial = {
    form,
    rules: rules.forms,
    ranks: rules.references.ranks,
    offices: rules.references.offices,
    tags,
    cases,
    listed,
    listedAt,
    leanings,
    roles,
    classes,
    small,
    firsts,
    styles,
    lines: readLines(cases, firsts, (i) => form.folded.charCodeAt(form.tokens.starts[i]!)),
    sport: sport > length * SPORT_SHARE,
  };
  return { ...partial, evidence: gatherEvidence(partial) };
}

const SMALL: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.DT,
  Tag.EX,
  Tag.IN,
  Tag.PRP,
  Tag.PRPS,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WPS,
  Tag.WRB,
]);

const smalls = new WeakMap<TaggerModel, Uint8Array>();

/** 1 for each word class + 1 whose words are small ones first of all. */
function smallClassesOf(tagger: TaggerModel): Uint8Array {
  let known = smalls.get(tagger);
  if (known === undefined) {
    known = Uint8Array.from([[], ...tagger.classes], ([first]) => (first !== undefined && SMALL.has(first) ? 1 : 0));
    smalls.set(tagger, known);
  }
  return known;
}

function caseOf({ text, folded, tokens }: TextForm, i: number): number {
  const kind = tokens.kinds[i];
  if (kind === TokenKind.Number) return Case.Digits;
  if (kind === TokenKind.Address) return Case.Mixed;
  if (kind !== TokenKind.Word) return Case.None;
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  let capitals = 0;
  let dots = 0;
  let first = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) dots++;
    else if (unit !== folded.charCodeAt(at) && isUpper(text, at, unit)) {
      capitals++;
      if (at === start) first = true;
    }
  }
  if (capitals === 0) return Case.Lower;
  if (dots > 0) return Case.Dotted;
  if (end - start === 1) return Case.Initial;
  if (capitals === end - start) return Case.Upper;
  return capitals === 1 && first ? Case.Capital : Case.Mixed;
}

function isUpper(text: string, at: number, unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/**
 * Whether somebody may be named in full in a sentence that is prose (has neither a capital on every word nor capitals
 * throughout): two capitals side by side, or with marks and particles between them ("Ana de la Ruiz").
 */
export function mayNameInFull(form: TextForm, rules: NameRules): boolean {
  const { length, kinds, norms } = form.tokens;
  const cases = Uint8Array.from({ length }, (_, i) => caseOf(form, i));
  const styles = new Uint8Array(length);
  readSentences(form, cases, new Uint32Array(length), styles);
  const { rolesAt } = knowledgeOf(rules);
  let open = false;
  for (let i = 0; i < length; i++) {
    if (cases[i]! > Case.Lower) {
      if (open && styles[i] === Style.Prose) return true;
      open = true;
    } else if (kinds[i] === TokenKind.Word) open &&= (rolesAt(norms[i]! | 0) & NameWord.Particle) !== 0;
  }
  return false;
}

function readSentences(form: TextForm, cases: Uint8Array, firsts: Uint32Array, styles: Uint8Array): void {
  const { sentences } = form;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      const written = cases[i]!;
      if (written === Case.None || written === Case.Digits) continue;
      words++;
      if (written !== Case.Lower) capitals++;
      if (written === Case.Upper || written === Case.Initial || written === Case.Dotted) upper++;
    }
    firsts.fill(from, from, to);
    const style =
      words > 1 && upper * 4 > words * 3
        ? Style.Upper
        : words > 3 && capitals * 3 > words * 2
          ? Style.Title
          : Style.Prose;
    if (style > 0) styles.fill(style, from, to);
  }
}

type Partial = Omit<Reading, 'evidence'>;

/** What the places where each capitalised word stands say of it together. */
function gatherEvidence(reading: Partial): WordBits {
  const { form, cases, listed, roles, tags, firsts, styles } = reading;
  const { norms, length, kinds } = form.tokens;
  const evidence = new WordBits(length >> 3);
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== TokenKind.Word || cases[i] === Case.Lower) continue;
    if (styles[i] === Style.Upper) continue;
    let bits = 0;
    if (i > firsts[i]! && isProper(tags[i]!) && styles[i] === Style.Prose) bits |= Evidence.Proper;
    const before = previousWord(reading, i);
    if (before >= 0) {
      if ((roles[before]! & NameWord.Title) !== 0 && cases[before] !== Case.Lower) bits |= Evidence.Titled;
      if (cases[before] === Case.Lower && reading.rules.inside.has(foldedToken(form, before))) bits |= Evidence.Located;
      if (tags[before] === Tag.DT) bits |= Evidence.Definite;
    }
    const next = i + 1 < length ? i + 1 : i;
    if (next > i && cases[next] === Case.Lower && (roles[next]! & NameWord.Speech) !== 0) bits |= Evidence.Speaks;
    if (next > i && cases[next] === Case.Capital && (roles[next]! & NameWord.Organisation) !== 0)
      bits |= Evidence.Organised;
    const last = next === i || cases[next] === Case.Lower || cases[next] === Case.None;
    if (last && i > 0 && styles[i] === Style.Prose) {
      let first = i;
      while (first > firsts[i]! && i - first < 3 && isNamePart(reading, first - 1)) first--;
      if (first < i && (listed[first]! & (GazetteerBit.Male | GazetteerBit.Female)) !== 0) bits |= Evidence.Surname;
    }
    // "(Unamec)": many papers write long initials as a word.
    const lettered =
      cases[i] === Case.Upper ||
      (cases[i] === Case.Capital && form.tokens.ends[i]! - form.tokens.starts[i]! >= ACRONYM_WORD);
    if (lettered && spellsInitials(reading, i)) bits |= Evidence.Acronym;
    evidence.add(norms[i]!, bits);
  }
  for (let i = 0; i < length; i++) {
    if (cases[i] === Case.Lower && evidence.has(norms[i]!)) evidence.add(norms[i]!, Evidence.Common);
  }
  return evidence;
}

/** Letters from which initials are written as a word. */
export const ACRONYM_WORD = 4;

function previousWord({ form, firsts }: Partial, i: number): number {
  const { kinds, starts } = form.tokens;
  let before = i - 1;
  // "Dr. Okafor": the full stop belongs to the title.
  if (before > firsts[i]! && form.folded.charCodeAt(starts[before]!) === 0x2e) before--;
  return before >= firsts[i]! && kinds[before] === TokenKind.Word ? before : -1;
}

function isNamePart({ cases, form }: Partial, i: number): boolean {
  const written = cases[i]!;
  if (written === Case.Capital || written === Case.Initial || written === Case.Mixed) return true;
  const unit = form.folded.charCodeAt(form.tokens.starts[i]!);
  return written === Case.None && (unit === 0x2e || unit === 0x2d);
}

/** "Norlandish Union of Harbour Pilots (NUHP)": the capitals in brackets are the initials of what stands before. */
function spellsInitials({ form, cases, firsts }: Partial, i: number): boolean {
  const { folded, tokens } = form;
  if (i < 2 || folded[tokens.starts[i - 1]!] !== '(' || firsts[i] === i - 1) return false;
  const letters = folded.slice(tokens.starts[i], tokens.ends[i]);
  let at = letters.length - 1;
  for (let j = i - 2; j >= firsts[i]! && j > i - 16 && at >= 0; j--) {
    if (cases[j] === Case.None || cases[j] === Case.Lower) continue;
    if (folded[tokens.starts[j]!] === letters[at]) at--;
    else return false;
  }
  return at < 0;
}
