import { isAdverb, isNoun, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';
import { isFiniteVerb, isTimeNoun, phraseFrom } from './phrases.ts';
import { isDash, type Sight } from './subject.ts';

/** Nodes. No reported clause of a news sentence is longer; the bound keeps the search linear. */
const LONGEST_CLAUSE = 160;

/**
 * The last node of the reported clause that begins at `from`: the sentence's end, or where the reporter takes over
 * again. `isCue(i)`: whether node `i` is a verb of speech; `reports(i)`: the same, with a content of its own after it.
 */
export function clauseEnd(sight: Sight, from: number, isCue: (node: number) => boolean): number {
  const { nodes } = sight;
  const subordinate = isSubordinate(nodes, from);
  const stop = Math.min(nodes.length, from + LONGEST_CLAUSE);
  for (let i = from; i < stop; i++) {
    const node = nodes[i]!;
    if (node.word === '(') {
      const close = closing(nodes, i);
      if (close > 0) i = close;
      continue;
    }
    if (
      i > from &&
      node.kind === 'punctuation' &&
      (node.word === ';' || (node.tag === Tag.STOP && i === nodes.length - 1))
    )
      return i - 1;
    if (i > from && isDash(node) && (i + 1 >= nodes.length || !isDash(nodes[i + 1]!))) {
      // "taxpayers -- those who earn most -- would": two dashes hold an aside, one ends the clause as often as not.
      const close = nextDash(nodes, i + 1);
      if (close > 0 && !breaksAfter(sight, i, isCue)) {
        i = close;
        continue;
      }
    }
    if (i > from && (node.word === ',' || isDash(node)) && breaksAfter(sight, i, isCue)) return i - 1;
    if (i > from + 1 && node.word === ',' && subordinate && beginsMainClause(sight, i + 1)) return i - 1;
    if (i > from && nodes[i - 1]!.word !== ',' && joinsReporter(sight, i, isCue)) return i - 1;
  }
  let last = stop - 1;
  while (last > from && nodes[last]!.kind === 'punctuation' && nodes[last]!.word !== ')') last--;
  return last;
}

/** "When Roe said it was late, they left": the content is part of a clause that the main one follows. */
function isSubordinate(nodes: readonly Node[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 16; i--) {
    const node = nodes[i]!;
    if (node.word === ',' || node.kind === 'quote') return false;
    if (
      SUBORDINATORS.has(node.word) &&
      (i === 0 || nodes[i - 1]!.kind === 'punctuation' || nodes[i - 1]!.tag === Tag.CC)
    )
      return true;
  }
  return false;
}

const SUBORDINATORS = new Set(
  'when after although though while as if since because before once whereas until despite'.split(' '),
);

/** Whether a subject and its finite verb stand at `at`. */
function beginsMainClause(sight: Sight, at: number): boolean {
  const { nodes } = sight;
  const subject = phraseFrom(nodes, at);
  if (subject === null) return false;
  let verb = subject.last + 1;
  while (nodes[verb] !== undefined && isAdverb(nodes[verb]!.tag)) verb++;
  return nodes[verb] !== undefined && isFiniteVerb(nodes[verb]!);
}

function nextDash(nodes: readonly Node[], from: number): number {
  for (let i = from; i < nodes.length && i - from < 40; i++) if (isDash(nodes[i]!)) return i;
  return -1;
}

/**
 * The last node of a noun phrase that is somebody's topic ("criticised the plan for the bridge"): before a comma, a
 * dash, a verb of its clause, or words that tell when and why it was said.
 */
export function phraseEnd(sight: Sight, from: number): number {
  const { nodes } = sight;
  const stop = Math.min(nodes.length, from + LONGEST_PHRASE);
  let relative = false;
  let last = from;
  for (let i = from; i < stop; i++) {
    const node = nodes[i]!;
    if (i > from) {
      if (
        node.kind === 'punctuation' &&
        node.word !== "'" &&
        node.tag !== Tag.HYPH &&
        node.word !== '-' &&
        node.word !== '.'
      )
        break;
      if (node.kind === 'punctuation' && node.word === '.' && i === nodes.length - 1) break;
      if (CIRCUMSTANCES.has(node.word) && node.tag !== Tag.CC) break;
      if (node.word === 'on' && nodes[i + 1] !== undefined && isTimeNoun(nodes[i + 1]!)) break;
      if (isFiniteVerb(node) && !relative) break;
    }
    if (
      node.tag === Tag.WP ||
      node.tag === Tag.WDT ||
      node.word === 'that' ||
      node.word === 'how' ||
      node.word === 'what'
    )
      relative = true;
    last = i;
  }
  while (
    last > from &&
    (nodes[last]!.kind === 'punctuation' || isAdverb(nodes[last]!.tag) || nodes[last]!.tag === Tag.CC)
  )
    last--;
  return last;
}

const LONGEST_PHRASE = 60;
const CIRCUMSTANCES = new Set(
  'while after before since when because during amid despite following until if though although unless whereas'.split(
    ' ',
  ),
);

/** Whether what follows the comma or dash at `at` is the reporter's. */
function breaksAfter(sight: Sight, at: number, isCue: (node: number) => boolean): boolean {
  const { nodes } = sight;
  const next = nodes[at + 1];
  if (next === undefined) return true;
  if (next.word === 'according' && nodes[at + 2]?.word === 'to') return true;
  if (next.tag === Tag.VBG && isCue(at + 1)) return true;
  if (isAdverb(next.tag) && nodes[at + 2]?.tag === Tag.VBG && isCue(at + 2)) return true;
  if (joinsReporter(sight, at + 1, isCue)) return true;
  if (
    next.word === 'but' ||
    next.word === 'while' ||
    next.word === 'although' ||
    next.word === 'though' ||
    next.word === 'whereas'
  )
    return hasFinite(nodes, at + 2);
  return endsWithCue(sight, at + 1, isCue);
}

/** "and added that", "while Smith said": a conjunction at `at`, then a verb of speech at the reporter's own level. */
function joinsReporter(sight: Sight, at: number, isCue: (node: number) => boolean): boolean {
  const { nodes } = sight;
  const node = nodes[at]!;
  if (!CONJUNCTIONS.has(node.word)) return false;
  let i = at + 1;
  while (nodes[i] !== undefined && isAdverb(nodes[i]!.tag)) i++;
  if (nodes[i] === undefined) return false;
  if (isCue(i) && isFiniteVerb(nodes[i]!)) return reportsNext(nodes, i + 1);
  if (node.word === 'and' || node.word === 'but' || node.word === 'while' || node.word === 'as') {
    const subject = phraseFrom(nodes, i);
    if (subject === null || !sight.speaks(subject)) return false;
    let verb = subject.last + 1;
    while (nodes[verb] !== undefined && (isAdverb(nodes[verb]!.tag) || AUXILIARIES.has(nodes[verb]!.word))) verb++;
    return nodes[verb] !== undefined && isCue(verb) && reportsNext(nodes, verb + 1);
  }
  return false;
}

/** Whether a verb of speech in front of `at` has words of its own: "that", marks, somebody who is told or asked. */
function reportsNext(nodes: readonly Node[], at: number): boolean {
  let i = at;
  for (let steps = 0; steps < 6 && i < nodes.length; steps++, i++) {
    const node = nodes[i]!;
    if (
      node.word === 'that' ||
      node.kind === 'quote' ||
      node.word === ':' ||
      node.tag === Tag.PRP ||
      node.tag === Tag.TO
    )
      return true;
    if (node.kind === 'punctuation' && node.word !== ',') return false;
    if (i > at && isFiniteVerb(node)) return true;
  }
  return false;
}

const CONJUNCTIONS = new Set('and but then while as or'.split(' '));
const AUXILIARIES = new Set("has have had 's 've 'd is was are were also".split(' '));

/** ", Smith said." or ", said Smith.": the cue of what stands before it, at `at`. */
function endsWithCue(sight: Sight, at: number, isCue: (node: number) => boolean): boolean {
  const { nodes } = sight;
  const first = nodes[at];
  if (first === undefined) return false;
  if (isCue(at) && isFiniteVerb(first)) {
    const subject = phraseFrom(nodes, at + 1);
    return subject !== null && sight.speaks(subject);
  }
  const subject = phraseFrom(nodes, at);
  if (subject === null || !sight.speaks(subject)) return false;
  let verb = subject.last + 1;
  while (nodes[verb] !== undefined && (isAdverb(nodes[verb]!.tag) || AUXILIARIES.has(nodes[verb]!.word))) verb++;
  if (nodes[verb] === undefined || !isCue(verb)) return false;
  const after = nodes[verb + 1];
  return after === undefined || after.kind === 'punctuation' || isAdjunctStart(nodes, verb + 1);
}

/** A time, an adverb or a preposition: what may follow a cue that has its content in front of it. */
export function isAdjunctStart(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined) return true;
  return (
    isAdverb(node.tag) ||
    (node.tag === Tag.IN && node.word !== 'that') ||
    (isNoun(node.tag) && isTimeNoun(node)) ||
    node.tag === Tag.TO
  );
}

function hasFinite(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < nodes.length && i - from < 14; i++) {
    if (nodes[i]!.word === ',') return false;
    if (isFiniteVerb(nodes[i]!)) return true;
  }
  return false;
}

function closing(nodes: readonly Node[], at: number): number {
  for (let i = at + 1; i < nodes.length && i - at < LONGEST_CLAUSE; i++) if (nodes[i]!.word === ')') return i;
  return -1;
}
