import type { Verdict } from '../../model/index.ts';
import { LEAST_COVERED } from './beside.ts';
import {
  type Candidate,
  confidenceOf,
  contentAt,
  isExact,
  isFound,
  isShort,
  isTelling,
  similarityOf,
  strongest,
  TELLING_RUN,
  withPrior,
} from './candidate.ts';
import type { QuotedWords } from './compare.ts';
import { apartAt, type Joined, joinedFrom, type Part } from './pieces.ts';

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
  | 'other-occasion'
  | 'unsure-speaker'
  | 'unclear'
  | 'likeness'
  | 'not-marked'
  | 'no-record';

interface Hearing {
  readonly quote: QuotedWords;
  readonly candidates: readonly Candidate[];
  /** Whether the one to whom the report gives the words speaks in a record at all. */
  readonly speaks: boolean;
  /** Whether the report leaves no doubt to whom it gives the words: nobody has left them unsaid because of a pronoun. */
  readonly named: boolean;
  /** Reported speech: nobody claims these very words. */
  readonly indirect: boolean;
  /** The report itself says that the words were said at another time or place than the records'. */
  readonly isElsewhere: () => boolean;
  /** They were said before any of these records was made. */
  readonly isBefore: (records: readonly number[]) => boolean;
  /** Finds the places of a stretch of the quotation, words half open, anywhere in the records. */
  readonly locate: (from: number, to: number) => readonly Candidate[];
}

/** Agreement from which words were changed and not put anew. */
const EDITED_AGREEMENT = 0.62;
/** The same where record or report is a translation: two translators share this much and more. */
const EDITED_TRANSLATION = 0.85;
/** Share of the quotation's words that an edited one has kept. */
const EDITED_KEPT = 0.6;
/** Lead in agreement with which somebody else's words are the ones quoted. */
const OTHERS_LEAD = 0.15;
/** Chance from which words put anew are held to be somebody else's. */
const OTHERS_CONFIDENCE = 0.95;
/** Share of the words, order kept, that these have in common with the place then. */
const OTHERS_AGREEMENT = 0.5;
/** Chance of a place, too small to show it as the quotation's, with which the record cannot be said to lack the words. */
const UNCLEAR_CHANCE = 0.09;
/** Most that an `absent` quotation's nearest passage may look like it. */
const NEAREST_SIMILARITY = 0.3;

/** What the quotation is. */
export function judge(hearing: Hearing): Judgement {
  const { quote, candidates, locate } = hearing;
  const accepted = candidates.filter((one) => isFound(quote, one));
  const own = strongest(accepted.filter(({ who }) => who !== 'other'));
  const others = strongest(accepted.filter(({ who }) => who === 'other'));
  const theirs = others !== null && outdoes(hearing, others, own);
  const whole = theirs ? others : (own ?? strongest(candidates.filter(({ who }) => who !== 'other')) ?? others);
  const joined = whole !== null && whole.comparison.agreement < 1 ? joinedFrom(quote, whole, locate) : null;
  if (joined !== null && joined.how !== 'near')
    return hearing.isBefore(joined.parts.map(({ candidate }) => candidate.witness))
      ? notFound(hearing)
      : spliced(quote, joined);
  const best = joined?.whole ?? (theirs ? others : own);
  if (best === null) return notFound(hearing);
  if (best.who !== 'other' || (!theirs && own !== null)) return found(quote, best, false);
  return hearing.isBefore([best.witness]) ? notFound(hearing) : misattributed(quote, best);
}

/** Whether somebody else's words are so much nearer that the speaker's own are none. */
function outdoes({ quote, indirect, isElsewhere }: Hearing, others: Candidate, own: Candidate | null): boolean {
  // Of reported speech nobody claims the words, unless they are the very same.
  if (indirect && (others.comparison.agreement < 1 || others.comparison.kept < TELLING_RUN)) return false;
  if (isTelling(others.comparison) && others.comparison.kept >= 4)
    return own === null || others.comparison.agreement - own.comparison.agreement >= leadOver(own, others);
  if (own === null && isWholeLine(quote, others)) return true;
  // Few words, but they go on from words that were told as this speaker's and are the other's, or they were put to the
  // speaker as a question.
  if (own === null && isExact(others.comparison) && others.place.beside && quote.lexemes.length >= TELLING_LINE_WORDS)
    return true;
  if (own === null && isExact(others.comparison) && others.asked === true) return !isElsewhere();
  // In other words only where nothing else comes near: two people may well say alike things, and one may answer the
  // other in his own.
  const { agreement, keptContent, changesNegation } = others.comparison;
  const sure = others.place.confidence >= OTHERS_CONFIDENCE && agreement >= OTHERS_AGREEMENT && keptContent >= 3;
  return own === null && sure && !changesNegation && !isShort(quote);
}

/**
 * How far somebody else's words must be nearer than `own`. Not at all where they are a question that was put to the
 * speaker, or where a record only quotes the words and does not say whose they are, and the other is heard saying them.
 */
function leadOver(own: Candidate, others: Candidate): number {
  const voiceOf = ({ record, place }: Candidate) => record.voices[place.voice]!;
  const isNobodys = own.who === 'unknown' && voiceOf(own).kind === 'quoted' && !voiceOf(own).named;
  const isPut = others.asked === true && isExact(others.comparison) && !isExact(own.comparison);
  return isPut || (isNobodys && voiceOf(others).kind === 'turn') ? 0 : OTHERS_LEAD;
}

