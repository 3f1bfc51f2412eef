import type { Parallel } from '../align/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';
import type { Voices } from './voices.ts';

/** One witness told again by another in other words: the stretch of each, by words, and how alike they are. */
export interface Retelling {
  readonly parallel: Pick<Parallel, 'a' | 'b'>;
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
 * What two whole texts must have in common of their own words that no record explains, where too few survive for any stretch
 * to be retold: different words, part of the shorter vocabulary, and how far from chance their order is, in standard
 * deviations. A translation back and forth keeps a third of the words, and their order. Independent reports reach 2.8, and 4.0
 * where both follow a document that nobody handed in; translations begin at 4.3.
 */
const OWN_IN_ORDER = { words: LEAST_OWN_WORDS, vocabulary: 0.2, orderly: 4.2 } as const;
/**
 * The order alone, where a record explains the words: it does not explain that two reports chose them in one order. Independent
 * ones reach 4.4; translations begin at 5.9.
 */
const ORDERLY_AMONG_RECORDED = 5.2;
/** Part of either that may stand word for word in the other: two texts that share more are compared by that. */
const MOST_VERBATIM = 0.08;

/**
 * Two reports that have most of their own uncommon words in common, a record's or not, and in one order: different words,
 * part of the shorter vocabulary, and standard deviations as above. Two reports of one briefing choose other parts of it,
 * or order them otherwise: in twelve dossiers they reach 0.48 of the vocabulary and 5.1; rewrites and translations begin
 * at 0.59 of the vocabulary. No other sign may speak for it here, so the order must be plain.
 */
const TOLD_ALIKE = { words: 25, vocabulary: 0.55, orderly: 6 } as const;

/**
 * The same for all words of a release and of what tells it again: every word is the release's to explain. A note drawn from
 * a judgment's summary reaches 0.72, 5.5 and a tau of 0.58; a translation of a release has a tau of 1.
 */
const RELEASE_RETOLD = { words: 25, vocabulary: 0.55, orderly: 6, order: 0.8 } as const;

/** What a report has in common with a release that it tells again, start to end; null where it only draws on it. */
export function retoldRelease(
  { parallel }: Pick<SharingPair, 'parallel'>,
  a: LineageWitness,
  b: LineageWitness,
): Retelling | null {
  if (parallel === null || sharesOf(parallel, a, b) === null) return null;
  const told = toldAlike(a, b, allWords(a), allWords(b), RELEASE_RETOLD);
  return told === null || told.order < RELEASE_RETOLD.order ? null : told;
}

/**
 * The retelling that two reports are of each other; null where they tell one event independently. What either puts in
 * quotation marks is quoted, and no retelling.
 */
export function retellingOf(
  pair: Pick<SharingPair, 'parallel' | 'passages'>,
  a: LineageWitness,
  b: LineageWitness,
  voices: readonly [a: Voices, b: Voices],
): Retelling | null {
  return (
    retoldStretch(pair, a, b, voices) ??
    retoldInOrder(pair, a, b, voices) ??
    toldAlike(a, b, unquotedWords(a, voices[0]), unquotedWords(b, voices[1]), TOLD_ALIKE)
  );
}

/** Words with their places, by base form. */
type Places = ReadonlyMap<number, readonly number[]>;

/** Two whole texts that tell the same by so much of their words and, by Kendall's test of independence, of their order; null where they do not. */
function toldAlike(
  a: LineageWitness,
  b: LineageWitness,
  ofA: Places,
  ofB: Places,
  least: { readonly words: number; readonly vocabulary: number; readonly orderly: number },
): Retelling | null {
  const common = commonTo(ofA, ofB, Math.max(least.words, least.vocabulary * Math.min(ofA.size, ofB.size)));
  if (common === null) return null;
  const places = common.flatMap((base) => singlePlace(ofA.get(base)!, ofB.get(base)!));
  const order = kendall(places);
  if (beyondChance(order, places.length) < least.orderly) return null;
  const parallel = hullOf(places);
  const shares = sharesOf(parallel, a, b);
  return shares === null ? null : { parallel, ...shares, order, words: common.length };
}

/** The words that both have; null as soon as they cannot be `least` any more, as with most pairs of a dossier. */
function commonTo(ofA: Places, ofB: Places, least: number): number[] | null {
  const common: number[] = [];
  let left = ofA.size;
  for (const base of ofA.keys()) {
    if (common.length + left-- < least) return null;
    if (ofB.has(base)) common.push(base);
  }
  return common.length < least ? null : common;
}

/** The places of a word in two texts, where it stands once in each. */
function singlePlace(inA: readonly number[], inB: readonly number[]): (readonly [number, number])[] {
  return inA.length === 1 && inB.length === 1 ? [[inA[0]!, inB[0]!]] : [];
}

function allWords(witness: LineageWitness): Places {
  const { words, uncommon } = witness.content;
  return placesIn(witness, { start: 0, end: words.length }, (word) => !isCount(witness, word), new Set(uncommon));
}

/** "7", "12": whatever has numbered paragraphs has them in one order. */
function isCount({ content: { words }, form }: LineageWitness, word: number): boolean {
  return (
    words.ends[word]! - words.starts[word]! < 3 && /^\d+$/.test(form.folded.slice(words.starts[word], words.ends[word]))
  );
}

/** By voices: every pair that a witness is in asks for them. */
const unquotedByVoices = new WeakMap<Voices, Places>();

function unquotedWords(witness: LineageWitness, voices: Voices): Places {
  const known = unquotedByVoices.get(voices);
  if (known !== undefined) return known;
  const { words, uncommon } = witness.content;
  const isOwn = (word: number) => voices.quoted[word] === 0 && !isCount(witness, word);
  const found = placesIn(witness, { start: 0, end: words.length }, isOwn, new Set(uncommon));
  unquotedByVoices.set(voices, found);
  return found;
}

/** From the first to the last of the places, in each text. */
function hullOf(places: readonly (readonly [number, number])[]): Retelling['parallel'] {
  const hull = (side: 0 | 1) => {
    const at = places.map((place) => place[side]);
    return { start: Math.min(...at), end: Math.max(...at) + 1 };
  };
  return { a: hull(0), b: hull(1) };
}

/** Two whole texts of which hardly a word is copied, by the words that are their own and no record's. */
function retoldInOrder(
  { passages }: Pick<SharingPair, 'passages'>,
  a: LineageWitness,
  b: LineageWitness,
  voices: readonly [a: Voices, b: Voices],
): Retelling | null {
  const verbatim = passages.reduce((sum, { words }) => sum + words, 0);
  if (verbatim > MOST_VERBATIM * Math.min(a.content.words.length, b.content.words.length)) return null;
  const [ofA, ofB] = [ownWords(a, voices[0]), ownWords(b, voices[1])];
  return toldAlike(a, b, ofA, ofB, OWN_IN_ORDER);
}

/** The part of each witness that is retold; null where that is too little of either. */
function sharesOf(
  parallel: Retelling['parallel'],
  { content: a }: LineageWitness,
  { content: b }: LineageWitness,
): Pick<Retelling, 'shareOfA' | 'shareOfB'> | null {
  const shareOfA = (parallel.a.end - parallel.a.start) / a.words.length;
  const shareOfB = (parallel.b.end - parallel.b.start) / b.words.length;
  const [shorter, longer] = a.words.length < b.words.length ? [shareOfA, shareOfB] : [shareOfB, shareOfA];
  return shorter < LEAST_SHARE.shorter || longer < LEAST_SHARE.longer ? null : { shareOfA, shareOfB };
}

/** By voices: every pair that a witness is in asks for them. */
const ownByVoices = new WeakMap<Voices, Map<number, number[]>>();

/** Uncommon base forms that are the report's own and in no record, with their places. */
function ownWords(witness: LineageWitness, voices: Voices): Map<number, number[]> {
  const known = ownByVoices.get(voices);
  if (known !== undefined) return known;
  const { words, uncommon } = witness.content;
  const own = wordsIn(witness, { start: 0, end: words.length }, voices, new Set(uncommon));
  for (const base of own.keys()) if (voices.inRecords.has(base)) own.delete(base);
  ownByVoices.set(voices, own);
  return own;
}

function retoldStretch(
  { parallel }: Pick<SharingPair, 'parallel'>,
  a: LineageWitness,
  b: LineageWitness,
  voices: readonly [a: Voices, b: Voices],
): Retelling | null {
  if (parallel === null || Math.min(parallel.keptOfA, parallel.keptOfB) < LEAST_KEPT) return null;
  const shares = sharesOf(parallel, a, b);
  if (shares === null) return null;
  const uncommon = new Set(a.content.uncommon);
  const inA = wordsIn(a, parallel.a, voices[0], uncommon);
  const common = [...wordsIn(b, parallel.b, voices[1], uncommon)].filter(([base]) => inA.has(base));
  const ownWords = common.filter(([base]) => !voices[0].inRecords.has(base)).length;
  const places = common.flatMap(([base, inB]) => singlePlace(inA.get(base)!, inB));
  const order = kendall(places);
  const isOwn = ownWords >= Math.max(LEAST_OWN_WORDS, LEAST_OWN_PART * common.length) && order >= LEAST_ORDER;
  return !isOwn && beyondChance(order, places.length) < ORDERLY_AMONG_RECORDED
    ? null
    : { parallel, ...shares, order, words: common.length };
}

/** Uncommon base forms of a stretch that are the report's own words, with their places. */
function wordsIn(
  witness: LineageWitness,
  stretch: Stretch,
  { quoted }: Voices,
  uncommon: ReadonlySet<number>,
): Map<number, number[]> {
  return placesIn(witness, stretch, (word) => quoted[word] === 0, uncommon);
}

type Stretch = Parallel['a'];

function placesIn(
  { content }: LineageWitness,
  { start, end }: Stretch,
  counts: (word: number) => boolean,
  uncommon: ReadonlySet<number>,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = start; i < end; i++) {
    const base = content.bases[content.ids[i]!]!;
    if (!counts(i) || !uncommon.has(base)) continue;
    const found = places.get(base);
    if (found === undefined) places.set(base, [i]);
    else found.push(i);
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

/** How many standard deviations a tau over so many places lies from that of two random orders (Kendall 1938). */
function beyondChance(tau: number, places: number): number {
  return tau * Math.sqrt((9 * places * (places - 1)) / (2 * (2 * places + 5)));
}
