import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/lang/index.ts';
import { literalsOf, PatternIndex } from '../../src/text/pattern-index.ts';

describe('literals of which one stands in whatever a pattern matches', () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/^subscribe\b/, ['subscribe']],
    [/^(?:share|tweet) (?:this|it)$/, ['share this', 'share it', 'tweet this', 'tweet it']],
    [/^.{0,60}\b(?:uses?|accept) (?:all |our )*cookies?\b/, ['cookie', 'cookies']],
    [/^follow (?:us )?on/, ['follow on', 'follow us on']],
    [/(?:abc)+d/, ['abc']],
    [/(?=abc)\w+/, null],
    [/(?:abc)*/, null],
    [/^\d+ x$/, ['0-9']],
    [/^\w+@\w+$/, ['@']],
    [/^\w+@\w+\.pier$/, ['.pier']],
    [/newsletter|^up$/, null],
    [/NEWS/i, null],
    [/[abc]de[^f]/, ['ade', 'bde', 'cde']],
    [/(?<tag>fig)\k<tag>ure/, ['fig']],
  ])('%s', (pattern, literals) => {
    expect(literalsOf(pattern)?.toSorted() ?? null).toEqual(literals?.toSorted() ?? null);
  });
});

describe('asking only the patterns whose words a line has', () => {
  const { furniture } = readingOf('en');
  const index = new PatternIndex(furniture);
  const words = fc.constantFrom(
    ...'share tweet this page subscribe to our newsletter read more cookies 12 comments © 2031 http:// follow us on x / | : . - harbour pier said Ana [ad] (c)'.split(
      ' ',
    ),
  );
  test('finds what asking all of them would find', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (line) => {
        const text = line.join(' ').toLowerCase();
        expect(index.find(text)).toBe(furniture.find(({ pattern }) => pattern.test(text)));
      }),
      { numRuns: 400 },
    );
  });

  test('and so for any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(index.find(text)).toBe(furniture.find(({ pattern }) => pattern.test(text)));
      }),
      { numRuns: 200 },
    );
  });
});
