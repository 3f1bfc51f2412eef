import { wordAt } from '../align/index.ts';
import type { Range } from '../model/index.ts';
import { tokenAt, unitOf } from '../text/index.ts';
import type { ApparatusText, LocalChange } from './apparatus.ts';
import { inner } from './shown.ts';

/** Words of one quotation that stand in another for the two to be versions of one another. */
const LEAST_WORDS = 4;
/** Weight of a quotation that was put together from several: the words are there, the speech never was. */
const SPLICED = 1;

/**
 * Quotations of `to` that join words from quotations which stand apart in `from`: shown whole, next to the one that their
 * first words are from. Two halves around "she said" stand next to each other and are one quotation.
 * O(quoted words + words of runs in common).
 */
export function splicesOf(from: ApparatusText, to: ApparatusText): LocalChange[] {
  const known = indexed(from.quoted.map((range) => ({ range, norms: normsIn(from, range) })));
  return to.quoted.flatMap((quotation): LocalChange[] => {
    const sources = sourcesOf(normsIn(to, quotation), known);
    const [first, ...others] = sources;
    if (first === undefined || !others.some((other) => sentencesBetween(from, first, other) > 1)) return [];
    return [{ kind: 'changed', before: inner(first), after: inner(quotation), weight: SPLICED }];
  });
}

interface Quoted {
  readonly range: Range;
  readonly norms: Uint32Array;
}

function normsIn({ prints: { words } }: ApparatusText, { start, end }: Range): Uint32Array {
  return words.norms.subarray(wordAt(words, start), wordAt(words, end));
}

/** Quotations by the runs of `LEAST_WORDS` words that they hold, each once and in order. */
function indexed(quotations: readonly Quoted[]): ReadonlyMap<string, readonly Quoted[]> {
  const holders = new Map<string, Quoted[]>();
  for (const quotation of quotations) {
    for (let at = 0; at + LEAST_WORDS <= quotation.norms.length; at++) {
      const run = runAt(quotation.norms, at);
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [quotation]);
      else if (known.at(-1) !== quotation) known.push(quotation);
    }
  }
  return holders;
}

function runAt(norms: Uint32Array, at: number): string {
  return norms.subarray(at, at + LEAST_WORDS).join();
}

/** The quotations that hold a run of some words' norms, in the order of the words; each run's longest counts. */
function sourcesOf(norms: Uint32Array, known: ReadonlyMap<string, readonly Quoted[]>): Range[] {
  const sources = new Set<Range>();
  for (let at = 0; at < norms.length; ) {
    let [longest, source]: [number, Range | null] = [LEAST_WORDS - 1, null];
    for (const { range, norms: others } of known.get(runAt(norms, at)) ?? []) {
      const length = longestRun(norms, at, others);
      if (length > longest) [longest, source] = [length, range];
    }
    if (source !== null) sources.add(source);
    at += source === null ? 1 : longest;
  }
  return [...sources];
}

function longestRun(norms: Uint32Array, at: number, others: Uint32Array): number {
  let longest = 0;
  for (let start = 0; start + longest < others.length; start++) {
    let length = 0;
    while (
      at + length < norms.length &&
      start + length < others.length &&
      norms[at + length] === others[start + length]
    )
      length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

function sentencesBetween({ form }: ApparatusText, one: Range, other: Range): number {
  const sentence = (offset: number) => unitOf(form.sentences, tokenAt(form, offset));
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return sentence(second.start + 1) - sentence(first.end - 2);
}
