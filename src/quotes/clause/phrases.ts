import { isAdjective, isAdverb, isNoun, isProper, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';
import { isFiniteVerb } from './verbs.ts';

/** A noun phrase: node indices, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its head noun or pronoun. */
  readonly head: number;
}

/** Nodes. A longer phrase is no speaker; the bound keeps every scan of a sentence linear. */
const LONGEST_PHRASE = 24;

/** Whether `node` can be the head of a noun phrase. */
export function isNominal(node: Node | undefined): boolean {
  if (node === undefined || node.kind !== 'word') return false;
  return isNoun(node.tag) || node.tag === Tag.PRP || node.tag === Tag.CD || node.is.pronoun;
}

/** Weekdays, months, and words such as "yesterday" that stand beside a subject without belonging to it. */
export function isTime(node: Node | undefined): boolean {
  // "USA TODAY" is a paper.
  return node?.is.time === true && !(node.capital && isProper(node.tag) && node.word === 'today');
}

/** The noun phrase that begins at `at`, with any "of …" after it; null where none does. */
export function phraseFrom(nodes: readonly Node[], at: number): Phrase | null {
  const base = baseFrom(nodes, at);
  if (base === null) return null;
  let { last } = base;
  while (last - at < LONGEST_PHRASE) {
    const joint = nodes[last + 1];
    if (joint === undefined || !(joint.is.partitive ? joint.tag === Tag.IN : joint.is.coordinator)) break;
    const next = baseFrom(nodes, last + 2);
    if (next === null) break;
    // "said Smith and left the room": only names join names.
    if (joint.is.coordinator && !(isProper(nodes[next.head]!.tag) && isProper(nodes[base.head]!.tag))) break;
    last = next.last;
  }
  return { first: base.first, last, head: base.head };
}

function baseFrom(nodes: readonly Node[], at: number): Phrase | null {
  let head = -1;
  for (let i = at; i < nodes.length && i - at < LONGEST_PHRASE; i++) {
    const node = nodes[i]!;
    const next = nodes[i + 1];
    const alone = !continues(next);
    const standing = node.tag === Tag.PRP || (node.tag === Tag.PRPS && i === at && alone && next?.kind !== 'quote');
    if (standing) {
      if (i === at) return { first: at, last: at, head: at };
      break;
    }
    // "the 23-year-old", "the vice-president": what a hyphen follows is no head.
    const compound = next?.tag === Tag.HYPH && next.start === node.end && nodes[i + 2] !== undefined;
    if (compound && (isNoun(node.tag) || node.tag === Tag.CD)) continue;
    if (nodes[i - 1]?.tag === Tag.HYPH && i > at && node.is.person && alone) {
      head = i;
      continue;
    }
    if (node.kind === 'quote' ? isNickname(nodes, i) : i > at && nodes[i - 1]!.tag === Tag.HYPH && !isNoun(node.tag))
      continue;
    if (isNoun(node.tag)) {
      if (head >= 0 && isTime(node) && !isTime(nodes[head])) break;
      head = i;
    } else if (node.tag === Tag.DT || node.tag === Tag.PDT) {
      if (head >= 0 || (i > at && nodes[i - 1]!.tag !== Tag.PDT)) break;
      if (node.is.pronoun && alone) return { first: at, last: i, head: i };
    } else if (node.tag === Tag.CD) {
      if (alone || isParticipleAlone(nodes, i + 1)) head = i;
    } else if (node.is.pronoun && alone && head < 0) {
      return { first: at, last: i, head: i };
    } else if (node.is.human && alone) {
      head = i;
    } else if (isAdjective(node.tag)) {
      if (head >= 0 && alone) break;
      // "the other lacks", "the poor say"; "raged the Argentinian"
      if (nodes[i - 1]?.tag === Tag.DT && i > at && (isFiniteVerb(next) || (node.capital && alone))) head = i;
    } else if (node.tag === Tag.PRPS) {
      if (head >= 0) break;
    } else if (node.tag === Tag.VBN || node.tag === Tag.VBG) {
      if (head >= 0 || alone) break;
    } else if (isAdverb(node.tag)) {
      if (!modifiesNext(next)) break;
    } else if (!isLink(nodes, i)) break;
  }
  return head < 0 ? null : { first: at, last: head, head };
}

