import { isAdverb, isNoun, isProper, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';
import { baseTo, isNominal, isTime, type Phrase, phraseFrom, phraseTo } from './phrases.ts';
import type { Sight } from './sight.ts';
import { isDash, isFiniteVerb, isVerbal, seemsPast, verbGroup } from './verbs.ts';

/** Nodes. How far a subject may stand from its verb, with relative clauses and appositions between. */
const FARTHEST = 45;

/** The subject in front of the verb at `verb`, over appositions and relative clauses; null where the verb has none of its own. */
export function subjectBefore(sight: Sight, verb: number): Phrase | null {
  const { nodes } = sight;
  const { first, infinitive } = verbGroup(nodes, verb);
  const node = nodes[first - 1];
  if ((infinitive && !isFiniteVerb(nodes[first])) || node === undefined) return null;
  if (isRelative(node)) return antecedent(sight, first - 1);
  if (node.word === ',' || isDash(node)) return overAppositions(sight, first - 1);
  const phrase = phraseTo(nodes, first - 1, sight.stops);
  // "a man who was there said": the relative clause ends in an adverb or in its object, or "in charge of the talks".
  const joint = phrase === null ? -1 : phrase.first - (nodes[phrase.first - 1]?.tag === Tag.IN ? 2 : 1);
  const end = phrase === null ? first - 1 : isVerbal(nodes[joint]) ? joint : -1;
  const relative = end < 0 ? -1 : relativeBefore(nodes, end);
  return relative < 0 ? phrase : antecedent(sight, relative);
}

/** Whether the verb at `verb` stands in a relative clause: "Smith, who runs the ferry". */
export function isInRelative(nodes: readonly Node[], verb: number): boolean {
  const before = nodes[verbGroup(nodes, verb).first - 1];
  return before !== undefined && (before.tag === Tag.WP || before.tag === Tag.WDT || before.is.relative);
}

function isRelative(node: Node): boolean {
  if (node.is.personal) return true;
  if (node.tag === Tag.IN || node.tag === Tag.DT) return false;
  return node.tag === Tag.WDT || node.is.relative || node.is.complementiser;
}

/** The noun phrase that a relative pronoun at `at` stands for. */
function antecedent({ nodes, stops, speaks }: Sight, at: number): Phrase | null {
  let end = at - 1;
  const apart = nodes[end]?.word === ',' || isDash(nodes[end]);
  while (apart && end > 0 && nodes[end]!.kind === 'punctuation') end--;
  const whole = phraseTo(nodes, end, stops);
  // "criticism from Jane Roe, who …": of things and people, the people.
  const person = nodes[at]!.is.personal && whole !== null && !speaks(whole) ? baseTo(nodes, end, stops) : null;
  const phrase = person !== null && speaks(person) ? person : whole;
  if (!apart || phrase === null || nodes[phrase.first - 1]?.word !== ',') return phrase;
  // "Smith, the mayor of Leeds, who said": the apposition belongs to Smith.
  const outer = phraseTo(nodes, phrase.first - 2, stops);
  return outer !== null && isProper(nodes[outer.head]!.tag) && !isProper(nodes[phrase.head]!.tag) ? outer : phrase;
}

/** The relative pronoun whose clause runs up to node `end` without a comma; -1 where there is none. */
function relativeBefore(nodes: readonly Node[], end: number): number {
  for (let i = end; i > 0 && end - i < LONGEST_RELATIVE; i--) {
    const { kind, is, tag } = nodes[i]!;
    if (kind !== 'word') return -1;
    if (is.personal || tag === Tag.WDT) return isNominal(nodes[i - 1]) ? i : -1;
    if (tag === Tag.IN && (is.complementiser || is.whether || is.circumstance)) return -1;
  }
  return -1;
}

/** Nodes. */
const LONGEST_RELATIVE = 16;

/** "Smith, 58, who runs the shop, said": the phrase in front of the commas, the last of which is at `comma`. */
function overAppositions(sight: Sight, comma: number): Phrase | null {
  const { nodes } = sight;
  const teller = behindMarks(sight, comma);
  if (teller !== null) return teller;
  let found: Phrase | null = null;
  let right = comma;
  for (let steps = 0; steps < MOST_APPOSITIONS; steps++) {
    const left = previousBreak(nodes, right, comma);
    if (left < 0) break;
    const outer = phraseTo(nodes, left - 1, sight.stops);
    const speaks = outer !== null && sight.speaks(outer);
    if (isParenthetical(nodes, left + 1, right - 1)) {
      if (speaks && !(found !== null && isFronted(nodes, outer))) found = outer;
    } else {
      // "the Republican nominee, Jane Roe, said": a bare name beside a role.
      const inner = phraseTo(nodes, right - 1, sight.stops);
      if (inner === null || inner.first !== left + 1) break;
      if (!speaks || isFronted(nodes, outer) || nodes[inner.head]!.tag === Tag.PRP) return found ?? inner;
      found = isProper(nodes[inner.head]!.tag) && !isProper(nodes[outer.head]!.tag) ? inner : outer;
    }
    right = left;
  }
  return found;
}

/** Phrases between commas that are passed over in a row, at most. */
const MOST_APPOSITIONS = 5;

/** “…,” Smith, a geologist at Leeds, England, and York, said: a name right behind marks that are over, no verb between. */
function behindMarks(sight: Sight, comma: number): Phrase | null {
  const { nodes } = sight;
  for (let at = comma - 1; at > 0 && comma - at < FARTHEST; at--) {
    if (isFiniteVerb(nodes[at])) return null;
    if (nodes[at - 1]!.kind !== 'quote') continue;
    const phrase = nodes[at - 1]!.stopped ? phraseFrom(nodes, at) : null;
    return phrase !== null && nodes[phrase.last + 1]?.word === ',' && sight.named(phrase) ? phrase : null;
  }
  return null;
}

/** The comma or dash that opens the segment closed at `right`; -1 at the sentence's start. */
function previousBreak(nodes: readonly Node[], right: number, from: number): number {
  for (let i = right - 1; i >= 0 && from - i < FARTHEST; i--) if (nodes[i]!.word === ',' || isDash(nodes[i])) return i;
  return -1;
}

/** Whether the nodes from `first` to `last` say something of the phrase in front of their comma. */
function isParenthetical(nodes: readonly Node[], first: number, last: number): boolean {
  const node = nodes[first];
  if (node === undefined || last < first || node.kind === 'quote') return false;
  if (OPENS_ASIDE.has(node.tag) || isAdverb(node.tag)) return true;
  // "Smith, himself a lawyer, said"
  if (node.tag === Tag.PRP && node.is.object) return true;
  if (node.tag === Tag.DT || node.tag === Tag.PRPS || node.tag === Tag.JJ || (isNoun(node.tag) && !isProper(node.tag)))
    return !hasOwnVerb(nodes, first, last);
  // "Smith, R-Ohio, said", "Leeds, England, said"
  if (isProper(node.tag) && last - first <= 1) return isProper(nodes[first - 2]?.tag ?? 0);
  // "Smith, Labour's candidate, said"
  for (let i = first; i <= last; i++) if (nodes[i]!.tag === Tag.POS || nodes[i]!.is.partitive) return true;
  return false;
}

const OPENS_ASIDE: ReadonlySet<number> = new Set([
  Tag.CD,
  Tag.WP,
  Tag.WDT,
  Tag.WPS,
  Tag.WRB,
  Tag.VBG,
  Tag.VBN,
  Tag.IN,
  Tag.TO,
]);

/** A clause of its own is no apposition; "the minister who left" is. */
function hasOwnVerb(nodes: readonly Node[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { tag, is } = nodes[i]!;
    if (tag === Tag.WP || tag === Tag.WDT || tag === Tag.WRB || is.complementiser) return false;
    if (isFiniteVerb(nodes[i])) return true;
  }
  return false;
}

/** "In Washington, …": the phrase is the object of a preposition that opens the sentence. */
function isFronted(nodes: readonly Node[], phrase: Phrase): boolean {
  const before = nodes[phrase.first - 1];
  if (before === undefined || phrase.first > 4) return false;
  return before.tag === Tag.IN || before.tag === Tag.TO || isVerbal(before);
}

/**
 * The subject of the clause that a verb without its own subject leans on: a coordinated verb, a participle, an
 * infinitive. The nearest verb of speech to the left, else the first main verb of the sentence.
 */
export function clauseSubject(sight: Sight, at: number): Phrase | null {
  const { nodes } = sight;
  const caused = causedToSpeak(sight, at);
  if (caused !== null) return caused;
  const leaning = nodes[at]?.tag === Tag.VBG && nodes[at - 1]?.word === ',';
  const tense = isFiniteVerb(nodes[at]) ? nodes[at]!.tag : 0;
  let main: Phrase | null = null;
  let otherTense: Phrase | null = null;
  for (let i = at - 1; i >= 0 && at - i < FARTHEST * 2; i--) {
    const cue = sight.cues(i);
    if (!isFiniteVerb(nodes[i]) && !(cue && seemsPast(nodes, i))) continue;
    // "…, who said it was late, adding …": what is added is the main clause's.
    if (cue && leaning && isInRelative(nodes, i)) continue;
    const phrase = subjectBefore(sight, i) ?? (cue ? subjectAfter(sight, i + 1) : null);
    if (phrase === null || !sight.speaks(phrase)) continue;
    if (cue && !verbGroup(nodes, i).passive) {
      // "said that she thinks so but said": the same tense, the same level.
      if (tense === 0 || nodes[i]!.tag === tense) return phrase;
      otherTense ??= phrase;
    }
    main = phrase;
  }
  return otherTense ?? main ?? subjectAhead(sight, at) ?? beforeComma(sight, at);
}

/** "The row led Roe to call it a farce": who was brought to it speaks. `at`: the first node of the infinitive. */
function causedToSpeak({ nodes, stops, speaks }: Sight, at: number): Phrase | null {
  if (nodes[at]?.tag !== Tag.TO) return null;
  const object = phraseTo(nodes, at - 1, stops);
  const before = object === null ? undefined : nodes[object.first - 1];
  // "it is odd for Roe to call it a farce"
  if (object === null || !(before?.is.causing || before?.is.reason)) return null;
  return nodes[object.head]!.is.object || speaks(object) ? object : null;
}

/** "After saying so, she left": the subject that follows the comma behind a participle at the sentence's start. */
function subjectAhead(sight: Sight, at: number): Phrase | null {
  const { nodes } = sight;
  for (let i = at + 1; i < nodes.length && i - at < FARTHEST && at <= 3; i++) {
    if (nodes[i]!.word !== ',' && !(nodes[i]!.kind === 'quote' && i > at + 1)) continue;
    const phrase = phraseFrom(nodes, i + 1);
    const verb = phrase === null ? undefined : nodes[phrase.last + 1];
    if (phrase !== null && verb !== undefined && (isFiniteVerb(verb) || isAdverb(verb.tag)) && sight.speaks(phrase))
      return phrase;
  }
  return null;
}

/** "Roe, despite saying so, …": the phrase in front of the comma, where the sentence has no verb yet. */
function beforeComma(sight: Sight, at: number): Phrase | null {
  for (let i = at - 1; i > 0 && at - i < 4; i--) {
    if (sight.nodes[i]!.word !== ',') continue;
    const phrase = overAppositions(sight, i) ?? phraseTo(sight.nodes, i - 1, sight.stops);
    return phrase !== null && sight.speaks(phrase) ? phrase : null;
  }
  return null;
}

/** The subject that follows its verb: "said Smith". `from`: the node after the verb. */
export function subjectAfter({ nodes }: Sight, from: number): Phrase | null {
  let at = from;
  while (isAdverb(nodes[at]?.tag ?? 0) && at - from < 2) at++;
  const phrase = phraseFrom(nodes, at);
  if (phrase === null || isTime(nodes[phrase.head])) return null;
  const { tag, is } = nodes[phrase.head]!;
  return (tag === Tag.PRP && !is.subject) || is.pointing ? null : phrase;
}

/** The name beside a role: "the club's chairman, Jane Roe". The apposition after `phrase`; null where there is none. */
export function appositionAfter({ nodes }: Sight, phrase: Phrase): Phrase | null {
  if (nodes[phrase.last + 1]?.word !== ',') return null;
  const next = phraseFrom(nodes, phrase.last + 2);
  if (next === null) return null;
  const after = nodes[next.last + 1];
  return after === undefined || after.kind !== 'word' || isVerbal(after) ? next : null;
}

/**
 * The subject of the nearest finite verb before node `at`; of the sentence's first, where `at` is its end. A clause that
 * opens the sentence and that the main one follows has none for it: "Because the ice melts, “we will all …”".
 */
export function subjectOver(sight: Sight, at: number): Phrase | null {
  const { nodes } = sight;
  const least = mainClause(sight, at);
  for (let i = at - 1; i >= least && at - i < FARTHEST; i--) {
    if (!isFiniteVerb(nodes[i])) continue;
    const subject = subjectBefore(sight, i);
    if (subject !== null && sight.speaks(subject)) return subject;
  }
  return null;
}

/**
 * "Roe was honoured for “courage”", "what is criticised as “cowardice”": whether the nearest verb in front of node `at` tells
 * what others do to its subject.
 */
export function isDoneTo({ nodes }: Sight, at: number): boolean {
  let verb = at - 1;
  while (verb >= 0 && at - verb < FARTHEST && !isFiniteVerb(nodes[verb])) verb--;
  let passive = false;
  for (let i = Math.max(verb, 0); i < at; i++) {
    const { tag, is } = nodes[i]!;
    if (is.be) passive = true;
    else if (!is.have && !isAdverb(tag) && tag !== Tag.MD) return passive && tag === Tag.VBN && !is.quoted;
  }
  return false;
}

/** Where the main clause begins in front of node `at`: behind the comma of a clause that opens the sentence. */
function mainClause({ nodes }: Sight, at: number): number {
  const opening = nodes[isAdverb(nodes[0]!.tag) ? 1 : 0];
  // "As Roe wrote in May, …" says who speaks.
  if (!opening?.is.subordinator || opening.is.as) return 0;
  const comma = nodes.findIndex(({ word }) => word === ',');
  return comma < at ? Math.max(comma, 0) : 0;
}

/** The subject of the sentence's first finite verb that has one who can speak. */
export function mainSubject(sight: Sight): Phrase | null {
  for (let i = 0; i < sight.nodes.length && i < FARTHEST; i++) {
    if (!isFiniteVerb(sight.nodes[i])) continue;
    const subject = subjectBefore(sight, i);
    if (subject !== null && sight.speaks(subject)) return subject;
  }
  return null;
}
