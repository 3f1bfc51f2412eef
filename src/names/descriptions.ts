import { type NameRules, NameWord } from '../lang/index.ts';
import { isAdjective, isNoun, isProper, type LocalName, type Range, Tag } from '../model/index.ts';
import { fold, remembering } from '../text/index.ts';
import { wordOf } from './mentions.ts';
import { holds } from './offices.ts';
import { Case, type Reading } from './reading.ts';
import { mostSalient, type Point, salienceAt, sentenceOf } from './salience.ts';

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

/** The description that begins with the article at `at`, with whom it means. */
export function descriptionAt(
  context: Context,
  points: readonly Point[],
  mentioned: ReadonlySet<number>,
  at: number,
  quoted: boolean,
  named: ReadonlyMap<number, Point>,
): { to: number; name: number | null } | null {
  const { reading, rules, names } = context;
  const { tags, form, firsts, roles } = reading;
  if (tags[at] !== Tag.DT || !rules.references.determiners.has(wordOf(reading, at))) return null;
  const featured = featuredAt(context, points, at);
  if (featured !== null) return featured;
  let to = at + 1;
  const modifiers: string[] = [];
  while (to < form.tokens.length && firsts[to] === firsts[at] && to - at <= LONGEST_DESCRIPTION && !named.has(to)) {
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
  const owner =
    to < form.tokens.length && tags[to] === Tag.IN && wordOf(reading, to) === 'of' ? ownerAt(reading, to + 1) : null;
  const of = owner === null ? null : wordOf(reading, owner);
  // A "Head of State" is the head of nothing that is called State.
  const realm = of !== null && rules.references.realms.has(of);
  const whose = owner !== null && isProper(tags[owner]!) && !realm ? of : null;
  const bits = roles[to - 1]!;
  const judge =
    (bits & (NameWord.Title | NameWord.Role)) !== 0 ||
    rules.references.leader.has(head) ||
    rules.references.callings.has(head)
      ? (name: number) =>
          names[name]!.kind === 'person' && holds(names[name]!.roles, { head, modifiers, of, whose }, rules)
      : (bits & (NameWord.Body | NameWord.Organisation)) !== 0
        ? (name: number) => of === null && isBody(context, name, head, modifiers)
        : null;
  if (judge === null) return null;
  // "the president of Norland" is whoever is said to be that one's, if anybody is.
  const isTheirs = (name: number) => names[name]!.roles.some((role) => foldedWords(role).includes(whose!));
  const theirs = whose !== null && [...names.keys()].some((name) => judge(name) && isTheirs(name));
  // The same few names are spoken of again and again.
  const judged = new Map<number, boolean>();
  const fits = (name: number) => {
    const before = judged.get(name);
    if (before !== undefined) return before;
    const answer = judge(name) && (!theirs || isTheirs(name));
    judged.set(name, answer);
    return answer;
  };
  // "The coastguard commander, Ana Ruiz, said": the name that follows is hers.
  const beside = tags[to] === Tag.COMMA ? named.get(to + 1) : undefined;
  if (beside !== undefined && fits(beside.name)) return { to, name: beside.name };
  // "The leader of the Liberals, Ana Ruiz, said"
  const explained = owner === null ? undefined : namedBehind(reading, owner, named);
  if (explained !== undefined && fits(explained.name)) return { to, name: explained.name };
  // A head of state's own press service says so of nobody else.
  if (realm && context.host !== null && fits(context.host)) return { to, name: context.host };
  const sentence = sentenceOf(reading, at);
  // Who was only described when the report began is named by now.
  const isCalled = (name: number) => fits(name) && names[name]!.mentions.length > 0;
  const near =
    mostSalient(salienceAt(points, at, sentence, quoted, isCalled)) ??
    mostSalient(salienceAt(points, at, sentence, quoted, fits));
  if (near !== null) return near.clear ? { to, name: near.name } : null;
  // Further off, only the one whom nothing else in the text can mean.
  const undescribed = (name: number) => names[name]!.mentions.length === 0;
  const spokenOf = [...mentioned].filter(isCalled);
  const all = spokenOf.length > 0 ? spokenOf : [...names.keys()].filter((name) => undescribed(name) && fits(name));
  if (all.length === 1) return { to, name: all[0]! };
  if (all.length > 1) return null;
  if (beside !== undefined) return names[beside.name]!.kind === 'person' ? { to, name: beside.name } : null;
  const figure = of === null && rules.references.callings.has(head) ? onlyFigure(context, points, head, at) : null;
  if (figure !== null) return { to, name: figure };
  // Whoever it is may be named in another report, if it is an office that one person holds.
  return tags[to] !== Tag.IN && rules.references.offices.has(head) ? { to, name: null } : null;
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
function namedBehind({ tags, firsts }: Reading, from: number, named: ReadonlyMap<number, Point>): Point | undefined {
  let at = from;
  while (at - from < LONGEST_OWNER && firsts[at] === firsts[from] && continuesPhrase(tags[at]!)) at++;
  return tags[at] === Tag.COMMA ? named.get(at + 1) : undefined;
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
  const { kind, name: full, roles } = names[name]!;
  if (kind !== 'organisation') return false;
  const { synonyms, company, publicBody } = rules.references;
  const words = foldedWords(full);
  const land = modifiers.map((word) => rules.lands.get(word)).find((found) => found !== undefined);
  if (land !== undefined && !words.some((word) => rules.lands.get(word) === land)) return false;
  const meaning = synonyms.get(head);
  if (words.includes(head) || words.some((word) => meaning?.has(word))) return true;
  if (roles.some((role) => foldedWords(role).includes(head))) return true;
  return company.has(head) && !words.some((word) => publicBody.has(word));
}

/** The words of a name or a role. Every description is held against every one of them. */
const foldedWords = remembering((text) => fold(text).split(/[^\p{L}\p{N}]+/u));
