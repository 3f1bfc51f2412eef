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
 * and whoever has a part in both has the same part. "The fence did not fall" and "we go down with the fence" do not. What a text
 * leaves to a pronoun, or leaves out, may be anybody. `denied`: one of the two must deny what the other says, and no less than
 * all of it.
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
      theirs.acts.some((y) => {
        if (!isOneAct(x, mine, y, theirs, language)) return false;
        return !denied || (x.denied ? denies(x, y, theirs, language) : denies(y, x, mine, language));
      }),
    );
  };
}

/** Who or what has a part in an act: the head of a phrase, as a base form. */
interface Part {
  readonly head: string;
  /** The words of its phrase up to the head, as base forms. */
  readonly words: readonly string[];
  /** Its noun is left out: "the first" of the patients. */
  readonly elliptic: boolean;
}

/** What is said of whom, as far as parts of speech tell. */
interface Act {
  /** It has a subject, be it a pronoun. */
  readonly hasSubject: boolean;
  readonly passive: boolean;
  /** Who does it: the subject, or whom "by" names where the verb is passive. */
  readonly doers: readonly Part[];
  /** Null where the text has none. */
  readonly verb: string | null;
  /** To whom or what: the object, what somebody is, the subject of a passive verb; without a verb, the first phrase. */
  readonly done: readonly Part[];
  /** What hangs on a preposition behind the verb. */
  readonly beside: readonly Phrase[];
  readonly denied: boolean;
}

interface Reading {
  readonly acts: readonly Act[];
  /** All its phrases. */
  readonly parts: readonly Part[];
}

function isOneAct(x: Act, mine: Reading, y: Act, theirs: Reading, { lexicon, claims: { copula } }: Language): boolean {
  const meet = (some: readonly Part[], others: readonly Part[]) => haveCommon(some, others, lexicon);
  if (x.verb === null || y.verb === null) {
    const [bare, other] = x.verb === null ? [x, y] : [y, x];
    return meet(bare.done, [...other.doers, ...other.done]);
  }
  if (x.doers.length > 0 && y.doers.length > 0) {
    if (!meet(x.doers, y.doers)) return false;
  } else if (meet(x.doers, theirs.parts) || meet(y.doers, mine.parts)) return false;
  if (x.verb === copula || y.verb === copula) {
    // "It is no criminal inquiry": what it is said to be, somebody has opened.
    const [is, other] = x.verb === copula ? [x, y] : [y, x];
    return meet(is.done, other.done) && (other.verb === copula || is.doers.length === 0);
  }
  // "Can live with a loss" and "cannot live with a lie".
  const elsewhere = x.beside.some((phrase) => {
    const others = y.beside.filter(({ preposition }) => preposition === phrase.preposition);
    return others.length > 0 && !meet([phrase], others);
  });
  return (
    !elsewhere &&
    isSame(x.verb, y.verb, lexicon) &&
    (x.done.length === 0 || y.done.length === 0 || meet(x.done, y.done))
  );
}

/**
 * Whether `denial` denies all of `other`, which says nothing but what `others` does: that the police fired no shots does not
 * deny that shots were fired, and an order denies nothing.
 */
function denies(denial: Act, other: Act, others: Reading, { lexicon }: Language): boolean {
  const isTold = (part: Part) => haveCommon([part], others.parts, lexicon);
  return (
    denial.denied &&
    !other.denied &&
    denial.hasSubject === other.hasSubject &&
    (denial.doers.length === 0 || other.hasSubject) &&
    denial.doers.every((part) => isTold(part) || (other.doers.length === 0 && !denial.passive)) &&
    denial.beside.every(isTold)
  );
}

function haveCommon(some: readonly Part[], others: readonly Part[], lexicon: Lexicon): boolean {
  return some.some((one) => others.some((other) => isSamePart(one, other, lexicon)));
}

function isSamePart(a: Part, b: Part, lexicon: Lexicon): boolean {
  // "The first fell ill" of "the first patient".
  if (a.elliptic !== b.elliptic) return a.elliptic ? b.words.includes(a.head) : a.words.includes(b.head);
  return isSame(a.head, b.head, lexicon);
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
  const isDenied = (from: number, to: number) => words.slice(from, to).some((word) => claims.denials.plain.has(word));
  const plain = phrases.filter(({ preposition }) => preposition === null);
  const acts = groups.map(({ from, to, verb, passive }, i): Act => {
    const [start, end] = [groups[i - 1]?.to ?? 0, groups[i + 1]?.from ?? words.length];
    const before = plain.filter((phrase) => phrase.from >= start && phrase.to <= from);
    const after = phrases.filter((phrase) => phrase.from >= to && phrase.to <= end);
    // "Is for sale" is what it is, too.
    const objects = after.filter(({ preposition }, k) => preposition === null || (verb === claims.copula && k === 0));
    const agents = after.filter(({ preposition }) => preposition === claims.agent);
    const beside = after.filter(({ preposition }) => preposition !== null && preposition !== claims.agent);
    const denied = isDenied(before[0]?.from ?? from, Math.min(end, to + NEGATION_REACH));
    const hasSubject = before.length > 0 || tagged.tags.subarray(start, from).some((tag) => PRONOUNS.has(tag));
    return passive
      ? { hasSubject, passive, doers: agents, verb, done: before, beside, denied }
      : { hasSubject, passive, doers: before, verb, done: objects, beside, denied };
  });
  const claimed = acts.filter(({ verb }) => !lexicon.isReporting(verb!));
  const bare: Act = {
    hasSubject: false,
    passive: false,
    doers: [],
    verb: null,
    done: plain.slice(0, 1),
    beside: [],
    denied: isDenied(0, words.length),
  };
  return { acts: claimed.length > 0 ? claimed : acts.length > 0 ? acts : [bare], parts: phrases };
}

/** What can be a subject and is no phrase: "they", "there", "who". */
const PRONOUNS: ReadonlySet<number> = new Set([Tag.PRP, Tag.EX, Tag.WP, Tag.WDT]);

/** A noun with what goes before it, or an adjective that stands alone. Tokens, half open. */
interface Phrase extends Part {
  readonly from: number;
  readonly to: number;
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
        words: words.slice(from, noun + 1).map((word) => lexicon.lemma(word)),
        elliptic: !isNoun(tags[noun]!) && tags[from] === Tag.DT,
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
