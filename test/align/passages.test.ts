import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages, pairsWithPassages, printsOf } from '../../src/align/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';

const prints = (text: string) => printsOf(formOf(text, languageOf('en').form));

/** The passages as words: text in `a`, text in `b`. */
function passagesOf(a: string, b: string): [string, string][] {
  return findPassages(prints(a), prints(b)).map((passage) => [
    a.slice(passage.a.start, passage.a.end),
    b.slice(passage.b.start, passage.b.end),
  ]);
}

const FERRY =
  'The ferry to Ostrey ran aground at dawn with 212 passengers on board, the harbour master said. Nobody was hurt.';

describe('passages', () => {
  const cases: [name: string, a: string, b: string, found: [string, string][]][] = [
    ['nothing shared, nothing found', FERRY, 'The council met on Monday and put off the vote on the new library.', []],
    ['a set phrase is no passage', 'At the end of the day it rained.', 'They met at the end of the day and left.', []],
    [
      'a copied sentence in another text',
      FERRY,
      'Bad morning. The ferry to Ostrey ran aground at dawn with 212 passengers on board. More to come.',
      [
        [
          'The ferry to Ostrey ran aground at dawn with 212 passengers on board',
          'The ferry to Ostrey ran aground at dawn with 212 passengers on board',
        ],
      ],
    ],
    [
      'typography and regional spelling do not part it',
      'The defence ministry said it would not “honour” the programme agreed in May.',
      'THE DEFENSE MINISTRY said it would not "honor" the program agreed in May.',
      [
        [
          'The defence ministry said it would not “honour” the programme agreed in May',
          'THE DEFENSE MINISTRY said it would not "honor" the program agreed in May',
        ],
      ],
    ],
    [
      'a changed and an inserted word are bridged',
      'The old bridge over the Lenne will be closed for repairs from Monday until the end of May.',
      'The old bridge over the Lenne will stay closed for urgent repairs from Monday until the end of May.',
      [
        [
          'The old bridge over the Lenne will be closed for repairs from Monday until the end of May',
          'The old bridge over the Lenne will stay closed for urgent repairs from Monday until the end of May',
        ],
      ],
    ],
  ];
  test.each(cases)('%s', (_, a, b, found) => expect(passagesOf(a, b)).toEqual(found));

  test('sentences in another order are found one by one', () => {
    const sentences = [
      'The ferry to Ostrey ran aground at dawn with many people on board.',
      'A tug from the naval base pulled it free shortly after nine o’clock.',
      'Divers will look at the hull before anyone is allowed to sail again.',
    ];
    const found = passagesOf(sentences.join(' '), [sentences[2], sentences[0], sentences[1]].join(' '));
    expect(found.map(([a]) => a).join(' ')).toBe(sentences.join(' ').replace(/\.$/, '').replaceAll('. D', ' D'));
    expect(found.every(([a, b]) => a === b)).toBe(true);
  });
});

/** A text of invented words, few enough for chance repetitions. */
const text = fc
  .array(fc.constantFrom(...'ash birch cedar dogwood elm fir gorse hazel ivy juniper larch maple'.split(' ')), {
    minLength: 0,
    maxLength: 120,
  })
  .map((words) => words.join(' '));

describe('properties of passages', () => {
  test('every run is the same words in both texts, and no word belongs to two passages', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [prints(a), prints(b)];
        const used = [new Set<number>(), new Set<number>()];
        for (const { runs, words } of findPassages(x, y)) {
          let total = 0;
          for (let i = 0; i < runs.length; i += 3) {
            const length = runs[i + 2]!;
            total += length;
            for (let k = 0; k < length; k++) {
              expect(x.words.norms[runs[i]! + k]).toBe(y.words.norms[runs[i + 1]! + k]);
              expect(used[0]!.has(runs[i]! + k)).toBe(false);
              expect(used[1]!.has(runs[i + 1]! + k)).toBe(false);
              used[0]!.add(runs[i]! + k);
              used[1]!.add(runs[i + 1]! + k);
            }
          }
          expect(total).toBe(words);
        }
      }),
    );
  });

  test('a text and itself are one verbatim passage from the first word to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 8, maxLength: 60 }), (words) => {
        const whole = words.join(' ');
        expect(passagesOf(whole, whole)).toEqual([[whole, whole]]);
      }),
    );
  });

  test('the index leaves out no pair that has a passage', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const all = texts.map(prints);
        const listed = new Set(pairsWithPassages(all).map(([a, b]) => `${a},${b}`));
        for (let a = 0; a < all.length; a++) {
          for (let b = a + 1; b < all.length; b++) {
            if (findPassages(all[a]!, all[b]!).length > 0) expect(listed.has(`${a},${b}`)).toBe(true);
          }
        }
      }),
    );
  });
});
