import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/lang/index.ts';
import { guarded } from '../../src/text/guard.ts';
import { startsOf } from '../../src/text/pattern-starts.ts';

describe('how whatever a pattern matches begins', () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/^subscribe\b/, ['sub']],
    [/^(?:share|tweet) (?:this|it)$/, ['sha', 'twe']],
    [/^(?:ad|x)(?:y|zed)?w/, ['adw', 'ady', 'adz', 'xw', 'xyw', 'xze']],
    [/^\W{0,3}(?:please )?(?:download|sign (?:up|in))\b/, ['dow', 'ple', 'sig']],
    [/^\W{0,3}(?:©|copyright)/, null],
    [/^(?:a|b\d)x/, null],
    [/^(?:no)+x/, ['no']],
    [/^(?:now)*x/, null],
    [/^ab|cde/, null],
    [/subscribe/, null],
    [/^NEWS/i, null],
  ])('%s', (pattern, starts) => {
    expect(startsOf(pattern)?.toSorted() ?? null).toEqual(starts?.toSorted() ?? null);
  });
});

describe('a pattern that is guarded finds what it would find', () => {
  const rules = Object.values(readingOf('en')).filter(
    (rule): rule is RegExp => rule instanceof RegExp && rule.constructor !== RegExp,
  );
  const words = fc.constantFrom(
    ...'dear colleagues, with best regards, delivered on 3 may news world sports read more: reporting by ana ruiz published prime minister correction: this article was amended — subscribe now ends'.split(
      ' ',
    ),
  );
  test('some patterns are', () => expect(rules.length).toBeGreaterThan(5));

  test('in any line', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (line) => {
        const text = line.join(' ');
        for (const { source, flags } of rules) {
          const plain = new RegExp(source, flags);
          expect(guarded(new RegExp(source, flags)).exec(text)).toEqual(plain.exec(text));
          expect(text.replace(guarded(new RegExp(source, flags)), '_')).toBe(text.replace(plain, '_'));
        }
      }),
      { numRuns: 60 },
    );
  });
});
