import type { Concordance, Lexeme } from '../../align/index.ts';
import { type Candidate, candidate, isTelling, placed, strongest, TELLING_RUN } from './candidate.ts';
import type { Comparison, QuotedWords } from './compare.ts';

/** A stretch of the quotation and the place that holds it. Words of the quotation, half open. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
}

/** A quotation that no single place holds, by its parts in its own order. */
export type Joined =
  /** The parts do not stand next to each other, or stand in another order. */
  | { readonly how: 'apart' | 'reversed'; readonly parts: readonly Part[] }
  /** They do after all: one place from the first to the last. */
  | { readonly how: 'near'; readonly whole: Candidate };

/** Words left out without a mark from which the pieces do not stand next to each other. */
const APART_WORDS = 20;
/** The same where the quotation marks the cut. */
const APART_MARKED_WORDS = 80;
/** Words that a piece has at least, and content words among them; `TELLING_RUN` words need no content. */
const PIECE_WORDS = 4;
const PIECE_CONTENT = 2;
/** Agreement of a piece with its place. */
const PIECE_AGREEMENT = 0.8;
/** Lines of one voice between two pieces that still count as going on: a marked cut may skip some. */
const NEAR_LINES = 6;

/**
 * Whether `record` has so many words of a stretch, wherever in it, that the stretch may be a piece there: with `k` of its
 * `n` words kept the agreement is at most 2k / (k + n). Saves looking for what stands nowhere; O(words).
 */
export function mayBePiece({ lexemes, bracketed }: QuotedWords, record: Concordance): boolean {
  if (bracketed.size > 0) return true;
  const kept = lexemes.filter((word) => has(record, word)).length;
  return 2 * kept >= PIECE_AGREEMENT * (kept + lexemes.length);
}

/** Whether a record has the very word, wherever. */
function has(record: Concordance, { form, kind }: Lexeme): boolean {
  const isThere = (one: string) => record.lexemeCalled(one) !== undefined;
  return isThere(form) || (kind === 'function' && record.rules.otherForms(form).some(isThere));
}

/** How many words may be gone in front of word `at` of the quotation before what follows stands apart. */
export function apartAt({ elided }: QuotedWords, at: number): number {
  return elided.has(at) ? APART_MARKED_WORDS : APART_WORDS;
}

/**
 * The quotation as pieces, each of which the records hold nearly word for word; null where it is no such thing. `whole`:
 * the best single place, whose end or beginning shows where to cut. `locate` finds the places of a stretch.
 */
export function joinedFrom(
  quote: QuotedWords,
  whole: Candidate,
  locate: (from: number, to: number) => readonly Candidate[],
): Joined | null {
  const cut = pieces(quote, whole.comparison);
  const isPiece = (one: Candidate, from: number, to: number) =>
    (one.comparison.agreement >= PIECE_AGREEMENT && isTelling(one.comparison)) ||
    (isSentence(quote, from, to, SENTENCE_WORDS) && opensLine(one) && isWordForWord(one, to - from));
  return joined(quote, cut, isPiece, locate) ?? fromSentences(quote, whole, locate);
}

/**
 * The same of a quotation of several sentences, each of which its speaker says word for word in one record, however short:
 * one has enough words to be no accident and the others are whole at one end at least, or all are whole.
 */
function fromSentences(
  quote: QuotedWords,
  whole: Candidate,
  locate: (from: number, to: number) => readonly Candidate[],
): Joined | null {
  const { lexemes } = quote;
  const { concordance } = whole.record;
  if (quote.openings.size < 2 || whole.comparison.foreign === 0 || !lexemes.every((word) => has(concordance, word)))
    return null;
  const edges = [...quote.openings, lexemes.length].sort((a, b) => a - b);
  const cut = edges.slice(1).map((to, i): [number, number] => [edges[i]!, to]);
  const areSentences = (least: number) => cut.every(([from, to]) => isSentence(quote, from, to, least));
  if (!areSentences(SHORTEST_SENTENCE_WORDS)) return null;
  const isPiece = (one: Candidate, from: number, to: number) =>
    one.who !== 'other' &&
    one.record === whole.record &&
    isWordForWord(one, to - from) &&
    (opensLine(one) || closesLine(one));
  const found = joined(quote, cut, isPiece, locate);
  if (found?.how === 'near') return found.whole.comparison.foreign === 0 ? found : null;
  const isSure =
    areSentences(SHORT_SENTENCE_WORDS) &&
    found?.parts.every(({ candidate }) => candidate.who === 'same') &&
    (found.parts.some(({ candidate }) => isTelling(candidate.comparison)) ||
      found.parts.every(({ candidate }) => opensLine(candidate) && closesLine(candidate)));
  return isSure ? found : null;
}

/** The parts of `cut`, where each is a piece of some place; null where one is none. */
function joined(
  quote: QuotedWords,
  cut: readonly (readonly [from: number, to: number])[],
  isPiece: (one: Candidate, from: number, to: number) => boolean,
  locate: (from: number, to: number) => readonly Candidate[],
): Joined | null {
  if (cut.length < 2) return null;
  const parts: Part[] = [];
  for (const [from, to] of cut) {
    const best = strongest(locate(from, to).filter((one) => isPiece(one, from, to)));
    if (best === null) return null;
    parts.push({ from, to, candidate: best });
  }
  let how: 'apart' | 'reversed' | null = null;
  for (let i = 1; i < parts.length; i++) {
    const a = parts[i - 1]!.candidate;
    const b = parts[i]!.candidate;
    if (a.witness !== b.witness || a.place.voice !== b.place.voice) how ??= 'apart';
    else {
      const between = placed(b)[0] - placed(a)[1];
      if (between < 0) how ??= 'reversed';
      else if (between >= apartAt(quote, parts[i]!.from) || linesTo(a, b) === null) how ??= 'apart';
    }
  }
  return how === null ? asOne(quote, parts) : { how, parts };
}

