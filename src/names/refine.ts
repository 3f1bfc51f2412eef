import { NameWord } from '../lang/index.ts';
import { isNoun, Tag, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { afterCalling, afterInitials, afterOffice, afterPeople } from './beginnings.ts';
import { Case, Style } from './casing.ts';
import { Evidence } from './evidence.ts';
import { isOwn, ownHouses, withOwn } from './genitives.ts';
import { withHeaded } from './headed.ts';
import { isHonour, kindByWords, withSetting } from './kinds.ts';
import { LABELS, type Segment } from './labels.ts';
import { peopleAt } from './peoples.ts';
import { withoutPosts } from './posts.ts';
import { kindInPrint, withForm } from './printed.ts';
import type { NameAt, Reading } from './reading.ts';
import { splitBody, splitPerson } from './splits.ts';
import { withBearers, withParticles } from './surnames.ts';
import { isGiven, isPlace, PEOPLE, PLACES } from './word-kinds.ts';

/**
 * The names among the segments, cut where rules know better than the model: titles and honours off a person's name, a
 * person never reaches over "of", a word that any sentence can begin with is no name on that evidence alone.
 */
export function refine(reading: Reading, segments: readonly Segment[]): NameAt[] {
  const names: NameAt[] = [];
  const alone = peopleAlone(reading, segments);
  for (const { from, to, label } of segments) {
    const found = LABELS[label];
    if (!found) continue;
    const kind = (isHonour(reading, to - 1) && to - from > 1) || isCalled(reading, from, to) ? 'person' : found;
    for (const name of kind === 'person'
      ? splitPerson(reading, from, to)
      : splitBody(reading, { from, to, kind }, alone)) {
      const cut =
        name.kind === 'person'
          ? withoutTitles(reading, name)
          : withoutTrade(reading, withoutDoing(reading, withoutShare(reading, withoutShout(reading, name))));
      // "South Africans" are a people, and no body.
      const isPeople = cut !== null && cut.kind !== 'person' && peopleAt(reading, cut.from) === cut.to;
      if (cut !== null && !isPeople && !isChance(reading, cut)) names.push(cut);
    }
  }
  const refined: NameAt[] = [];
  const all = [...names, ...ownHouses(reading, names)].sort((a, b) => a.from - b.from);
  for (const found of withBearers(
    reading,
    withoutPosts(reading, withHeaded(reading, withFields(reading, joined(reading, all)))),
  )) {
    const name = withSetting(reading, withOwn(reading, ofHouse(reading, withLetter(reading, found))));
    const kind = kindInPrint(reading, name.from, name.to, kindByWords(reading, name));
    const to = kind === 'organisation' ? withForm(reading, name.from, name.to) : name.to;
    const whole = withParticles(reading, { ...name, kind, to });
    // The "Ltd" of the body before.
    if (to > (refined.at(-1)?.to ?? 0)) refined.push(whole);
  }
  return refined;
}

/** The words that somewhere in the text are all of a person's name, folded. */
function peopleAlone({ form }: Reading, segments: readonly Segment[]): ReadonlySet<string> {
  return new Set(
    segments.flatMap(({ from, to, label }) =>
      LABELS[label] === 'person' && to - from === 1 ? [foldedToken(form, from)] : [],
    ),
  );
}

/** "St Wendel's" by itself, "Wexley General": a hospital or a school, of which the model took the saint or the town. */
function ofHouse(reading: Reading, name: NameAt): NameAt {
  const { tags, cases, form, firsts, listed, rules } = reading;
  const { to, kind } = name;
  const { length } = form.tokens;
  // The model takes "St" for a title.
  const from = kind === 'person' && name.from > firsts[name.from]! ? name.from - 1 : name.from;
  if (to >= length || firsts[to] !== firsts[from]) return name;
  const word = (i: number) => foldedToken(form, i);
  const goesOn = to + 1 < length && firsts[to + 1] === firsts[from] && cases[to + 1]! >= Case.Capital;
  const isTown = isPlace(listed[to - 1]!);
  if (tags[to] === Tag.POS && rules.saints.has(word(from)) && to - from > 1 && !isTown && !goesOn)
    return { from, to: to + 1, kind: 'organisation' };
  const isHospital =
    kind === 'place' && to - name.from > 1 && cases[to - 1] === Case.Capital && rules.wards.has(word(to - 1));
  if (isHospital) return { ...name, kind: 'organisation' };
  const isWard = kind === 'place' && cases[to] === Case.Capital && rules.wards.has(word(to)) && !goesOn;
  return isWard ? { ...name, to: to + 1, kind: 'organisation' } : name;
}

/** "TRN-42 b": the letter that numbers the companions of a star belongs to its designation. */
function withLetter(reading: Reading, name: NameAt): NameAt {
  const { cases, form, firsts } = reading;
  const { to } = name;
  if (cases[to - 1] !== Case.Digits || to >= form.tokens.length || firsts[to] !== firsts[to - 1]) return name;
  const text = form.text.slice(form.tokens.starts[name.from], form.tokens.ends[to]);
  return DESIGNATION.test(text) ? { ...name, to: to + 1 } : name;
}

const DESIGNATION = /^[A-Z]{1,8}-\d{1,6} [b-i]$/;

/** "Port and Ferry Workers' Federation", found as two, is one: its first half is common words and heads nothing. */
function joined(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const { classes, listed, roles, rules, styles, tags, form } = reading;
  const result: NameAt[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const gap = before !== undefined && before.to === name.from - 1 && tags[before.to] === Tag.CC;
    const bodies = before?.kind === 'organisation' && name.kind === 'organisation';
    // Capitals throughout hide where a name ends: "TARN ROVERS" "FOOTBALL CLUB LIMITED".
    const shouted = bodies && before.to === name.from && styles[before.from] === Style.Upper;
    const isLegal = shouted && (roles[name.to - 1]! & NameWord.Suffix) !== 0;
    if (isLegal) result[result.length - 1] = { ...before, to: name.to };
    else if (
      gap &&
      bodies &&
      name.to - name.from > 1 &&
      classes[before.to - 1] !== 0 &&
      listed[before.to - 1] === 0 &&
      (roles[before.to - 1]! & (NameWord.Organisation | NameWord.Suffix)) === 0 &&
      (roles[name.to - 1]! & NameWord.Organisation) !== 0 &&
      foldedToken(form, before.to) === rules.small.and
    )
      result[result.length - 1] = { ...before, to: name.to };
    else result.push(name);
  }
  return result;
}

/**
 * "Ministry of Water, Sanitation and Irrigation", found as two or cut at its comma, is one: common words in a list behind
 * "of" or "for" are what a body of state is for.
 */
function withFields(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const result: NameAt[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (before !== undefined && name.from < before.to) continue;
    const to = name.kind === 'organisation' ? fieldsEnd(reading, name) : name.to;
    result.push(to === name.to ? name : { ...name, to });
  }
  return result;
}

/** Where the list of a body's fields ends; the end of its name where it has none. */
function fieldsEnd(
  { cases, classes, firsts, form, listed, roles, rules, tags }: Reading,
  { from, to }: NameAt,
): number {
  const word = (i: number) => foldedToken(form, i);
  const isLink = (i: number) => word(i) === rules.small.of || word(i) === rules.small.for;
  const isBodyOf = to - from > 2 && (roles[from]! & NameWord.Organisation) !== 0 && isLink(from + 1);
  if (!isBodyOf || tags[to] !== Tag.COMMA || firsts[to] !== firsts[from]) return to;
  const isField = (i: number) =>
    firsts[i] === firsts[from] && cases[i] === Case.Capital && classes[i] !== 0 && (listed[i]! & PEOPLE) === 0;
  let at = to + 1;
  let hasAnd = false;
  while (at < form.tokens.length && firsts[at] === firsts[from]) {
    const first = at;
    while (isField(at)) at++;
    if (at === first) return to;
    if (hasAnd) return at;
    // "Food and", "Food, and", "Food,"
    if (tags[at] === Tag.COMMA) at++;
    if (word(at) === rules.small.and) {
      hasAnd = true;
      at++;
    } else if (tags[at - 1] !== Tag.COMMA) return to;
  }
  return to;
}

/** "Councillor Ana Ruiz": whatever the model takes it for, such a title has a person's name behind it. */
function isCalled({ form, cases, roles, rules, listed }: Reading, from: number, to: number): boolean {
  const word = foldedToken(form, from);
  const body = NameWord.Organisation | NameWord.Place | NameWord.Other;
  // "Miss Norland" is a contest's.
  if ((listed[to - 1]! & ~PLACES) === 0 && listed[to - 1] !== 0) return false;
  return to - from > 1 && cases[from] !== Case.Lower && rules.calling.has(word) && (roles[to - 1]! & body) === 0;
}

/** Without "Mr Justice" in front and "QC" behind; null where nothing is left. */
export function withoutTitles(reading: Reading, { from, to, kind }: NameAt): NameAt | null {
  const { roles, listed, form, cases, firsts } = reading;
  let start = afterInitials(
    reading,
    afterCalling(reading, afterPeople(reading, afterOffice(reading, from, to), to), to),
    to,
  );
  // "CUE RUIZ, IN:"
  if (to - start > 1 && cases[start] === Case.Upper && reading.rules.cues.has(foldedToken(form, start))) start++;
  let end = to;
  while (end - start > 1 && isHonour(reading, end - 1)) end--;
  // "said Ana Ruiz Wednesday": the day is nobody's second surname.
  const isDay = (i: number) => (roles[i]! & NameWord.Calendar) !== 0 && listed[i] === 0 && cases[i] === Case.Capital;
  while (end - start > 2 && isDay(end - 1)) end--;
  while (end - start > 1 && (roles[start]! & NameWord.Title) !== 0) {
    // "Mayor Don Ruiz": what may be either is a given name behind a title.
    const behind = start > from || (start > firsts[from]! && (roles[start - 1]! & NameWord.Title) !== 0);
    if (isGiven(listed[start]!) && (behind || (roles[start]! & (NameWord.Male | NameWord.Female)) === 0)) break;
    start++;
    if (form.folded.charCodeAt(form.tokens.starts[start]!) === STOP) start++;
  }
  if (start >= end) return null;
  if (form.tokens.kinds[start] === TokenKind.Punctuation) start++;
  return start < end ? { from: start, to: end, kind } : null;
}

/** "BREAKING Acme plc": words in capitals in front of a name that is not in capitals do not belong to it. */
function withoutShout({ cases, classes, listed, styles }: Reading, name: NameAt): NameAt {
  let { from } = name;
  while (
    name.to - from > 1 &&
    styles[from] !== Style.Upper &&
    cases[from] === Case.Upper &&
    cases[from + 1] === Case.Capital &&
    classes[from] !== 0 &&
    listed[from] === 0
  )
    from++;
  return { ...name, from };
}

/** "Harbour League 4.8 per cent": a number with a fraction is how much, and no part of a name. */
function withoutShare({ form, cases }: Reading, name: NameAt): NameAt {
  const { from, to } = name;
  const isShare =
    to - from > 1 &&
    cases[to - 1] === Case.Digits &&
    /^\d+[.,]\d+$/.test(form.text.slice(form.tokens.starts[to - 1], form.tokens.ends[to - 1]));
  return isShare ? { ...name, to: to - 1 } : name;
}

/** "Brokerage Tarn Capital cut its target": what a body is, with a capital from its place in the sentence. */
function withoutTrade({ roles, firsts, cases }: Reading, name: NameAt): NameAt {
  const { from, to, kind } = name;
  const isTrade =
    kind === 'organisation' &&
    to - from > 2 &&
    from === firsts[from] &&
    (roles[from]! & NameWord.Body) !== 0 &&
    (roles[from]! & NameWord.Organisation) === 0 &&
    cases[from + 1] === Case.Capital;
  return isTrade ? { ...name, from: from + 1 } : name;
}

/** "Closing Norrow is hard": what is done to a place that the text names elsewhere by itself. */
function withoutDoing(reading: Reading, name: NameAt): NameAt {
  const { form, classes, listed, cases, tags, evidence } = reading;
  const { from, to } = name;
  const named = Evidence.Proper | Evidence.Located;
  const isDoing =
    to - from === 2 &&
    isFirstWord(reading, from) &&
    tags[from] === Tag.VBG &&
    classes[from] !== 0 &&
    listed[from] === 0 &&
    cases[from + 1] === Case.Capital &&
    (evidence.get(form.tokens.norms[from]!) & Evidence.Proper) === 0 &&
    (evidence.get(form.tokens.norms[from + 1]!) & named) !== 0;
  return isDoing ? { ...name, from: from + 1 } : name;
}

/** Whether a sentence begins with the word, be it in quotation marks. */
function isFirstWord({ form, firsts }: Reading, i: number): boolean {
  let first = firsts[i]!;
  while (first < i && form.tokens.kinds[first] === TokenKind.Punctuation) first++;
  return first === i;
}

/** A single common word at the head of a sentence or of a heading, which nothing else in the text makes a name. */
function isChance(reading: Reading, { from, to, kind }: NameAt): boolean {
  const { cases, classes, evidence, firsts, form, listed, roles, styles, tags } = reading;
  // "US$6 billion" names a currency.
  if (form.folded.charCodeAt(form.tokens.ends[to - 1]!) === DOLLAR) return true;
  if (to - from > 1) return false;
  if ((roles[from]! & (NameWord.Calendar | NameWord.Plain)) !== 0 && listed[from] === 0) return true;
  if (cases[from] === Case.Initial) return true;
  if (isOwn(reading, from, to)) return false;
  // "b Storm 18", "Storm 15-4-38-1": scorecards have surnames and numbers.
  if (kind === 'person' && reading.sport && cases[to] === Case.Digits && firsts[to] === firsts[from]) return false;
  // "the Chief Justice", "a Professor": a title that nobody's name follows.
  if (kind === 'person' && (roles[from]! & NameWord.Title) !== 0 && listed[from] === 0) return true;
  if (classes[from] === 0 || (listed[from]! & ~PEOPLE) !== 0) return false;
  const known = evidence.get(form.tokens.norms[from]!);
  if (listed[from] !== 0) {
    // "Come to the meeting", "Mark said": a given name that is a word too needs the text to use it as a name.
    const used = Evidence.Proper | Evidence.PersonLast | Evidence.PersonFirst | Evidence.Titled | Evidence.Speaks;
    return (from === firsts[from] || styles[from] !== Style.Prose) && (known & used) === 0;
  }
  // A tabloid's shouting: "it rained TWICE".
  const shouted = cases[from] === Case.Upper && to - from === 1 && styles[from] === Style.Prose;
  if (shouted && (known & Evidence.Acronym) === 0 && form.tokens.ends[from]! - form.tokens.starts[from]! > 3)
    return true;
  const common = (known & Evidence.Common) !== 0;
  const isLabelled = from > firsts[from]! && form.folded.charCodeAt(form.tokens.starts[from - 1]!) === COLON;
  const begins = isFirstWord(reading, from) || isLabelled || !isNoun(tags[from]!) || styles[from] !== Style.Prose;
  if (common && (begins || kind === 'other')) return true;
  return begins && (known & (Evidence.Proper | Evidence.PersonLast | Evidence.Titled | Evidence.Acronym)) === 0;
}

const STOP = 0x2e;
const DOLLAR = 0x24;
const COLON = 0x3a;
