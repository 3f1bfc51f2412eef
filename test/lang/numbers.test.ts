import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';

const english = languageOf('en');

/** "words = value" for each number of a text. */
function numbersIn(text: string): string[] {
  const form = formOf(text, english.form);
  const found: string[] = [];
  for (let at = 0; at < form.tokens.length; ) {
    const number = english.numbers.begins(form, at) ? english.numbers.read(form, at) : null;
    if (number === null) at++;
    else {
      found.push(`${text.slice(form.tokens.starts[number.from], number.end)} = ${number.value}`);
      at = number.to;
    }
  }
  return found;
}

test.each<[text: string, ...expected: string[]]>([
  ['2,500 boats', '2,500 = 2500'],
  ['1.2bn', '1.2bn = 1200000000'],
  ['a 1.5-billion-dollar loan', '1.5-billion = 1500000000'],
  ['12\u00a0000 boats', '12\u00a0000 = 12000'],
  ['12 000 boats', '12 000 = 12000'],
  ['58,6 percent', '58,6 = 58.6'],
  ['1.234.567,8', '1.234.567,8 = 1234567.8'],
  ['22ft across', '22 = 22'],
  ['one and a half billion dollars', 'one and a half billion = 1500000000'],
  ['two thousand five hundred and six', 'two thousand five hundred and six = 2506'],
  ['between two hundred and three hundred', 'two hundred = 200', 'three hundred = 300'],
  ['half a million', 'half a million = 500000'],
  ['a million and a half', 'a million and a half = 1500000'],
  ['three dozen boats', 'three dozen = 36'],
  ['ninety-nine', 'ninety-nine = 99'],
  ['the twenty-third boat', 'twenty-third = 23'],
  ['2½ hours', '2½ = 2.5'],
  ['10 1/2 miles', '10 1/2 = 10.5'],
  ['tens of thousands', 'tens of thousands = 30000'],
  ['two point five million', 'two point five million = 2500000'],
  ['version 1.1.1 of it'],
])('%s', (text, ...expected) => {
  expect(numbersIn(text)).toEqual(expected);
});

test('any whole number below a thousand million is read back from its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
      expect(numbersIn(grouped)).toEqual([`${grouped} = ${value}`]);
    }),
  );
});
