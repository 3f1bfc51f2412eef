import dotparser from 'dotparser';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { type StemmaGraph, stemmaGraph, toDot, toGexf, toGraphml } from '../../src/report/graph/index.ts';
import { invented } from './edition.ts';

/** Names that break a writer that does not escape them. */
const AWKWARD: StemmaGraph = {
  nodes: [
    {
      id: 'A',
      label: 'A',
      kind: 'report',
      title: 'Q & A: “<b>”\n"yes"',
      publisher: 'Bell\u0007 \\ "Sons"',
      published: '2031-03-06',
      family: 1,
    },
    { id: 'B', label: 'B', kind: 'report', title: null, publisher: null, published: null, family: 1 },
    { id: 'x1', label: 'x1', kind: 'lost', title: null, publisher: null, published: null, family: 1 },
  ],
  lines: [
    { id: 'A-B', from: 'A', to: 'B', relation: 'copy', share: 0.97, confidence: 0.9, second: true, directed: true },
    {
      id: 'x1-A',
      from: 'x1',
      to: 'A',
      relation: 'common-source',
      share: null,
      confidence: 0.7,
      second: false,
      directed: true,
    },
  ],
};

describe('the stemma as a graph', () => {
  test('has the witnesses, their families and the lines between them', async () => {
    const { nodes, lines } = stemmaGraph(await invented());
    expect(nodes.map(({ id, family }) => `${id}${family}`)).toEqual(['A1', 'B1', 'C1', 'D2']);
    expect(lines).toHaveLength(2);
  });

  test('witnesses of a lost source hang from it and not from each other', () => {
    const witness = (sigil: string) => ({ sigil, kind: 'report', title: null, publisher: null, published: null });
    const evidence = { share: 0.8, confidence: 0.7, evidence: [] };
    const dossier = {
      witnesses: ['A', 'B'].map(witness),
      lineage: {
        families: [['A', 'B']],
        edges: [{ from: 'A', to: 'B', relation: 'common-source', ...evidence }],
        exemplars: [{ id: 'x1', witnesses: ['A', 'B'], why: '' }],
      },
    } as unknown as Parameters<typeof stemmaGraph>[0];
    const { nodes, lines } = stemmaGraph(dossier);
    expect(nodes.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['A report', 'B report', 'x1 lost']);
    expect(lines.map(({ from, to, confidence }) => `${from}>${to} ${confidence}`)).toEqual(['x1>A 0.7', 'x1>B 0.7']);
  });
});

describe('other programs read it', () => {
  const graphs = async () => [AWKWARD, stemmaGraph(await invented())];

  test('GraphML', async () => {
    for (const { nodes, lines } of await graphs()) {
      const read = graphml.parse(Graph, toGraphml({ nodes, lines }));
      expect(read.nodes()).toEqual(nodes.map(({ id }) => id));
      for (const line of lines) {
        const edge = read.edge(line.from, line.to);
        expect(read.getEdgeAttribute(edge, 'relation')).toBe(line.relation);
        if (line.share !== null) expect(read.getEdgeAttribute(edge, 'share')).toBe(line.share);
      }
    }
    const read = graphml.parse(Graph, toGraphml(AWKWARD));
    expect(read.getNodeAttribute('A', 'publisher')).toBe('Bell\ufffd \\ "Sons"');
    expect(read.getNodeAttribute('A', 'title')).toBe(AWKWARD.nodes[0]!.title);
  });

  test('GEXF', async () => {
    for (const { nodes, lines } of await graphs()) {
      const read = gexf.parse(Graph, toGexf({ nodes, lines }));
      expect(read.nodes()).toEqual(nodes.map(({ id }) => id));
      expect(read.size).toBe(lines.length);
      for (const line of lines) expect(read.getEdgeAttribute(line.id, 'relation')).toBe(line.relation);
    }
    expect(gexf.parse(Graph, toGexf(AWKWARD)).getNodeAttribute('A', 'title')).toBe(AWKWARD.nodes[0]!.title);
  });

  test('DOT', async () => {
    for (const { nodes, lines } of await graphs()) {
      const [read] = dotparser(toDot({ nodes, lines }));
      const statements = read!.children;
      expect(statements.filter(({ type }) => type === 'node_stmt')).toHaveLength(nodes.length);
      expect(statements.filter(({ type }) => type === 'edge_stmt')).toHaveLength(lines.length);
    }
    expect(toDot(AWKWARD)).toContain('style="dashed"');
    expect(toDot(AWKWARD)).toContain('color="grey"');
  });
});
