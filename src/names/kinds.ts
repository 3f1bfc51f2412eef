import { GazetteerBit, NameWord } from '../lang/index.ts';
import { isAdjective, isNoun, type NameKind, Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case, Evidence, type Reading } from './reading.ts';
import type { NameAt } from './refine.ts';

/** What the words of a name say against what the model took it for: a commission is no place, "Local 12" a body, "N4" a thing. */
export function kindByWords(reading: Reading, { from, to, kind }: NameAt): NameKind {
  const { roles, form, cases, classes, listed, firsts } = reading;
  const last = roles[to - 1]!;
  const size = to - from;
  if (kind === 'person' && size > 1 && (last & NameWord.Other) !== 0 && listed[from] === 0 && classes[to - 1] !== 0)
    return 'other';
  if (isLocated(reading, from, to) && kind !== 'other') return 'place';
  // "Market Sund", "Upper Vell"; "Little Ana" is nobody's village.
  if (
    kind === 'person' &&
    size === 2 &&
    reading.rules.settings.has(foldedToken(form, from)) &&
    !isGiven(listed[to - 1]!)
  )
    return 'place';
  if (kind === 'organisation' && size === 1 && isOnMaps(reading, from)) return 'place';
  if (size > 1 && reading.rules.seats.has(foldedToken(form, from))) return 'organisation';
  // "the English town Vell"
  if (
    kind !== 'place' &&
    from > firsts[from]! &&
    cases[from - 1] === Case.Lower &&
    reading.rules.settlements.has(foldedToken(form, from - 1)) &&
    (last & NameWord.Organisation) === 0 &&
    !isGiven(listed[from]!)
  )
    return 'place';
  // "the village of Vell"
  const isArea =
    from - 2 >= firsts[from]! && (roles[from - 2]! & NameWord.Area) !== 0 && foldedToken(form, from - 1) === 'of';
  if (kind !== 'place' && isArea && cases[from - 2] === Case.Lower && (last & NameWord.Organisation) === 0)
    return 'place';
  // "the Tarn lagoon", "the lagoon Tarn", "Isle of Tarn"
  if (kind !== 'place' && (isLandform(reading, from, to) || isIsle(reading, from, to))) return 'place';
  if (kind === 'place' && size === 1 && isSomebodyWho(reading, to)) return 'person';
  // "Midsummer Day" is when, and nobody; "Old Marlow" is a clock, an inn, a tree, of which texts speak as of people.
  if (size > 1 && reading.rules.feasts.has(foldedToken(form, to - 1)) && kind !== 'person') return 'other';
  if (kind === 'person' && size === 2 && reading.rules.venerable.has(foldedToken(form, from)) && listed[from] === 0)
    return 'other';
  const given = (listed[from]! & PEOPLE) !== 0;
  // "Tarn Bulbs", "the Post": a company, a paper. People's names end in no common word and take no article.
  if (
    kind === 'person' &&
    size === 2 &&
    !given &&
    classes[to - 1] !== 0 &&
    listed[to - 1] === 0 &&
    !isHonour(reading, to - 1)
  ) {
    const known = reading.evidence.get(form.tokens.norms[to - 1]!);
    if ((known & (Evidence.Titled | Evidence.PersonLast)) === 0 || classes[from] !== 0) return 'organisation';
  }
  if (kind === 'person' && size === 1 && from > firsts[from]! && reading.tags[from - 1] === Tag.DT)
    return 'organisation';
  if (kind === 'person' && size === 1 && areInitials(reading, from)) return 'organisation';
  // "Monte Vik observatory": what it is stands behind it, in small letters.
  if (
    kind === 'person' &&
    !isGiven(listed[from]!) &&
    to < form.tokens.length &&
    cases[to] === Case.Lower &&
    firsts[to] === firsts[from]
  ) {
    const noun = foldedToken(form, to);
    if (reading.rules.landmarks.has(noun)) return 'place';
    if (reading.rules.houses.has(noun)) return 'organisation';
  }
  if (kind !== 'organisation' && kind !== 'person' && size > 1) {
    if ((last & NameWord.Organisation) !== 0 && (last & (NameWord.Place | NameWord.Other)) === 0) return 'organisation';
    if (cases[to - 1] === Case.Digits && (roles[from]! & NameWord.Organisation) !== 0) return 'organisation';
  }
  if (kind === 'person' && size === 1 && (reading.evidence.get(form.tokens.norms[from]!) & Evidence.Acronym) !== 0)
    return 'organisation';
  const text = form.folded.slice(form.tokens.starts[from], form.tokens.ends[to - 1]);
  return CODE.test(text) ? 'other' : kind;
}

