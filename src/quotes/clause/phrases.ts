import { isAdjective, isAdverb, isNoun, isProper, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';

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
  return isNoun(node.tag) || node.tag === Tag.PRP || node.tag === Tag.CD || PRONOUN_LIKE.has(node.word);
}

const PRONOUN_LIKE = new Set(
  'one ones some many most few several both others another all none either neither this that these those who much more enough little less'.split(
    ' ',
  ),
);

/** Nouns for people that are adjectives more often. */
const PERSONAL_ADJECTIVES = new Set(
  'official local individual elderly democrat republican conservative liberal representative executive native patient veteran suspect adult islamist loyalist moderate radical'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `at`, with any "of …" after it; null where none does. */
export function phraseFrom(nodes: readonly Node[], at: number): Phrase | null {
  const base = baseFrom(nodes, at);
  if (base === null) return null;
  let { last } = base;
  while (last - at < LONGEST_PHRASE) {
    const joint = nodes[last + 1];
    if (joint === undefined || joint.kind !== 'word') break;
    const joins =
      joint.tag === Tag.IN && (joint.word === 'of' || joint.word === 'for')
        ? true
        : joint.word === 'and' || joint.word === '&';
    const next = joins ? baseFrom(nodes, last + 2) : null;
    if (next === null) break;
    // "said Smith and left the room": only a name or a pronoun joins names.
    if (
      joint.word !== 'of' &&
      joint.word !== 'for' &&
      !(isProper(nodes[next.head]!.tag) && isProper(nodes[base.head]!.tag))
    )
      break;
    last = next.last;
  }
  return { first: base.first, last, head: base.head };
}

function baseFrom(nodes: readonly Node[], at: number): Phrase | null {
  let head = -1;
  let i = at;
  for (; i < nodes.length && i - at < LONGEST_PHRASE; i++) {
    const node = nodes[i]!;
    if (
      node.tag === Tag.PRP ||
      (node.tag === Tag.PRPS && i === at && !continues(nodes[i + 1]) && nodes[i + 1]?.kind !== 'quote')
    ) {
      if (i === at) return { first: at, last: at, head: at };
      break;
    }
    if (node.kind === 'quote') {
      if (!isNickname(nodes, i)) break;
      continue;
    }
    // "mum-of-two"
    if (i > at && nodes[i - 1]!.tag === Tag.HYPH && !isNoun(node.tag)) continue;
    if (isNoun(node.tag)) {
      if (head >= 0 && isTimeNoun(node) && !isTimeNoun(nodes[head]!)) break;
      head = i;
    } else if (node.tag === Tag.DT || node.tag === Tag.PDT) {
      if (head >= 0 || (i > at && nodes[i - 1]!.tag !== Tag.PDT)) break;
      if (PRONOUN_LIKE.has(node.word) && !continues(nodes[i + 1])) return { first: at, last: i, head: i };
    } else if (node.tag === Tag.CD) {
      if (!continues(nodes[i + 1])) head = i;
    } else if (PRONOUN_LIKE.has(node.word) && !continues(nodes[i + 1]) && head < 0) {
      return { first: at, last: i, head: i };
    } else if (PERSONAL_ADJECTIVES.has(node.word) && !continues(nodes[i + 1])) {
      head = i;
    } else if (
      isAdjective(node.tag) ||
      node.tag === Tag.PRPS ||
      node.tag === Tag.POS ||
      node.tag === Tag.HYPH ||
      node.word === '&'
    ) {
      if (node.tag === Tag.PRPS && head >= 0) break;
      if (isAdjective(node.tag) && head >= 0 && !continues(nodes[i + 1])) break;
    } else if (node.tag === Tag.VBN || node.tag === Tag.VBG) {
      if (head >= 0 || !continues(nodes[i + 1])) break;
    } else if (isAdverb(node.tag)) {
      const next = nodes[i + 1];
      if (
        next === undefined ||
        !(
          isAdjective(next.tag) ||
          next.tag === Tag.VBN ||
          next.tag === Tag.VBG ||
          next.tag === Tag.CD ||
          next.word === 'much'
        )
      )
        break;
    } else if (!isInitialStop(nodes, i) && !isPossessiveMark(nodes, i)) break;
  }
  if (head < 0) return null;
  return { first: at, last: head, head };
}

function continues(node: Node | undefined): boolean {
  if (node === undefined || node.kind !== 'word') return false;
  return (
    isNoun(node.tag) ||
    isAdjective(node.tag) ||
    node.tag === Tag.CD ||
    node.tag === Tag.VBN ||
    node.tag === Tag.VBG ||
    node.tag === Tag.HYPH
  );
}

/** A full stop after an initial or a title in a name: "George W. Bush", "Gen. Smith". */
function isInitialStop(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (node.word !== '.' || before === undefined || after === undefined) return false;
  return (
    before.end === node.start && before.capital && before.word.length <= 5 && after.capital && after.kind === 'word'
  );
}

/** The apostrophe of "the councillors' leader", whatever the tagger takes it for. */
function isPossessiveMark(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  const before = nodes[at - 1];
  return (
    node.word === "'" &&
    before !== undefined &&
    before.end === node.start &&
    before.word.endsWith('s') &&
    continues(nodes[at + 1])
  );
}

/** A quotation between two words of a name: John "Jack" Smith. */
function isNickname(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  const node = nodes[at]!;
  return (
    before !== undefined &&
    after !== undefined &&
    isProper(before.tag) &&
    isProper(after.tag) &&
    after.capital &&
    node.end - node.start < LONGEST_NICKNAME
  );
}

/** Code units with the marks. */
const LONGEST_NICKNAME = 32;

/**
 * The noun phrase that ends at `at`, with what it is "of", "for", "in" …: for "officials in Kyiv" its head is
 * "officials". `stops(i)`: whether a new name begins at node `i` right after another.
 */
export function phraseTo(nodes: readonly Node[], at: number, stops: (node: number) => boolean): Phrase | null {
  const base = baseTo(nodes, at, stops);
  if (base === null) return null;
  let phrase = base;
  while (at - phrase.first < LONGEST_PHRASE) {
    const joint = nodes[phrase.first - 1];
    if (joint === undefined || joint.kind !== 'word') break;
    if (joint.word === 'and' || joint.word === '&') {
      const other = baseTo(nodes, phrase.first - 2, stops);
      if (other === null || !isProper(nodes[other.head]!.tag) || !isProper(nodes[phrase.head]!.tag)) break;
      phrase = { first: other.first, last: at, head: other.head };
      continue;
    }
    if (joint.tag !== Tag.IN || !ATTACHING.has(joint.word)) break;
    let before = phrase.first - 2;
    const link = nodes[before];
    // "sources familiar with the matter", "officials briefed on the plan"
    if (
      link !== undefined &&
      (isAdjective(link.tag) || link.tag === Tag.VBN || link.tag === Tag.VBG || link.tag === Tag.RB)
    )
      before--;
    const other = baseTo(nodes, before, stops);
    if (other === null || isTimeNoun(nodes[other.head]!) || nodes[other.head]!.tag === Tag.PRP) break;
    phrase = { first: other.first, last: at, head: other.head };
  }
  return phrase;
}

const ATTACHING = new Set(
  'of for in at from with to on against behind near inside outside between among within across around under about over by into opposite close through along past toward towards without via since'.split(
    ' ',
  ),
);

function baseTo(nodes: readonly Node[], at: number, stops: (node: number) => boolean): Phrase | null {
  let end = at;
  // "Rep. Jane Roe (D-Ohio)"
  if (nodes[end]?.word === ')') {
    while (end >= 0 && nodes[end]!.word !== '(' && at - end < LONGEST_PHRASE) end--;
    end--;
  }
  if (nodes[end]?.word === '.' && isAbbreviated(nodes, end)) end--;
  const head = nodes[end];
  if (
    head === undefined ||
    !(
      isNominal(head) ||
      (isAdjective(head.tag) && (nodes[end - 1]?.tag === Tag.DT || PERSONAL_ADJECTIVES.has(head.word)))
    )
  )
    return null;
  if (head.tag === Tag.PRP) return { first: end, last: at, head: end };
  let first = end;
  if (head.tag !== Tag.DT && !stops(end)) {
    for (let i = end - 1; i >= 0 && end - i < LONGEST_PHRASE; i--) {
      const node = nodes[i]!;
      if (node.kind === 'quote') {
        if (!isNickname(nodes, i)) break;
        first = i;
        continue;
      }
      if (isTimeNoun(node) && isNoun(node.tag) && nodes[i + 1]!.tag !== Tag.POS && nodes[i + 1]!.tag !== Tag.HYPH)
        break;
      if (node.tag === Tag.DT || node.tag === Tag.PRPS) {
        first = i;
        if (nodes[i - 1]?.tag === Tag.PDT) first = i - 1;
        break;
      }
      if (
        isNoun(node.tag) ||
        isAdjective(node.tag) ||
        node.tag === Tag.CD ||
        node.tag === Tag.POS ||
        node.tag === Tag.HYPH ||
        node.word === '&'
      ) {
        first = i;
        if (stops(i) && isProper(node.tag)) break;
        continue;
      }
      if ((node.tag === Tag.VBN || node.tag === Tag.VBG) && modifies(nodes, i)) {
        first = i;
        continue;
      }
      if (isInitialStop(nodes, i) || isPossessiveMark(nodes, i)) {
        first = i;
        continue;
      }
      break;
    }
  }
  while (
    first < end &&
    (nodes[first]!.tag === Tag.POS || nodes[first]!.tag === Tag.HYPH || nodes[first]!.kind === 'punctuation')
  )
    first++;
  return { first, last: at, head: end };
}

/** A participle between an article or adjective and its noun: "the ousted president". */
function modifies(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (before === undefined) return true;
  return (
    before.tag === Tag.DT ||
    before.tag === Tag.PRPS ||
    before.tag === Tag.POS ||
    isAdjective(before.tag) ||
    before.tag === Tag.HYPH ||
    before.tag === Tag.RB
  );
}

function isAbbreviated(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  return before !== undefined && before.end === nodes[at]!.start && before.capital && before.word.length <= 4;
}

/** Weekdays, months, and words such as "yesterday" that stand beside a subject without belonging to it. */
export function isTimeNoun(node: Node): boolean {
  return TIME_NOUNS.has(node.word) && !(node.word === 'today' && node.capital);
}

const TIME_NOUNS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night day week month year years months weeks days
  hours minutes moments later ago weekend noon midnight century decade summer winter autumn spring`.split(/\s+/),
);

/** A verb group's last word; walks left over auxiliaries, adverbs and "to". Gives the first node of the group. */
export function verbGroupStart(
  nodes: readonly Node[],
  verb: number,
): { readonly first: number; readonly infinitive: boolean; readonly passive: boolean; readonly negated: boolean } {
  let first = verb;
  let infinitive = false;
  let passive = false;
  let negated = false;
  let perfect = false;
  for (let i = verb - 1; i >= 0 && verb - i < 10; i--) {
    const node = nodes[i]!;
    if (node.kind !== 'word') break;
    if (BE.has(node.word)) {
      if (!perfect || node.word === 'been') passive = true;
      first = i;
    } else if (HAVE.has(node.word)) {
      perfect = true;
      first = i;
    } else if (node.tag === Tag.MD || DO.has(node.word)) first = i;
    else if (node.word === 'to' && node.tag === Tag.TO) {
      infinitive = true;
      first = i;
    } else if (NEGATIONS.has(node.word)) {
      negated = true;
      first = i;
    } else if (isAdverb(node.tag) || (i + 1 < verb && node.word === 'going')) first = i;
    else break;
  }
  // Adverbs alone in front belong to the group only where an auxiliary or the subject stands before them.
  return { first, infinitive, passive, negated };
}

const BE = new Set("be is am are was were been being 're 'm".split(' '));
const HAVE = new Set("have has had having 've".split(' '));
const DO = new Set('do does did'.split(' '));
const NEGATIONS = new Set("not n't never".split(' '));

/** A finite verb, or what the tagger takes for a participle though an object follows: "the two raised $350 million". */
export function seemsFinite(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isFiniteVerb(node)) return true;
  const next = nodes[at + 1];
  return (
    node.tag === Tag.VBN &&
    next !== undefined &&
    (next.tag === Tag.CD ||
      next.tag === Tag.PRP ||
      next.tag === Tag.DT ||
      next.tag === Tag.SYM ||
      next.tag === Tag.PRPS)
  );
}

/** A finite verb or modal: there is a clause around it. */
export function isFiniteVerb(node: Node): boolean {
  return node.tag === Tag.VBD || node.tag === Tag.VBZ || node.tag === Tag.VBP || node.tag === Tag.MD;
}
