import { isMarkedTranslated, type Language } from '../lang/index.ts';
import { type Measure, type Reading, type Span, spanOf } from '../model/index.ts';
import { shortId } from '../text/index.ts';
import type { AlignedFigures } from './aligned.ts';
import { conversion, isDate } from './amount.ts';
import { type Group, groupFigures } from './group.ts';
import { labelOf } from './label.ts';
import type { FiguredWitness, Node } from './nodes.ts';
import { conflictsIn, judge } from './verdict.ts';

/** What reports say of one measured thing, and where they date one thing differently. */
export interface Comparison {
  /** In the order of the first reading. */
  readonly measures: readonly Measure[];
  /** Stretches that date the same thing and cannot both be right. */
  readonly clashes: readonly (readonly [Span, Span])[];
}

/** Lays every figure, and the dates that can be compared, beside those of the other reports. */
export function measuresOf(
  witnesses: readonly FiguredWitness[],
  aligned: readonly AlignedFigures[],
  language: Language,
): Comparison {
  const found = groupFigures(witnesses, aligned, language);
  const translated = new Set(
    witnesses.flatMap(({ report }, at) => (isMarkedTranslated(report.removed, language.derivation) ? [at] : [])),
  );
  const inOrder = (a: Node, b: Node) =>
    witnesses[a.witness]!.order - witnesses[b.witness]!.order || a.figure.start - b.figure.start;
  const groups = found
    .map((group) => ({ group, nodes: [...group.nodes].sort(inOrder) }))
    .sort((x, y) => inOrder(x.nodes[0]!, y.nodes[0]!));
  return {
    measures: groups
      .filter(({ nodes }) => isMeasure(nodes))
      .map(({ group, nodes }) => toMeasure(group, nodes, witnesses, translated)),
    clashes: groups.flatMap(({ group, nodes }) => (isDate(nodes[0]!.amount) ? clashesIn(group, nodes, witnesses) : [])),
  };
}

/** Dates are measures only where reports have them in common. */
function isMeasure(nodes: readonly Node[]): boolean {
  return !isDate(nodes[0]!.amount) || new Set(nodes.map(({ witness }) => witness)).size > 1;
}

function clashesIn(group: Group, nodes: readonly Node[], witnesses: readonly FiguredWitness[]): [Span, Span][] {
  return conflictsIn(group, nodes).map(([a, b]) => [spanAt(a, witnesses), spanAt(b, witnesses)]);
}

function spanAt({ witness, figure }: Node, witnesses: readonly FiguredWitness[]): Span {
  const { sigil, report } = witnesses[witness]!;
  return spanOf({ sigil, text: report.text }, figure);
}

function toMeasure(
  group: Group,
  nodes: readonly Node[],
  witnesses: readonly FiguredWitness[],
  translated: ReadonlySet<number>,
): Measure {
  const { verdict, why, conflicts } = judge(group, nodes, witnesses);
  const { label, unit } = labelOf(nodes, witnesses, translated);
  return {
    id: `m${shortId(group.nodes.map(({ witness, figure }) => `${witnesses[witness]!.key} ${figure.start}`).join(' '))}`,
    label,
    unit,
    readings: nodes.map((node) => toReading(node, witnesses[node.witness]!, unit)),
    verdict,
    why,
    conflicts,
  };
}

function toReading({ figure }: Node, { sigil, report }: FiguredWitness, unit: string | null): Reading {
  const convert = conversion(figure.unit, unit);
  const [value, low, high] = [figure.value, figure.low, figure.high].map(convert ?? ((given) => given));
  return {
    span: spanOf({ sigil, text: report.text }, figure),
    value: value!,
    low: low!,
    high: high!,
    modifier: figure.modifier,
    attributed: figure.attributed?.name ?? null,
    ...(convert === null && figure.unit !== null ? { unit: figure.unit } : {}),
    ...(figure.suspect === null ? {} : { suspect: figure.suspect }),
  };
}
