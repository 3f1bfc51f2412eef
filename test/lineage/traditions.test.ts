import { expect, test } from 'vitest';
import { lineageOf } from '../../eval/lineage.ts';
import { traditionOf } from '../../eval/traditions.ts';
import { collate } from '../../src/index.ts';

/** Seeds of traditions, from few copies to many. */
const SEEDS = [
  [1, 6],
  [2, 9],
  [3, 14],
  [4, 20],
] as const;

test('a generated tree of edited copies is recovered, with its directions, from texts and dates', () => {
  let [edges, found, right] = [0, 0, 0];
  for (const [seed, size] of SEEDS) {
    const tradition = traditionOf(seed, size);
    const lines = lineageOf(tradition.copies, true).edges;
    for (const { from, to } of tradition.edges) {
      edges++;
      if (lines.some((line) => Number(line.from) === from && Number(line.to) === to)) right++;
      const ends = [from, to];
      if (lines.some((line) => ends.includes(Number(line.from)) && ends.includes(Number(line.to)))) found++;
    }
  }
  expect(edges).toBeGreaterThan(25);
  expect(found / edges).toBeGreaterThan(0.85);
  expect(right).toBe(found);
});

test('the order in which reports are given changes only their sigils', async () => {
  const documents = traditionOf(5, 9).copies.map(({ number, text }) => ({
    content: `Report ${number}\n\n${text}`,
    mediaType: 'text/plain',
    id: String(number),
    bytes: text.length,
    path: String(number),
  }));
  const told = async (given: typeof documents) => {
    const { witnesses, lineage } = await collate(given);
    const path = (sigil: string) => witnesses.find((witness) => witness.sigil === sigil)!.source.path!;
    const edges = lineage.edges.map(
      (edge) => `${path(edge.from)} > ${path(edge.to)} ${edge.relation} ${edge.confidence}`,
    );
    return [edges.sort(), lineage.families.map((family) => family.map(path).sort().join(' ')).sort()];
  };
  const turned = [...documents].reverse();
  expect(await told(turned)).toEqual(await told(documents));
});

test('a report more changes nothing that two others share', () => {
  const { copies } = traditionOf(6, 8);
  const pairs = (given: typeof copies) =>
    new Map(lineageOf(given, true).pairs.map((pair) => [`${pair.a} ${pair.b}`, JSON.stringify(pair.passages)]));
  const [fewer, all] = [pairs(copies.slice(0, -1)), pairs(copies)];
  for (const [key, passages] of fewer) expect(all.get(key)).toBe(passages);
  expect(fewer.size).toBeGreaterThan(3);
});
