import type { StemmaGraph, StemmaLine, StemmaNode } from './stemma.ts';

/**
 * The stemma in the DOT language, for Graphviz, in the notation of OpenStemmata: lost sources grey, second sources
 * dashed, earlier above later.
 */
export function toDot({ nodes, lines }: StemmaGraph): string {
  return [
    'digraph stemma {',
    '  rankdir=TB;',
    '  node [shape=box];',
    ...nodes.map((node) => `  ${quoted(node.id)} [${nodeStyle(node)}];`),
    ...lines.map((line) => `  ${quoted(line.from)} -> ${quoted(line.to)} [${lineStyle(line)}];`),
    '}',
    '',
  ].join('\n');
}

function nodeStyle({ id, kind, title, publisher }: StemmaNode): string {
  if (kind === 'lost') return `label=${quoted(id)}, color="grey", fontcolor="grey"`;
  const source = publisher ?? title;
  return `label=${quoted(source === null ? id : `${id}: ${source}`)}`;
}

function lineStyle({ relation, share, directed, second }: StemmaLine): string {
  const label = share === null ? relation : `${relation}, ${Math.round(share * 100)} %`;
  return [`label=${quoted(label)}`, ...(directed ? [] : ['dir="none"']), ...(second ? ['style="dashed"'] : [])].join(
    ', ',
  );
}

/** A quoted string of DOT: only the quotation mark and the backslash need care; line breaks are written out. */
function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\s*\n\s*/g, ' ')}"`;
}
