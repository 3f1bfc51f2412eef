import type { Language } from '../lang/index.ts';
import { type Measure, type Reading, spanOf } from '../model/index.ts';
import { shortId } from '../text/index.ts';
import { type Group, groupFigures, type SharedPassages } from './group.ts';
import type { FiguredWitness, Node } from './nodes.ts';
import { judge } from './verdict.ts';

/** Every measured thing, with what each report says it measures. In the order of its first reading. */
export function measuresOf(
  witnesses: readonly FiguredWitness[],
  pairs: readonly SharedPassages[],
  language: Language,
): Measure[] {
  const inOrder = (a: Node, b: Node) =>
    witnesses[a.witness]!.order - witnesses[b.witness]!.order || a.figure.start - b.figure.start;
  return groupFigures(witnesses, pairs, language)
    .map((group) => ({ group, nodes: [...group.nodes].sort(inOrder) }))
    .sort((x, y) => inOrder(x.nodes[0]!, y.nodes[0]!))
    .map(({ group, nodes }) => toMeasure(group, nodes, witnesses));
}

function toMeasure(group: Group, nodes: readonly Node[], witnesses: readonly FiguredWitness[]): Measure {
  const named = clearest(nodes);
  const { verdict, why } = judge(group, nodes, witnesses);
  return {
    id: `m${shortId(group.nodes.map(({ witness, figure }) => `${witnesses[witness]!.key} ${figure.start}`).join(' '))}`,
    label: labelOf(named, witnesses[named.witness]!),
    unit: named.figure.unit,
    readings: nodes.map((node) => toReading(node, witnesses[node.witness]!)),
    verdict,
    why,
  };
}

function toReading({ figure }: Node, { sigil, report }: FiguredWitness): Reading {
  return {
    span: spanOf({ sigil, text: report.text }, figure),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    modifier: figure.modifier,
    attributed: figure.attributed?.name ?? null,
  };
}

/** The reading that says best what is measured: a unit and a counted noun before a measured one before a bare number. */
function clearest(nodes: readonly Node[]): Node {
  const worth = ({ figure, phrase }: Node) =>
    (figure.unit === null ? 0 : 4) +
    (figure.counted !== null ? 2 : figure.measured !== null ? 1 : 0) +
    Math.min(0.9, phrase.total / 4);
  return nodes.reduce((best, node) => (worth(node) > worth(best) ? node : best));
}

function labelOf({ figure }: Node, { report }: FiguredWitness): string {
  const range = figure.measured ?? figure.counted;
  const words =
    range === null
      ? (figure.unit ?? report.text.slice(figure.start, figure.end))
      : report.text.slice(range.start, range.end);
  return words.replace(/\s+/g, ' ');
}
