import { attributes } from '../xml.ts';
import type { StemmaGraph } from './stemma.ts';

const NODE_FIELDS = [
  ['kind', 'string'],
  ['title', 'string'],
  ['publisher', 'string'],
  ['published', 'string'],
  ['family', 'integer'],
] as const;
const EDGE_FIELDS = [
  ['relation', 'string'],
  ['share', 'double'],
  ['second', 'boolean'],
] as const;

/** The stemma as GEXF 1.3: Gephi's own format. An edge's weight is how sure it is. */
export function toGexf({ nodes, lines }: StemmaGraph): string {
  const fields = (of: 'node' | 'edge', all: readonly (readonly [string, string])[]) => [
    `    <attributes${attributes({ class: of })}>`,
    ...all.map(([name, type]) => `      <attribute${attributes({ id: name, title: name, type })}/>`),
    '    </attributes>',
  ];
  const values = (of: Readonly<Record<string, string | number | boolean | null>>, names: readonly string[]) => [
    '        <attvalues>',
    ...names.flatMap((name) => {
      const value = of[name] ?? null;
      return value === null ? [] : [`          <attvalue${attributes({ for: name, value: String(value) })}/>`];
    }),
    '        </attvalues>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed" mode="static">',
    ...fields('node', NODE_FIELDS),
    ...fields('edge', EDGE_FIELDS),
    '    <nodes>',
    ...nodes.flatMap((node) => [
      `      <node${attributes({ id: node.id, label: node.label })}>`,
      ...values(
        { ...node },
        NODE_FIELDS.map(([name]) => name),
      ),
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...lines.flatMap((line) => [
      `      <edge${attributes({
        id: line.id,
        source: line.from,
        target: line.to,
        type: line.directed ? 'directed' : 'undirected',
        weight: line.confidence,
      })}>`,
      ...values(
        { ...line },
        EDGE_FIELDS.map(([name]) => name),
      ),
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
