import { type Content, mayRetell, pairsThatMayRetell } from './content.ts';
import { findParallels, type Parallel } from './parallels.ts';
import { findPassages, type Passage, pairsWithPassages } from './passages.ts';
import type { Prints } from './prints.ts';

/** One text as the comparison of two texts reads it. */
export interface ComparedText {
  readonly prints: Prints;
  readonly content: Content;
}

/** What two texts share: in the same words, and in others. Plain data; ranges and word numbers only. */
export interface SharedText {
  readonly passages: readonly Passage[];
  readonly parallels: readonly Parallel[];
}

/** Nats. Two reports of one event by different hands reach 130 here and there; a translated report reaches 500. */
const LEAST_GAIN = 60;

/** What two texts share. Texts that share nothing give two empty lists. */
export function sharedOf(a: ComparedText, b: ComparedText): SharedText {
  return {
    passages: findPassages(a.prints, b.prints),
    parallels: mayRetell(a.content, b.content) ? findParallels(a.content, b.content, LEAST_GAIN) : [],
  };
}

/** The pairs among texts in which `sharedOf` may find something, as indices a < b; in all others it finds nothing. */
export function pairsThatShare(texts: readonly ComparedText[]): [number, number][] {
  const verbatim = pairsWithPassages(texts.map(({ prints }) => prints));
  const retold = pairsThatMayRetell(texts.map(({ content }) => content));
  const keys = new Set([...verbatim, ...retold].map(([a, b]) => a * texts.length + b));
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / texts.length), key % texts.length]);
}
