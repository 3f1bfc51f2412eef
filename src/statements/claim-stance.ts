import type { DenialWords, Language, Lexicon } from '../lang/index.ts';
import type { TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { formOf } from '../text/index.ts';
import { spellingLikeness } from './likeness.ts';
import type { Term } from './term.ts';
import { termsOf } from './terms.ts';

/** What a text makes of a claim. `discuss`: it passes the claim on without taking a side. */
export interface ClaimStance {
  readonly stance: 'agree' | 'disagree' | 'discuss' | 'unrelated';
  /** How much of the claim the text speaks of, 0–1. */
  readonly relatedness: number;
  /** Words by which the sentences about the claim hold it to be untrue, 0 and up; plain ones count 1, others less. */
  readonly refuting: number;
  /** Words by which they keep their distance, for each sentence. */
  readonly distancing: number;
}

/** Relatedness from which a text is about the claim. */
const RELATED = 0.36;
/** Sentences next to the best that are read along with it. */
const SENTENCES_READ = 4;
/** A sentence is about the claim from this share of the best sentence's coverage on. */
const ABOUT = 0.55;
/** Words of a text that are read: a claim that comes later is not what the text is about. */
const MAX_SENTENCES = 60;
/** Refuting words that make a text disagree with a claim that does not refute anything itself. */
const REFUTES = 1;
/** Distancing words for each sentence from which a text only passes the claim on. */
const DISTANT = 0.34;
const WEAK_REFUTING = 0.3;
/** What a refuting word counts away from the sentences about the claim ("the picture is a hoax"), and all of them together. */
const ELSEWHERE = 0.4;
const MOST_ELSEWHERE = 1.2;
/** The first sentences say what a text is about, whatever words they use. */
const LEAD = 2;

/**
 * Whether `text` agrees with `claim`, by the words of its sentences about it: refuting words on one side only mean
 * disagreement; words of distance mean that it discusses; else it agrees. Untrained; after the features of the Fake News
 * Challenge's baseline (2017), held against aligned sentences instead of the whole text. An empty text is unrelated.
 */
export function stanceOf(claim: string, text: string, language: Language): ClaimStance {
  const { lexicon } = language;
  const claimTerms = termsIn(formOf(claim, language.form), 0, Number.POSITIVE_INFINITY, language);
  const form = formOf(text, language.form);
  const sentences = sentencesOf(form, language);
  const all = sentences.flatMap(({ terms }) => terms);
  const partners = claimTerms.map((term) => partnersOf(term, all, lexicon));
  const coverage = sentences.map(({ terms }) => coverageOf(claimTerms, partners, terms));
  const everywhere = coverageOf(claimTerms, partners, all);
  const best = Math.max(0, ...coverage);
  const relatedness = 0.55 * best + 0.45 * everywhere;
  if (relatedness < RELATED) return { stance: 'unrelated', relatedness, refuting: 0, distancing: 0 };
  const about = sentences
    .map((_, i) => i)
    .filter((i) => coverage[i]! >= ABOUT * best || (i < LEAD && coverage[i]! > 0))
    .sort((x, y) => coverage[y]! - coverage[x]! || x - y)
    .slice(0, SENTENCES_READ);
  const cues = sentences.map(({ first, last }) => cuesIn(form, first, last, language));
  const near = new Set(about.flatMap((i) => [i - 1, i, i + 1]));
  let refuting = 0;
  let elsewhere = 0;
  for (const [i, { refuting: count }] of cues.entries()) {
    if (near.has(i)) refuting += count;
    else elsewhere += count * ELSEWHERE;
  }
  refuting += Math.min(MOST_ELSEWHERE, elsewhere);
  const distancing = about.reduce((sum, i) => sum + cues[i]!.distancing, 0) / Math.max(1, about.length);
  const inClaim = cuesIn(formOf(claim, language.form), 0, Number.POSITIVE_INFINITY, language);
  const denies = refuting >= REFUTES;
  const claimDenies = inClaim.refuting >= REFUTES;
  const distant = distancing + 0.5 * Math.min(1, inClaim.distancing) >= DISTANT;
  const side = denies === claimDenies ? 'agree' : 'disagree';
  // Whoever denies takes a side, however carefully; whoever does not may only be passing the claim on.
  return { stance: denies || !distant ? side : 'discuss', relatedness, refuting, distancing };
}

interface Sentence {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
}

function sentencesOf(form: TextForm, language: Language): Sentence[] {
  const result: Sentence[] = [];
  for (let s = 0; s + 1 < form.sentences.length && s < MAX_SENTENCES; s++) {
    const first = form.sentences[s]!;
    const last = form.sentences[s + 1]!;
    const terms = termsIn(form, first, last, language);
    if (terms.length > 0) result.push({ first, last, terms });
  }
  return result;
}

function termsIn(form: TextForm, from: number, to: number, language: Language): Term[] {
  return termsOf(form, from, Math.min(to, form.tokens.length), language).filter(({ kind }) => kind !== 'frame');
}

/** The words of a text that can stand for `term`, with the strength 0–1 of each. */
function partnersOf(term: Term, all: readonly Term[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const partners = new Map([[term.word, 1]]);
  if (term.kind === 'number') return partners;
  for (const other of lexicon.neighbours(term.word)) partners.set(other, lexicon.related(term.word, other));
  for (const other of all) {
    if (partners.has(other.word)) continue;
    const strength = spellingLikeness(term, other, lexicon);
    if (strength > 0) partners.set(other.word, strength);
  }
  return partners;
}

/** Share of the claim's terms, by weight, that find a partner among `terms`; names count like words. */
function coverageOf(
  claim: readonly Term[],
  partners: readonly ReadonlyMap<string, number>[],
  terms: readonly Term[],
): number {
  let total = 0;
  let covered = 0;
  for (const [i, term] of claim.entries()) {
    const weight = term.kind === 'name' ? 1 : term.weight;
    let best = 0;
    for (const { word } of terms) best = Math.max(best, partners[i]!.get(word) ?? 0);
    total += weight;
    covered += best * weight;
  }
  return total === 0 ? 0 : covered / total;
}

function cuesIn(
  form: TextForm,
  from: number,
  to: number,
  { lexicon, claims: { denials } }: Language,
): { refuting: number; distancing: number } {
  const { tokens, folded } = form;
  let refuting = 0;
  let distancing = 0;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const word = folded.slice(tokens.starts[i], tokens.ends[i]);
    const lemma = lexicon.lemma(word);
    const how =
      lexicon.refutes(lemma) ??
      lexicon.refutes(word) ??
      (denials.deniable.has(word) && negated(form, i, from, denials.plain) ? 'strong' : undefined);
    if (how !== undefined && isOpen(form, i, from, denials)) distancing++;
    else if (how !== undefined) refuting += how === 'strong' ? 1 : WEAK_REFUTING;
    else if (denials.vouching.has(lemma)) distancing += negated(form, i, from, denials.plain) ? 1 : 0;
    else if (lexicon.distances(lemma) || lexicon.distances(word)) distancing++;
  }
  return { refuting, distancing };
}

/** Whether the word at `at` leaves a claim open: "can neither confirm nor deny". */
function isOpen({ tokens, folded }: TextForm, at: number, from: number, denials: DenialWords): boolean {
  const word = (i: number) => folded.slice(tokens.starts[i], tokens.ends[i]);
  return at - 2 >= from && denials.alternatives.has(word(at - 1)) && denials.vouching.has(word(at - 2));
}

/** Tokens between a negation and what it denies. */
const REACH = 3;

function negated({ tokens, folded }: TextForm, at: number, from: number, negations: ReadonlySet<string>): boolean {
  for (let i = Math.max(from, at - REACH); i < at; i++)
    if (negations.has(folded.slice(tokens.starts[i], tokens.ends[i]))) return true;
  return false;
}
