import { NameWord } from '../lang/index.ts';
import { isProper, Tag, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case, Style } from './casing.ts';
import type { Reading } from './reading.ts';
import { WordBits } from './word-bits.ts';
import { isGiven } from './word-kinds.ts';

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

/** A text of which all is read but this. */
type Unweighed = Omit<Reading, 'evidence'>;

/** What the places where each capitalised word stands say of it together. */
export function gatherEvidence(reading: Unweighed): WordBits {
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
      if (first < i && isGiven(listed[first]!)) bits |= Evidence.Surname;
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

function previousWord({ form, firsts }: Unweighed, i: number): number {
  const { kinds, starts } = form.tokens;
  let before = i - 1;
  // "Dr. Okafor": the full stop belongs to the title.
  if (before > firsts[i]! && form.folded.charCodeAt(starts[before]!) === 0x2e) before--;
  return before >= firsts[i]! && kinds[before] === TokenKind.Word ? before : -1;
}

function isNamePart({ cases, form }: Unweighed, i: number): boolean {
  const written = cases[i]!;
  if (written === Case.Capital || written === Case.Initial || written === Case.Mixed) return true;
  const unit = form.folded.charCodeAt(form.tokens.starts[i]!);
  return written === Case.None && (unit === 0x2e || unit === 0x2d);
}

/** "Norlandish Union of Harbour Pilots (NUHP)": the capitals in brackets are the initials of what stands before. */
function spellsInitials({ form, cases, firsts }: Unweighed, i: number): boolean {
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
