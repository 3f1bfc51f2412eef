import { type NameRules, NameWord } from '../lang/index.ts';
import { isAdjective, isNoun, isProper, type LocalName, type Range, Tag } from '../model/index.ts';
import { fold, remembering } from '../text/index.ts';
import { Case } from './casing.ts';
import { wordOf } from './mentions.ts';
import { holds, type Office } from './offices.ts';
import type { Reading } from './reading.ts';
import { mostSalient, type Point, salienceAt, sentenceOf } from './salience.ts';
import { isBodyWord } from './word-kinds.ts';

/** What resolving words needs to know of the text besides its names. */
export interface Context {
  readonly reading: Reading;
  readonly rules: NameRules;
  readonly names: readonly LocalName[];
  /** The speaker's name for each stretch of a transcript that one person speaks. */
  readonly spoken: readonly { readonly range: Range; readonly name: number | null }[];
  /** Whose office publishes the text: the president, of the "Press Service of the President of Tarn". */
  readonly host: number | null;
}

/** Modifiers of a description at most. */
export const LONGEST_DESCRIPTION = 6;

/** "the finance chief of Tarn" as it stands: tokens [from, to) without its "of"; what the words say is the office's. */
interface Phrase extends Office {
  readonly from: number;
  readonly to: number;
  /** Where what stands behind "of" begins; null where no "of" follows. */
  readonly owner: number | null;
  /** Whether it is the head of a state or a government. */
  readonly realm: boolean;
  /** "a spokesman for the mayor": somebody serves who is described, and what follows names that one. */
  readonly served: boolean;
}

/** Where a description stands and what has been named around it. */
interface Setting {
  readonly points: readonly Point[];
  readonly mentioned: ReadonlySet<number>;
  readonly quoted: boolean;
  readonly named: ReadonlyMap<number, Point>;
}

/** The description that begins with the article at `at`, with whom it means; a null name may be told by another report. */
export function descriptionAt(
  context: Context,
  at: number,
  setting: Setting,
): { to: number; name: number | null } | null {
  const { reading, rules } = context;
  if (reading.tags[at] !== Tag.DT || !rules.references.determiners.has(wordOf(reading, at))) return null;
  const featured = featuredAt(context, setting.points, at);
  if (featured !== null) return featured;
  const phrase = phraseAt(context, at, setting.named);
  const fits = phrase === null ? null : fitting(context, phrase);
  if (phrase === null || fits === null) return null;
  const meant = besideOf(context, phrase, fits, setting.named) ?? spokenOf(context, phrase, fits, setting);
  return meant === null ? null : { to: phrase.to, name: meant.name };
}

/** The nouns and adjectives behind the article at `from`, and whose that is. */
function phraseAt({ reading, rules }: Context, from: number, named: ReadonlyMap<number, Point>): Phrase | null {
  const { tags, form, firsts } = reading;
  let to = from + 1;
  const modifiers: string[] = [];
  while (to < form.tokens.length && firsts[to] === firsts[from] && to - from <= LONGEST_DESCRIPTION && !named.has(to)) {
    const tag = tags[to]!;
    if (!isNoun(tag) && !isAdjective(tag) && tag !== Tag.HYPH && tag !== Tag.VBN && tag !== Tag.VBG) break;
    modifiers.push(wordOf(reading, to));
    to++;
  }
  while (modifiers.length > 0 && tags[to - 1] !== Tag.NN && tags[to - 1] !== Tag.NNP) {
    modifiers.pop();
    to--;
  }
  if (modifiers.length === 0 || named.has(to) || named.has(to - 1)) return null;
  const head = modifiers.pop()!;
  // "the president of France", "the leader of the Liberals": what follows may say whose it is.
  const isOf = to < form.tokens.length && tags[to] === Tag.IN && wordOf(reading, to) === reading.rules.small.of;
  const owner = isOf ? ownerAt(reading, to + 1) : null;
  const of = owner === null ? null : wordOf(reading, owner);
  // A "Head of State" is the head of nothing that is called State.
  const realm = of !== null && rules.references.realms.has(of);
  const whose = owner !== null && isProper(tags[owner]!) && !realm ? of : null;
  return { from, to, head, modifiers, of, whose, owner, realm, served: isServed(reading, from) };
}

function isServed({ tags, roles }: Reading, from: number): boolean {
  const isSomebody = from > 1 && isNoun(tags[from - 2]!) && (roles[from - 2]! & (NameWord.Title | NameWord.Role)) !== 0;
  return isSomebody && (tags[from - 1] === Tag.IN || tags[from - 1] === Tag.TO);
}

type Fits = (name: number) => boolean;

