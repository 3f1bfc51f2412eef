import { expect, test } from 'vitest';
import { averageLinkGroups } from '../../../src/archive/stories/clusters.ts';

/** Groups of as many reports as `days`, joined by [a, b, log-odds]. */
function grouped(days: readonly number[], links: readonly (readonly [number, number, number])[]): number[][] {
  return averageLinkGroups(
    Float64Array.from(days),
    {
      pairs: Uint32Array.from(links.flatMap(([a, b]) => [a, b])),
      odds: Float32Array.from(links, ([, , odds]) => odds),
    },
    10,
    0,
  );
}

const NONE = Number.NaN;

test.each([
  ['nothing joins them', [0, 0, 0], [], [[0], [1], [2]]],
  ['a link that speaks against them', [0, 0], [[0, 1, -1]], [[0], [1]]],
  ['one link', [0, 0, 0], [[0, 2, 1]], [[0, 2], [1]]],
  [
    'a chain whose ends nothing joins is cut at its weaker link',
    [0, 0, 0],
    [
      [0, 1, 2],
      [1, 2, 1],
    ],
    [[0, 1], [2]],
  ],
  [
    'equal links: the earlier reports',
    [0, 0, 0],
    [
      [0, 1, 1],
      [1, 2, 1],
    ],
    [[0, 1], [2]],
  ],
  [
    'ends too far apart in time to be held against each other',
    [0, 6, 12],
    [
      [0, 1, 2],
      [1, 2, 1],
    ],
    [[0, 1, 2]],
  ],
  [
    'who has no date lies near everybody',
    [0, 12, NONE],
    [
      [0, 2, 2],
      [1, 2, 2],
    ],
    [[0, 1, 2]],
  ],
  [
    'two that all but one pair speak for',
    [0, 0, 0, 0],
    [
      [0, 1, 4],
      [2, 3, 4],
      [0, 2, 3],
      [0, 3, 3],
      [1, 2, 3],
    ],
    [[0, 1, 2, 3]],
  ],
] as const)('%s', (_, days, links, groups) => {
  expect(grouped(days, links)).toEqual(groups);
  expect(grouped(days, [...links].reverse())).toEqual(groups);
});
