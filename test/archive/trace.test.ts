import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { trace, tracedReport, tracedWords } from '../../src/archive/trace.ts';
import type { ArchiveTrace, SourceDocument } from '../../src/index.ts';
import { traceText } from '../../src/report/index.ts';
import { BAKERY, CANTEEN, COPY, FERRY, folder, report } from './reports.ts';

const dated = (content: string, name: string, published?: string) =>
  report(content, {
    path: `/reports/${name}.txt`,
    hints: { publisher: name, ...(published === undefined ? {} : { published }) },
  });

const body = (text: string) => text.slice(text.indexOf('The car ferry'));
const ORIGINAL = dated(`Ferry aground\n\n${body(FERRY)}`, 'post', '2031-05-03T08:00+02:00');
const TAKEN = dated(`Ferry on a rock\n\n${body(COPY)}`, 'times', '2031-05-04');
const LATER = dated(
  `Ferries\n\nA year ago the car ferry Astrid ran aground off Lindholm on Friday morning with 212 people aboard. Since then two more ferries have been taken out of service, and the harbour office has had every chart of these waters drawn anew.`,
  'gazette',
  '2032-05',
);
const UNDATED = dated(`Astrid\n\n${body(FERRY)}`, 'blog');
const OTHERS = [dated(BAKERY, 'bakery', '2031-06-07'), dated(CANTEEN, 'canteen')];
const ALL = [ORIGINAL, TAKEN, LATER, UNDATED, ...OTHERS];

async function archived(documents: readonly SourceDocument[]): Promise<Archive> {
  const archive = new Archive(folder());
  await archive.make();
  await archive.add(documents);
  return archive;
}

/** A trace with the moments of adding left out. */
function plain(found: ArchiveTrace): unknown {
  return JSON.parse(JSON.stringify(found, (key, value) => (key === 'added' ? undefined : value)));
}

const names = (reports: readonly { publisher: string | null }[]) => reports.map(({ publisher }) => publisher);

test('a report is traced in the order of publication, and what has no date stands apart', async () => {
  const archive = await archived(ALL);
  const found = await archive.use((index) => trace(index, tracedReport(TAKEN)));
  expect(names(found.dated)).toEqual(['post', 'times', 'gazette']);
  expect(names(found.undated)).toEqual(['blog']);
  expect(found.earliest).toEqual([found.dated[0]!.id]);
  expect(found.dated.map(({ isTraced }) => isTraced)).toEqual([false, true, false]);
  const [post, itself, gazette] = found.dated;
  expect(itself).toMatchObject({ shareOfTraced: 1, shareOfReport: 1 });
  expect(post!.shareOfTraced).toBeGreaterThan(gazette!.shareOfTraced);
  expect(gazette!.shareOfTraced).toBeGreaterThan(0);
});

test('the words are those of both texts', async () => {
  const archive = await archived(ALL);
  const found = await archive.use((index) => trace(index, tracedReport(TAKEN)));
  const texts = new Map(
    (await archive.use((index) => index.reports(found.dated.map(({ id }) => id)))).map(({ id, text }) => [id, text]),
  );
  for (const { id, passages } of found.dated) {
    for (const { traced, report } of passages) {
      expect(found.traced.text.slice(traced.start, traced.end)).toBe(traced.text);
      expect(texts.get(id)!.slice(report.start, report.end)).toBe(report.text);
    }
  }
});

test.each([
  ['two of one day without a time', '2031-05-03', '2031-05-03', ['a', 'b']],
  ['a month and a day in it', '2031-05', '2031-05-20', ['a', 'b']],
  ['a day and the next', '2031-05-03', '2031-05-04', ['a']],
  ['one moment in two zones', '2031-05-03T10:00+02:00', '2031-05-03T09:30+01:00', ['a']],
])('which is the earliest is said where the dates tell: %s', async (_, first, second, expected) => {
  const archive = await archived([
    dated(`Ferry aground\n\n${body(FERRY)}`, 'a', first),
    dated(`Ferry stranded\n\n${body(FERRY)}`, 'b', second),
  ]);
  const found = await archive.use((index) => trace(index, tracedReport(TAKEN)));
  const byId = new Map(found.dated.map(({ id, publisher }) => [id, publisher]));
  expect(found.earliest.map((id) => byId.get(id)).sort()).toEqual(expected);
});

test.each([
  ['rock that is on every chart', ['post'], ['blog']],
  ['Touched a ROCK', ['post'], ['blog']],
  ['chart every on', [], []],
  ['rye bread is sold', ['bakery'], []],
  [
    'Yesterday the car ferry Astrid ran aground off Lindholm with 212 people aboard',
    ['post', 'times', 'gazette'],
    ['blog'],
  ],
])('words are traced: %s', async (words, inOrder, apart) => {
  const archive = await archived(ALL);
  const found = await archive.use((index) => trace(index, tracedWords(words)));
  expect([names(found.dated), names(found.undated)]).toEqual([inOrder, apart]);
});

test('neither the order of adding nor a new index changes a trace', async () => {
  const expected = plain(await (await archived(ALL)).use((index) => trace(index, tracedReport(LATER))));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(ALL, { minLength: ALL.length }), async (order) => {
      const archive = await archived(order.slice(0, 2));
      await archive.add(order.slice(2));
      expect(plain(await archive.use((index) => trace(index, tracedReport(LATER))))).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

test('any words can be traced', async () => {
  const archive = await archived(ALL);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
      await archive.use((index) => trace(index, tracedWords(words)));
    }),
    { numRuns: 40 },
  );
});

test('in a terminal: who is first, each report with its words, and what is left out', async () => {
  const archive = await archived(ALL);
  const found = await archive.use((index) => trace(index, tracedReport(LATER)));
  const told = traceText(found, 50, 80, (_, text) => text);
  expect(told).toMatch(/^4 of 6 reports have words in common with “Ferries”\. The earliest is 1\./);
  expect(told).toMatch(/ {2}3 {2}gazette: Ferries\n.*\n.*\n {5}the traced report itself\n/);
  expect(told).toMatch(/Without a date\n\n {2}4 {2}blog: Astrid/);
  for (const line of told.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(traceText(found, 2, 80, (_, text) => text)).toContain('2 more, which have less of it');
  const none = await archive.use((index) => trace(index, tracedWords('no such words')));
  expect(traceText(none, 2, 80, (_, text) => text)).toBe('None of 6 reports has the words “no such words”.\n');
});

test('of two versions of one page the earliest is the one that came in first', async () => {
  for (const texts of [
    [FERRY, FERRY.replace('Nobody was', 'Two men were')],
    [FERRY.replace('Nobody was', 'Two men were'), FERRY],
  ]) {
    const archive = await archived([]);
    for (const text of texts) await archive.add([dated(`Ferry aground\n\n${body(text)}`, 'post', '2031-05-03')]);
    const found = await archive.use((index) => trace(index, tracedReport(TAKEN)));
    expect(found.dated.map(({ version }) => version)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
    expect(found.earliest).toEqual([found.dated[0]!.id]);
    const words = await archive.use((index) => trace(index, tracedWords('chart')));
    expect(traceText(words, 9, 80, (_, text) => text)).toMatch(
      /^2 of 2 reports have the word “chart”\. The earliest is 1\.\n/,
    );
  }
});