/** Words of a whole sentence that, standing in the record as they are, are no accident; fewer, if two of them say something. */
const WHOLE_LINE_WORDS = 5;
const TELLING_LINE_WORDS = 3;

/** Whether the quotation is one sentence of the record, from its first word to its last. */
function isWholeLine({ lexemes }: QuotedWords, { comparison, place, record }: Candidate): boolean {
  const { from, to } = record.concordance.lines[place.lines[0]!]!;
  const { kept, keptContent, missing, foreign } = comparison;
  return (
    lexemes.length >= (keptContent > 1 ? TELLING_LINE_WORDS : WHOLE_LINE_WORDS) &&
    foreign === 0 &&
    missing === 0 &&
    place.lines.length === 1 &&
    kept === to - from
  );
}

function spliced({ lexemes }: QuotedWords, { how, parts }: Exclude<Joined, { how: 'near' }>): Judgement {
  const similarity =
    parts.reduce((sum, { from, to, candidate }) => sum + (to - from) * similarityOf(candidate), 0) / lexemes.length;
  return {
    verdict: 'spliced',
    parts,
    similarity: Math.min(0.99, similarity),
    confidence: Math.min(...parts.map(({ candidate }) => confidenceOf(candidate))),
    reason: how,
  };
}

function misattributed({ lexemes }: QuotedWords, others: Candidate): Judgement {
  return {
    verdict: 'misattributed',
    parts: [{ from: 0, to: lexemes.length, candidate: others }],
    similarity: similarityOf(others),
    confidence: confidenceOf(others),
    reason: 'other-voice',
  };
}

/** The verdict on a quotation that one place holds. */
export function found(quote: QuotedWords, best: Candidate, translated: boolean): Judgement {
  const { agreement, foreign, missing, kept, edits } = best.comparison;
  const whole = { from: 0, to: quote.lexemes.length, candidate: best };
  const base = { parts: [whole], similarity: similarityOf(best), confidence: confidenceOf(best) };
  // A bracketed word is the report's own, but what it stands for was still changed.
  const isChanged = foreign > 0 || edits.some(({ op }) => op === 'change');
  if (!isChanged) {
    const isApart = edits.some(
      ({ op, quote: [at], record: [from, to] }) => op === 'drop' && to - from >= apartAt(quote, at),
    );
    if (isApart) return { ...base, verdict: 'spliced', reason: 'apart' };
    if (missing === 0) return { ...base, verdict: 'verbatim', reason: 'same-words' };
    return { ...base, verdict: 'trimmed', reason: 'cut' };
  }
  const isEdited =
    agreement >= (translated ? EDITED_TRANSLATION : EDITED_AGREEMENT) && kept / quote.lexemes.length >= EDITED_KEPT;
  return isEdited
    ? { ...base, verdict: 'edited', reason: 'changed' }
    : { ...base, verdict: 'reworded', reason: 'other-words' };
}

/** The verdict on a quotation whose place only an embedding model shows. */
export function likened({ lexemes }: QuotedWords, candidate: Candidate): Judgement {
  const chance = withPrior(candidate.place, candidate.who);
  return {
    verdict: 'reworded',
    parts: [{ from: 0, to: lexemes.length, candidate }],
    similarity: similarityOf(candidate),
    confidence: Math.max(chance, LIKENESS_CONFIDENCE),
    reason: 'likeness',
  };
}

/** Nobody has counted how often models are right about this: one in two is what the reader is told. */
const LIKENESS_CONFIDENCE = 0.5;

function notFound({ quote, candidates, speaks, named, indirect, isElsewhere }: Hearing): Judgement {
  const nearest = likeliest(candidates);
  const chance = nearest === null ? 0 : withPrior(nearest.place, nearest.who);
  const reason = !speaks
    ? 'no-record'
    : indirect
      ? 'not-marked'
      : isShort(quote)
        ? 'too-short'
        : isElsewhere()
          ? 'other-occasion'
          : !named
            ? 'unsure-speaker'
            : chance >= UNCLEAR_CHANCE && !isFarFrom(quote, nearest!)
              ? 'unclear'
              : null;
  const parts =
    nearest === null || (reason !== null && reason !== 'unclear')
      ? []
      : [{ from: 0, to: quote.lexemes.length, candidate: nearest }];
  const similarity = parts.length === 0 ? 0 : Math.min(NEAREST_SIMILARITY, chance);
  if (reason !== null) return { verdict: 'unchecked', parts, similarity, confidence: chance, reason };
  return { verdict: 'absent', parts, similarity, confidence: 1 - chance, reason: 'nothing-near' };
}

/**
 * Whether the place, however likely beside the others of a short record, has next to nothing of the words: of 131 quotations
 * put anew that no place was found for four are so far from the nearest one, of 512 that their record lacks 27.
 */
function isFarFrom(quote: QuotedWords, nearest: Candidate): boolean {
  const { content, met } = contentAt(quote, nearest);
  return nearest.place.covered < LEAST_COVERED && met <= FAR_CONTENT * content;
}

/** Share of a quotation's content words up to which a place has next to none of them. */
const FAR_CONTENT = 0.34;

/** The candidate whose words are nearest, right or not. Ties: the first. */
function likeliest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (best === null || one.place.score > best.place.score) best = one;
  return best;
}
