import { NameWord, nameKey } from '../lang/index.ts';
import { isAdjective, isNoun, type NameKind, Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import { Evidence } from './evidence.ts';
import type { NameAt, Reading } from './reading.ts';
import { isGiven, PEOPLE, PLACES } from './word-kinds.ts';

/** What the words of a name say against what the model took it for: a commission is no place, "Local 12" a body, "N4" a thing. */
export function kindByWords(reading: Reading, name: NameAt): NameKind {
  const { kind } = name;
  return (
    (isVessel(reading, name) ? 'other' : null) ??
    (kind === 'person' ? thingByWords(reading, name) : null) ??
    (kind !== 'person' && kind !== 'organisation' && isBearer(reading, name) ? 'person' : null) ??
    placeByWords(reading, name) ??
    (kind === 'place' && name.to - name.from === 1 && isSomebodyWho(reading, name.to) ? 'person' : null) ??
    otherByWords(reading, name) ??
    (kind === 'person' ? bodyForPerson(reading, name) : null) ??
    (kind === 'place' || kind === 'other' ? bodyByWords(reading, name) : null) ??
    (isCode(reading, name) ? 'other' : kind)
  );
}

/** "MV Astra", "the trawler Morning Grace", "Typhoon Mei": ships and storms, which have names like people and places. */
function isVessel({ rules, form, cases, firsts, roles }: Reading, { from, to }: NameAt): boolean {
  const word = (i: number) => foldedToken(form, i);
  if (to - from > 1 && (rules.shipForms.has(word(from)) || rules.storms.has(word(from)))) return true;
  const isBehind = from - 1 > firsts[from]! && cases[from - 1] === Case.Lower && rules.vessels.has(word(from - 1));
  return isBehind && (roles[to - 1]! & (NameWord.Organisation | NameWord.Suffix)) === 0;
}

/** "Osk Benmore", where the text calls a Mr Benmore. */
function isBearer({ evidence, form, cases, classes, listed, roles, sport }: Reading, { from, to }: NameAt): boolean {
  const heads = NameWord.Organisation | NameWord.Place | NameWord.Area | NameWord.Other | NameWord.Body;
  const isPlain = classes[from] === 0 || isGiven(listed[from]!);
  return (
    !sport &&
    to - from === 2 &&
    isPlain &&
    cases[from] === Case.Capital &&
    cases[to - 1] === Case.Capital &&
    (evidence.get(form.tokens.norms[to - 1]!) & Evidence.Titled) !== 0 &&
    ((roles[from]! | roles[to - 1]!) & heads) === 0
  );
}

/** "Ruiz Trophy": what is no person's name ends so. */
function thingByWords({ roles, listed, classes }: Reading, { from, to }: NameAt): NameKind | null {
  const isThing = to - from > 1 && (roles[to - 1]! & NameWord.Other) !== 0 && listed[from] === 0;
  return isThing && classes[to - 1] !== 0 ? 'other' : null;
}

/** A place, or the seat of one who governs it, by the words in the name and those beside it. */
function placeByWords(reading: Reading, { from, to, kind }: NameAt): NameKind | null {
  const { roles, form, cases, listed, firsts, rules } = reading;
  const isBody = (roles[to - 1]! & NameWord.Organisation) !== 0;
  const size = to - from;
  const word = (i: number) => foldedToken(form, i);
  if (kind !== 'other' && (isLocated(reading, from, to) || isHyphened(reading, from, to))) return 'place';
  // "Market Sund", "Upper Vell"; "Little Ana" is nobody's village.
  if (kind === 'person' && size === 2 && rules.settings.has(word(from)) && !isGiven(listed[to - 1]!)) return 'place';
  if (kind === 'organisation' && isOnMaps(reading, from, to)) return 'place';
  if (size > 1 && (rules.seats.has(word(from)) || rules.foreignBodies.has(word(from)))) return 'organisation';
  if (kind === 'place') return null;
  // "the English town Vell"
  const isBehind = from > firsts[from]! && cases[from - 1] === Case.Lower && rules.settlements.has(word(from - 1));
  if (isBehind && !isBody && !isGiven(listed[from]!)) return 'place';
  // "the village of Vell"
  const isOf =
    from - 2 >= firsts[from]! && (roles[from - 2]! & NameWord.Area) !== 0 && word(from - 1) === rules.small.of;
  if (isOf && cases[from - 2] === Case.Lower && !isBody) return 'place';
  // "the Tarn lagoon", "the lagoon Tarn", "Isle of Tarn"
  return isLandform(reading, from, to) || isIsle(reading, from, to) ? 'place' : null;
}

/** "Midsummer Day" is when, and nobody; "Old Marlow" is a clock, an inn, a tree, of which texts speak as of people. */
function otherByWords({ rules, form, listed }: Reading, { from, to, kind }: NameAt): NameKind | null {
  if (to - from === 1) return null;
  if (kind !== 'person') return rules.feasts.has(foldedToken(form, to - 1)) ? 'other' : null;
  return to - from === 2 && rules.venerable.has(foldedToken(form, from)) && listed[from] === 0 ? 'other' : null;
}

/** What the model took for a person and the words tell to be a body, or a place. */
function bodyForPerson(reading: Reading, { from, to }: NameAt): NameKind | null {
  const { tags, form, cases, classes, listed, firsts, rules } = reading;
  const size = to - from;
  const known = reading.evidence.get(form.tokens.norms[to - 1]!);
  // "Tarn Bulbs", "the Post": a company, a paper. People's names end in no common word and take no article.
  const isCommon = classes[to - 1] !== 0 && listed[to - 1] === 0 && !isHonour(reading, to - 1);
  const isCalled = (known & (Evidence.Titled | Evidence.PersonLast)) !== 0;
  const isNobody = (listed[from]! & PEOPLE) === 0;
  if (size === 2 && isNobody && isCommon && (!isCalled || classes[from] !== 0)) return 'organisation';
  if (size === 1 && from > firsts[from]! && tags[from - 1] === Tag.DT) return 'organisation';
  if (size === 1 && areInitials(reading, from)) return 'organisation';
  // "Monte Vik observatory": what it is stands behind it, in small letters.
  const isFollowed = to < form.tokens.length && cases[to] === Case.Lower && firsts[to] === firsts[from];
  if (isFollowed && !isGiven(listed[from]!)) {
    const noun = foldedToken(form, to);
    if (rules.landmarks.has(noun)) return 'place';
    if (rules.houses.has(noun)) return 'organisation';
  }
  return size === 1 && (known & Evidence.Acronym) !== 0 ? 'organisation' : null;
}

/** "Northern Ferry Commission", "Local 12". */
function bodyByWords({ roles, cases }: Reading, { from, to }: NameAt): NameKind | null {
  const last = roles[to - 1]!;
  if (to - from === 1) return null;
  const isBody = (last & NameWord.Organisation) !== 0 && (last & (NameWord.Place | NameWord.Other)) === 0;
  const isBranch = cases[to - 1] === Case.Digits && (roles[from]! & NameWord.Organisation) !== 0;
  return isBody || isBranch ? 'organisation' : null;
}

function isCode({ form: { folded, tokens } }: Reading, { from, to }: NameAt): boolean {
  return CODE.test(folded.slice(tokens.starts[from], tokens.ends[to - 1]));
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

/** "Sundby-upon-Vell": hyphens around a small word. */
function isHyphened({ rules, form, listed }: Reading, from: number, to: number): boolean {
  if (isGiven(listed[from]!) || to - from < 5) return false;
  for (let i = from + 2; i < to - 2; i++) {
    const { starts, ends } = form.tokens;
    const isSmall = form.text.slice(starts[i], ends[i]) === foldedToken(form, i);
    if (isSmall && rules.hyphened.has(foldedToken(form, i)) && ends[i] === starts[i + 1]) return true;
  }
  return false;
}

/** "Isle of Tarn": what a land or an island calls itself, and no body. */
function isIsle({ rules, form, roles }: Reading, from: number, to: number): boolean {
  const word = foldedToken(form, from);
  return (
    to - from === 3 &&
    foldedToken(form, from + 1) === rules.small.of &&
    rules.polities.has(word) &&
    (roles[from]! & NameWord.Place) !== 0
  );
}

/** "Prague", "Buenos Aires", where no match is reported and the text has no body called so: a town or a land, and nothing else. */
function isOnMaps({ listed, listedAt, evidence, form, sport, roles }: Reading, from: number, to: number): boolean {
  if (sport) return false;
  const isOne = to - from === 1;
  const bits = isOne ? listed[from]! : listedAt(nameKey(form.tokens, from, to) | 0);
  if (bits === 0 || (bits & ~PLACES) !== 0) return false;
  if (!isOne) return (roles[to - 1]! & NameWord.Organisation) === 0;
  const body = Evidence.Organised | Evidence.Acronym | Evidence.OrganisationPart;
  return (evidence.get(form.tokens.norms[from]!) & body) === 0;
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
function isLocated({ evidence, form, cases, listed, firsts, rules }: Reading, from: number, to: number): boolean {
  const { norms } = form.tokens;
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
  return (known & against) === 0 && foldedToken(form, from - 1) === rules.small.in && cases[from - 1] === Case.Lower;
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

/** J, CJ, JJ, QC, MP, Jr behind a name. */
export function isHonour({ form, cases, rules }: Reading, i: number): boolean {
  if (cases[i] !== Case.Initial && cases[i] !== Case.Upper) return false;
  const next = form.folded.charCodeAt(form.tokens.ends[i]!);
  return next !== STOP && rules.honours.has(foldedToken(form, i));
}

const STOP = 0x2e;
