import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionsOf, type TreeLine } from '../../src/lineage/rooting.ts';

const line = (a: number, b: number, forward: number, common = -20): TreeLine => ({ a, b, forward, common });

describe('the direction of a tree’s lines', () => {
  test('one line alone is as sure as its own evidence', () => {
    const [only] = directionsOf(2, [line(0, 1, Math.log(3))]);
    expect(only!.forward).toBeCloseTo(0.75);
    expect(only!.back).toBeCloseTo(0.25);
  });

  test('a leaf of a large star is hardly ever the root, though its own line says nothing', () => {
    const star = [1, 2, 3, 4, 5, 6, 7, 8].map((leaf) => line(0, leaf, 0));
    for (const { forward } of directionsOf(9, star)) expect(forward).toBeCloseTo(8 / 9);
  });

  test('a sure line turns the lines behind it', () => {
    const [, second] = directionsOf(3, [line(0, 1, 6), line(1, 2, -0.5)]);
    expect(second!.forward).toBeGreaterThan(0.95);
  });

  test('a lost source lies on the line whose evidence says so', () => {
    const [first, second] = directionsOf(3, [line(0, 1, 0, 4), line(1, 2, 3)]);
    expect(first!.common).toBeGreaterThan(0.8);
    expect(second!.forward).toBeGreaterThan(0.9);
  });

  test('the three probabilities of every line sum to one, whatever the forest and the order of its nodes', () => {
    const forest = fc
      .array(fc.record({ parent: fc.nat(), forward: fc.double({ min: -8, max: 8, noNaN: true }) }), { maxLength: 20 })
      .map((nodes) =>
        nodes.flatMap(({ parent, forward }, i) =>
          parent % 4 === 0 ? [] : [line(parent % (i + 1), i + 1, forward, -1)],
        ),
      );
    fc.assert(
      fc.property(forest, (lines) => {
        const directions = directionsOf(21, lines);
        const turned = directionsOf(
          21,
          lines.map((one) => ({ ...one, a: one.b, b: one.a, forward: -one.forward })),
        );
        directions.forEach(({ forward, back, common }, i) => {
          expect(forward + back + common).toBeCloseTo(1);
          expect(turned[i]!.back).toBeCloseTo(forward);
        });
      }),
    );
  });
});
