import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { fold, formOf } from '../../src/text/index.ts';

const rules = languageOf('en').form;

function tokensOf(text: string): string[] {
  const { tokens } = formOf(text, rules);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
}

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = formOf(text, rules);
  return Array.from({ length: sentences.length - 1 }, (_, i) =>
    text.slice(tokens.starts[sentences[i]!], tokens.ends[sentences[i + 1]! - 1]),
  );
}

describe('tokens', () => {
  const cases: [name: string, text: string, tokens: string[]][] = [
    ['a contraction is two', "They don't know.", ['They', 'do', "n't", 'know', '.']],
    ['a possessive is two', 'Tarn’s streets', ['Tarn', '’s', 'streets']],
    ['an Irish name is one', "O'Brien spoke", ["O'Brien", 'spoke']],
    ['a grouped number is one', '$1,234.5 million', ['$', '1,234.5', 'million']],
    ['a clock time is one', 'at 10:19 a.m.', ['at', '10:19', 'a.m.']],
    ['initialisms keep their stops', 'the U.S. army', ['the', 'U.S.', 'army']],
    ['hyphens stand alone', '1.5-billion-dollar', ['1.5', '-', 'billion', '-', 'dollar']],
    ['an address is one', 'see https://a.example/b?c=1.', ['see', 'https://a.example/b?c=1', '.']],
    ['no-break spaces part words', '2,500\u00a0enterprises', ['2,500', 'enterprises']],
    ['an opening single quote is no clitic', '‘Europe’s last’', ['‘', 'Europe', '’s', 'last', '’']],
  ];
  test.each(cases)('%s', (_, text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  test('tile the text: only white space stands between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tokens } = formOf(text, rules);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(text.slice(at, tokens.starts[i])).toMatch(/^[\s\u0085\u180e\u200b-\u200d\u2060\ufeff]*$/u);
          expect(tokens.ends[i]!).toBeGreaterThan(tokens.starts[i]!);
          at = tokens.ends[i]!;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u180e\u200b-\u200d\u2060\ufeff]*$/u);
      }),
    );
  });

  test('a contraction and its long form are the same words', () => {
    const norms = (text: string) => [...formOf(text, rules).tokens.norms];
    expect(norms('we won’t')).toEqual(norms('We will not'));
    expect(norms('defence organisation')).toEqual(norms('defense organization'));
  });
});

describe('folding', () => {
  test('keeps the length, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
  test('makes typography one', () => expect(fold('“Renquén’s—2\u00a0m”')).toBe('"renquen\'s-2 m"'));
});

describe('sentences', () => {
  const cases: [name: string, text: string, sentences: string[]][] = [
    ['a title ends nothing', 'Mr. Smith met Gov. Jones. They spoke.', ['Mr. Smith met Gov. Jones.', 'They spoke.']],
    [
      'a number with a stop and a month are a day',
      'It opens on 2. June at noon. It has 12. March is wet.',
      ['It opens on 2. June at noon.', 'It has 12.', 'March is wet.'],
    ],
    [
      'an hour ends a sentence before a starter, and before a day does not',
      'It sailed at 7 p.m. More than ten waited. It left at 8 p.m. Sunday.',
      ['It sailed at 7 p.m.', 'More than ten waited.', 'It left at 8 p.m. Sunday.'],
    ],
    ['a closing mark stays with its sentence', '“Go.” He left.', ['“Go.”', 'He left.']],
    ['a question in a quotation may go on', '“Why?” he asked.', ['“Why?” he asked.']],
    [
      'U.S. ends a sentence before a starter',
      'He left the U.S. The flight was long.',
      ['He left the U.S.', 'The flight was long.'],
    ],
    ['U.S. ends none before a name', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['an initial ends nothing', 'George W. Bush spoke.', ['George W. Bush spoke.']],
    ['a line break ends one', 'A heading\nThe text.', ['A heading', 'The text.']],
    ['a list number does not', '1. Ruiz agreed.', ['1. Ruiz agreed.']],
    ['a month short', 'on Dec. 31, 2028. All agreed', ['on Dec. 31, 2028.', 'All agreed']],
  ];
  test.each(cases)('%s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});
