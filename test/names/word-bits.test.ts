import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordBits } from '../../src/names/word-bits.ts';

const word = fc.integer({ min: 1, max: 0xffffffff });

test('it is a map from words to bits, however many are put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(0xffff)), { maxLength: 200 }), fc.array(word), (added, asked) => {
      const bits = new WordBits(1);
      const map = new Map<number, number>();
      for (const [norm, some] of added) {
        bits.add(norm, some);
        map.set(norm, (map.get(norm) ?? 0) | some);
      }
      for (const norm of [...map.keys(), ...asked]) {
        expect(bits.get(norm)).toBe(map.get(norm) ?? 0);
        expect(bits.has(norm)).toBe(map.has(norm));
      }
    }),
  );
});

test('a copy goes its own way', () => {
  const bits = new WordBits(4);
  bits.add(7, 1);
  const copy = bits.copy();
  copy.add(7, 2);
  expect([bits.get(7), copy.get(7)]).toEqual([1, 3]);
});
