import type { Language, Lexicon } from '../lang/index.ts';
import { isAdjective, isAdverb, isFiniteVerb, isNoun, isVerb, Tag } from '../model/index.ts';
import { foldedToken, formOf, tagForm } from '../text/index.ts';

/** How near in meaning two words are that may stand for one another. */
const SAME = 0.6;
/** Tokens behind a verb in which a negation is its own: "have no evidence", "is not a criminal inquiry". */
const NEGATION_REACH = 3;

/** Tells of two short texts whether they say something of one thing; what it has read, it remembers. */
export type Comparing = (a: string, b: string, denied: boolean) => boolean;

/**
 * Whether two short texts say something of one thing: a verb of the one means the same as a verb of the other, or the opposite,
 * and whoever has a part in both has the same part. "The fence did not fall" and "we go down with the fence" do not. `denied`:
 * one of the two must deny what the other says. What a text leaves to a pronoun, or leaves out, may be anybody.
 */
export function sayingOfOneThing(language: Language): Comparing {
  const read = new Map<string, Reading>();
  const readingOf = (text: string) => {
    const known = read.get(text) ?? readingIn(text, language);
    read.set(text, known);
    return known;
  };
  return (a, b, denied) => {
    const [mine, theirs] = [readingOf(a), readingOf(b)];
    return mine.acts.some((x) =>
      theirs.acts.some((y) => (!denied || x.denied !== y.denied) && isOneAct(x, mine, y, theirs, language)),
    );
  };
}

/** What is said of whom, as far as parts of speech tell; heads of phrases, as base forms. */
interface Act {
  /** Who does it: the subject, or whom "by" names where the verb is passive. */
  readonly doers: readonly string[];
  /** Null where the text has none. */
  readonly verb: string | null;
  /** To what: the object, what somebody is, the subject of a passive verb; without a verb, the first phrase. */
  readonly done: readonly string[];
  /** What hangs on a preposition behind the verb. */
  readonly beside: readonly Phrase[];
  readonly denied: boolean;
}

interface Reading {
  readonly acts: readonly Act[];
  /** Heads of all its phrases. */
  readonly heads: readonly string[];
}

function isOneAct(x: Act, mine: Reading, y: Act, theirs: Reading, { lexicon, claims: { copula } }: Language): boolean {
  const meet = (some: readonly string[], others: readonly string[]) =>
    some.some((one) => others.some((other) => isSame(one, other, lexicon)));
  if (x.verb === null || y.verb === null) {
    const [bare, other] = x.verb === null ? [x, y] : [y, x];
    return meet(bare.done, [...other.doers, ...other.done]);
  }
  if (x.doers.length > 0 && y.doers.length > 0) {
    if (!meet(x.doers, y.doers)) return false;
  } else if (meet(x.doers, theirs.heads) || meet(y.doers, mine.heads)) return false;
  if (x.verb === copula || y.verb === copula) {
    // "It is no criminal inquiry": what it is said to be, somebody has opened.
    const [is, other] = x.verb === copula ? [x, y] : [y, x];
    return meet(is.done, other.done) && (other.verb === copula || is.doers.length === 0);
  }
  // "Can live with a loss" and "cannot live with a lie".
  const elsewhere = x.beside.some(({ preposition, head }) => {
    const theirs = y.beside.filter((phrase) => phrase.preposition === preposition);
    return (
      theirs.length > 0 &&
      !meet(
        [head],
        theirs.map((phrase) => phrase.head),
      )
    );
  });
  return (
    !elsewhere &&
    isSame(x.verb, y.verb, lexicon) &&
    (x.done.length === 0 || y.done.length === 0 || meet(x.done, y.done))
  );
}

function isSame(a: string, b: string, lexicon: Lexicon): boolean {
  return a === b || lexicon.related(a, b) >= SAME || lexicon.opposed(a, b);
}

interface Tagged {
  /** Folded. */
  readonly words: readonly string[];
  readonly tags: Uint8Array;
}