/** Nodes that stand inside a noun phrase and bear nothing: possessives, hyphens, the stop of "Mr.". */
function isLink(nodes: readonly Node[], at: number): boolean {
  const { tag, word } = nodes[at]!;
  return tag === Tag.POS || tag === Tag.HYPH || word === '&' || isInitialStop(nodes, at) || isPossessiveMark(nodes, at);
}

function modifiesNext(next: Node | undefined): boolean {
  if (next === undefined) return false;
  const { tag } = next;
  return isAdjective(tag) || tag === Tag.VBN || tag === Tag.VBG || tag === Tag.CD;
}

/** "the two raised $350 million": no participle in front of its noun. */
function isParticipleAlone(nodes: readonly Node[], at: number): boolean {
  const tag = nodes[at]?.tag;
  return (tag === Tag.VBN || tag === Tag.VBG) && !continues(nodes[at + 1]);
}

function continues(node: Node | undefined): boolean {
  if (node === undefined || node.kind !== 'word') return false;
  const { tag } = node;
  return isNoun(tag) || isAdjective(tag) || tag === Tag.CD || tag === Tag.VBN || tag === Tag.VBG || tag === Tag.HYPH;
}

/** A full stop after an initial or a title in a name: "George W. Bush", "Gen. Smith". */
function isInitialStop(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (node.word !== '.' || before === undefined || after === undefined) return false;
  const joined = before.end === node.start && before.capital && before.word.length <= 5;
  return joined && after.capital && after.kind === 'word';
}

/** The apostrophe of "the councillors' leader", whatever the tagger takes it for. */
function isPossessiveMark(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const before = nodes[at - 1];
  if (node.word !== "'" || before === undefined || before.end !== node.start) return false;
  return before.word.endsWith('s') && continues(nodes[at + 1]);
}

/** A quotation between two words of a name: John "Jack" Smith. */
function isNickname(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (before === undefined || after === undefined || node.end - node.start >= LONGEST_NICKNAME) return false;
  return isProper(before.tag) && isProper(after.tag) && after.capital;
}

/** The marks of "the “Harbour” actor". */
function isMarkedModifier(nodes: readonly Node[], at: number): boolean {
  const { start, end, stopped } = nodes[at]!;
  return (
    !stopped && end - start < LONGEST_NICKNAME && nodes[at - 1]?.tag === Tag.DT && nodes[at + 1]?.is.person === true
  );
}

/** Code units with the marks. */
const LONGEST_NICKNAME = 32;

/**
 * The noun phrase that ends at `at`, with what it is "of", "for", "in" …: for "officials in Kyiv" its head is
 * "officials". `stops(i)`: whether a new name begins at node `i` right after another.
 */
export function phraseTo(nodes: readonly Node[], at: number, stops: (node: number) => boolean): Phrase | null {
  let phrase = baseTo(nodes, at, stops);
  while (phrase !== null && at - phrase.first < LONGEST_PHRASE) {
    const joint = nodes[phrase.first - 1];
    if (joint === undefined || joint.kind !== 'word') break;
    const other = joint.is.coordinator
      ? coordinated(nodes, phrase, stops)
      : joint.is.attaching && (joint.tag === Tag.IN || joint.tag === Tag.TO)
        ? attached(nodes, phrase, stops)
        : baseBefore(nodes, phrase.first, isTime(nodes[phrase.head]), stops);
    if (other === null) break;
    // "The president on Friday said": the day is no part of him.
    phrase = { first: other.first, last: isTime(nodes[phrase.head]) ? other.last : at, head: other.head };
  }
  return phrase;
}

/** "Smith" of "Smith and Jones". */
function coordinated(nodes: readonly Node[], phrase: Phrase, stops: (node: number) => boolean): Phrase | null {
  const other = baseTo(nodes, phrase.first - 2, stops);
  return other !== null && isProper(nodes[other.head]!.tag) && isProper(nodes[phrase.head]!.tag) ? other : null;
}

/** "sources" of "sources familiar with the matter", "letter" of "a letter sent to parents". */
function attached(nodes: readonly Node[], phrase: Phrase, stops: (node: number) => boolean): Phrase | null {
  const joint = phrase.first - 1;
  const link = nodes[joint - 1]?.tag ?? 0;
  if (isAdjective(link) || link === Tag.RB) return modified(nodes, joint - 2, stops);
  return baseBefore(nodes, joint, true, stops) ?? modified(nodes, joint - 1, stops);
}

