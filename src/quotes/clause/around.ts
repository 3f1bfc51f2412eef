import { Tag } from '../../model/index.ts';
import { type Content, contentAt } from './contents.ts';
import type { Node } from './nodes.ts';
import { isNominal } from './phrases.ts';
import type { Sight } from './sight.ts';
import { isDash, isFiniteVerb } from './verbs.ts';

/**
 * Content on both sides of a cue in the middle or at the end: up to node `before`, and from `after` on if the clause goes
 * on there. Empty where neither side has a clause or marks.
 */
export function contentAround(sight: Sight, before: number, after: number): Content[] {
  const { nodes } = sight;
  let last = before;
  while (last >= 0 && nodes[last]!.kind === 'punctuation') last--;
  if (last < 0) return [];
  const first = clauseStart(sight, last);
  const front = nodes.slice(first, last + 1);
  const form = nodes[last]!.kind === 'quote' ? 'words' : 'clause';
  const right = resumed(sight, after, form, isIncomplete(nodes, first, last));
  const tells = front.some((node) => node.kind === 'quote' || isFiniteVerb(node));
  if (!tells && right === null) return [];
  const left: Content = { first, last, complementiser: -1, form };
  return right === null ? [left] : [left, right];
}

/** Where the content goes on behind its cue: "…," he said, "and …"; The plan, he said, was dead. */
function resumed(sight: Sight, after: number, form: Content['form'], incomplete: boolean): Content | null {
  const { nodes } = sight;
  const isBreak = (at: number) => nodes[at]?.word === ',' || nodes[at]?.word === ':' || isDash(nodes[at]);
  const breaks = isBreak(after);
  // Russian: "…, - he said, - …"
  const next = breaks ? (isBreak(after + 1) ? after + 2 : after + 1) : after;
  const node = nodes[next];
  if (node === undefined || (!breaks && node.kind !== 'quote')) return null;
  if (node.kind === 'quote') return { first: next, last: next, complementiser: -1, form: 'words' };
  if (form === 'words' || node.is.restarts || !(incomplete || node.is.continues)) return null;
  if (sight.cues(next) || node.tag === Tag.VBG || node.tag === Tag.WP) return null;
  return contentAt(sight, next, 'clause');
}

/** Whether the words in front of a cue cannot end there: "The plan, …", "It was, …". */
function isIncomplete(nodes: readonly Node[], first: number, last: number): boolean {
  const { tag } = nodes[last]!;
  if (isFiniteVerb(nodes[last]) || tag === Tag.IN || tag === Tag.CC || tag === Tag.TO) return true;
  for (let i = first; i <= last; i++) if (isFiniteVerb(nodes[i])) return false;
  return true;
}

/** The first node of the clause that ends at `last`: the sentence's start, or past a semicolon or what somebody else says. */
function clauseStart(sight: Sight, last: number): number {
  const { nodes } = sight;
  const before = nodes[last - 1];
  // Marks that stand alone in front of the cue are all of its content.
  if (nodes[last]!.kind === 'quote' && (before === undefined || (before.kind === 'punctuation' && before.word !== '(')))
    return firstOfQuotes(nodes, last);
  let first = 0;
  for (let i = last; i > 0 && first === 0; i--) if (nodes[i]!.word === ';' || isTold(sight, i, last)) first = i + 1;
  while (first < last && (nodes[first]!.tag === Tag.CC || nodes[first]!.kind === 'punctuation')) first++;
  return first;
}

/** “Are you coming?” she said, but …: whether the conjunction at `at` follows marks that have a cue and a speaker of their own. */
function isTold({ nodes, cues }: Sight, at: number, last: number): boolean {
  if (!nodes[at]!.is.conjunction || nodes[at - 1]?.word !== ',' || at === last) return false;
  const [a, b] = [at - 3, at - 2];
  const told = (cues(a) && isNominal(nodes[b])) || (isNominal(nodes[a]) && cues(b));
  return told && closesQuote(nodes, a - 1);
}

/** The first of a row of quotations parted by nothing but punctuation, the last of which is at `at`. */
export function firstOfQuotes(nodes: readonly Node[], at: number): number {
  let first = at;
  while (first >= 2 && nodes[first - 1]!.kind === 'punctuation' && nodes[first - 2]!.kind === 'quote') first -= 2;
  return first;
}

/** Whether the node at `at` is a quotation that is over, or the punctuation behind one. */
export function closesQuote(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined) return false;
  return node.kind === 'quote'
    ? node.stopped || at === 0
    : node.kind === 'punctuation' && node.word !== ')' && nodes[at - 1]?.kind === 'quote';
}
