import type { Language } from '../../lang/index.ts';
import { type TextForm, TokenKind } from '../../model/index.ts';

/** By what words a stretch of text takes a side on what it tells; each a sum of weights, 0 and up. */
interface RumourCues {
  readonly refuting: number;
  readonly distancing: number;
  readonly vouching: number;
  /** It asks. */
  readonly asks: boolean;
}

/** Words between a negation and what it denies. */
const REACH = 3;

/** The cues of tokens `from` to `to` (exclusive), the longest phrase at each place. Linear in the tokens. */
export function cuesIn(
  form: TextForm,
  from: number,
  to: number,
  { lexicon, rumours, claims, stakes }: Language,
): RumourCues {
  const { tokens, folded } = form;
  const { plain: negations, alternatives, vouching: confirming } = claims.denials;
  const words: string[] = [];
  let asks = false;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const plain = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (plain === '?') asks = true;
    if (tokens.kinds[i] === TokenKind.Word)
      words.push(negations.has(plain) ? (stakes.forms.get(plain) ?? plain) : lexicon.lemma(plain));
  }
  const sums = { refuting: 0, distancing: 0, vouching: 0 };
  let negation = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < words.length; ) {
    const found = cueAt(words, i);
    const negated = i - negation <= REACH;
    if (negations.has(words[i]!)) negation = i;
    // "can neither confirm nor deny": it is left open.
    const open = i >= 2 && alternatives.has(words[i - 1]!) && confirming.has(words[i - 2]!);
    if (found !== null && open) sums.distancing += 1;
    else if (found !== null && negated && found.side === 'vouching') sums.distancing += found.weight;
    else if (negated && rumours.deniable.has(words[i]!)) sums.refuting += 1;
    else if (found !== null && !(negated && found.side === 'refuting')) sums[found.side] += found.weight;
    i += found?.length ?? 1;
  }
  return { ...sums, asks };

  function cueAt(
    all: readonly string[],
    at: number,
  ): { side: keyof typeof sums; weight: number; length: number } | null {
    let key = '';
    let best: { side: keyof typeof sums; weight: number; length: number } | null = null;
    for (let length = 1; length <= rumours.longest && at + length <= all.length; length++) {
      key += (length > 1 ? ' ' : '') + all[at + length - 1]!;
      for (const side of ['refuting', 'distancing', 'vouching'] as const) {
        const weight = rumours[side].get(key);
        if (weight !== undefined) best = { side, weight, length };
      }
    }
    return best;
  }
}
