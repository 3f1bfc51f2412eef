import { GazetteerBit, NameWord } from '../lang/index.ts';
import { isAdjective, isNoun, Tag, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import type { NameAt, Reading } from './reading.ts';
import { particlesBefore } from './surnames.ts';

/** One place where a name stands, with what is written around it. Token ranges are half open. */
export interface Mention extends NameAt {
  /** Its words, folded, without marks. */
  readonly words: readonly string[];
  /** The name with title, honour and role. */
  readonly full: { readonly from: number; readonly to: number };
  /** With Mr, Dr, President in front and QC behind; the name's own range where it has none. */
  readonly titled: { readonly from: number; readonly to: number };
  /** The words in front that say who or what it is, as a token range; null where there are none. */
  readonly role: { readonly from: number; readonly to: number } | null;
  readonly gender: 'f' | 'm' | null;
}

/** Words that a role in front of a name has at most: longer ones are other things. */
const LONGEST_ROLE = 8;

export function readMention(reading: Reading, name: NameAt): Mention {
  const isPerson = name.kind === 'person';
  const words = wordsIn(reading, name);
  const titles = isPerson ? titlesBefore(reading, name.from) : null;
  const titled = {
    from: Math.min(titles?.from ?? name.from, name.caller?.from ?? name.from),
    to: isPerson ? honoursAfter(reading, name) : name.to,
  };
  const ranked = { to: isPerson ? rankAfter(reading, titled.to) : titled.to };
  const role = isPerson
    ? (roleBefore(reading, name.from) ?? officeBefore(reading, name.from))
    : bodyBefore(reading, name.from);
  return {
    ...name,
    words,
    full: isPerson
      ? fullRange(reading, name, ranked, role ?? titles)
      : fullRange(reading, name, { to: nounAfter(reading, name) }, role),
    titled,
    role,
    gender: isPerson
      ? (genderOf(reading, name, titles) ?? kinOf(reading, role ?? kinBefore(reading, name.from)))
      : null,
  };
}

/** The words of a name, folded. A person's that are joined by a hyphen are one: Roe-Vik is a surname. */
function wordsIn(reading: Reading, { from, to, kind }: NameAt): string[] {
  const { form, rules } = reading;
  const { kinds, starts, ends } = form.tokens;
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (kinds[i] === TokenKind.Punctuation) continue;
    const word = wordOf(reading, i);
    const isJoined =
      kind === 'person' &&
      i - 2 >= from &&
      HYPHENS.test(form.folded.slice(ends[i - 2], starts[i])) &&
      words.length > 0 &&
      !rules.particles.has(words.at(-1)!);
    if (isJoined) words[words.length - 1] += `-${word}`;
    else words.push(word);
  }
  return kind === 'person' ? words.slice(particlesBefore(words, tied(reading, from), rules)) : words;
}

/** Whether a hyphen ties the word at `at` to the next. */
function tied({ form: { tokens, folded } }: Reading, at: number): boolean {
  return HYPHENS.test(folded.slice(tokens.ends[at], tokens.starts[at + 2]));
}

const HYPHENS = /^[-‐‑]$/;

