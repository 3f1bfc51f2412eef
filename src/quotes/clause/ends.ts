import { isAdverb, isNoun, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';
import { isTime, phraseFrom } from './phrases.ts';
import type { Sight } from './sight.ts';
import { isDash, isFiniteVerb, pastAdverbs } from './verbs.ts';

/** Nodes. No reported clause of a news sentence is longer; the bound keeps the search linear. */
const LONGEST_CLAUSE = 160;

/** The last node of the reported clause that begins at `from`: the sentence's end, or where the reporter takes over again. */
export function clauseEnd(sight: Sight, from: number): number {
  const { nodes } = sight;
  const subordinate = isSubordinate(nodes, from);
  const stop = Math.min(nodes.length, from + LONGEST_CLAUSE);
  for (let i = from; i < stop; i++) {
    const node = nodes[i]!;
    if (node.word === '(') {
      const close = nextOf(nodes, i + 1, (next) => next.word === ')');
      if (close > 0) i = close;
      continue;
    }
    if (i === from) continue;
    if (node.word === ')') return i - 1;
    if (node.word === ';' || (node.tag === Tag.STOP && i === nodes.length - 1)) return i - 1;
    if (isDash(node) && !isDash(nodes[i + 1])) {
      // "taxpayers -- those who earn most -- would": two dashes hold an aside, one ends the clause as often as not.
      const close = nextOf(nodes, i + 1, isDash);
      if (close > 0 && !breaksAfter(sight, i)) {
        i = close;
        continue;
      }
    }
    if ((node.word === ',' || isDash(node)) && breaksAfter(sight, i)) return i - 1;
    if (node.word === ',' && i > from + 1 && subordinate && beginsMainClause(nodes, i + 1)) return i - 1;
    if (nodes[i - 1]!.word !== ',' && joinsReporter(sight, i)) return i - 1;
  }
  let last = stop - 1;
  while (last > from && nodes[last]!.kind === 'punctuation' && nodes[last]!.word !== ')') last--;
  return last;
}

/** Nodes. How long an aside may be. */
const LONGEST_ASIDE = 60;

function nextOf(nodes: readonly Node[], from: number, is: (node: Node) => boolean): number {
  for (let i = from; i < nodes.length && i - from < LONGEST_ASIDE; i++) if (is(nodes[i]!)) return i;
  return -1;
}

/** "When Roe said it was late, they left": the content is part of a clause that the main one follows. */
function isSubordinate(nodes: readonly Node[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 16; i--) {
    const node = nodes[i]!;
    if (node.word === ',' || node.kind === 'quote') return false;
    if (!node.is.subordinator) continue;
    const before = nodes[i - 1];
    if (before === undefined || before.kind === 'punctuation' || before.tag === Tag.CC) return true;
  }
  return false;
}

/** Whether a subject and its finite verb stand at `at`. */
function beginsMainClause(nodes: readonly Node[], at: number): boolean {
  const subject = phraseFrom(nodes, at);
  return subject !== null && isFiniteVerb(nodes[pastAdverbs(nodes, subject.last + 1)]);
}

/** Whether what follows the comma or dash at `at` is the reporter's. */
function breaksAfter(sight: Sight, at: number): boolean {
  const { nodes } = sight;
  const next = nodes[at + 1];
  if (next === undefined) return true;
  if (next.is.according && nodes[at + 2]?.is.to) return true;
  const participle = isAdverb(next.tag) ? at + 2 : at + 1;
  if (nodes[participle]?.tag === Tag.VBG && sight.cues(participle)) return true;
  if (joinsReporter(sight, at + 1)) return true;
  return next.is.contrast ? hasFinite(nodes, at + 2) : endsWithCue(sight, at + 1);
}

function hasFinite(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < nodes.length && i - from < 14; i++) {
    if (nodes[i]!.word === ',') return false;
    if (isFiniteVerb(nodes[i])) return true;
  }
  return false;
}

