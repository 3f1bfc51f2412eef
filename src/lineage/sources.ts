import { type Derivation, forwardOf, type Judgement, otherEnd, saidOf } from './judgement.ts';
import { countWords, type Kinship, runsOf } from './kinship.ts';

/** Words in one stretch; a shorter one may have come from anywhere. */
const SECOND_RUN = 10;
/** Words of a witness that only a further source explains. */
const MIN_SECOND_WORDS = 25;
/** The same as a part of all its words: for a second source, and for a third. */
const MIN_SECOND_SHARE = [0.05, 0.15] as const;

/**
 * Nats. How improbable it must be that two copies of one text took no sentence in common, beyond the evidence against it.
 * In generated traditions, asking for more loses second sources and saves no false edge.
 */
const MEETING = 1.2;
/** Words in a sentence, on average. */
const SENTENCE = 18;
/** Part of the smaller stretch that two sources of one text may have in common: quoted speech, set phrases. */
const MAX_COMMON = 0.2;

/** A witness in which two texts meet that have nothing to do with one another: it was put together from both. */
export interface Meeting {
  readonly middle: number;
  /** The line of the tree to the text of which it has more, and the line, of the tree or not, to the other. */
  readonly greater: Judgement;
  readonly lesser: Judgement;
  /** Nats. How improbable it is that both were copied FROM the middle and took no sentence in common. */
  readonly strength: number;
}

/** Where texts meet, the surest first for each middle. */
export function meetingsOf(tree: readonly Judgement[], judgements: readonly Judgement[]): Meeting[] {
  const linesOf = byEnd(judgements);
  const found = tree.flatMap((greater) =>
    [greater.kin.a, greater.kin.b].flatMap((middle) =>
      (linesOf.get(middle) ?? []).flatMap((lesser) => (lesser === greater ? [] : meetingAt(middle, greater, lesser))),
    ),
  );
  return found.sort((x, y) => y.strength - x.strength);
}

/** The judgements on each witness and its kin, in the order given. */
function byEnd(judgements: readonly Judgement[]): Map<number, Judgement[]> {
  const linesOf = new Map<number, Judgement[]>();
  for (const judgement of judgements) {
    for (const end of [judgement.kin.a, judgement.kin.b]) {
      const lines = linesOf.get(end);
      if (lines === undefined) linesOf.set(end, [judgement]);
      else lines.push(judgement);
    }
  }
  return linesOf;
}

function meetingAt(middle: number, greater: Judgement, lesser: Judgement): Meeting[] {
  const { kin } = greater;
  const [large, small] = [countOf(middle, kin), countOf(middle, lesser.kin)];
  if (small > large || (small === large && lesser.kin.a < kin.a)) return [];
  if (haveMoreInCommon(wordsOf(middle, kin), wordsOf(middle, lesser.kin), MAX_COMMON * small)) return [];
  let against = 0;
  for (const judgement of [greater, lesser]) {
    const derivation = { from: otherEnd(judgement, middle), to: middle, judgement };
    if (saidOf(derivation) < AGAINST) return [];
    against += Math.max(0, AGAINST - forwardOf(derivation));
  }
  const words = Math.max(1, middle === kin.b ? kin.ownWordsOfB : kin.ownWordsOfA);
  const strength = -(small / SENTENCE) * Math.log(1 - Math.min(0.95, large / words));
  return strength - against > MEETING ? [{ middle, greater, lesser, strength }] : [];
}

/** The own words that a witness shares with its kin. */
function wordsOf(witness: number, kin: Kinship): Uint8Array {
  return witness === kin.b ? kin.ownInB : kin.ownInA;
}

function countOf(witness: number, kin: Kinship): number {
  return witness === kin.b ? kin.countInB : kin.countInA;
}

/** All words that a witness shares with its kin, quoted ones included. */
function allWordsOf(witness: number, kin: Kinship): Uint8Array {
  return witness === kin.b ? kin.inB : kin.inA;
}

/** Whether more than `most` words are in both masks of one witness: nearly all texts of a family have that many in common at once. */
function haveMoreInCommon(x: Uint8Array, y: Uint8Array, most: number): boolean {
  let words = 0;
  for (let i = 0; i < x.length; i++) {
    words += x[i]! & y[i]!;
    if (words > most) return true;
  }
  return false;
}

