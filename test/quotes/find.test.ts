import { describe, expect, test } from 'vitest';
import { MARKED, NEWSROOM, NOT_SPEECH, REPORTED } from './cases.ts';
import { namesIn, quotationsIn } from './quotations.ts';

const PEOPLE = ['Anna Roe', 'Karl Lund', 'Jade Roe'];

const lines = (text: string, kinds: readonly string[]) =>
  quotationsIn(text, {
    names: namesIn(
      text,
      PEOPLE.filter((name) => text.includes(name) || name !== 'Jade Roe'),
    ),
  })
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, range, speaker }) => {
      const who = speaker?.range == null ? '-' : text.slice(speaker.range.start, speaker.range.end);
      return `${kind}: ${text.slice(range.start, range.end)} < ${who}`;
    });

describe('words in marks', () => {
  test.each(MARKED)('$name', ({ text, expected }) => {
    expect(lines(text, ['direct', 'mixed'])).toEqual(expected);
  });
});

describe('as newsrooms write', () => {
  test.each(NEWSROOM)('$name', ({ text, expected }) => {
    expect(lines(text, ['direct', 'mixed'])).toEqual(expected);
  });
});

describe('marked words that nobody says', () => {
  test.each(NOT_SPEECH)('$name', ({ text }) => {
    expect(lines(text, ['direct', 'mixed'])).toEqual([]);
  });
});

describe('reported speech', () => {
  test.each(REPORTED)('$name', ({ text, expected }) => {
    expect(lines(text, ['indirect'])).toEqual(expected);
  });
});
