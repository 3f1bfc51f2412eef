import type { Attribution, LocalName, Range, Reference } from '../model/index.ts';
import { isProper, Tag } from '../model/index.ts';
import { firstWhere } from '../text/index.ts';
import type { Node } from './clause/nodes.ts';
import type { Phrase } from './clause/phrases.ts';

/** Names and words that stand for them, by where they are in the text. */
export interface Known {
  readonly names: readonly LocalName[];
  /** Ascending, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

export interface Mention extends Range {
  readonly name: number;
}

export function known(names: readonly LocalName[], references: readonly Reference[]): Known {
  const mentions = names
    .flatMap((name, index) => name.mentions.map(({ start, end }) => ({ start, end, name: index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { names, mentions, references: [...references].sort((a, b) => a.start - b.start) };
}

/** Index of the first of `sorted` that ends after `offset`. O(log n). */
function firstAfter(sorted: readonly Range[], offset: number): number {
  return firstWhere(sorted.length, (at) => sorted[at]!.end > offset);
}

/** The mention that covers `offset`. */
export function mentionAt({ mentions }: Known, offset: number): Mention | null {
  const found = mentions[firstAfter(mentions, offset)];
  return found !== undefined && found.start <= offset ? found : null;
}

/** The pronoun or description that covers `offset`. */
export function referenceAt({ references }: Known, offset: number): Reference | null {
  const found = references[firstAfter(references, offset)];
  return found !== undefined && found.start <= offset ? found : null;
}

/** Who the noun phrase is: the name at its head or beside it, what a pronoun or description stands for, or its own words. */
export function attributionOf(
  text: string,
  nodes: readonly Node[],
  phrase: Phrase,
  known: Known,
  apposition: Phrase | null,
): Attribution {
  const range = { start: nodes[phrase.first]!.start, end: nodes[phrase.last]!.end };
  const own = nameOf(nodes, phrase, known);
  const beside = apposition === null ? null : nameOf(nodes, apposition, known);
  // "the Director General, Jane Roe": a person stands beside no body, only beside an office that looks like one.
  const isPerson = (name: number | null) => name !== null && known.names[name]!.kind === 'person';
  const local = own === null || (isPerson(beside) && !isPerson(own)) ? (beside ?? own) : own;
  if (
    local === null &&
    apposition !== null &&
    isProper(nodes[apposition.head]!.tag) &&
    !isProper(nodes[phrase.head]!.tag)
  ) {
    const named = { start: nodes[apposition.first]!.start, end: nodes[apposition.last]!.end };
    return { name: text.slice(named.start, named.end).replace(/\s+/g, ' '), range: named, local };
  }
  const name = local === null ? text.slice(range.start, range.end) : known.names[local]!.name;
  return { name: name.replace(/\s+/g, ' '), range, local };
}

function nameOf(nodes: readonly Node[], phrase: Phrase, known: Known): number | null {
  const head = nodes[phrase.head]!;
  const named = mentionAt(known, head.start);
  if (named !== null) return named.name;
  const reference = referenceAt(known, head.start);
  if (reference !== null) return reference.name;
  // "Stein spokeswoman Jane Roe of Ohio": a name in the phrase that owns nothing and stands behind no preposition.
  for (let i = phrase.head; i >= phrase.first; i--) {
    const node = nodes[i]!;
    if (!isProper(node.tag) || nodes[i + 1]?.tag === Tag.POS) continue;
    const mention = mentionAt(known, node.start);
    if (mention !== null && known.names[mention.name]!.kind === 'person') return mention.name;
  }
  return null;
}
