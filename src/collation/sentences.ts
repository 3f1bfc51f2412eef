import type { Passage, Prints } from '../align/index.ts';
import type { TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { unitOf } from '../text/index.ts';

/** A text as collation reads it. */
export interface CollationText {
  readonly form: TextForm;
  readonly prints: Prints;
  /** By token: 1 where it is no part of the story: a dateline, an editor's note. */
  readonly aside: Uint8Array;
}

/** Sentences of `from` and of `to` that tell the same, by number and in order; never empty on either side. */
export interface SentenceGroup {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Part of the shorter sentence's words that the other must share for the two to be versions of one another. */
const SAME_SENTENCE = 0.4;
/** Words that two sentences must share for that. */
const SAME_SENTENCE_WORDS = 4;
/** Likeness (see `likeness`) from which two unmatched sentences in the same gap are taken for a rewrite. */
const REWRITTEN_IN_PLACE = 0.12;
/** The same anywhere in the text. */
const REWRITTEN_ANYWHERE = 0.4;

/**
 * Which sentences of `to` are versions of which of `from`, by the words they share and then, for those left over, by
 * their rare words and their place. A sentence stands in one group; split and joined sentences make larger ones.
 * Ordered by `from`. O(shared words + leftover²).
 */
export function pairSentences(from: CollationText, to: CollationText, passages: readonly Passage[]): SentenceGroup[] {
  const links = linkedByWords(from, to, passages);
  const groups = grouped(links);
  return grouped([...links, ...rewritten(from, to, groups)]);
}

type Link = readonly [from: number, to: number];

function linkedByWords(from: CollationText, to: CollationText, passages: readonly Passage[]): Link[] {
  const sentenceOfFrom = sentenceOfWords(from);
  const sentenceOfTo = sentenceOfWords(to);
  const sizesFrom = sizes(sentenceOfFrom, from.form.sentences.length - 1);
  const sizesTo = sizes(sentenceOfTo, to.form.sentences.length - 1);
  const shared = new Map<number, number>();
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) {
      for (let k = 0; k < runs[i + 2]!; k++) {
        const key = sentenceOfFrom[runs[i]! + k]! * sizesTo.length + sentenceOfTo[runs[i + 1]! + k]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const candidates = [...shared].map(([key, words]) => ({
    s: Math.floor(key / sizesTo.length),
    t: key % sizesTo.length,
    words,
  }));
  const [bestOfFrom, bestOfTo] = [new Uint32Array(sizesFrom.length), new Uint32Array(sizesTo.length)];
  for (const { s, t, words } of candidates) {
    bestOfFrom[s] = Math.max(bestOfFrom[s]!, words);
    bestOfTo[t] = Math.max(bestOfTo[t]!, words);
  }
  return candidates
    .filter(({ s, t, words }) => {
      const shorter = Math.min(sizesFrom[s]!, sizesTo[t]!);
      // A name and title that moved into the next sentence do not make it a version of the one they left.
      if (words < bestOfFrom[s]! && words < bestOfTo[t]!) return false;
      return words >= Math.min(SAME_SENTENCE_WORDS, shorter) && words >= SAME_SENTENCE * shorter;
    })
    .map(({ s, t }) => [s, t]);
}

/** The sentences that have a token of the story. */
export function storySentences({ form: { sentences }, aside }: CollationText): number[] {
  return Array.from({ length: sentences.length - 1 }, (_, i) => i).filter((i) =>
    aside.subarray(sentences[i]!, sentences[i + 1]!).includes(0),
  );
}

/** The sentence of each word. */
function sentenceOfWords({ form, prints: { words } }: CollationText): Uint32Array {
  const sentences = new Uint32Array(words.length);
  let sentence = -1;
  let token = 0;
  for (let i = 0; i < words.length; i++) {
    while (form.tokens.starts[token]! < words.starts[i]!) token++;
    if (i === 0 || words.opens[i]) sentence = unitOf(form.sentences, token);
    sentences[i] = sentence;
  }
  return sentences;
}

function sizes(sentences: Uint32Array, count: number): Uint32Array {
  const result = new Uint32Array(Math.max(1, count));
  for (const sentence of sentences) result[sentence]!++;
  return result;
}

/** Sentences that links connect. */
function grouped(links: readonly Link[]): SentenceGroup[] {
  const root = new Map<string, string>();
  const find = (node: string): string => {
    const up = root.get(node) ?? node;
    if (up === node) return node;
    const top = find(up);
    root.set(node, top);
    return top;
  };
  for (const [s, t] of links) root.set(find(`f${s}`), find(`t${t}`));
  const groups = new Map<string, { from: Set<number>; to: Set<number> }>();
  for (const [s, t] of links) {
    const key = find(`f${s}`);
    const group = groups.get(key) ?? { from: new Set<number>(), to: new Set<number>() };
    groups.set(key, group);
    group.from.add(s);
    group.to.add(t);
  }
  const ascending = (set: Set<number>) => [...set].sort((x, y) => x - y);
  return [...groups.values()]
    .map(({ from, to }) => ({ from: ascending(from), to: ascending(to) }))
    .sort((x, y) => x.from[0]! - y.from[0]!);
}

/** Links between sentences that no shared run joins: a sentence told anew, where it stood or elsewhere. */
function rewritten(from: CollationText, to: CollationText, groups: readonly SentenceGroup[]): Link[] {
  const free = (text: CollationText, side: 'from' | 'to') => {
    const taken = new Set(groups.flatMap((group) => group[side]));
    return storySentences(text).filter((i) => !taken.has(i));
  };
  const bags = [bagsOf(from), bagsOf(to)] as const;
  const weights = wordWeights(from, to);
  const candidates: { s: number; t: number; like: number }[] = [];
  for (const s of free(from, 'from')) {
    for (const t of free(to, 'to')) {
      const like = likeness(bags[0][s]!, bags[1][t]!, weights);
      if (like >= (inSameGap(groups, s, t) ? REWRITTEN_IN_PLACE : REWRITTEN_ANYWHERE)) candidates.push({ s, t, like });
    }
  }
  candidates.sort((x, y) => y.like - x.like || x.s - y.s || x.t - y.t);
  const [usedS, usedT] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ s, t }): Link[] => {
    if (usedS.has(s) || usedT.has(t)) return [];
    usedS.add(s);
    usedT.add(t);
    return [[s, t]];
  });
}

