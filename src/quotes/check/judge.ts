import type { Wording, WordingRules } from '../../align/wording.ts';
import type { Verdict } from '../../model/index.ts';
import { type Comparison, compare, LONG_CUT_WORDS, type QuotedWords } from './compare.ts';
import { type QuotePlace, SHORT_CONTENT } from './placements.ts';
import type { RecordText } from './record.ts';
import type { Sameness } from './speakers.ts';

/** A place of a record that may hold a quotation's words, laid against it. */
export interface Candidate {
  /** Index of the record's witness. */
  readonly witness: number;
  readonly wording: Wording;
  readonly record: RecordText;
  readonly place: QuotePlace;
  readonly who: Sameness;
  readonly comparison: Comparison;
}

/** What a quotation is, held against the records. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The places behind the verdict, in the quotation's order; for `absent` the nearest one. */
  readonly parts: readonly Part[];
  /** 0 to 1. */
  readonly similarity: number;
  readonly confidence: number;
  readonly reason: Reason;
}

/** A stretch of the quotation and the place that holds it. Words of the quotation, half open. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
}

export type Reason =
  | 'same-words'
  | 'cut'
  | 'changed'
  | 'other-words'
  | 'apart'
  | 'reversed'
  | 'other-voice'
  | 'nothing-near'
  | 'too-short'
  | 'not-marked'
  | 'no-record';

/** Agreement from which words were changed and not put anew. */
const EDITED_AGREEMENT = 0.62;
/** The same where record or report is a translation: two translators share this much and more. */
const EDITED_TRANSLATION = 0.85;
/** Agreement from which there is no doubt that the words come from the place. */
const SURE_AGREEMENT = 0.8;
/** Chance from which other words are taken for the same utterance. Nine in ten of such places are right. */
const REWORDED_CONFIDENCE = 0.5;
/** Words left out without a mark from which the pieces do not stand next to each other. */
const APART_WORDS = 20;
/** The same where the quotation marks the cut. */
const APART_MARKED_WORDS = 80;

