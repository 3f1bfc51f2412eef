import type { SpeechLexicon } from '../../../lang/index.ts';
import { isAdverb, isProper, isVerb, Tag } from '../../../model/index.ts';
import { closesQuote } from '../around.ts';
import { isComplementiser } from '../contents.ts';
import type { Node } from '../nodes.ts';
import type { VerbAt } from './cue.ts';

/** The verb of speech whose first word is at `at`; the one with the most words where several fit. */
export function verbAt(nodes: readonly Node[], at: number, lexicon: SpeechLexicon): VerbAt | null {
  const node = nodes[at]!;
  const entries = node.kind === 'word' ? lexicon.verbs.get(node.word) : undefined;
  if (entries === undefined || !couldBeVerb(nodes, at)) return null;
  const found = entries.find(({ verb: { rest } }) => rest.every((word, k) => nodes[at + 1 + k]?.word === word));
  return found === undefined ? null : { ...found, last: at + found.verb.rest.length };
}

/** The tagger takes "claims" and "reports" for nouns now and then: a subject before and a clause after say otherwise. */
function couldBeVerb(nodes: readonly Node[], at: number): boolean {
  const { tag, word } = nodes[at]!;
  if (isVerb(tag)) return true;
  const before = nodes[at - 1];
  if (before === undefined || (tag !== Tag.NNS && tag !== Tag.NN && tag !== Tag.JJ)) return false;
  const after = nodes[at + 1];
  if (word.endsWith('ing')) {
    // "is warning voters", ", promising to pay"
    const group = isAdverb(before.tag) ? nodes[at - 2] : before;
    if (
      (group?.is.copula && group.tag !== Tag.POS) ||
      (before.word === ',' && (after?.tag === Tag.TO || takesWords(nodes, at + 1)))
    )
      return true;
    // "with Roe warning of a strike"
    return isProper(before.tag) && nodes[startOfName(nodes, at - 1) - 1]?.is.absolute === true;
  }
  if (after !== undefined && OPENS_OBJECT.has(after.tag) && agrees(nodes, at)) return true;
  // "heard a man shout “…”"
  if (tag === Tag.NN && before.is.speaker && after?.kind === 'quote') return true;
  if (before.kind === 'quote') {
    const opens = after !== undefined && (isProper(after.tag) || after.tag === Tag.DT || after.tag === Tag.PRP);
    return opens && tag !== Tag.JJ;
  }
  if (before.tag !== Tag.PRP && !isProper(before.tag)) return false;
  // “We will wait,” Roe shot back.
  return takesWords(nodes, at + 1) || closesQuote(nodes, startOfName(nodes, at - 1) - 1);
}

/** The first of the words with a capital that end at `at`. */
function startOfName(nodes: readonly Node[], at: number): number {
  let first = at;
  while (first > 0 && nodes[first - 1]!.capital && nodes[first - 1]!.kind === 'word') first--;
  return first;
}

/** Whether words in marks or a clause follow at `at`. */
function takesWords(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind === 'quote' || node?.word === ':') return true;
  return isComplementiser(nodes, at) || (node?.word === ',' && nodes[at + 1]?.kind === 'quote');
}

const OPENS_OBJECT: ReadonlySet<number> = new Set([Tag.DT, Tag.PRP, Tag.PRPS, Tag.WRB, Tag.WP]);

/** Whether what stands in front of the noun at `at` could be its subject if it were a verb: "the film documents the …". */
function agrees(nodes: readonly Node[], at: number): boolean {
  let subject = at - 1;
  while (subject > 0 && (isAdverb(nodes[subject]!.tag) || nodes[subject]!.is.quantity)) subject--;
  const { tag } = nodes[subject]!;
  if (nodes[at]!.tag === Tag.NNS) return tag === Tag.NN || tag === Tag.NNP;
  const plural = tag === Tag.NNS || tag === Tag.NNPS || nodes[subject]!.is.quantity;
  return nodes[at]!.tag === Tag.NN && plural && nodes[at + 1]!.tag !== Tag.DT;
}