/** Whether the paired sentences next to `s` and next to `t`, before or after, are each other's partners. */
function inSameGap(groups: readonly SentenceGroup[], s: number, t: number): boolean {
  const before = (side: 'from' | 'to', at: number) => nearest(groups, side, (member) => at - member);
  const after = (side: 'from' | 'to', at: number) => nearest(groups, side, (member) => member - at);
  return before('from', s) === before('to', t) || after('from', s) === after('to', t);
}

/** The group with the member at the least positive distance; null where there is none. */
function nearest(
  groups: readonly SentenceGroup[],
  side: 'from' | 'to',
  distance: (member: number) => number,
): SentenceGroup | null {
  let best: SentenceGroup | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    for (const member of group[side]) {
      const far = distance(member);
      if (far > 0 && far < least) [best, least] = [group, far];
    }
  }
  return best;
}

function bagsOf({ form: { tokens, sentences } }: CollationText): Set<number>[] {
  return Array.from({ length: sentences.length - 1 }, (_, i) => {
    const bag = new Set<number>();
    for (let at = sentences[i]!; at < sentences[i + 1]!; at++) {
      if (tokens.kinds[at] !== TokenKind.Punctuation && tokens.norms[at] !== 0) bag.add(tokens.norms[at]!);
    }
    return bag;
  });
}

/** The rarer a word in both texts together, the more it weighs: 1 for a word that stands once. */
function wordWeights(...texts: readonly CollationText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { prints } of texts) for (const norm of prints.words.norms) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return new Map([...counts].map(([norm, count]) => [norm, 1 / count]));
}

/** Weight of the words two sentences share over the mean weight of the two, 0 to 1. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>, weights: ReadonlyMap<number, number>): number {
  const sum = (bag: Iterable<number>) => {
    let total = 0;
    for (const norm of bag) total += weights.get(norm) ?? 0;
    return total;
  };
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * sum([...a].filter((norm) => b.has(norm)))) / all;
}
