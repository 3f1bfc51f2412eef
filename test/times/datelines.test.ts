import { expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import type { Publication, Report } from '../../src/model/index.ts';
import { formOf } from '../../src/text/index.ts';
import { datedByOthers, readTimeExpressions } from '../../src/times/index.ts';

const english = languageOf('en');

/** A report by its dateline, or by the day that is known of it. */
function witness(sigil: string, text: string, day: string | null = null) {
  const published: Publication | null =
    day === null ? null : { value: day, precision: day.length > 7 ? 'day' : 'month', basis: 'metadata' };
  const blocks = [{ kind: 'dateline', start: 0, end: Math.max(0, text.indexOf(' – ')) }];
  const report = { text, published, blocks } as unknown as Report;
  return { sigil, report, times: readTimeExpressions(formOf(text, english.form), published, english.times) };
}

const days = (...witnesses: readonly ReturnType<typeof witness>[]) =>
  Object.entries(datedByOthers(witnesses)).map(([sigil, { value, basis }]) => `${sigil} ${value} ${basis}`);

const wire = witness('A', 'PORT OLA, Dec 17 (Wire) – The ferry sank on Thursday.');

test('a dateline without a year is in the year of the other reports', () => {
  expect(days(wire, witness('B', 'The ferry sank.', '2026-12-18'))).toEqual(['A 2026-12-17 dateline']);
});

test('over New Year it is in the year before', () => {
  expect(days(wire, witness('B', 'The ferry sank.', '2027-01-04T09:00Z'))).toEqual(['A 2026-12-17 dateline']);
});

test.each([
  ['nobody else is dated', witness('B', 'The ferry sank.')],
  ['the others are dated to the month alone', witness('B', 'The ferry sank.', '2026-12')],
  ['the others are of another time', witness('B', 'The ferry sank.', '2027-05-02')],
])('it stays open where %s', (_, other) => {
  expect(days(wire, other)).toEqual([]);
});

test('a day that the story tells of is no dateline', () => {
  const story = witness('A', 'PORT OLA (Wire) – The ferry sank on Dec 17.');
  expect(days(story, witness('B', 'The ferry sank.', '2026-12-18'))).toEqual([]);
});
