import type { CommitmentRules, Tagging } from '../lang/index.ts';
import { isVerb, Tag, type TextForm } from '../model/index.ts';

/** What a sentence says somebody is going to do. Numbers are tokens. */
export interface Predicate {
  /** The first of its words: "will", "plans", "is". */
  readonly at: number;
  /** The verb of what is to be done; -1 in a line without a verb. */
  readonly verb: number;
  /** Folded, in its dictionary form. */
  readonly lemma: string;
  readonly how:
    | 'will'
    | 'would'
    | 'must'
    | 'may'
    | 'promises'
    | 'intends'
    | 'scheduled'
    | 'present'
    | 'orders'
    | 'unless'
    | 'infinitive'
    | 'opens'
    | 'calls'
    | 'bare';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Who is to do it, where that is not the sentence's subject: "ordered the company to stop". */
  readonly object?: { readonly from: number; readonly head: number };
  /** It counts only with a day to come. */
  readonly dated?: true;
}

/** One sentence: tokens [from, to). */
export interface Clause {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly rules: CommitmentRules;
  readonly lemma: Tagging['lemma'];
}

export function wordAt({ folded, tokens }: TextForm, i: number): string {
  return folded.slice(tokens.starts[i], tokens.ends[i]);
}

/** The verb at a token in its dictionary form. */
export function lemmaAt({ form, tags, lemma }: Clause, at: number): string {
  return lemma(wordAt(form, at), tags[at]!);
}

/** The last word of a sentence, without the marks behind it. */
export function lastWord({ tags, from, to }: Clause): number {
  let last = to - 1;
  while (last > from && (tags[last] === Tag.STOP || tags[last] === Tag.QUOTE)) last--;
  return last;
}

/** Where the verb of "to pay", "not to pay" may stand; null where no infinitive begins at `at`. */
export function infinitive({ form, tags, to, rules }: Clause, at: number): number | null {
  let i = at;
  // "told: to sweep the yard"
  while (i < to && i < at + 2 && (tags[i] === Tag.RB || tags[i] === Tag.COLON)) i++;
  return i + 1 < to && (tags[i] === Tag.TO || wordAt(form, i) === rules.grammar.to) ? i + 1 : null;
}

/** Words between a modal and its verb at most: "will not now be". */
const GAP = 5;

/** The predicate that begins at `at` and whose verb stands at `from` or a few words on; null where none does. */
export function withVerb(clause: Clause, at: number, from: number, how: Predicate['how']): Predicate | null {
  const { form, tags, to, lemma, rules } = clause;
  let negated = false;
  let verb = from;
  const last = lastWord(clause);
  for (; verb < Math.min(to, from + GAP); verb++) {
    const tag = tags[verb]!;
    // "will also mean two new wells": behind a modal, what looks like an adjective or a noun is a verb.
    if (isVerb(tag) || ((tag === Tag.JJ || tag === Tag.NN) && tags[at] === Tag.MD)) break;
    // "vowed to “drain the swamp”"
    if (tag === Tag.NN && tags[verb - 1] === Tag.QUOTE && tags[verb - 2] === Tag.TO) break;
    const word = wordAt(form, verb);
    if (rules.grammar.nots.has(word)) negated = true;
    else if (tag !== Tag.RB && tag !== Tag.PDT && tag !== Tag.QUOTE && !rules.grammar.between.has(word)) {
      // "The society will its members a guide send": a machine translation that kept the order of the words.
      return how === 'will' && (tags[last] === Tag.VB || tags[last] === Tag.VBP)
        ? { at, verb: last, lemma: lemma(wordAt(form, last), Tag.VB), how, passive: false, negated }
        : null;
    }
  }
  if (verb >= Math.min(to, from + GAP)) return null;
  // What follows a modal is no participle, whatever the tagger takes it for.
  const plain = tags[at] === Tag.MD || rules.would.has(wordAt(form, at)) || !isVerb(tags[verb]!);
  let base = lemma(wordAt(form, verb), plain ? Tag.VB : tags[verb]!);
  let passive = false;
  // "will have inspected", "will be inspected", "will be counting".
  const { be, have } = rules.grammar;
  for (let aux = verb; base === be || base === have; ) {
    let next = aux + 1;
    while (next < to && tags[next] === Tag.RB) next++;
    if (next >= to || (tags[next] !== Tag.VBN && tags[next] !== Tag.VBG && !(base === be && tags[next] === Tag.VBD)))
      break;
    if (base === have && tags[next] === Tag.VBG) break;
    if (base === be && tags[next] !== Tag.VBG) passive = true;
    base = lemma(wordAt(form, next), tags[next] === Tag.VBD ? Tag.VBN : tags[next]!);
    verb = next;
    aux = next;
  }
  // "will go on selling it", "will continue to support them": what is done is what goes on.
  const next = goesOnTo(clause, verb, base);
  if (next >= 0) return { at, verb: next, lemma: lemma(wordAt(form, next), tags[next]!), how, passive, negated };
  return { at, verb, lemma: base, how, passive, negated };
}

/** The verb behind one that says only that something goes on; -1 where there is none. */
function goesOnTo({ form, tags, to, rules }: Clause, verb: number, base: string): number {
  if (!rules.goesOn.has(base)) return -1;
  const at = tags[verb + 1] === Tag.RP || wordAt(form, verb + 1) === rules.grammar.on ? verb + 2 : verb + 1;
  if (at < to && tags[at] === Tag.VBG) return at;
  return at + 1 < to && base === rules.grammar.continue && tags[at] === Tag.TO && tags[at + 1] === Tag.VB ? at + 1 : -1;
}