function readingIn(text: string, language: Language): Reading {
  const { lexicon, claims } = language;
  const form = formOf(text, language.form);
  const words = Array.from({ length: form.tokens.length }, (_, at) => foldedToken(form, at));
  const tagged = { words, tags: tagForm(form, language.tagging.model()) };
  const phrases = phrasesIn(tagged, language);
  const groups = verbGroupsIn(tagged, language);
  const headsOf = (some: readonly Phrase[]) => some.map(({ head }) => head);
  const denies = (from: number, to: number) => words.slice(from, to).some((word) => claims.denials.plain.has(word));
  const plain = phrases.filter(({ preposition }) => preposition === null);
  const acts = groups.map(({ from, to, verb, passive }, i): Act => {
    const [start, end] = [groups[i - 1]?.to ?? 0, groups[i + 1]?.from ?? words.length];
    const before = plain.filter((phrase) => phrase.from >= start && phrase.to <= from);
    const after = phrases.filter((phrase) => phrase.from >= to && phrase.to <= end);
    // "Is for sale" is what it is, too.
    const objects = after.filter(({ preposition }, k) => preposition === null || (verb === claims.copula && k === 0));
    const agents = after.filter(({ preposition }) => preposition === claims.agent);
    const beside = after.filter(({ preposition }) => preposition !== null && preposition !== claims.agent);
    const denied = denies(before[0]?.from ?? from, Math.min(end, to + NEGATION_REACH));
    return passive
      ? { doers: headsOf(agents), verb, done: headsOf(before), beside, denied }
      : { doers: headsOf(before), verb, done: headsOf(objects), beside, denied };
  });
  const claimed = acts.filter(({ verb }) => !lexicon.isReporting(verb!));
  const bare = { doers: [], verb: null, done: headsOf(plain.slice(0, 1)), beside: [], denied: denies(0, words.length) };
  return { acts: claimed.length > 0 ? claimed : acts.length > 0 ? acts : [bare], heads: headsOf(phrases) };
}

/** A noun with what goes before it, or an adjective that stands alone. Tokens, half open. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** The preposition that it hangs on. */
  readonly preposition: string | null;
}

function phrasesIn({ words, tags }: Tagged, { lexicon, claims: { clauses } }: Language): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (!isInPhrase(tags[i]!)) continue;
    const from = i;
    // "The mayor's brother": the mayor has a part of his own, in which nobody acts.
    while (i + 1 < tags.length && isInPhrase(tags[i + 1]!) && tags[i] !== Tag.POS) i++;
    const hangs = from > 0 && (tags[from - 1] === Tag.IN || tags[from - 1] === Tag.TO);
    // "That the club is for sale", "after the club was sold": a clause begins, and its subject hangs on nothing.
    const opens =
      hangs && clauses.afterComma.has(words[from - 1]!) && i + 1 < tags.length && isFiniteVerb(tags[i + 1]!);
    const last = phrases.at(-1);
    // "In horns and black oil": both hang on the one preposition.
    const joined = from > 0 && tags[from - 1] === Tag.CC && last?.to === from - 1 ? last.preposition : null;
    const before = hangs && !opens ? words[from - 1]! : joined;
    const noun = tags[i] === Tag.POS ? i - 1 : i;
    if (isNoun(tags[noun]!) || isAdjective(tags[noun]!))
      phrases.push({
        from,
        to: i + 1,
        head: lexicon.lemma(words[noun]!),
        preposition: tags[i] === Tag.POS ? words[i]! : before,
      });
  }
  return phrases;
}

function isInPhrase(tag: number): boolean {
  return (
    isNoun(tag) ||
    isAdjective(tag) ||
    tag === Tag.DT ||
    tag === Tag.PDT ||
    tag === Tag.PRPS ||
    tag === Tag.CD ||
    tag === Tag.POS ||
    tag === Tag.HYPH
  );
}

/** A finite verb with its auxiliaries, adverbs and negations. Tokens, half open. */
interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Base form of the main verb. */
  readonly verb: string;
  readonly passive: boolean;
}

/** The verb groups of a text, those of relative clauses left out. */
function verbGroupsIn({ words, tags }: Tagged, { lexicon, claims: { copula } }: Language): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let relative = false;
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === Tag.WDT || tags[i] === Tag.WP || tags[i] === Tag.WPS) relative = true;
    if (!isFiniteVerb(tags[i]!)) continue;
    const from = i;
    let main = i;
    for (; i < tags.length && (isVerb(tags[i]!) || tags[i] === Tag.MD || isAdverb(tags[i]!)); i++)
      if (!isAdverb(tags[i]!)) main = i;
    const to = main + 1;
    i = main;
    const verbs = words.slice(from, to).filter((_, at) => isVerb(tags[from + at]!));
    if (!relative && isVerb(tags[main]!)) {
      const passive = tags[main] === Tag.VBN && verbs.length > 1 && lexicon.lemma(verbs.at(-2)!) === copula;
      groups.push({ from, to, verb: lexicon.lemma(words[main]!), passive });
    }
    relative = false;
  }
  return groups;
}