export function wordOf({ form }: Reading, i: number): string {
  const word = foldedToken(form, i);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** "Prof", "Mr.", "Mayor": capitalised titles right before token `at`. */
function titlesBefore(reading: Reading, at: number): { from: number; to: number } | null {
  const { cases, roles, firsts, form } = reading;
  let from = at;
  for (let i = at - 1; i >= firsts[at]!; i--) {
    const unit = form.folded.charCodeAt(form.tokens.starts[i]!);
    if (unit === STOP && form.tokens.ends[i - 1] === form.tokens.starts[i] && (roles[i - 1]! & NameWord.Title) !== 0)
      continue;
    if (cases[i]! < Case.Capital || cases[i] === Case.Digits || (roles[i]! & NameWord.Title) === 0) break;
    from = i;
  }
  return from < at ? { from, to: at } : null;
}

/** "union president", "Belarusian President", "Northrop Grumman CEO": nouns and adjectives that end in a role. */
function roleBefore(reading: Reading, at: number): { from: number; to: number } | null {
  const { roles, firsts, tags, form, cases } = reading;
  let last = at - 1;
  if (last > firsts[at]! && form.folded.charCodeAt(form.tokens.starts[last]!) === STOP) last--;
  if (last < firsts[at]! || (roles[last]! & (NameWord.Title | NameWord.Role)) === 0) return null;
  if (!isNoun(tags[last]!) && cases[last] === Case.Lower && tags[last] !== Tag.JJ) return null;
  let from = last;
  for (let i = last - 1; i >= firsts[at]! && at - i <= LONGEST_ROLE; i--) {
    const tag = tags[i]!;
    const glued = tag === Tag.HYPH || tag === Tag.POS;
    if (!isNoun(tag) && !isAdjective(tag) && !glued && tag !== Tag.VBG && tag !== Tag.CD) break;
    // "Last night passenger Ana Ruiz said": the day is not the passenger's.
    if ((roles[i]! & (NameWord.Calendar | NameWord.Plain)) !== 0) break;
    if (!glued) from = i;
  }
  // "At the end Mr Ruiz spoke": a courtesy title stands with an office in front of it, and with nothing else.
  const isCourtesy = from < last && reading.rules.honorifics.has(wordOf(reading, last));
  if (isCourtesy && (roles[last - 1]! & (NameWord.Title | NameWord.Role)) === 0) from = last;
  return { from, to: at };
}

/** Words of what an office is of at most: "Minister of Foreign Affairs". */
const LONGEST_FIELD = 4;

/** "President of Norland", "Minister of Energy", right in front of who that is. */
function officeBefore(
  { roles, firsts, tags, form, cases, rules }: Reading,
  at: number,
): { from: number; to: number } | null {
  let of = at - 1;
  while (of > firsts[at]! && at - of <= LONGEST_FIELD && isNoun(tags[of]!) && cases[of]! >= Case.Capital) of--;
  if (of === at - 1 || of <= firsts[at]! || tags[of] !== Tag.IN || foldedToken(form, of) !== rules.small.of)
    return null;
  const head = of - 1;
  return (roles[head]! & NameWord.Title) !== 0 && isNoun(tags[head]!) ? { from: head, to: at } : null;
}

/** "the airline Luftwerk", "law firm Pell and Strand", "the port of Sund", "the Republic of Tarn". */
function bodyBefore(reading: Reading, at: number): { from: number; to: number } | null {
  const { roles, firsts, tags, cases } = reading;
  if (at - 2 >= firsts[at]! && tags[at - 1] === Tag.IN && wordOf(reading, at - 1) === reading.rules.small.of) {
    return (roles[at - 2]! & NameWord.Area) !== 0 || reading.rules.states.has(wordOf(reading, at - 2))
      ? { from: at - 2, to: at }
      : null;
  }
  if (at - 1 < firsts[at]! || cases[at - 1] !== Case.Lower) return null;
  const isLandform = reading.rules.landforms.has(wordOf(reading, at - 1));
  if ((!isLandform && (roles[at - 1]! & (NameWord.Body | NameWord.Area)) === 0) || !isNoun(tags[at - 1]!)) return null;
  let from = at - 1;
  while (
    from - 1 >= firsts[at]! &&
    (isNoun(tags[from - 1]!) || isAdjective(tags[from - 1]!)) &&
    at - from < LONGEST_ROLE
  )
    from--;
  return { from, to: at };
}

/** The name with what belongs to it in front, an article before that, and honours behind. */
function fullRange(
  reading: Reading,
  { from, to, kind }: NameAt,
  titled: { to: number },
  before: { from: number } | null,
): { from: number; to: number } {
  const { tags, firsts, cases } = reading;
  let start = before?.from ?? from;
  const article = start - 1;
  // "the Harbour Board"; the article of "the Alana Road bridge" is the bridge's.
  const own =
    kind !== 'person' && (to - from === 1 || to >= cases.length || cases[to] !== Case.Lower || !isNoun(tags[to]!));
  if (
    (before !== null || own) &&
    article >= firsts[from]! &&
    tags[article] === Tag.DT &&
    wordOf(reading, article) === reading.rules.small.the
  ) {
    // "the chief judge Mara Tillow", "the Examiner"; not "the Alana Road bridge".
    if (before === null || cases[start] === Case.Lower) start = article;
  }
  return { from: start, to: titled.to };
}

/** The end of a person's name with the honours behind it: J, QC, MP. */
function honoursAfter(reading: Reading, { from, to }: NameAt): number {
  const { cases, firsts } = reading;
  let end = to;
  while (
    end < cases.length &&
    firsts[end] === firsts[from] &&
    cases[end]! >= Case.Upper &&
    reading.rules.honours.has(wordOf(reading, end))
  )
    end++;
  return end;
}

/** "Ana Ruiz executive officer", as machine translations put it: the end of a role that follows without a comma. */
function rankAfter(reading: Reading, to: number): number {
  const { cases, firsts, roles, tags } = reading;
  let end = to;
  for (let i = to; i < Math.min(to + 3, cases.length) && firsts[i] === firsts[to - 1] && cases[i] === Case.Lower; i++) {
    if (!isNoun(tags[i]!) && !isAdjective(tags[i]!)) break;
    if (isNoun(tags[i]!) && (roles[i]! & NameWord.Role) !== 0) end = i + 1;
  }
  return end;
}

/** "Ember valley", "Monte Vik observatory": the end of a name with the small noun behind it that says what it is. */
function nounAfter(reading: Reading, { from, to }: NameAt): number {
  const { cases, firsts } = reading;
  if (to >= cases.length || firsts[to] !== firsts[from] || cases[to] !== Case.Lower) return to;
  const { roles, tags } = reading;
  const things = NameWord.Place | NameWord.Area | NameWord.Organisation;
  const isHead = (i: number) =>
    (isNoun(tags[i]!) || isAdjective(tags[i]!)) &&
    ((roles[i]! & things) !== 0 ||
      reading.rules.houses.has(wordOf(reading, i)) ||
      reading.rules.landmarks.has(wordOf(reading, i)));
  const isLandform =
    isNoun(tags[to]!) && reading.rules.landforms.has(wordOf(reading, to)) && !isNoun(tags[to + 1] ?? 0);
  if (isHead(to) || isLandform) return to + 1;
  // "the Tarn hydroelectric complex".
  const next = to + 1;
  const inside = next < cases.length && firsts[next] === firsts[from] && cases[next] === Case.Lower;
  return inside && isAdjective(tags[to]!) && isHead(next) ? next + 1 : to;
}

function genderOf(
  reading: Reading,
  { from, to }: NameAt,
  titled: { from: number; to: number } | null,
): 'f' | 'm' | null {
  const { roles, listed } = reading;
  for (let i = titled?.from ?? from; titled !== null && i < titled.to; i++) {
    if ((roles[i]! & NameWord.Female) !== 0) return 'f';
    if ((roles[i]! & NameWord.Male) !== 0) return 'm';
  }
  if (to - from < 2 && (listed[from]! & ~(GazetteerBit.Male | GazetteerBit.Female)) !== 0) return null;
  const given = listed[from]! & (GazetteerBit.Male | GazetteerBit.Female);
  return given === GazetteerBit.Female ? 'f' : given === GazetteerBit.Male ? 'm' : null;
}

/** "whose husband Ruiz": what somebody is to others tells their sex. */
function kinOf({ roles }: Reading, role: { from: number; to: number } | null): 'f' | 'm' | null {
  const bits = role === null ? 0 : roles[role.to - 1]!;
  return (bits & NameWord.Female) !== 0 ? 'f' : (bits & NameWord.Male) !== 0 ? 'm' : null;
}

/** "his wife, Ana": what somebody is to another, in front of a comma. */
function kinBefore({ tags, firsts }: Reading, at: number): { from: number; to: number } | null {
  const kin = at - 2;
  const isKin = kin > firsts[at]! && tags[at - 1] === Tag.COMMA && isNoun(tags[kin]!) && tags[kin - 1] === Tag.PRPS;
  return isKin ? { from: kin, to: kin + 1 } : null;
}

const STOP = 0x2e;
