import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDay,
  dayIn,
  dayNumber,
  dayOfDecimalYear,
  decimalYear,
  easterDay,
  isoDay,
  isoWeek,
  weekdayOf,
} from '../../src/text/calendar.ts';

const day = fc.integer({ min: -800_000, max: 800_000 });

test('a day is the day that the platform knows by that number', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = new Date(number * 86_400_000);
      expect(civilDay(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
    }),
  );
});

test("day numbers and dates are each other's inverse", () => {
  fc.assert(
    fc.property(day, (number) => {
      const { year, month, day: date } = civilDay(number);
      expect(dayNumber(year, month, date)).toBe(number);
    }),
  );
});

test.each([
  ['2013-03-22', 2013, 12],
  ['2016-01-01', 2015, 53],
  ['2018-12-31', 2019, 1],
])('%s lies in week %i-%i', (iso, year, week) => {
  const [y, m, d] = iso.split('-').map(Number);
  expect(isoWeek(dayNumber(y!, m!, d!))).toEqual({ year, week });
});

test.each([
  [1961, '1961-04-02'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, iso) => {
  expect(isoDay(easterDay(year))).toBe(iso);
});

test.each([
  ['2031-03-06', '2031-03-06'],
  ['2031-03-06T08:15:00+01:00', '2031-03-06'],
  ['-0044-03-15', '-0044-03-15'],
  ['2031-03', null],
  ['2031', null],
])('the day that %s begins with', (iso, day) => {
  const number = dayIn(iso);
  expect(number === null ? null : isoDay(number)).toBe(day);
});

test('a decimal year leads back to its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(-400, 1, 1), max: dayNumber(2400, 12, 31) }), (number) => {
      const day = isoDay(number);
      expect(dayOfDecimalYear(decimalYear(day, 0))).toBe(day);
    }),
  );
});

test('behind the end of a short month lies its last day', () =>
  expect(dayOfDecimalYear(decimalYear('2025-09-31', 0))).toBe('2025-09-30'));
