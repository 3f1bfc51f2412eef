import { attributes, escapeText } from '../xml.ts';
import type { StemmaGraph } from './stemma.ts';

const NODE_KEYS = [
  ['label', 'string'],
  ['kind', 'string'],
  ['title', 'string'],
  ['publisher', 'string'],
  ['published', 'string'],
  ['family', 'int'],
] as const;
const EDGE_KEYS = [
  ['relation', 'string'],
  ['share', 'double'],
  ['confidence', 'double'],
  ['second', 'boolean'],
] as const;

/** The stemma as GraphML 1.0: what Gephi, yEd, Cytoscape and NetworkX read. */
export function toGraphml({ nodes, lines }: StemmaGraph): string {
  const keys = (domain: 'node' | 'edge', all: readonly (readonly [string, string])[]) =>
    all.map(
      ([name, type]) =>
        `  <key${attributes({ id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': type })}/>`,
    );
  const data = (domain: 'node' | 'edge', name: string, value: string | number | boolean | null) =>
    value === null
      ? []
      : [`      <data${attributes({ key: `${domain}-${name}` })}>${escapeText(String(value))}</data>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    '  <graph id="stemma" edgedefault="directed">',
    ...nodes.flatMap((node) => [
      `    <node${attributes({ id: node.id })}>`,
      ...NODE_KEYS.flatMap(([name]) => data('node', name, node[name])),
      '    </node>',
    ]),
    ...lines.flatMap((line) => [
      `    <edge${attributes({ id: line.id, source: line.from, target: line.to, directed: String(line.directed) })}>`,
      ...EDGE_KEYS.flatMap(([name]) => data('edge', name, line[name])),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
