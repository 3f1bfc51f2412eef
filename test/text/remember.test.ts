import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/text/index.ts';

describe('what was worked out of a word is remembered', () => {
  it('and is the same as if it were worked out each time, however little is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 4 }), (words, most) => {
        const twice = remembering((word) => word + word, most);
        expect(words.map(twice)).toEqual(words.map((word) => word + word));
      }),
    );
  });

  it('once, until there is too much to keep', () => {
    const asked: string[] = [];
    const upper = remembering((word) => {
      asked.push(word);
      return word.toUpperCase();
    }, 2);
    for (const word of ['quay', 'quay', 'pier', 'quay', 'mole', 'quay']) upper(word);
    expect(asked).toEqual(['quay', 'pier', 'mole', 'quay']);
  });
});
