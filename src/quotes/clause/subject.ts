import { isAdverb, isNoun, isProper, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';
import { isFiniteVerb, isNominal, isTimeNoun, type Phrase, phraseFrom, phraseTo, verbGroupStart } from './phrases.ts';

/** What a sentence lets us ask beyond its nodes. */
export interface Sight {
  readonly nodes: readonly Node[];
  /** Whether a name begins at this node right where another ends. */
  stops(node: number): boolean;
  /**
   * Whether the phrase can speak: a person, an organisation, a document. With `loosely`, any noun that is no time:
   * for the subjects of verbs that only speakers have.
   */
  speaks(phrase: Phrase, loosely?: boolean): boolean;
  /** Whether the verb at this node stands in a relative clause: "Smith, who runs the ferry". */
  relative(verb: number): boolean;
  /** Whether the phrase is the name of a person or an organisation. */
  named(phrase: Phrase): boolean;
}

/** Nodes. How far a subject may stand from its verb, with relative clauses and appositions between. */
const FARTHEST = 45;

/** The subject in front of the verb at `verb`, over appositions and relative clauses; null where the verb has none of its own. */
export function subjectBefore(sight: Sight, verb: number): Phrase | null {
  const { nodes } = sight;
  const { first, infinitive } = verbGroupStart(nodes, verb);
  if (infinitive) return null;
  return subjectEndingAt(sight, first - 1);
}

function subjectEndingAt(sight: Sight, end: number): Phrase | null {
  const { nodes } = sight;
  const node = nodes[end];
  if (node === undefined) return null;
  if (
    node.word === 'who' ||
    ((node.tag === Tag.WDT || node.word === 'that' || node.word === 'which') &&
      node.tag !== Tag.IN &&
      node.tag !== Tag.DT)
  )
    return antecedent(sight, end);
  if (node.word === ',' || isDash(node)) return overAppositions(sight, end);
  const phrase = phraseTo(nodes, end, sight.stops);
  if (phrase === null) {
    // "a man who was there said": the relative clause ends in an adverb or a verb.
    const relative = relativeBefore(nodes, end);
    return relative < 0 ? null : antecedent(sight, relative);
  }
  const before = nodes[phrase.first - 1];
  if (before !== undefined && isVerbLike(before)) {
    const relative = relativeBefore(nodes, phrase.first - 1);
    if (relative >= 0) return antecedent(sight, relative);
  }
  return phrase;
}

/** The noun phrase that a relative pronoun at `at` stands for. */
function antecedent(sight: Sight, at: number): Phrase | null {
  let end = at - 1;
  if (sight.nodes[end]?.word === ',' || (sight.nodes[end] !== undefined && isDash(sight.nodes[end]!))) {
    end--;
    const phrase = phraseTo(sight.nodes, end, sight.stops);
    if (phrase === null) return null;
    // "Smith, the mayor of Leeds, who said": the apposition belongs to Smith.
    const comma = phrase.first - 1;
    if (sight.nodes[comma]?.word === ',') {
      const outer = phraseTo(sight.nodes, comma - 1, sight.stops);
      if (outer !== null && isProper(sight.nodes[outer.head]!.tag) && !isProper(sight.nodes[phrase.head]!.tag))
        return outer;
    }
    return phrase;
  }
  return phraseTo(sight.nodes, end, sight.stops);
}

/** The relative pronoun whose clause runs up to node `end` without a comma; -1 where there is none. */
function relativeBefore(nodes: readonly Node[], end: number): number {
  for (let i = end; i > 0 && end - i < 16; i--) {
    const node = nodes[i]!;
    if (node.kind !== 'word') return -1;
    if (node.word === 'who' || node.tag === Tag.WDT) return isNominal(nodes[i - 1]) ? i : -1;
    if (node.tag === Tag.IN && (node.word === 'that' || node.word === 'because' || node.word === 'if')) return -1;
  }
  return -1;
}

/** "Smith, 58, who runs the shop, said": the phrase in front of the commas. */
function overAppositions(sight: Sight, comma: number): Phrase | null {
  const { nodes } = sight;
  let found: Phrase | null = null;
  let right = comma;
  for (let steps = 0; steps < 5; steps++) {
    const left = previousBreak(nodes, right, comma);
    if (left < 0) break;
    const strong = isParenthetical(nodes, left + 1, right - 1);
    const phrase = phraseTo(nodes, left - 1, sight.stops);
    if (!strong) {
      // "the Republican nominee, Jane Roe, said": a bare name beside a role.
      const inner = phraseTo(nodes, right - 1, sight.stops);
      if (inner === null || inner.first !== left + 1) break;
      if (phrase === null || !sight.speaks(phrase) || isFronted(nodes, phrase)) return found ?? inner;
      if (nodes[inner.head]!.tag === Tag.PRP) return found ?? inner;
      found = isProper(nodes[inner.head]!.tag) && !isProper(nodes[phrase.head]!.tag) ? inner : phrase;
      right = left;
      continue;
    }
    if (phrase !== null && sight.speaks(phrase) && !(found !== null && isFronted(nodes, phrase))) found = phrase;
    right = left;
  }
  return found;
}

/** The comma or dash that opens the segment closed at `right`; -1 at the sentence's start. */
function previousBreak(nodes: readonly Node[], right: number, from: number): number {
  for (let i = right - 1; i >= 0 && from - i < FARTHEST; i--) {
    if (nodes[i]!.word === ',' || isDash(nodes[i]!)) return i;
  }
  return -1;
}

/** Whether the nodes from `first` to `last` say something of the phrase in front of their comma. */
function isParenthetical(nodes: readonly Node[], first: number, last: number): boolean {
  const node = nodes[first];
  if (node === undefined || last < first) return false;
  if (node.kind === 'quote') return false;
  if (
    node.tag === Tag.CD ||
    node.tag === Tag.WP ||
    node.tag === Tag.WDT ||
    node.tag === Tag.WPS ||
    node.tag === Tag.WRB
  )
    return true;
  if (node.tag === Tag.VBG || node.tag === Tag.VBN || node.tag === Tag.IN || node.tag === Tag.TO || isAdverb(node.tag))
    return true;
  if (node.tag === Tag.DT || node.tag === Tag.PRPS || node.tag === Tag.JJ) {
    return !hasOwnVerb(nodes, first, last);
  }
  if (isNoun(node.tag) && !isProper(node.tag)) return !hasOwnVerb(nodes, first, last);
  // "Smith, Labour's candidate, said", "Smith, R-Ohio, said", "Leeds, England, said"
  if (isProper(node.tag) && last - first <= 1) return nodes[first - 2] !== undefined && isProper(nodes[first - 2]!.tag);
  for (let i = first; i <= last; i++) if (nodes[i]!.tag === Tag.POS || nodes[i]!.word === 'of') return true;
  return false;
}

/** A clause of its own is no apposition; "the minister who left" is. */
function hasOwnVerb(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const node = nodes[i]!;
    if (node.tag === Tag.WP || node.tag === Tag.WDT || node.tag === Tag.WRB || node.word === 'that') return false;
    if (isFiniteVerb(node)) return true;
  }
  return false;
}

