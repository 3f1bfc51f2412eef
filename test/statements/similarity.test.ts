import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignUnits, similarity, stanceOf } from '../../src/index.ts';

describe('similarity of two sentences', () => {
  const closer: [name: string, sentence: string, near: string, far: string][] = [
    [
      'other words for the same beat the same subject',
      'Two people were killed when a bus crashed near Oldport',
      'Bus crash near Oldport leaves two dead',
      'Oldport opens a museum of buses',
    ],
    [
      'a verb and its noun',
      'Parliament approved the budget on Friday',
      'Approval of the budget by parliament came on Friday',
      'Parliament debated the budget on Tuesday',
    ],
    [
      'a misspelt name',
      'Viktoria Almendra resigned as mayor',
      'Mayor Viktoria Almendrra quits',
      'Mayor Petra Lund opens a school',
    ],
    [
      'numbers in digits and words',
      'The fire destroyed 12 houses',
      'Twelve homes destroyed in blaze',
      'The fire destroyed 40 houses',
    ],
    [
      'a short form in capitals',
      'United States imposes new tariffs',
      'US imposes tariffs',
      'Let us pose for a picture',
    ],
  ];
  test.each(closer)('%s', (_, sentence, near, far) =>
    expect(similarity(sentence, near)).toBeGreaterThan(similarity(sentence, far)),
  );

  const words = fc.array(fc.constantFrom('bridge', 'closed', 'crack', 'Holm', '40', 'the', 'repairs', 'not', '“'));
  test('stays within 0 and 1, is the same both ways, and is whole for a sentence and itself', () =>
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')];
        expect(similarity(x, y)).toBeGreaterThanOrEqual(0);
        expect(similarity(x, y)).toBeLessThanOrEqual(1);
        expect(similarity(x, y)).toBeCloseTo(similarity(y, x), 10);
        if (/\w/.test(x)) expect(similarity(x, x)).toBeCloseTo(1, 10);
      }),
    ));
});

describe('alignment of the sentences of several reports', () => {
  const reports = [
    ['The bridge was closed after a crack was found.', 'Repairs will take until June.', 'The mayor was at the opera.'],
    ['A crack has shut the bridge.', 'The ferry is full.', 'It will be repaired by June.'],
  ];
  test('finds the pairs that say the same', () => {
    const same = alignUnits(reports).filter((pair) => pair.same);
    expect(same.map(({ a, b }) => [a.unit, b.unit]).sort()).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
  test('never aligns two sentences of one report', () => {
    for (const { a, b } of alignUnits([...reports, reports[0]!])) expect(a.report).not.toBe(b.report);
  });
  test('gives the most alike first', () => {
    const scores = alignUnits(reports).map((pair) => pair.similarity);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });
});

describe('the stance of a text on a claim', () => {
  const claim = 'Giant crab seen off the coast of Kelmouth';
  const cases: [stance: string, text: string][] = [
    [
      'agree',
      'The largest crab ever found was caught off the coast of Kelmouth on Sunday. The giant animal was filmed by divers and weighs as much as a cow.',
    ],
    [
      'discuss',
      'A giant crab has reportedly been seen off the coast of Kelmouth, according to a local website. Two boys are also said to have seen the animal. The report could not be confirmed.',
    ],
    [
      'disagree',
      'A picture of a giant crab off the coast of Kelmouth has been passed around widely. The picture is a hoax, a biologist said. It is not real.',
    ],
    ['unrelated', 'The council of Tarnwick has voted to mend the roof of the town hall. The work begins in May.'],
    ['unrelated', ''],
  ];
  test.each(cases)('%s', (stance, text) => expect(stanceOf(claim, text).stance).toBe(stance));

  test('a text that denies agrees with a claim that denies', () => {
    const [, hoax] = cases[2]!;
    expect(stanceOf('Picture of giant crab off Kelmouth is a hoax', hoax).stance).toBe('agree');
  });
});
