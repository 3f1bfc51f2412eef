import type { Language } from '../../lang/index.ts';
import type { TextForm } from '../../model/index.ts';
import { formOf } from '../../text/index.ts';
import { spellingLikeness } from '../links/likeness.ts';
import { type PlainTerm, plainTermsIn, plainTermsOf } from './plain-terms.ts';
import { cuesIn } from './rumour-cues.ts';

/** What a text makes of a claim. `discuss`: it passes the claim on without taking a side. */
export interface ClaimStance {
  readonly stance: 'agree' | 'disagree' | 'discuss' | 'unrelated';
  /** How much of the claim the text speaks of, 0–1. */
  readonly relatedness: number;
  /** Words by which the sentences about the claim hold it to be untrue, 0 and up; plain ones count 1, others less. */
  readonly refuting: number;
  /** Words by which they keep their distance, less those by which they answer for it, for each sentence. */
  readonly distancing: number;
}

/** Relatedness from which a text is about the claim. */
const RELATED = 0.34;
/** Sentences next to the best that are read along with it. */
const SENTENCES_READ = 5;
/** A sentence is about the claim from this share of the best sentence's coverage on. */
const ABOUT = 0.65;
/** Sentences of a text that are read: a claim that comes later is not what the text is about. */
const MAX_SENTENCES = 60;
/** Refuting words that make a text disagree with a claim that does not refute anything itself. */
const REFUTES = 1.5;
/** Refuting words by which a claim is itself a denial. */
const CLAIM_REFUTES = 0.6;
/** Distancing words for each sentence from which a text only passes the claim on. */
const DISTANT = 0.42;
/** How much words that answer for a claim take off those that keep their distance. */
const VOUCHED = 0.5;
/** What a refuting word counts away from the sentences about the claim ("the picture is a hoax"), and all of them together. */
const BESIDE = 0.6;
const ELSEWHERE = 0.25;
const MOST_ELSEWHERE = 0.6;
/** What a word of distance counts away from the sentences about the claim, and all of them together. */
const DISTANT_ELSEWHERE = 0.1;
const MOST_DISTANT = 0.3;
/** The first sentences say what a text is about, whatever words they use; what they refute is what it refutes. */
const LEAD = 3;
const LEAD_REFUTES = 1.2;
/** What it counts when a word of the claim is denied where the text speaks of it ("has not bought"), and how often. */
const DENIED_WORD = 0.7;
const MOST_DENIED = 2;
/** How much a common word says of what a claim is about, beside a rare one. */
const COMMON_DISCOUNT = 0.75;
/** A word stands for a claim's from this likeness on, and for the square of it: a long text has a neighbour of every word. */
const CLOSE = 0.6;
/** What tells least of what a claim is about: light words, as a share of their weight, and figures. Names tell most. */
const LIGHT = { upTo: 0.5, share: 0.3 } as const;
const ABOUT_WEIGHTS = { name: 1.2, place: 0.8, number: 0.3 } as const;

/**
 * Whether `text` agrees with `claim`, by the words of its sentences about it: refuting words on one side only mean
 * disagreement; words of distance mean that it discusses; else it agrees. Untrained; after the features of the Fake News
 * Challenge's first models (Riedel et al. 2017; Hanselowski et al. 2018), held against the sentences that speak of the claim
 * instead of the whole text. An empty text is unrelated. Linear in the text for a claim of given length.
 */