/** Lays `quote` against `place`, its lines and the next on either side. */
export function candidate(quote: QuotedWords, where: Omit<Candidate, 'comparison'>, rules: WordingRules): Candidate {
  const { lines, previous } = where.record.concordance;
  const own = where.place.lines;
  const before = previous.get(own[0]!);
  const after = lines[own.at(-1)!]!.next;
  const words = [...(before === undefined ? [] : [before]), ...own, ...(after < 0 ? [] : [after])].flatMap((line) => {
    const { from, to } = lines[line]!;
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  return { ...where, comparison: compare(quote, where.wording, words, rules) };
}

export interface Hearing {
  readonly quote: QuotedWords;
  readonly candidates: readonly Candidate[];
  /** Whether the one to whom the report gives the words speaks in a record at all. */
  readonly speaks: boolean;
  /** Reported speech: nobody claims these very words. */
  readonly indirect: boolean;
  /** Record or report is a translation. */
  readonly translated: boolean;
  /** Finds the place of a stretch of the quotation, words half open, anywhere in the records. */
  readonly locate: (from: number, to: number) => readonly Candidate[];
}

/** What the quotation is. */
export function judge(hearing: Hearing): Judgement {
  const { quote, candidates, speaks, indirect } = hearing;
  const accepted = candidates.filter((one) => isFound(quote, one));
  const best = strongest(accepted.filter(({ who }) => who !== 'other'));
  const others = strongest(accepted.filter(({ who }) => who === 'other'));
  if (others !== null && outdoes(quote, others, best)) {
    const apart = splice(hearing, others);
    if (apart !== null) return apart;
    return {
      verdict: 'misattributed',
      parts: [{ from: 0, to: quote.lexemes.length, candidate: others }],
      similarity: similarityOf(others),
      confidence: confidenceOf(others),
      reason: 'other-voice',
    };
  }
  const whole = best ?? strongest(candidates.filter(({ who }) => who !== 'other')) ?? others;
  if (whole !== null && whole.comparison.agreement < 1) {
    const apart = splice(hearing, whole);
    if (apart !== null) return apart;
  }
  if (best !== null) return found(hearing, best);
  if (!speaks) return unchecked('no-record');
  if (indirect) return unchecked('not-marked');
  const content = quote.lexemes.filter(({ kind }) => kind !== 'function').length;
  if (content < SHORT_CONTENT) return unchecked('too-short');
  const nearest = strongest(candidates);
  return {
    verdict: 'absent',
    parts: nearest === null ? [] : [{ from: 0, to: quote.lexemes.length, candidate: nearest }],
    similarity: nearest === null ? 0 : Math.min(0.3, nearest.place.confidence),
    confidence: nearest === null ? 1 : 1 - nearest.place.confidence,
    reason: 'nothing-near',
  };
}

function unchecked(reason: Reason): Judgement {
  return { verdict: 'unchecked', parts: [], similarity: 0, confidence: 0, reason };
}

/** Whether the candidate is the quotation's place, and not only the nearest one. */
function isFound(quote: QuotedWords, { comparison, place, who }: Candidate): boolean {
  const { agreement, foreign, keptContent, kept } = comparison;
  const content = quote.lexemes.filter(({ kind }) => kind !== 'function').length;
  if (content < SHORT_CONTENT) {
    if (foreign > 0) return place.support >= 0.35 && place.covered >= 0.5 && place.confidence >= 0.3;
    if (quote.lexemes.length === 1) return place.support >= 0.15;
    return who === 'same' || place.support >= 0.15 || kept >= 4;
  }
  if (agreement >= SURE_AGREEMENT && keptContent >= 2) return true;
  return place.confidence >= REWORDED_CONFIDENCE;
}

/** How firmly the words stand at the place. */
function strength({ comparison, place, who }: Candidate): number {
  return (
    comparison.agreement +
    0.5 * place.confidence +
    0.3 * place.support +
    (who === 'same' ? 0.15 : 0) -
    0.01 * Math.min(10, comparison.foreign)
  );
}

function strongest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (best === null || strength(one) > strength(best) + 1e-9) best = one;
  return best;
}

/** Whether somebody else's words are so much nearer that the speaker's own are none. */
function outdoes(quote: QuotedWords, others: Candidate, own: Candidate | null): boolean {
  const { agreement, keptContent, kept } = others.comparison;
  if (agreement < SURE_AGREEMENT || keptContent < 2 || kept < 4) {
    return own === null && others.place.confidence >= 0.9 && keptContent >= 3 && quote.lexemes.length >= 8;
  }
  return own === null || agreement - own.comparison.agreement >= 0.15;
}

/** The verdict on a quotation that one place holds. */
function found({ quote, translated }: Hearing, best: Candidate): Judgement {
  const { comparison } = best;
  const whole = { from: 0, to: quote.lexemes.length, candidate: best };
  const cuts = comparison.edits.filter(({ op, record }) => op === 'drop' && record[1] - record[0] > 0);
  const base = { parts: [whole], similarity: similarityOf(best), confidence: confidenceOf(best) };
  if (comparison.foreign === 0) {
    const far = cuts.find(({ quote: [at], record: [from, to] }) => to - from >= apartAt(quote, at));
    if (far !== undefined) return { ...base, verdict: 'spliced', reason: 'apart' };
    return comparison.missing === 0
      ? { ...base, verdict: 'verbatim', reason: 'same-words' }
      : { ...base, verdict: 'trimmed', reason: 'cut' };
  }
  const edited = comparison.agreement >= (translated ? EDITED_TRANSLATION : EDITED_AGREEMENT);
  return edited
    ? { ...base, verdict: 'edited', reason: 'changed' }
    : { ...base, verdict: 'reworded', reason: 'other-words' };
}

function apartAt(quote: QuotedWords, at: number): number {
  return quote.elided.has(at) ? APART_MARKED_WORDS : APART_WORDS;
}

/** Words that a piece of a spliced quotation has at least, and content words among them. */
const PIECE_WORDS = 4;
const PIECE_CONTENT = 2;
const PIECE_AGREEMENT = 0.85;

/** The pieces of a quotation joined from passages that do not stand next to each other; null where it is none. */
function splice(hearing: Hearing, whole: Candidate): Judgement | null {
  const { quote, locate } = hearing;
  const cut = pieces(quote, whole.comparison);
  if (cut.length < 2) return null;
  const parts: Part[] = [];
  for (const [from, to] of cut) {
    const near = locate(from, to).filter(
      ({ comparison }) => comparison.agreement >= PIECE_AGREEMENT && comparison.keptContent >= PIECE_CONTENT,
    );
    const best = strongest(near);
    if (best === null) return null;
    parts.push({ from, to, candidate: best });
  }
  let apart: Reason | null = null;
  for (let i = 1; i < parts.length; i++) {
    const a = parts[i - 1]!.candidate;
    const b = parts[i]!.candidate;
    if (a.witness !== b.witness || a.place.voice !== b.place.voice) apart ??= 'apart';
    else {
      const between = placed(b)[0] - placed(a)[1];
      if (between < 0) apart ??= 'reversed';
      else if (between >= apartAt(quote, parts[i]!.from)) apart ??= 'apart';
    }
  }
  if (apart === null) return null;
  return {
    verdict: 'spliced',
    parts,
    similarity:
      parts.reduce((sum, { from, to, candidate: one }) => sum + (to - from) * similarityOf(one), 0) /
      quote.lexemes.length,
    confidence: Math.min(...parts.map(({ candidate: one }) => confidenceOf(one))),
    reason: apart,
  };
}

/** First and last word of the record that the quotation has, end exclusive. */
export function placed({ comparison: { edits, words } }: Candidate): [number, number] {
  const kept = edits.filter(({ record: [from, to] }) => to > from);
  if (kept.length === 0) return [words[0] ?? 0, (words.at(-1) ?? -1) + 1];
  return [words[kept[0]!.record[0]]!, words[kept.at(-1)!.record[1] - 1]! + 1];
}

/** The quotation cut where the place stops holding it: stretches that it holds, and stretches that it does not. */
function pieces(quote: QuotedWords, { edits }: Comparison): [from: number, to: number][] {
  const n = quote.lexemes.length;
  const held = new Uint8Array(n);
  for (const {
    op,
    quote: [from, to],
  } of edits) {
    if (op !== 'keep') continue;
    const content = quote.lexemes.slice(from, to).some(({ kind }) => kind !== 'function');
    if (to - from >= 3 || (to - from >= 2 && content)) held.fill(1, from, to);
  }
  const runs: { from: number; to: number; held: number }[] = [];
  for (let at = 0; at < n; at++) {
    const last = runs.at(-1);
    if (last !== undefined && last.held === held[at]) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, held: held[at]! });
  }
  const weighty = ({ from, to }: { from: number; to: number }) =>
    to - from >= PIECE_WORDS &&
    quote.lexemes.slice(from, to).filter(({ kind }) => kind !== 'function').length >= PIECE_CONTENT;
  const result: { from: number; to: number; held: number }[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last === undefined) result.push({ ...run });
    else if (!weighty(run) || last.held === run.held) last.to = run.to;
    else if (!weighty(last)) {
      last.to = run.to;
      last.held = run.held;
    } else result.push({ ...run });
  }
  // A cut inside what the place holds parts it too, where it is long.
  const cuts = edits
    .filter(({ op, quote: [at], record: [from, to] }) => op === 'drop' && to - from >= apartAt(quote, at))
    .map(({ quote: [at] }) => at);
  return result.flatMap(({ from, to }) => {
    const inside = cuts.filter((at) => at > from && at < to);
    const edges = [from, ...inside, to];
    return edges.slice(1).map((end, i): [number, number] => [edges[i]!, end]);
  });
}

/** How much of the quotation the record supports, 0 to 1. */
function similarityOf({ comparison, place }: Candidate): number {
  return Math.max(comparison.agreement, place.covered * Math.min(1, place.confidence + 0.2));
}

function confidenceOf({ comparison, place }: Candidate): number {
  return comparison.agreement >= SURE_AGREEMENT ? Math.max(place.confidence, comparison.agreement) : place.confidence;
}

export { LONG_CUT_WORDS };
