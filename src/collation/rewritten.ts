import { foldedToken } from '../text/index.ts';
import type { FactRules } from './facts.ts';
import { bestFirst, grouped, type Link, Links, type PairedText, SAME_WORDS, sameGap } from './links.ts';

/** Likeness (see `likeness`) from which two unmatched segments in the same gap are taken for a rewrite. */
const REWRITTEN_IN_PLACE = 0.12;
/** The same for two quotations: what somebody said is not told anew, it is other speech. */
const REWRITTEN_SPEECH = 0.25;
/** The same anywhere in the text. */
const REWRITTEN_ANYWHERE = 0.4;

/** Links between segments that no shared run joins: a sentence told anew, where it stood or elsewhere. */
export function rewritten(from: PairedText, to: PairedText, links: readonly Link[], rules: FactRules): Link[] {
  const taken = new Links(links);
  const free = (text: PairedText, side: 'from' | 'to') =>
    text.segments.flatMap(({ isFrame, tokens }, i) =>
      taken.has(side, i) || (isFrame && tokens.length <= SAME_WORDS) ? [] : [i],
    );
  const [freeFrom, freeTo] = [free(from, 'from'), free(to, 'to')];
  // Whoever only cuts has nothing left over.
  if (freeFrom.length === 0 || freeTo.length === 0) return [];
  const weights = wordWeights([from, to], rules);
  const bagsTo = new Map(freeTo.map((t) => [t, bagOf(to, t, weights)]));
  const inGap = sameGap(from, to, grouped(links));
  const candidates: { s: number; t: number; like: number }[] = [];
  for (const s of freeFrom) {
    const bag = bagOf(from, s, weights);
    for (const [t, other] of bagsTo) {
      const like = likeness(bag, other, weights);
      const quoted = from.segments[s]!.voice === 'quoted' && to.segments[t]!.voice === 'quoted';
      const inPlace = quoted ? REWRITTEN_SPEECH : REWRITTEN_IN_PLACE;
      if (like >= (inGap.either(s, t) ? inPlace : REWRITTEN_ANYWHERE)) candidates.push({ s, t, like });
    }
  }
  return bestFirst(candidates);
}

/** What a word that carries no claim counts beside one that does. */
const FUNCTION_WORD = 0.25;

/** Words by their norms, with what each of them weighs. */
type Weights = ReadonlyMap<number, number>;

/** The different words of a segment, and their weight. */
interface Bag {
  readonly norms: ReadonlySet<number>;
  readonly total: number;
}

function bagOf({ form: { tokens }, segments }: PairedText, segment: number, weights: Weights): Bag {
  const norms = new Set(segments[segment]!.tokens.map((at) => tokens.norms[at]!).filter((norm) => norm !== 0));
  return { norms, total: sum(norms, weights) };
}

function sum(norms: Iterable<number>, weights: Weights): number {
  let total = 0;
  for (const norm of norms) total += weights.get(norm) ?? 0;
  return total;
}

/** The rarer a word in both texts together, the more it weighs: 1 for a word that stands in one segment. */
function wordWeights(texts: readonly PairedText[], { lexicon }: FactRules): Weights {
  const [counts, kinds] = [new Map<number, number>(), new Map<number, number>()];
  for (const text of texts) {
    for (const { tokens } of text.segments) {
      for (const at of tokens) {
        const norm = text.form.tokens.norms[at]!;
        counts.set(norm, (counts.get(norm) ?? 0) + 1);
        if (!kinds.has(norm)) kinds.set(norm, lexicon.isFunctionWord(foldedToken(text.form, at)) ? FUNCTION_WORD : 1);
      }
    }
  }
  return new Map([...counts].map(([norm, count]) => [norm, kinds.get(norm)! / count]));
}

/** Weight of the words two segments share over the mean weight of the two, 0 to 1. */
function likeness(a: Bag, b: Bag, weights: Weights): number {
  const all = a.total + b.total;
  let shared = 0;
  for (const norm of a.norms) if (b.norms.has(norm)) shared += weights.get(norm) ?? 0;
  return all === 0 ? 0 : (2 * shared) / all;
}
