import type { Parallel } from '../align/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';
import type { Voices } from './voices.ts';

/** One witness told again by another in other words: the stretch of each, by words, and how alike they are. */
export interface Retelling {
  readonly parallel: Parallel;
  /** Part of each witness's words that the stretch is. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** 1: the facts come in the same order in both; 0: in no order; -1: in reverse. */
  readonly order: number;
  /** Different uncommon words that stand in both stretches. */
  readonly words: number;
}

/**
 * Part of the shorter witness that must be retold, and of the longer. Independent reports of one event share stretches of
 * up to a fifth; a translated report shared four fifths.
 */
const LEAST_SHARE = { shorter: 0.5, longer: 0.3 } as const;
/** Part of the telling words of each stretch that must survive in the other. */
const LEAST_KEPT = 0.55;
/** Kendall's tau of the places of shared words. Whoever retells a text keeps its order; two accounts of an event differ. */
const LEAST_ORDER = 0.6;
/** Different uncommon words in common that no record of the dossier explains. */
const LEAST_OWN_WORDS = 15;
/** The same as a part of all uncommon words in common: two reports drawn from one release share the release's. */
const LEAST_OWN_PART = 0.3;

/**
 * The retelling that two reports are of each other; null where they tell one event independently. What either puts in
 * quotation marks is quoted, and no retelling.
 */
export function retellingOf(
  { parallels }: Pick<SharingPair, 'parallels'>,
  a: LineageWitness,
  b: LineageWitness,
  voices: readonly [a: Voices, b: Voices],
  recorded: ReadonlySet<number>,
): Retelling | null {
  const parallel = [...parallels].sort((x, y) => y.gain - x.gain)[0];
  if (parallel === undefined || Math.min(parallel.keptOfA, parallel.keptOfB) < LEAST_KEPT) return null;
  const shareOfA = (parallel.a.end - parallel.a.start) / a.content.words.length;
  const shareOfB = (parallel.b.end - parallel.b.start) / b.content.words.length;
  const [shorter, longer] =
    a.content.words.length < b.content.words.length ? [shareOfA, shareOfB] : [shareOfB, shareOfA];
  if (shorter < LEAST_SHARE.shorter || longer < LEAST_SHARE.longer) return null;
  const uncommon = new Set(a.content.uncommon);
  const inA = wordsIn(a, parallel.a, voices[0], uncommon);
  const common = [...wordsIn(b, parallel.b, voices[1], uncommon)].filter(([base]) => inA.has(base));
  const ownWords = common.filter(([base]) => !recorded.has(base)).length;
  if (ownWords < LEAST_OWN_WORDS || ownWords < LEAST_OWN_PART * common.length) return null;
  const places = common.flatMap(([base, inB]) => {
    const here = inA.get(base)!;
    return here.length === 1 && inB.length === 1 ? [[here[0]!, inB[0]!] as const] : [];
  });
  const order = kendall(places);
  return order < LEAST_ORDER ? null : { parallel, shareOfA, shareOfB, order, words: common.length };
}

/** Uncommon base forms of a stretch that are the report's own words, with their places. */
function wordsIn(
  { content }: LineageWitness,
  { start, end }: { readonly start: number; readonly end: number },
  { quoted }: Voices,
  uncommon: ReadonlySet<number>,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = start; i < end; i++) {
    const base = content.bases[content.ids[i]!]!;
    if (quoted[i] === 0 && uncommon.has(base)) places.set(base, [...(places.get(base) ?? []), i]);
  }
  return places;
}

/** Kendall's tau, -1 to 1; 0 for fewer than two places. Quadratic, for the few hundred words of a report. */
function kendall(places: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      sum += Math.sign((places[i]![0] - places[j]![0]) * (places[i]![1] - places[j]![1]));
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}