/** Whether the small word behind a name of one word, or in front of it, says what lies there, an article before the two. */
function isLandform({ rules, form, tags, cases, firsts }: Reading, from: number, to: number): boolean {
  if (to - from > 1 || cases[from] !== Case.Capital) return false;
  const isOne = (i: number) =>
    firsts[i] === firsts[from] &&
    cases[i] === Case.Lower &&
    isNoun(tags[i]!) &&
    rules.landforms.has(foldedToken(form, i));
  const isBehind = to < form.tokens.length && isOne(to) && !isNoun(tags[to + 1] ?? 0);
  const isBefore = from - 2 >= firsts[from]! && isOne(from - 1);
  return (isBehind && tags[from - 1] === Tag.DT) || (isBefore && tags[from - 2] === Tag.DT);
}

/** "Isle of Tarn": what a land or an island calls itself, and no body. */
function isIsle({ rules, form, roles }: Reading, from: number, to: number): boolean {
  const word = foldedToken(form, from);
  return (
    to - from === 3 &&
    foldedToken(form, from + 1) === 'of' &&
    rules.polities.has(word) &&
    (roles[from]! & NameWord.Place) !== 0
  );
}

/** "Prague", where no match is reported and the text has no body called so: a town or a land, and nothing else. */
function isOnMaps({ listed, evidence, form, sport }: Reading, at: number): boolean {
  const known = evidence.get(form.tokens.norms[at]!);
  const body = Evidence.Organised | Evidence.Acronym | Evidence.OrganisationPart;
  const places = GazetteerBit.Town | GazetteerBit.Region;
  return !sport && listed[at] !== 0 && (listed[at]! & ~places) === 0 && (known & body) === 0;
}

/** "Is Market Sund cursed?": a village of two words, of which the model took the second. */
export function withSetting(reading: Reading, name: NameAt): NameAt {
  const { cases, firsts, listed, form, rules } = reading;
  const { from, to, kind } = name;
  const isOne = to - from === 1 && listed[from] === 0 && (kind === 'person' || kind === 'place');
  const before = from - 1;
  if (!isOne || before <= firsts[from]! || cases[before] !== Case.Capital) return name;
  return rules.settings.has(foldedToken(form, before)) ? { from: before, to, kind: 'place' } : name;
}

/** Whether ", the judge who wrote it" stands behind a name. */
function isSomebodyWho({ tags, roles, firsts }: Reading, to: number): boolean {
  if (tags[to] !== Tag.COMMA || tags[to + 1] !== Tag.DT) return false;
  let at = to + 2;
  while (firsts[at] === firsts[to] && (isNoun(tags[at]!) || isAdjective(tags[at]!))) at++;
  const isRole = at > to + 2 && (roles[at - 1]! & (NameWord.Role | NameWord.Title)) !== 0;
  return isRole && (tags[at] === Tag.WP || tags[at] === Tag.WPS);
}

/** "in Sundby": a word nobody knows, of which the text says only that something is in it. */
function isLocated({ evidence, form, cases, listed, firsts }: Reading, from: number, to: number): boolean {
  const { norms, starts, ends } = form.tokens;
  if (to - from > 1 || listed[from] !== 0 || cases[from] !== Case.Capital || from === firsts[from]) return false;
  const known = evidence.get(norms[from]!);
  const against =
    Evidence.Titled |
    Evidence.Surname |
    Evidence.PersonLast |
    Evidence.PersonFirst |
    Evidence.OrganisationPart |
    Evidence.Acronym |
    Evidence.Speaks;
  return (
    (known & against) === 0 &&
    form.folded.slice(starts[from - 1], ends[from - 1]) === 'in' &&
    cases[from - 1] === Case.Lower
  );
}

/** "asked by NNA": capitals of no word and no name, among small letters, are a body's. */
function areInitials({ cases, classes, listed, form: { tokens } }: Reading, at: number): boolean {
  const length = tokens.ends[at]! - tokens.starts[at]!;
  const isAmongSmall = cases[at - 1] === Case.Lower || cases[at + 1] === Case.Lower;
  const isUnknown = classes[at] === 0 && (listed[at]! & PEOPLE) === 0;
  return cases[at] === Case.Upper && length > 2 && length < 6 && isUnknown && isAmongSmall;
}

/** A route, a motorway, a galaxy: one or two letters and digits. */
const CODE = /^[a-z]{1,2}\d{1,4}[a-z]?$/;

export function isGiven(bits: number): boolean {
  return (bits & (GazetteerBit.Male | GazetteerBit.Female)) !== 0;
}

/** J, CJ, JJ, QC, MP, Jr behind a name. */
export function isHonour({ form, cases, rules }: Reading, i: number): boolean {
  if (cases[i] !== Case.Initial && cases[i] !== Case.Upper) return false;
  const next = form.folded.charCodeAt(form.tokens.ends[i]!);
  return next !== STOP && rules.honours.has(foldedToken(form, i));
}

export const PEOPLE = GazetteerBit.Male | GazetteerBit.Female | GazetteerBit.Surname;

const STOP = 0x2e;
