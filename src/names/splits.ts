import { GazetteerBit, NameWord } from '../lang/index.ts';
import { Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import { Evidence } from './evidence.ts';
import { ownerOf } from './genitives.ts';
import type { NameAt, Reading } from './reading.ts';
import { isGiven, isPlace, PLACES } from './word-kinds.ts';

/**
 * "Ana Ruiz on the Lido", "Acme Precision of Japan": what stands before a preposition heads no body, a committee or a bank
 * does, so that these are two names.
 */
export function splitBody(reading: Reading, name: NameAt, alone: ReadonlySet<string>): NameAt[] {
  const { from, to, kind } = name;
  const area = inArea(reading, name);
  if (area !== null) return [area];
  const parts = splitAtArticle(reading, name) ?? withHolder(reading, name);
  if (parts !== null) return parts;
  const owner = ownerOf(reading, from, to);
  if (owner > 0)
    return [
      { from, to: owner, kind: 'person' },
      { from: owner + 1, to, kind },
    ];
  const holder = holderOf(reading, from, to, alone);
  if (holder > 0)
    return [
      { from, to: holder, kind: holder === from + 1 && kind === 'place' ? 'place' : 'organisation' },
      { from: holder, to, kind: 'person' },
    ];
  return splitAtPreposition(reading, name);
}

/**
 * "In Tarn the Harbour Board met", "Support The Small Print": an article within a name follows "of" and its like; elsewhere
 * another name begins behind it.
 */
function splitAtArticle(reading: Reading, { from, to, kind }: NameAt): NameAt[] | null {
  const { cases, classes, form, listed, rules, tags, evidence } = reading;
  const word = (i: number) => foldedToken(form, i);
  for (let i = from + 1; i < to - 1; i++) {
    if (word(i) !== rules.small.the || cases[i + 1]! < Case.Capital) continue;
    const isFree = tags[i - 1] !== Tag.IN && !rules.connectors.has(word(i - 1));
    if (!isFree || kind === 'other') return null;
    const rest = { from: i + 1, to, kind };
    if (cases[i] === Case.Capital) return i === from + 1 && classes[from] !== 0 && listed[from] === 0 ? [rest] : null;
    const known = (evidence.get(form.tokens.norms[i - 1]!) & Evidence.Located) !== 0;
    return [{ from, to: i, kind: known || isPlace(listed[i - 1]!) ? 'place' : kind }, rest];
  }
  return null;
}

/** "Ana Ruiz" of "City Auditor Ana Ruiz", of which the model took all for one body. */
function withHolder({ cases, listed, roles }: Reading, { from, to }: NameAt): NameAt[] | null {
  for (let i = Math.max(from + 1, to - 3); i < to - 1; i++) {
    const isOffice = (roles[i - 1]! & (NameWord.Title | NameWord.Role)) !== 0;
    if (!isOffice || !isGiven(listed[i]!) || (roles[to - 1]! & HEADS) !== 0) continue;
    if (cases.subarray(i, to).every((written) => written === Case.Capital || written === Case.Initial))
      return [{ from: i, to, kind: 'person' }];
  }
  return null;
}

/** "Vell" of "Region of Vell": what it is belongs to its full form, as where it is written small. */
function inArea({ form, roles, rules }: Reading, { from, to, kind }: NameAt): NameAt | null {
  const isArea =
    to - from > 2 &&
    kind !== 'other' &&
    rules.settlements.has(foldedToken(form, from)) &&
    foldedToken(form, from + 1) === rules.small.of &&
    (roles[to - 1]! & NameWord.Organisation) === 0;
  return isArea ? { from: from + 2, to, kind: 'place' } : null;
}

const HEADS = NameWord.Organisation | NameWord.Place | NameWord.Body | NameWord.Area | NameWord.Other | NameWord.Title;

/** The two names on either side of a preposition in small letters; the one name where it heads a body or a place. */
function splitAtPreposition(reading: Reading, { from, to, kind }: NameAt): NameAt[] {
  const { cases, classes, roles, rules, tags, listed, form } = reading;
  for (let i = from + 1; i < to - 1; i++) {
    if (cases[i] !== Case.Lower || tags[i] !== Tag.IN) continue;
    // "Local 12 of the Dockers' Union": a branch, and the body whose branch it is.
    if (kind === 'organisation' && cases[i - 1] === Case.Digits && tags[i + 1] === Tag.DT && i + 2 < to)
      return [
        { from, to: i, kind },
        { from: i + 2, to, kind },
      ];
    if ((roles[from]! & HEADS) !== 0 || (roles[i - 1]! & HEADS) !== 0) break;
    const rest = tags[i + 1] === Tag.DT ? i + 2 : i + 1;
    const of = foldedToken(form, i) === rules.small.of;
    const somewhere = isPlace(listed[rest]!) && to - rest === 1;
    const given = isGiven(listed[from]!) && i - from === 2;
    // "Ana Ruiz of Vik Partners": two words that nobody knows, and a body's name behind.
    const unknown =
      i - from === 2 && classes[from] === 0 && classes[i - 1] === 0 && (listed[from]! & LISTED_BODY) === 0;
    if (of && kind === 'organisation' && (given || unknown) && isBodyAt(reading, rest, to))
      return [
        { from, to: i, kind: 'person' },
        { from: rest, to, kind },
      ];
    if (rest >= to || (of && !somewhere) || (!of && !given && rest === i + 1)) continue;
    return [
      { from, to: i, kind: given ? 'person' : 'organisation' },
      { from: rest, to, kind: somewhere ? 'place' : kind },
    ];
  }
  return [{ from, to, kind }];
}

const LISTED_BODY = GazetteerBit.Organisation | PLACES;

/** A name of two words and more whose last is a body's: "Vik Partners", "Acme Securities". */
function isBodyAt({ roles, cases }: Reading, from: number, to: number): boolean {
  const ends = NameWord.Organisation | NameWord.Body | NameWord.Suffix;
  return to - from > 1 && cases[from] === Case.Capital && (roles[to - 1]! & ends) !== 0;
}

/** Where the person begins in "Director of Fisheries Ana Ruiz", of which the model took what follows "of" for a body; 0 else. */
function holderOf(reading: Reading, from: number, to: number, alone: ReadonlySet<string>): number {
  const { roles, tags, listed, cases, classes, firsts } = reading;
  // "President of the Union of Dockers Ana Ruiz"
  const of = tags[from - 1] === Tag.DT ? from - 2 : from - 1;
  const office = of - 1 >= firsts[from]! && tags[of] === Tag.IN ? roles[of - 1]! : 0;
  if ((office & (NameWord.Title | NameWord.Role)) === 0 || (roles[to - 1]! & NameWord.Organisation) !== 0) return 0;
  for (let i = from + 1; i < to - 1; i++)
    if (isGiven(listed[i]!) && cases[i] === Case.Capital && cases[i + 1] === Case.Capital) return i;
  // "President of Norland Ana Ruiz", where the one is a land or the other is spoken of alone.
  const located = (reading.evidence.get(reading.form.tokens.norms[from]!) & Evidence.Located) !== 0;
  const isLand = located || isPlace(listed[from]!);
  const unknown = (i: number) => classes[i] === 0 && cases[i] === Case.Capital;
  return to - from === 3 &&
    (isLand || alone.has(foldedToken(reading.form, to - 1))) &&
    unknown(from + 1) &&
    unknown(from + 2)
    ? from + 1
    : 0;
}

/** "Matthew Reyes of The Herald", "Ana Ruiz for the Greens": the person ends there; "Storm and Tillow JJ" are two. */
export function splitPerson(reading: Reading, from: number, to: number): NameAt[] {
  const { form, cases, tags, rules } = reading;
  if (isForWhom(reading, from, to))
    return [
      { from, to: from + 1, kind: 'organisation' },
      { from: from + 1, to, kind: 'person' },
    ];
  for (let i = from + 1; i < to - 1; i++) {
    if (cases[i] !== Case.Lower) continue;
    const word = foldedToken(form, i);
    if (word === rules.small.of || tags[i] === Tag.IN) {
      const rest = tags[i + 1] === Tag.DT ? i + 2 : i + 1;
      const tail: NameAt[] = rest < to ? [{ from: rest, to, kind: 'organisation' }] : [];
      return [{ from, to: i, kind: 'person' }, ...tail];
    }
    if (word === rules.small.and) return [{ from, to: i, kind: 'person' }, ...splitPerson(reading, i + 1, to)];
  }
  return [{ from, to, kind: 'person' }];
}

/** "TNS Ana Ruiz": the letters of an outlet in front of whoever writes for it; nobody has them for a given name. */
function isForWhom({ cases, listed, classes, roles, form }: Reading, from: number, to: number): boolean {
  const length = form.tokens.ends[from]! - form.tokens.starts[from]!;
  return (
    to - from === 3 &&
    cases[from] === Case.Upper &&
    cases[from + 1] === Case.Capital &&
    cases[from + 2] === Case.Capital &&
    length > 2 &&
    length < 6 &&
    !isGiven(listed[from]!) &&
    classes[from] === 0 &&
    (roles[from]! & (NameWord.Title | NameWord.Role)) === 0
  );
}
