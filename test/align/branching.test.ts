import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arc, bestBranching } from '../../src/align/index.ts';

const total = (parents: readonly number[], arcs: readonly Arc[]) =>
  parents.reduce((sum, from, to) => {
    const weights = arcs.filter((arc) => arc.from === from && arc.to === to).map(({ weight }) => weight);
    return from < 0 ? sum : sum + Math.max(...weights);
  }, 0);

const isForest = (parents: readonly number[]) =>
  parents.every((_, start) => {
    let node = start;
    for (let steps = 0; steps <= parents.length; steps++) {
      if (parents[node]! < 0) return true;
      node = parents[node]!;
    }
    return false;
  });

/** Every choice of one parent or none for each node, tried out. */
function* choices(nodes: number, arcs: readonly Arc[], parents: number[] = []): Generator<number[]> {
  if (parents.length === nodes) {
    yield parents;
    return;
  }
  const to = parents.length;
  for (const from of new Set([-1, ...arcs.filter((arc) => arc.to === to).map((arc) => arc.from)]))
    yield* choices(nodes, arcs, [...parents, from]);
}

test('a two-way tie around a cycle is opened where the rest enters it', () => {
  const arcs = [
    { from: 1, to: 2, weight: 10 },
    { from: 2, to: 1, weight: 10 },
    { from: 0, to: 1, weight: 3 },
    { from: 0, to: 2, weight: 1 },
  ];
  expect([...bestBranching(3, arcs)]).toEqual([-1, 0, 1]);
});

test('no choice of parents without a cycle weighs more', () => {
  const arc = fc.record({ from: fc.nat(4), to: fc.nat(4), weight: fc.integer({ min: -3, max: 12 }) });
  fc.assert(
    fc.property(fc.array(arc, { maxLength: 12 }), (given) => {
      const arcs = given.filter(({ from, to }) => from !== to);
      const found = [...bestBranching(5, arcs)];
      expect(isForest(found)).toBe(true);
      const best = Math.max(...[...choices(5, arcs)].filter(isForest).map((parents) => total(parents, arcs)));
      expect(total(found, arcs)).toBe(best);
    }),
  );
});
