import { isAdverb, isProper, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';

/** A verb with the auxiliaries, adverbs and the "to" in front of it. */
export interface VerbGroup {
  /** Its first node. */
  readonly first: number;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** Nodes. */
const LONGEST_GROUP = 10;

/** The group whose last word is the verb at `verb`. */
export function verbGroup(nodes: readonly Node[], verb: number): VerbGroup {
  let first = verb;
  let infinitive = false;
  let passive = false;
  let negated = false;
  let perfect = false;
  for (let i = verb - 1; i >= 0 && verb - i < LONGEST_GROUP; i--) {
    const { kind, is, tag } = nodes[i]!;
    if (kind !== 'word') break;
    if (is.be) passive ||= !infinitive && (!perfect || nodes[i]!.tag === Tag.VBN);
    else if (is.have) perfect = true;
    else if (is.infinitive && tag === Tag.TO) infinitive = true;
    else if (is.negation) negated = true;
    else if (!(tag === Tag.MD || is.do || isAdverb(tag) || is.adverbial || (is.prospective && i + 1 < verb))) break;
    first = i;
  }
  return { first, infinitive, passive, negated };
}

/** A finite verb or modal: there is a clause around it. */
export function isFiniteVerb(node: Node | undefined): boolean {
  if (node === undefined) return false;
  return node.tag === Tag.VBD || node.tag === Tag.VBZ || node.tag === Tag.VBP || node.tag === Tag.MD;
}

/** The mayor “regrets” the decision: what the marks hold begins with the verb of the sentence. */
export function opensPredicate({ openTag }: Node): boolean {
  return openTag === Tag.VBZ || openTag === Tag.VBD || openTag === Tag.MD;
}

/** A finite verb, or what the tagger takes for a participle though an object follows: "the two raised $350 million". */
export function seemsFinite(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isFiniteVerb(node)) return true;
  const next = nodes[at + 1]?.tag;
  return (
    node.tag === Tag.VBN &&
    (next === Tag.CD || next === Tag.PRP || next === Tag.DT || next === Tag.SYM || next === Tag.PRPS)
  );
}

/** A participle to the tagger, but a name, a pronoun or a comma stands in front of it: "Roe agreed to". */
export function seemsPast(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (nodes[at]!.tag !== Tag.VBN || before === undefined || nodes[at + 1]?.is.agent) return false;
  return before.tag === Tag.PRP || isProper(before.tag) || before.word === ',';
}

/** VB to VBZ, participles among them; no modal. */
export function isVerbal(node: Node | undefined): boolean {
  return node !== undefined && node.tag >= Tag.VB && node.tag <= Tag.VBZ;
}

/** The first node from `at` on that is no adverb. */
export function pastAdverbs(nodes: readonly Node[], at: number): number {
  let i = at;
  while (nodes[i] !== undefined && isAdverb(nodes[i]!.tag)) i++;
  return i;
}

export function isDash(node: Node | undefined): boolean {
  return node?.word === '—';
}
