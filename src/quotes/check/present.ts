import type { Lexeme, WordingRules } from '../../align/index.ts';
import { type Check, type Edit, type Range, type Span, spanOf } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { LONG_CUT_WORDS, type QuotedWords } from './compare.ts';
import type { Judgement } from './judge.ts';
import type { Part } from './pieces.ts';
import type { PlacedWitness } from './placements.ts';
import type { Identity } from './speakers.ts';
import { whyOf } from './why.ts';

/** A witness whose spans can be given. */
export interface ShownWitness extends PlacedWitness {
  readonly sigil: string;
}

interface Shown {
  readonly quote: QuotedWords;
  readonly witness: ShownWitness;
  readonly witnesses: readonly ShownWitness[];
  readonly rules: WordingRules;
  /** Who says the words at a place of a record. */
  readonly voiceAt: (candidate: Candidate) => Identity | null;
}

/** A judgement as a dossier gives it: with spans, edits and the reason in words. */
export function checkOf(judgement: Judgement, { quote, witness, witnesses, rules, voiceAt }: Shown): Check {
  const { verdict, parts, similarity, confidence } = judgement;
  const edits = parts.flatMap((part) => editsOf(part, quote, witness, witnesses[part.candidate.witness]!, rules));
  const sayer = parts[0] === undefined ? null : voiceAt(parts[0].candidate);
  return {
    verdict,
    record: parts.flatMap(({ candidate }) =>
      passagesOf(candidate, verdict).map((range) => spanIn(witnesses[candidate.witness]!, range)),
    ),
    similarity: round(similarity),
    confidence: round(confidence),
    edits: verdict === 'absent' || verdict === 'unchecked' ? [] : edits,
    why: whyOf(judgement, edits, sayer?.name ?? null),
  };
}

/** To three places: more would say more than is known, and print differently on another machine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Words of a record, half open. */
type WordRange = readonly [from: number, to: number];

/**
 * The record's passages, cut where words of others or a long cut stand between. Words put anew have their whole lines:
 * which of them stands for which is not always known.
 */
export function passagesOf(
  { comparison: { edits, words }, place, record }: Candidate,
  verdict: Check['verdict'],
): WordRange[] {
  const used: number[] = [];
  if (verdict === 'reworded' || verdict === 'absent' || verdict === 'unchecked') {
    for (const line of place.lines) {
      const { from, to } = record.concordance.lines[line]!;
      for (let word = from; word < to; word++) used.push(word);
    }
  } else {
    for (const {
      op,
      record: [from, to],
    } of edits) {
      if (op !== 'drop' || to - from < LONG_CUT_WORDS) used.push(...words.slice(from, to));
    }
  }
  const runs: [number, number][] = [];
  for (const word of used) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === word) last[1] = word + 1;
    else runs.push([word, word + 1]);
  }
  return runs;
}

function spanIn({ sigil, report, wording }: ShownWitness, [from, to]: WordRange): Span {
  return spanOf({ sigil, text: report.text }, { start: wording.starts[from]!, end: wording.ends[to - 1]! });
}

/** A part's alignment in the words of both sides. */
export function editsOf(
  { candidate: { comparison }, from: offset }: Part,
  quote: QuotedWords,
  { report }: ShownWitness,
  record: ShownWitness,
  rules: WordingRules,
): Edit[] {
  return comparison.edits.map(({ op, quote: [qf, qt], record: [rf, rt] }): Edit => {
    const words = comparison.words.slice(rf, rt);
    const flag =
      op === 'keep' ? null : flagOf(quote.lexemes.slice(offset + qf, offset + qt), lexemesAt(words, record), rules);
    return {
      op,
      quote: quoteText(quote.ranges.slice(offset + qf, offset + qt), report.text),
      record: recordText(words, record),
      ...(flag === null ? {} : { flag }),
    };
  });
}

function lexemesAt(words: readonly number[], { wording }: ShownWitness): Lexeme[] {
  return words.map((word) => wording.lexemes[wording.ids[word]!]!);
}

function quoteText(ranges: readonly Range[], text: string): string {
  return ranges.length === 0 ? '' : text.slice(ranges[0]!.start, ranges.at(-1)!.end);
}

/** The words, with an ellipsis where others stand between them. */
function recordText(words: readonly number[], { report, wording }: ShownWitness): string {
  const runs: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    while (end < words.length && words[end] === words[end - 1]! + 1) end++;
    runs.push(report.text.slice(wording.starts[words[at]!], wording.ends[words[end - 1]!]));
    at = end;
  }
  return runs.join(' … ');
}

/** Whether the edit changes a number or a negation: on such a word a statement turns, however alike the rest is. */
function flagOf(
  quote: readonly Lexeme[],
  record: readonly Lexeme[],
  rules: WordingRules,
): NonNullable<Edit['flag']> | null {
  const negations = (list: readonly Lexeme[]) => list.filter(({ form }) => rules.isNegation(form)).length;
  if (negations(quote) !== negations(record)) return 'negation';
  const numbers = (list: readonly Lexeme[]) =>
    list
      .filter(({ kind }) => kind === 'number')
      .map(({ form }) => form)
      .join(' ');
  return numbers(quote) === numbers(record) ? null : 'number';
}
