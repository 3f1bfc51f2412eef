import type { IndexedUnit } from './links/indexed.ts';
import type { Link } from './links/links.ts';

/** What the words of statements are chosen from. */
interface Wordings {
  readonly witnesses: readonly { readonly report: { readonly text: string } }[];
  readonly units: readonly IndexedUnit[];
  /** By unit: its links. */
  readonly ends: readonly (readonly Link[])[];
  /** By witness: whether it takes text from another. */
  readonly isCopy: readonly boolean[];
  /** By witness: whether a note on it says that it was translated. */
  readonly isTranslated: readonly boolean[];
}

/** Characters from which a wording loses clarity. */
const LONG = 160;
/** What a wording loses, in sure links, that cannot be understood without what stands before it. */
const LEANING = 0.4;
/** How far a wording leans that is torn from a quotation. */
const TORN = 0.5;

/**
 * The words of each group, given as the runs of neighbouring units that make its claim: its clearest. One sentence may
 * carry two claims: the second takes its next clearest wording, so that no two statements read alike; a group whose every
 * wording is taken shares one.
 */
export function wordingsOf(groups: readonly (readonly (readonly number[])[])[], wordings: Wordings): string[] {
  const taken = new Set<string>();
  return groups.map((runs) => {
    const ranked = byClarity(
      runs.map((run) => ({ run, text: wordsOf(run, wordings) })),
      wordings,
    );
    const { text } = ranked.find((one) => !taken.has(one.text)) ?? ranked[0]!;
    taken.add(text);
    return text;
  });
}

/** A run of neighbouring units and its words. */
interface Worded {
  readonly run: readonly number[];
  readonly text: string;
}

/**
 * The runs of a group, the clearest first: whose units their fellows link to most, less where a run is long, leans on what
 * stands before it, or is torn from what it belongs to; a copy's behind its source's, as it may have changed what is said; a
 * translation's behind all others; among equals the first.
 */
function byClarity(runs: readonly Worded[], wordings: Wordings): readonly Worded[] {
  if (runs.length === 1) return runs;
  const { units, ends, isCopy, isTranslated } = wordings;
  const fellows = new Set(runs.flatMap(({ run }) => run));
  const linkedTo = (u: number) => {
    let sum = 0;
    for (const { a, b, score } of ends[u]!) if (fellows.has(a === u ? b : a)) sum += score;
    return sum;
  };
  const clarity = ({ run, text }: Worded) => {
    const first = units[run[0]!]!;
    const linked = run.map(linkedTo);
    const leaning = Math.max(first.fragment ? 1 : first.leaning, isTorn(text) ? TORN : 0);
    return (
      Math.max(...linked) / (isCopy[first.witness] ? 2 : 1) - Math.max(0, text.length - LONG) / LONG - LEANING * leaning
    );
  };
  const scores = new Map(runs.map((run) => [run, clarity(run)]));
  const translated = ({ run }: Worded) => Number(isTranslated[units[run[0]!]!.witness]);
  return [...runs].sort((a, b) => translated(a) - translated(b) || scores.get(b)! - scores.get(a)!);
}

/**
 * The words of a run without its paragraph's number or mark, the stars of emphasis in plain text or the conjunction that it
 * begins with, and without what the cut left over at its ends.
 */
function wordsOf(run: readonly number[], { witnesses, units }: Wordings): string {
  const first = units[run[0]!]!;
  const text = witnesses[first.witness]!.report.text.slice(first.opens, units[run.at(-1)!]!.end);
  const unmarked = text.replace(/^(?:\d{1,3}\.\s+(?=\p{Lu})|[*•-]\s+)/u, '');
  const bare = (unmarked.includes('*') ? unmarked.replace(EMPHASIS, '') : unmarked).replace(/[\s,;:–—-]+$/u, '');
  return isTorn(bare) ? bare.replace(/^["“«]|[,;]?["”»]$/u, '') : bare;
}

/** One to three stars on either side of a word, as Markdown has them. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu;

/** Whether a quotation opens in the words and does not close there, or the other way round. */
function isTorn(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[“«]/g) !== count(/[”»]/g);
}