/** Whether a name can be meant by a description; null where it is one of nothing that has a name. */
function fitting(context: Context, phrase: Phrase): Fits | null {
  const { reading, rules, names } = context;
  const { head, whose } = phrase;
  const bits = reading.roles[phrase.to - 1]!;
  const isSomebody =
    (bits & (NameWord.Title | NameWord.Role)) !== 0 ||
    rules.references.leader.has(head) ||
    rules.references.callings.has(head);
  const isSomething = (bits & (NameWord.Body | NameWord.Organisation)) !== 0;
  if (!isSomebody && !isSomething) return null;
  const judge: Fits = isSomebody
    ? (name) => names[name]!.kind === 'person' && holds(names[name]!.roles, phrase, rules)
    : (name) => phrase.of === null && isBody(context, name, head, phrase.modifiers);
  // "the president of Norland" is whoever is said to be that one's, if anybody is.
  const isTheirs: Fits = (name) => names[name]!.roles.some((role) => foldedWords(role).includes(whose!));
  const theirs = whose !== null && [...names.keys()].some((name) => judge(name) && isTheirs(name));
  // The same few names are spoken of again and again.
  const judged = new Map<number, boolean>();
  return (name) => {
    const answer = judged.get(name) ?? (judge(name) && (!theirs || isTheirs(name)));
    judged.set(name, answer);
    return answer;
  };
}

type Meant = { readonly name: number | null };

/** Whoever is named right behind a description and fits it. */
function besideOf(
  { reading, host }: Context,
  { to, owner, realm, served }: Phrase,
  fits: Fits,
  named: ReadonlyMap<number, Point>,
): Meant | null {
  if (served) return null;
  // "The coastguard commander, Ana Ruiz, said": the name that follows is hers.
  const beside = namedAfterComma(reading, to, named);
  if (beside !== undefined && fits(beside.name)) return beside;
  // "The leader of the Liberals, Ana Ruiz, said"
  const explained = owner === null ? undefined : namedBehind(reading, owner, named);
  if (explained !== undefined && fits(explained.name)) return explained;
  // A head of state's own press service says so of nobody else.
  return realm && host !== null && fits(host) ? { name: host } : null;
}

/** Whom a description means of those whom the text has spoken of; null where it may be two, or is no office. */
function spokenOf(context: Context, phrase: Phrase, fits: Fits, setting: Setting): Meant | null {
  const { reading, rules, names } = context;
  const { from, to, head } = phrase;
  const { points, quoted } = setting;
  const sentence = sentenceOf(reading, from);
  // Who was only described when the report began is named by now.
  const isCalled: Fits = (name) => fits(name) && names[name]!.mentions.length > 0;
  const near =
    mostSalient(salienceAt(points, from, sentence, quoted, isCalled)) ??
    mostSalient(salienceAt(points, from, sentence, quoted, fits));
  if (near !== null) return near.clear ? near : null;
  // Further off, only the one whom nothing else in the text can mean.
  const isUndescribed: Fits = (name) => names[name]!.mentions.length === 0 && fits(name);
  const called = [...setting.mentioned].filter(isCalled);
  const all = called.length > 0 ? called : [...names.keys()].filter(isUndescribed);
  if (all.length > 0) return all.length === 1 ? { name: all[0]! } : null;
  const beside = phrase.served ? undefined : namedAfterComma(reading, to, setting.named);
  if (beside !== undefined) return names[beside.name]!.kind === 'person' ? beside : null;
  const isCalling = phrase.of === null && rules.references.callings.has(head);
  const figure = isCalling ? onlyFigure(context, points, head, from) : null;
  if (figure !== null) return { name: figure };
  // Whoever it is may be named in another report, if it is an office that one person holds.
  if (reading.tags[to] !== Tag.IN && rules.references.offices.has(head)) return { name: null };
  return isBodyWithoutName(context, phrase) ? { name: null } : null;
}

/** "the borough council", where the text names none: another report may. One word alone is too little to tell which. */
function isBodyWithoutName({ reading, names }: Context, { from, to, of, modifiers }: Phrase): boolean {
  const { cases, roles } = reading;
  if (!isBodyWord(roles[to - 1]!) || of !== null || modifiers.length !== 1 || to - from !== 3) return false;
  return (
    cases[to - 1] === Case.Lower && cases[to - 2] === Case.Lower && names.some(({ kind }) => kind === 'organisation')
  );
}

/** Whoever is named behind the comma at `at`. */
function namedAfterComma({ tags }: Reading, at: number, named: ReadonlyMap<number, Point>): Point | undefined {
  return tags[at] === Tag.COMMA ? named.get(at + 1) : undefined;
}

/**
 * Whom a text means by what somebody is, "the athlete", though it has not said so of anybody: the only one named so far
 * of whom nothing else is told. Nobody, where "an athlete" without a name came before.
 */