/**
 * "man" of "a man walking his dog", "audit" of "an audit released last year": what the participle in front of node `end`
 * says more of. `adjunct`: what follows the participle is no object, so that the tagger may have taken it for a past.
 */
function baseBefore(
  nodes: readonly Node[],
  end: number,
  adjunct: boolean,
  stops: (node: number) => boolean,
): Phrase | null {
  const { tag } = nodes[end - 1] ?? { tag: 0 };
  const participle = tag === Tag.VBN || tag === Tag.VBG || (adjunct && tag === Tag.VBD);
  return participle ? modified(nodes, end - 2, stops) : null;
}

/** The phrase that ends at `at`, unless it is one that nothing is added to: a time, a pronoun. */
function modified(nodes: readonly Node[], at: number, stops: (node: number) => boolean): Phrase | null {
  const base = baseTo(nodes, at, stops);
  return base === null || isTime(nodes[base.head]) || nodes[base.head]!.tag === Tag.PRP ? null : base;
}

/** The noun phrase that ends at `at`, without anything behind its head. */
export function baseTo(nodes: readonly Node[], at: number, stops: (node: number) => boolean): Phrase | null {
  const head = headTo(nodes, at);
  if (head < 0) return null;
  const { tag } = nodes[head]!;
  if (tag === Tag.PRP) return { first: head, last: at, head };
  let first = head;
  for (let i = head - 1; i >= 0 && head - i < LONGEST_PHRASE && tag !== Tag.DT && !stops(head); i--) {
    const node = nodes[i]!;
    if (node.tag === Tag.DT || node.tag === Tag.PRPS) {
      first = nodes[i - 1]?.tag === Tag.PDT ? i - 1 : i;
      break;
    }
    if (!belongs(nodes, i)) break;
    first = i;
    if (isProper(node.tag) && stops(i)) break;
  }
  while (first < head && (isLink(nodes, first) || nodes[first]!.kind === 'punctuation')) first++;
  return { first, last: at, head };
}

/** The head of a phrase that ends at `at`, past "(D-Ohio)" and the stop of "Jr."; -1 where none does. */
function headTo(nodes: readonly Node[], at: number): number {
  let end = at;
  if (nodes[end]?.word === ')') {
    while (end >= 0 && nodes[end]!.word !== '(' && at - end < LONGEST_PHRASE) end--;
    end--;
  }
  const before = nodes[end - 1];
  const stop = nodes[end]?.word === '.' && before !== undefined && before.end === nodes[end]!.start;
  if (stop && before.capital && before.word.length <= 4) end--;
  const head = nodes[end];
  if (head === undefined) return -1;
  const left = nodes[end - 1]?.tag;
  // "the poor", "the 34-year-old", "the accused"
  const adjective = isAdjective(head.tag) && (left === Tag.DT || left === Tag.HYPH || head.is.human);
  const participle = head.is.human && left === Tag.DT;
  return isNominal(head) || adjective || participle ? end : -1;
}

/** Whether the node at `at` belongs to the phrase on its right. */
function belongs(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const next = nodes[at + 1]!;
  if (node.kind === 'quote') return isNickname(nodes, at) || isMarkedModifier(nodes, at);
  if (isNoun(node.tag)) return !isTime(node) || next.tag === Tag.POS || next.tag === Tag.HYPH;
  if (isAdjective(node.tag) || node.tag === Tag.CD || isLink(nodes, at)) return true;
  // "the now-famous line"
  if (isAdverb(node.tag) && next.tag === Tag.HYPH) return true;
  return (node.tag === Tag.VBN || node.tag === Tag.VBG) && modifies(nodes[at - 1]);
}

/** Whether a participle behind `before` stands in front of its noun: "the ousted president". */
function modifies(before: Node | undefined): boolean {
  if (before === undefined) return true;
  const { tag } = before;
  if (tag === Tag.DT || tag === Tag.PRPS || tag === Tag.POS || tag === Tag.HYPH || tag === Tag.RB) return true;
  return isAdjective(tag);
}