/** One place from the first part's to the last part's. */
function asOne(quote: QuotedWords, parts: readonly Part[]): Joined | null {
  const first = parts[0]!.candidate;
  const last = parts.at(-1)!.candidate;
  const lines = linesTo(first, last);
  if (lines === null) return null;
  const place = {
    ...first.place,
    lines,
    covered:
      parts.reduce((sum, { from, to, candidate: { place } }) => sum + (to - from) * place.covered, 0) /
      quote.lexemes.length,
    confidence: Math.min(...parts.map(({ candidate: one }) => one.place.confidence)),
  };
  return { how: 'near', whole: candidate(quote, { ...first, place }) };
}

/** The lines from `a`'s place to `b`'s, in the same turn or the same run of quotations; null where none lead there. */
function linesTo(a: Candidate, b: Candidate): number[] | null {
  const { lines } = a.record.concordance;
  const wanted = b.place.lines.at(-1)!;
  const found = [...a.place.lines];
  for (let step = 0; found.at(-1)! < wanted && step < NEAR_LINES + b.place.lines.length; step++) {
    const next = lines[found.at(-1)!]!.next;
    if (next < 0) return null;
    found.push(next);
  }
  return found.at(-1)! >= wanted ? found : null;
}

/** Words of a sentence of the quotation that is a piece by itself where the record has the very same one. */
const SENTENCE_WORDS = 5;
/** The same beside a longer one of the same speaker. */
const SHORT_SENTENCE_WORDS = 3;
/** The same where all of them stand near one another: then nothing is joined. */
const SHORTEST_SENTENCE_WORDS = 2;

/** Whether words `from` to `to` of the quotation are a sentence of its own, from its first word to its last. */
function isSentence({ lexemes, openings }: QuotedWords, from: number, to: number, least: number): boolean {
  if (to - from < least || !openings.has(from)) return false;
  for (let at = from + 1; at < to; at++) if (openings.has(at)) return false;
  return to === lexemes.length || openings.has(to);
}

/** Whether the place has the words one by one. */
function isWordForWord({ comparison: { kept, missing, foreign } }: Candidate, words: number): boolean {
  return foreign === 0 && missing === 0 && kept === words;
}

function opensLine(one: Candidate): boolean {
  const { concordance } = one.record;
  const [first] = placed(one);
  return concordance.lines[concordance.lineAt(first)]?.from === first;
}

function closesLine(one: Candidate): boolean {
  const { concordance } = one.record;
  const [, end] = placed(one);
  return concordance.lines[concordance.lineAt(end - 1)]?.to === end;
}

interface Run {
  readonly from: number;
  to: number;
  held: number;
}

/** The quotation cut where the place stops holding it: stretches that it holds, and stretches that it does not. */
function pieces(quote: QuotedWords, { edits }: Comparison): [from: number, to: number][] {
  const runs = merged(heldRuns(quote, edits), quote);
  // A cut inside what the place holds parts it too, where it is long.
  const cuts = edits
    .filter(({ op, quote: [at], record: [from, to] }) => op === 'drop' && to - from >= apartAt(quote, at))
    .map(({ quote: [at] }) => at);
  return runs.flatMap(({ from, to }) => {
    const inside = cuts.filter((at) => at > from && at < to);
    const edges = [from, ...inside, to];
    return edges.slice(1).map((end, i): [number, number] => [edges[i]!, end]);
  });
}

/** Stretches of the quotation that the place keeps word for word, and stretches between. */
function heldRuns({ lexemes }: QuotedWords, edits: Comparison['edits']): Run[] {
  const held = new Uint8Array(lexemes.length);
  for (const { op, quote } of edits) {
    const [from, to] = quote;
    if (op !== 'keep') continue;
    const content = lexemes.slice(from, to).some(({ kind }) => kind !== 'function');
    if (to - from >= 3 || (to - from >= 2 && content)) held.fill(1, from, to);
  }
  const runs: Run[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const last = runs.at(-1);
    if (last !== undefined && last.held === held[at]) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, held: held[at]! });
  }
  return runs;
}

/** Runs too slight to be pieces joined to their neighbours. */
function merged(runs: readonly Run[], quote: QuotedWords): Run[] {
  const { lexemes } = quote;
  const isWeighty = ({ from, to }: Run) =>
    to - from >= TELLING_RUN ||
    isSentence(quote, from, to, SENTENCE_WORDS) ||
    (to - from >= PIECE_WORDS &&
      lexemes.slice(from, to).filter(({ kind }) => kind !== 'function').length >= PIECE_CONTENT);
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last === undefined) result.push({ ...run });
    else if (!isWeighty(run) || last.held === run.held) last.to = run.to;
    else if (!isWeighty(last)) {
      last.to = run.to;
      last.held = run.held;
    } else result.push({ ...run });
  }
  return result;
}
