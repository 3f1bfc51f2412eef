import { expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import type { Publication, Report } from '../../src/model/index.ts';
import { formOf } from '../../src/text/index.ts';
import { lendTimes, readTimes, withLentTimes } from '../../src/times/index.ts';

const { form: rules, times: grammar } = languageOf('en');

function witness(sigil: string, day: string, text: string) {
  const published: Publication = { value: day, precision: 'day', basis: 'metadata' };
  const report = { text, published, blocks: [] } as unknown as Report;
  const reportTimes = readTimes(formOf(text, rules), published, grammar);
  return { sigil, report, reportTimes, times: reportTimes.expressions };
}

/** Where `words` of the first report lie, by all of them. */
function told(words: string, ...witnesses: readonly ReturnType<typeof witness>[]): string | null {
  const [first] = witnesses;
  const lent = lendTimes(witnesses, ({ reportTimes }) => reportTimes);
  const { report, times } = withLentTimes(first!, lent);
  return times.find(({ start, end }) => report.text.slice(start, end).includes(words))?.first ?? null;
}

const record = witness('B', '2031-05-04', 'The bell rang at 9.40 pm on Saturday 3 May. The gate was shut at 11.15 pm.');
const paper = witness('C', '2031-05-05', 'The bell of Saturday 3 May rang at 9.40 pm, the mill says.');

test('a time of the day without its day is of the day on which the others tell it', () => {
  const late = witness('A', '2031-05-09', 'The miller was heard by the court. The bell, he said, rang at 9.40 pm.');
  expect(told('9.40', late)).toBe('2031-05-09T21:40');
  expect(told('9.40', late, record, paper)).toBe('2031-05-03T21:40');
});

test('the others tell which half of the day a time in words is in', () => {
  const blog = witness('A', '2031-05-04', 'I was awake on Saturday. The bell rang at twenty to ten.');
  expect(told('twenty to ten', blog)).toBe('2031-05-03T09:40');
  expect(told('twenty to ten', blog, record, paper)).toBe('2031-05-03T21:40');
});

test('a time that nobody else tells stays where its text puts it', () => {
  const own = witness('A', '2031-05-04', 'The mayor spoke at 10.05 am today. The bell rang at 9.40 pm on Saturday.');
  expect(told('10.05', own, record, paper)).toBe('2031-05-04T10:05');
});

test('a day that the text names stays whatever the others say', () => {
  const own = witness('A', '2031-05-09', 'The bell rang at 9.40 pm on Thursday 8 May.');
  expect(told('9.40', own, record, paper)).toBe('2031-05-08T21:40');
});

test('the order of the others changes nothing', () => {
  const late = witness(
    'A',
    '2031-05-09',
    'He was heard on Friday. The gate was shut at 11.15 pm, the bell rang at 9.40 pm.',
  );
  expect(told('11.15', late, record, paper)).toBe(told('11.15', late, paper, record));
});