/**
 * Further sources of witnesses that have one: as long as some kin explains words in whole stretches that no source so far
 * does, the one that explains most of them, to the word. Equal ones: the nearer in all.
 */
export function furtherSources(
  witnesses: number,
  edges: readonly Derivation[],
  judgements: readonly Judgement[],
): Derivation[] {
  const sources: number[][] = Array.from({ length: witnesses }, () => []);
  for (const { from, to } of edges) sources[to]!.push(from);
  const isAbove = (node: number, other: number): boolean =>
    node === other || sources[other]!.some((source) => isAbove(node, source));
  const found: Derivation[] = [];
  const linesOf = byEnd(judgements);
  for (const to of new Set(edges.map((edge) => edge.to))) {
    const known = edges
      .filter((edge) => edge.to === to)
      .map(({ judgement }) => allWordsOf(to, judgement.kin))
      .reduce((x, y) => x.map((word, i) => word | y[i]!))
      .slice();
    for (const least of MIN_SECOND_SHARE) {
      // In other words a text can be retold from several that tell the same; one source is enough to say so.
      const candidates = (linesOf.get(to) ?? [])
        .filter(({ kin }) => kin.retelling === null)
        .map((one) => ({ from: otherEnd(one, to), to, judgement: one }))
        .filter((one) => !sources[to]!.includes(one.from) && !isAbove(to, one.from) && forwardOf(one) >= AGAINST)
        .map((one) => {
          const news = stretchesBeyond(wordsOf(to, one.judgement.kin), known);
          return { one, news, words: countWords(news) };
        })
        .filter(({ words }) => words >= Math.max(MIN_SECOND_WORDS, least * known.length))
        .filter(
          ({ one, words }) =>
            words >= SURELY_SECOND * known.length ||
            !sources[to]!.some((source) => haveCommonOrigin(source, one.from, sources)),
        );
      const best = closestTo(candidates);
      if (best === null) break;
      const words = allWordsOf(to, best.judgement.kin);
      for (let i = 0; i < known.length; i++) known[i]! |= words[i]!;
      sources[to]!.push(best.from);
      found.push(best);
    }
  }
  return found;
}

/** Part of a witness's words that make a kin a second source, whatever its own origin. */
const SURELY_SECOND = 0.15;

/**
 * Whether two witnesses derive from one another or from a third. What a text has in common with one of them and not with
 * the other it then has from their family, and it is no second source.
 */
function haveCommonOrigin(one: number, other: number, sources: readonly (readonly number[])[]): boolean {
  const above = (node: number): Set<number> => {
    const reached = new Set([node]);
    for (const each of reached) for (const source of sources[each]!) reached.add(source);
    return reached;
  };
  const origins = above(other);
  return [...above(one)].some((origin) => origins.has(origin));
}

/** Nats. Evidence against a further source's direction that its words outweigh. */
const AGAINST = -1.5;

/** Of those that explain something new, the one that shares most words with it, single words included. */
function closestTo(candidates: readonly { readonly one: Derivation; readonly news: Uint8Array }[]): Derivation | null {
  if (candidates.length === 0) return null;
  const news = Uint8Array.from(candidates[0]!.news);
  for (const { news: other } of candidates) {
    for (let i = 0; i < news.length; i++) news[i]! |= other[i]!;
  }
  let best: Derivation | null = null;
  let most = -1;
  for (const { one } of candidates) {
    const { kin } = one.judgement;
    let words = 0;
    for (const run of runsOf(kin)) {
      const from = one.to === kin.b ? run.b : run.a;
      for (let i = from; i < from + run.length; i++) words += news[i]!;
    }
    if (words > most || (words === most && kin.closeness > best!.judgement.kin.closeness)) {
      best = one;
      most = words;
    }
  }
  return best;
}

/** Words in `own` and not in `known`, in stretches of at least `SECOND_RUN`. */
function stretchesBeyond(own: Uint8Array, known: Uint8Array): Uint8Array {
  const beyond = new Uint8Array(own.length);
  for (let from = 0; from < own.length; from++) {
    let to = from;
    while (to < own.length && own[to] && !known[to]) to++;
    if (to - from >= SECOND_RUN) beyond.fill(1, from, to);
    from = to;
  }
  return beyond;
}