function onlyFigure(
  { reading, rules, names }: Context,
  points: readonly Point[],
  head: string,
  at: number,
): number | null {
  const { callings, indefinite } = rules.references;
  const isOpen = (name: number) =>
    names[name]!.roles.every((role) => foldedWords(role).some((word) => callings.has(word)));
  const figure = onlyNamed(names, points, isOpen);
  if (figure === null) return null;
  for (let i = 0; i < at; i++)
    if (wordOf(reading, i) === head && indefinite.has(wordOf(reading, phraseStart(reading.tags, i)))) return null;
  return figure;
}

/** The only person that fits whom the reporter has named so far. */
function onlyNamed(
  names: readonly LocalName[],
  points: readonly Point[],
  fits: (name: number) => boolean,
): number | null {
  let only: number | null = null;
  for (const { name, quoted, called } of points) {
    if (!called || quoted || name === only || names[name]!.kind !== 'person' || !fits(name)) continue;
    if (only !== null) return null;
    only = name;
  }
  return only;
}

/** "the 28-year-old", "the Norwegian": the only person whom the reporter has named so far. */
function featuredAt(
  { reading, rules, names }: Context,
  points: readonly Point[],
  at: number,
): ReturnType<typeof descriptionAt> {
  const { tags, cases } = reading;
  const to =
    ageEnd(reading, rules, at + 1) ??
    (cases[at + 1] === Case.Capital && rules.references.natives.has(wordOf(reading, at + 1)) ? at + 2 : null);
  if (
    to === null ||
    isNoun(tags[to] ?? 0) ||
    isAdjective(tags[to] ?? 0) ||
    tags[to] === Tag.HYPH ||
    tags[to] === Tag.CD
  )
    return null;
  const name = onlyNamed(names, points, () => true);
  return name === null ? null : { to, name };
}

/** Where "28-year-old" that begins at token `from` ends. */
function ageEnd(reading: Reading, { references }: NameRules, from: number): number | null {
  const { tags } = reading;
  const isAge = tags[from] === Tag.CD && tags[from + 1] === Tag.HYPH && tags[from + 3] === Tag.HYPH;
  return isAge && references.aged.has(wordOf(reading, from + 4)) ? from + 5 : null;
}

/** Where the noun phrase that ends at token `at` begins. */
function phraseStart(tags: Uint8Array, at: number): number {
  let from = at;
  while (from > 0 && (isAdjective(tags[from - 1]!) || isNoun(tags[from - 1]!))) from--;
  return Math.max(0, from - 1);
}

/** The word of the owner behind "of", its articles left out. */
function ownerAt({ tags, form }: Reading, from: number): number | null {
  let at = from;
  while (tags[at] === Tag.DT || tags[at] === Tag.PRPS) at++;
  return at < form.tokens.length ? at : null;
}

/** Tokens of "of the Harbour Workers' Union" at most. */
const LONGEST_OWNER = 8;

/** Whoever is named behind the comma that ends the phrase from `from`. */
function namedBehind(reading: Reading, from: number, named: ReadonlyMap<number, Point>): Point | undefined {
  const { tags, firsts } = reading;
  let at = from;
  while (at - from < LONGEST_OWNER && firsts[at] === firsts[from] && continuesPhrase(tags[at]!)) at++;
  return namedAfterComma(reading, at, named);
}

function continuesPhrase(tag: number): boolean {
  return (
    isNoun(tag) ||
    isAdjective(tag) ||
    tag === Tag.DT ||
    tag === Tag.POS ||
    tag === Tag.IN ||
    tag === Tag.CC ||
    tag === Tag.CD ||
    tag === Tag.HYPH
  );
}

/** Whether a body can be called by the word: its name holds it or a word that means it, or it is a company. */
function isBody({ names, rules }: Context, name: number, head: string, modifiers: readonly string[]): boolean {
  const { kind, mentions, name: full, roles } = names[name]!;
  if (kind !== 'organisation') return false;
  // "the parish council" is no borough council that has no name either.
  if (mentions.length === 0) return [...modifiers, head].every((word) => foldedWords(full).includes(word));
  const { synonyms, company, publicBody } = rules.references;
  const words = foldedWords(full);
  const land = modifiers.map((word) => rules.lands.get(word)).find((found) => found !== undefined);
  if (land !== undefined && !words.some((word) => rules.lands.get(word) === land)) return false;
  // "the central bank" is no savings bank.
  const trade = synonyms.get(`${modifiers.at(-1)} ${head}`);
  if (trade !== undefined) return words.some((word) => trade.has(word));
  const meaning = synonyms.get(head);
  if (words.includes(head) || words.some((word) => meaning?.has(word))) return true;
  if (roles.some((role) => foldedWords(role).includes(head))) return true;
  return company.has(head) && !words.some((word) => publicBody.has(word));
}

/** The words of a name or a role. Every description is held against every one of them. */
const foldedWords = remembering((text) => fold(text).split(/[^\p{L}\p{N}]+/u));