export function stanceOf(claim: string, text: string, language: Language): ClaimStance {
  const claimTerms = plainTermsOf(claim, language).filter(({ word }) => !language.lexicon.isReporting(word));
  const form = formOf(text, language.form);
  const sentences = sentencesOf(form, language);
  const partners = claimTerms.map((term) => partnersOf(term, sentences, language));
  const weights = claimTerms.map((term) => aboutWeight(term, language));
  const coverage = sentences.map(({ terms }) => coverageOf(weights, partners, terms));
  const everywhere = coverageOf(
    weights,
    partners,
    sentences.flatMap(({ terms }) => terms),
  );
  const best = Math.max(0, ...coverage);
  const relatedness = 0.65 * best + 0.35 * everywhere;
  if (relatedness < RELATED) return { stance: 'unrelated', relatedness, refuting: 0, distancing: 0 };
  const about = sentences
    .map((_, i) => i)
    .filter((i) => coverage[i]! >= ABOUT * best || i < LEAD)
    .sort((x, y) => coverage[y]! - coverage[x]! || x - y)
    .slice(0, SENTENCES_READ);
  const cues = sentences.map(({ first, last }) => cuesIn(form, first, last, language));
  const near = new Set(about.flatMap((i) => [i - 1, i + 1]));
  const core = new Set(about);
  let refuting = 0;
  let elsewhere = 0;
  for (const [i, { refuting: count }] of cues.entries()) {
    if (core.has(i)) refuting += count * (i < LEAD ? LEAD_REFUTES : 1);
    else if (near.has(i)) refuting += count * BESIDE;
    else elsewhere += count * ELSEWHERE;
  }
  refuting += Math.min(MOST_ELSEWHERE, elsewhere);
  refuting +=
    DENIED_WORD *
    Math.min(
      MOST_DENIED,
      deniedIn(
        about.map((i) => sentences[i]!),
        partners,
        claimTerms,
      ),
    );
  const aloof = about.reduce(
    (sum, i) => sum + cues[i]!.distancing - VOUCHED * cues[i]!.vouching + (cues[i]!.asks ? 1 : 0),
    0,
  );
  const others = cues.reduce((sum, { distancing }, i) => sum + (about.includes(i) ? 0 : distancing), 0);
  const distancing = aloof / Math.max(1, about.length) + Math.min(MOST_DISTANT, DISTANT_ELSEWHERE * others);
  const claimForm = formOf(claim, language.form);
  const inClaim = cuesIn(claimForm, 0, claimForm.tokens.length, language);
  const denies = refuting >= REFUTES;
  const claimRefutes = inClaim.refuting >= CLAIM_REFUTES;
  const claimDenies = claimRefutes || claimTerms.some(({ negated }) => negated);
  const distant = distancing + 0.3 * Math.min(1, inClaim.distancing) >= DISTANT;
  // Whoever denies takes a side, however carefully. Whoever does not may only be passing the claim on, and takes no side
  // against a claim for its "no" or "not" alone: "no regrets" is nothing that others say is untrue.
  const open = !denies && (distant || (claimDenies && !claimRefutes));
  const stance = open ? 'discuss' : denies === claimDenies ? 'agree' : 'disagree';
  return { stance, relatedness, refuting, distancing };
}

interface Sentence {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly PlainTerm[];
}

function sentencesOf(form: TextForm, language: Language): Sentence[] {
  const result: Sentence[] = [];
  for (let s = 0; s + 1 < form.sentences.length && s < MAX_SENTENCES; s++) {
    const first = form.sentences[s]!;
    const last = form.sentences[s + 1]!;
    const terms = plainTermsIn(form, first, last, language);
    if (terms.length > 0) result.push({ first, last, terms });
  }
  return result;
}

/** What a term says of what a claim is about: names and rare words most. */
function aboutWeight({ kind, word, weight }: PlainTerm, { lexicon }: Language): number {
  if (kind !== 'word') return ABOUT_WEIGHTS[kind];
  return weight * (weight > LIGHT.upTo ? 1 : LIGHT.share) * (1 - COMMON_DISCOUNT * lexicon.commonness(word));
}

/** The words of a text that can stand for `term`, with the strength 0–1 of each. */
function partnersOf(
  term: PlainTerm,
  sentences: readonly Sentence[],
  { lexicon }: Language,
): ReadonlyMap<string, number> {
  const partners = new Map([[term.word, 1]]);
  if (term.kind === 'number' || term.kind === 'place') return partners;
  for (const other of lexicon.neighbours(term.word)) {
    const strength = lexicon.related(term.word, other);
    if (strength >= CLOSE) partners.set(other, strength * strength);
  }
  for (const { terms } of sentences)
    for (const { word, kind } of terms) {
      if (kind === 'number' || kind === 'place' || partners.has(word)) continue;
      const strength = spellingLikeness({ word: term.word, kind: 'name' }, { word, kind: 'name' }, lexicon);
      if (strength > 0) partners.set(word, strength);
    }
  return partners;
}

/** Share of the claim's terms, by weight, that find a partner among `terms`. */
function coverageOf(
  weights: readonly number[],
  partners: readonly ReadonlyMap<string, number>[],
  terms: readonly PlainTerm[],
): number {
  let total = 0;
  let covered = 0;
  for (const [i, weight] of weights.entries()) {
    let best = 0;
    for (const { word } of terms) best = Math.max(best, partners[i]!.get(word) ?? 0);
    total += weight;
    covered += best * weight;
  }
  return total === 0 ? 0 : covered / total;
}

/** Terms of the claim that sentences about it deny. */
function deniedIn(
  about: readonly Sentence[],
  partners: readonly ReadonlyMap<string, number>[],
  claim: readonly PlainTerm[],
): number {
  const places = claim.map((_, i) => i).filter((i) => claim[i]!.kind === 'word');
  return about.reduce(
    (sum, { terms }) =>
      sum +
      terms.filter(({ word, negated }) => negated && places.some((i) => (partners[i]!.get(word) ?? 0) > CLOSE)).length,
    0,
  );
}
