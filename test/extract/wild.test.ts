import { describe, expect, test } from 'vitest';
import { proseOf, read } from './documents.ts';
import { FIELDS, labelledIn, plain } from './labelled.ts';
import { originFault } from './origin.ts';

const documents = labelledIn(new URL('./wild/', import.meta.url));

test('there are documents', () => {
  expect(documents.length).toBeGreaterThan(40);
});

/** Characters below which words that are gone may stand in a sentence that is kept: only a line of its own counts. */
const SHORT = 25;

describe.each(documents)('$name', ({ content, mediaType, fields, kept, gone, turns }) => {
  const report = read(content, mediaType);
  const text = plain(proseOf(report));
  const lines = new Set(proseOf(report).split('\n').map(plain));
  const told = {
    title: report.title,
    byline: report.byline.join(' '),
    publisher: report.publisher,
    agency: report.agency,
    published: report.published?.value,
    kind: report.kind,
  };

  test.each(FIELDS.filter((field) => fields.has(field)))('%s', (field) => {
    const answers = fields.get(field)!;
    const found = plain(told[field] ?? '');
    if (answers.length === 0) expect(found).toBe('');
    else
      expect(
        answers.some((answer) => found.toLowerCase().includes(answer.toLowerCase())),
        found,
      ).toBe(true);
  });

  test('the text is whole, and nothing else is in it', () => {
    expect(kept.filter((words) => !text.includes(words))).toEqual([]);
    const left = gone
      .filter((words) => !kept.some((own) => own.includes(words)))
      .filter((words) => (words.length < SHORT ? lines.has(words) : text.includes(words)));
    expect(left).toEqual([]);
    expect(originFault(report.text, report.origin, content)).toBeNull();
  });

  if (turns.length === 0) return;
  test('turns', () => {
    const speakers = report.turns.map(({ speaker }) => plain(speaker).toLowerCase());
    expect(speakers.length).toBe(turns.length);
    const missed = turns.filter((names, at) => !names.some((name) => name.toLowerCase() === speakers[at]));
    expect(missed).toEqual([]);
  });
});
