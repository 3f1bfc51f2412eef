import type { Passage, Prints, SharedText } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import {
  type Change,
  type FigureMention,
  type Lineage,
  overlap,
  type Quotation,
  type Range,
  type Report,
  spanOf,
  type TextForm,
  type TimeExpression,
} from '../model/index.ts';
import { quotedRanges } from '../text/index.ts';
import type { ApparatusText, LocalChange } from './apparatus.ts';
import { apparatusOf } from './changes.ts';
import { segmentsOf } from './segments.ts';

/** A witness as collation gets it. */
interface CollationWitness {
  readonly sigil: string;
  readonly report: Report;
  readonly form: TextForm;
  readonly prints: Prints;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
}

/** Two witnesses and what they share: indices into the witnesses. */
interface CollationPair {
  readonly a: number;
  readonly b: number;
  readonly passages: SharedText;
}

/** The apparatus of every edge, in the order of the edges. */
export function changesOf({
  witnesses,
  pairs,
  lineage: { edges },
}: {
  readonly witnesses: readonly CollationWitness[];
  readonly pairs: readonly CollationPair[];
  readonly lineage: Pick<Lineage, 'edges'>;
}): Change[] {
  const indices = new Map(witnesses.map(({ sigil }, i) => [sigil, i]));
  const texts = new Map<CollationWitness, ApparatusText>();
  const textOf = (witness: CollationWitness): ApparatusText => {
    const known = texts.get(witness);
    if (known !== undefined) return known;
    const { form, prints, report, figures, times } = witness;
    const cut = { form, aside: asideOf(form, report), quoted: quotedIn(witness) };
    const text = { ...cut, segments: segmentsOf(cut), prints, figures, times };
    texts.set(witness, text);
    return text;
  };
  const shared = new Map(pairs.map(({ a, b, passages }) => [a * witnesses.length + b, passages.passages]));
  const sharedBy = (i: number, j: number) => shared.get(i * witnesses.length + j);
  return edges.flatMap(({ from, to }) => {
    const [i, j] = [indices.get(from)!, indices.get(to)!];
    const [before, after] = [witnesses[i]!, witnesses[j]!];
    const apparatus = kept(before, after, () => {
      const passages = sharedBy(i, j) ?? sharedBy(j, i)?.map(turned) ?? [];
      return apparatusOf(textOf(before), textOf(after), passages, languageOf(after.report.language));
    });
    return apparatus.map((change) => ({
      from,
      to,
      kind: change.kind,
      before: change.before && spanOf({ sigil: from, text: before.report.text }, change.before),
      after: change.after && spanOf({ sigil: to, text: after.report.text }, change.after),
      weight: change.weight,
      ...(change.touches && { touches: change.touches }),
    }));
  });
}

/** By source and by what came of it, each by the last that is read from it: for as long as both are remembered. */
const apparatuses = new WeakMap<
  CollationWitness['figures'],
  WeakMap<CollationWitness['figures'], readonly LocalChange[]>
>();

/** An apparatus depends on its two witnesses alone: whoever adds a third to a dossier has it already. */
function kept(
  { figures: before }: CollationWitness,
  { figures: after }: CollationWitness,
  make: () => readonly LocalChange[],
): readonly LocalChange[] {
  const own = apparatuses.get(before) ?? new WeakMap<CollationWitness['figures'], readonly LocalChange[]>();
  apparatuses.set(before, own);
  const made = own.get(after) ?? make();
  own.set(after, made);
  return made;
}

/** What stands in double quotation marks, and what reads as a quotation in any others; in order. */
function quotedIn({ form, quotations }: CollationWitness): Range[] {
  const ranges = quotedRanges(form.folded);
  for (const { kind, marks, range } of quotations) {
    const inMarks = kind !== 'indirect' && marks.start === range.start - 1 && marks.end === range.end + 1;
    if (inMarks && !ranges.some((known) => overlap(known, marks) > 0)) ranges.push(marks);
  }
  return ranges.sort((x, y) => x.start - y.start);
}

/** Datelines and editors' notes, by token. */
function asideOf({ tokens }: TextForm, { blocks }: Report): Uint8Array {
  const aside = new Uint8Array(tokens.length);
  for (const { kind, start, end } of blocks) {
    if (kind !== 'dateline' && kind !== 'note') continue;
    for (let i = 0; i < tokens.length; i++) if (tokens.starts[i]! >= start && tokens.ends[i]! <= end) aside[i] = 1;
  }
  return aside;
}

/** The passage seen from the other text. */
function turned(passage: Passage): Passage {
  const runs = passage.runs.slice();
  for (let i = 0; i < runs.length; i += 3) [runs[i], runs[i + 1]] = [runs[i + 1]!, runs[i]!];
  return { ...passage, a: passage.b, b: passage.a, runs };
}
