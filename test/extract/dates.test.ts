import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates.ts';
import { readingOf } from '../../src/lang/index.ts';

const day = (text: string) => {
  const [date] = findDates(text, readingOf('en'));
  return date === undefined ? null : `${date.year}-${date.month}-${date.day}`;
};

test.each([
  ['thu 10-01-2026', '2026-10-1'],
  ['sat, 10/01/2026', '2026-1-10'],
  ['thursday 01/10/2026', '2026-10-1'],
])('the weekday tells which of two numbers is the day: %s', (text, expected) => {
  expect(day(text)).toBe(expected);
});

test.each(['10-01-2026', 'mon 10-01-2026'])('nothing else does: %s', (text) => {
  expect(day(text)).toBeNull();
});