/** "and added that", "while Smith said": a conjunction at `at`, then a verb of speech at the reporter's own level. */
function joinsReporter(sight: Sight, at: number): boolean {
  const { nodes } = sight;
  const { is } = nodes[at]!;
  if (!is.conjunction) return false;
  const next = pastAdverbs(nodes, at + 1);
  if (nodes[next] === undefined) return false;
  if (sight.cues(next) && isFiniteVerb(nodes[next])) return reportsNext(nodes, next + 1);
  if (!is.rejoins) return false;
  const verb = cueOfSubject(sight, next);
  return verb > 0 && reportsNext(nodes, verb + 1);
}

/** The verb of speech whose subject begins at `at`: "Smith said", "the mayor has also said"; -1 where there is none. */
function cueOfSubject(sight: Sight, at: number): number {
  const { nodes } = sight;
  const subject = phraseFrom(nodes, at);
  if (subject === null || !sight.speaks(subject)) return -1;
  let verb = subject.last + 1;
  while (nodes[verb] !== undefined && (isAdverb(nodes[verb]!.tag) || nodes[verb]!.is.auxiliary)) verb++;
  return nodes[verb] !== undefined && sight.cues(verb) ? verb : -1;
}

/** Whether a verb of speech in front of `at` has words of its own: "that", marks, somebody who is told or asked. */
function reportsNext(nodes: readonly Node[], at: number): boolean {
  for (let i = at; i - at < 6 && i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.is.complementiser || node.kind === 'quote' || node.word === ':') return true;
    if (node.tag === Tag.PRP || node.tag === Tag.TO) return true;
    if (node.kind === 'punctuation' && node.word !== ',') return false;
    if (i > at && isFiniteVerb(node)) return true;
  }
  return false;
}

/** ", Smith said." or ", said Smith.": the cue of what stands before it, at `at`. */
function endsWithCue(sight: Sight, at: number): boolean {
  const { nodes } = sight;
  if (sight.cues(at) && isFiniteVerb(nodes[at])) {
    const subject = phraseFrom(nodes, at + 1);
    return subject !== null && sight.speaks(subject);
  }
  const verb = cueOfSubject(sight, at);
  if (verb < 0) return false;
  const after = nodes[verb + 1];
  return after === undefined || after.kind === 'punctuation' || isAdjunctStart(nodes, verb + 1);
}

/** A time, an adverb or a preposition: what may follow a cue that has its content in front of it. */
export function isAdjunctStart(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined || isAdverb(node.tag) || node.tag === Tag.TO) return true;
  return node.tag === Tag.IN ? !node.is.complementiser : isNoun(node.tag) && isTime(node);
}

/** Nodes. */
const LONGEST_TOPIC = 60;

/**
 * The last node of a noun phrase that is somebody's topic ("criticised the plan for the bridge"): before a comma, a
 * dash, a verb of its clause, or words that tell when and why it was said.
 */
export function phraseEnd({ nodes }: Sight, from: number): number {
  const stop = Math.min(nodes.length, from + LONGEST_TOPIC);
  let relative = false;
  let last = from;
  for (let i = from; i < stop; i++) {
    const node = nodes[i]!;
    if (i > from && (endsTopic(nodes, i) || (isFiniteVerb(node) && !relative))) break;
    relative ||= node.tag === Tag.WP || node.tag === Tag.WDT || node.tag === Tag.WRB || node.is.complementiser;
    last = i;
  }
  while (last > from && trails(nodes[last]!)) last--;
  return last;
}

function endsTopic(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (node.is.circumstance || (node.is.on && isTime(nodes[at + 1]))) return true;
  if (node.kind !== 'punctuation') return false;
  if (node.word === '.') return at === nodes.length - 1;
  // "things such as, “…”"
  const such = node.word === ',' && nodes[at + 1]?.kind === 'quote' && nodes[at - 1]!.is.like;
  return !such && node.word !== "'" && node.word !== '-' && node.tag !== Tag.HYPH;
}

function trails(node: Node): boolean {
  return node.kind === 'punctuation' || isAdverb(node.tag) || node.tag === Tag.CC;
}
