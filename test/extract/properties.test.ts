import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/extract/index.ts';
import type { Report } from '../../src/model/index.ts';
import { originFault } from './origin.ts';

const MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** What every report keeps to, whatever it was read from. */
function hold(report: Report): void {
  const { text } = report;
  expect(text).toBe(text.trim());
  expect(text).not.toMatch(/\n{3}|[^\S\n]{2}|\u200b/);
  for (const { start, end } of [
    ...report.blocks,
    ...report.credits,
    ...report.turns.flatMap(({ label, span }) => [label, span]),
  ]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { reason } of report.removed) expect(reason).not.toBe('');
  for (let i = 1; i < report.turns.length; i++)
    expect(report.turns[i]!.label.start).toBeGreaterThanOrEqual(report.turns[i - 1]!.span.end);
}

const read = (content: string, mediaType: string) => readReport({ content, mediaType, id: '', bytes: content.length });

test('no string of any kind makes the readers throw', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
  );
  fc.assert(
    fc.property(strings, fc.constantFrom(...MEDIA_TYPES), (content, mediaType) => hold(read(content, mediaType))),
    { numRuns: 400 },
  );
});

/** Pieces that documents are made of, so that random ones get far into the readers. */
const LINES = [
  'Ferry pier to close',
  'By Jonas Ekdahl, Harbour Reporter',
  'Published: 9:30, 2 Mar 2031 | Updated: 12:05',
  'SVARTNES, June 3 (Reuters) - ',
  'The harbour board voted on Thursday to close the old ferry pier, after an inspection found rot in its beams.',
  'QUILL: No. I can’t promise you boats.',
  'Q (Pia Storm, Gazette): And when?',
  '[laughter]',
  'page 2 of 4',
  'Home | News | Sport',
  '• A point',
  '12. A number',
  'Read also: Ten piers',
  '© 2024 Gazette',
  '“We would rather have had a smaller pier,” said Marta Quill.',
  'PRESS RELEASE',
  'Related posts',
  'a@b.example',
  '#tag #tag',
  '&amp; &#8217; &nbsp; &shy;',
  '\u00a0\u200b\u00ad',
  '\ud83d\ude00 \ud83d',
  '„so“',
  'Leave a Reply',
  '1',
  '---',
  '> quoted',
  '## Heading',
  '[link](http://x.example)',
] as const;
const line = fc.constantFrom(...LINES);

test('documents made of likely lines keep every promise, and map to their source', () => {
  const documents = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\t', '\f', '   ')), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(documents, fc.constantFrom('text/plain', 'text/markdown', 'application/pdf'), (parts, mediaType) => {
      const content = parts.flat().join('');
      const report = read(content, mediaType);
      hold(report);
      expect(originFault(report.text, report.origin, content)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('pages of any tags keep every promise, and map to their source', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'li',
    'ul',
    'h1',
    'h2',
    'article',
    'aside',
    'a',
    'b',
    'span',
    'blockquote',
    'figcaption',
    'pre',
    'table',
    'td',
    'script',
    'svg',
    'main',
    'time',
    'form',
  );
  const name = fc.constantFrom(
    '',
    ' class="entry-content"',
    ' class="related"',
    ' id="comments"',
    ' class="byline"',
    ' hidden',
    ' itemprop="articleBody"',
    ' href="/x"',
  );
  const part = fc.oneof(
    line,
    fc.tuple(tag, name).map(([t, n]) => `<${t}${n}>`),
    tag.map((t) => `</${t}>`),
    fc.constantFrom('<br>', '<!-- x -->', '<', '>', '&'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const content = parts.join('');
      const report = read(content, 'text/html');
      hold(report);
      expect(originFault(report.text, report.origin, content)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('reading is the same each time', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const content = lines.join('\n\n');
      expect(read(content, 'text/plain')).toEqual(read(content, 'text/plain'));
    }),
    { numRuns: 50 },
  );
});

describe('pages that nobody wrote by hand', () => {
  const P =
    '<p>The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found rot.</p>';
  const cases: readonly [name: string, content: string][] = [
    ['a hundred thousand boxes one in another', '<div>'.repeat(100_000) + P],
    ['a hundred thousand bold marks', '<b>'.repeat(100_000) + P],
    ['a hundred thousand pictures in pictures', '<svg>'.repeat(100_000) + P],
    ['nothing but closing tags', '</div>'.repeat(100_000) + P],
    ['tables in tables', '<table><tr><td>'.repeat(30_000) + P],
  ];
  test.each(cases)('%s', (_, content) => expect(read(content, 'text/html').text).toContain('The harbour board voted'));
});