/** "In Washington, …": the phrase is the object of a preposition that opens the sentence. */
function isFronted(nodes: readonly Node[], phrase: Phrase): boolean {
  const before = nodes[phrase.first - 1];
  return (
    before !== undefined &&
    (before.tag === Tag.IN || before.tag === Tag.TO || isVerbLike(before)) &&
    phrase.first - 1 <= 3
  );
}

/**
 * The subject of the clause that a verb without its own subject leans on: a coordinated verb, a participle, an
 * infinitive. The nearest verb of speech to the left, else the first main verb of the sentence.
 */
export function clauseSubject(sight: Sight, at: number, isCue: (node: number) => boolean): Phrase | null {
  const { nodes } = sight;
  let main: Phrase | null = null;
  for (let i = at - 1; i >= 0 && at - i < FARTHEST * 2; i--) {
    const node = nodes[i]!;
    if (!isFiniteVerb(node)) continue;
    const cue = isCue(i);
    const phrase = subjectBefore(sight, i) ?? (cue ? subjectAfter(sight, i + 1) : null);
    if (phrase === null || !sight.speaks(phrase)) continue;
    if (cue && !verbGroupStart(nodes, i).passive) return phrase;
    main = phrase;
  }
  return main ?? subjectAhead(sight, at);
}

/** "After saying so, she left": the subject that follows the comma behind a participle at the sentence's start. */
function subjectAhead(sight: Sight, at: number): Phrase | null {
  const { nodes } = sight;
  if (at > 3) return null;
  for (let i = at + 1; i < nodes.length && i - at < FARTHEST; i++) {
    if (nodes[i]!.word !== ',' && !(nodes[i]!.kind === 'quote' && i > at + 1)) continue;
    const phrase = phraseFrom(nodes, i + 1);
    const verb = phrase === null ? undefined : nodes[phrase.last + 1];
    if (phrase !== null && verb !== undefined && (isFiniteVerb(verb) || isAdverb(verb.tag)) && sight.speaks(phrase))
      return phrase;
  }
  return null;
}

/** The subject that follows its verb: "said Smith". `from`: the node after the verb. */
export function subjectAfter(sight: Sight, from: number): Phrase | null {
  const { nodes } = sight;
  let at = from;
  while (nodes[at] !== undefined && isAdverb(nodes[at]!.tag) && at - from < 2) at++;
  const phrase = phraseFrom(nodes, at);
  if (phrase === null || isTimeNoun(nodes[phrase.head]!)) return null;
  const head = nodes[phrase.head]!;
  if (head.tag === Tag.PRP && !NOMINATIVE.has(head.word)) return null;
  return head.word === 'that' || head.word === 'this' || head.word === 'who' ? null : phrase;
}

const NOMINATIVE = new Set('i he she they we it you one'.split(' '));

/** The name beside a role: "the club's chairman, Jane Roe". Node indices of the apposition after `phrase`; null where there is none. */
export function appositionAfter(sight: Sight, phrase: Phrase): Phrase | null {
  const { nodes } = sight;
  if (nodes[phrase.last + 1]?.word !== ',') return null;
  const next = phraseFrom(nodes, phrase.last + 2);
  if (next === null) return null;
  const after = nodes[next.last + 1];
  return after === undefined || after.kind === 'punctuation' || after.kind === 'quote' || isVerbLike(after)
    ? next
    : null;
}

export function isDash(node: Node): boolean {
  return node.word === '—';
}

function isVerbLike(node: Node): boolean {
  return node.tag >= Tag.VB && node.tag <= Tag.VBZ;
}
