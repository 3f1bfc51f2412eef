import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive, NoArchive } from '../../src/archive/archive.ts';
import type { ReportFilter } from '../../src/archive/index.ts';
import { search } from '../../src/archive/search.ts';
import { trace, tracedReport } from '../../src/archive/trace.ts';
import type { SourceDocument } from '../../src/index.ts';
import { momentOf } from '../../src/lineage/dates.ts';
import { BAKERY, CANTEEN, COPY, FERRY, folder, report } from './reports.ts';

const ALL = [
  report(FERRY, { path: '/reports/ferry.txt' }),
  report(COPY, { url: 'https://harbour.example/ferry' }),
  report(BAKERY, { path: '/reports/bakery.txt', hints: { publisher: 'Skerry Post', published: '2031-06-07' } }),
  report(CANTEEN, { path: '/reports/canteen.txt' }),
];

async function archived(...documents: readonly SourceDocument[]): Promise<Archive> {
  const archive = new Archive(folder(), { patience: 5000 });
  await archive.make();
  if (documents.length > 0) await archive.add(documents);
  return archive;
}

/** Everything that an archive answers, the moment of adding apart. */
async function answers(archive: Archive) {
  const queries = ['ferry', 'Lindholm "ran aground"', 'pier*', 'bakery soup', 'Saturday'];
  return archive.use((index) => {
    const rows = index.list().map(({ added: _, ...rest }) => rest);
    const texts = index.reports(rows.map(({ id }) => id)).map(({ text }) => text);
    const found = queries.map((words) => search(index, words, {}, 10)!);
    return {
      rows,
      texts,
      found: found.map(({ hits, ...rest }) => ({ ...rest, hits: hits.map(({ added: _, ...hit }) => hit) })),
    };
  });
}

const find = (archive: Archive, words: string, filter: ReportFilter = {}, limit = 10) =>
  archive.use((index) => search(index, words, filter, limit));
const titles = async (archive: Archive, words: string, filter: ReportFilter = {}) =>
  (await find(archive, words, filter))!.hits.map(({ title }) => title);

test('letters that have no plain one in Unicode are found by it, and shown as they are written', async () => {
  const archive = await archived(report(FERRY.replaceAll('Lindholm', 'Lindø').replace('pier', 'Æbelø pier')));
  for (const words of ['lindo', 'LINDØ', 'lind*', '"aebelo pier"', 'Æbelø']) {
    const { match, hits } = (await find(archive, words))!;
    expect([words, match, hits.length]).toEqual([words, 'all', 1]);
    expect(hits[0]!.excerpt!.text).toMatch(/Lindø|Æbelø/);
    expect(hits[0]!.found.map(({ text }) => text).join()).toMatch(/^(?:Lindø|Æbelø)/);
  }
});

test("words of the publisher's name are found after those of titles and texts", async () => {
  const archive = await archived(...ALL);
  expect(await titles(archive, 'harbour times')).toEqual(['Ferry hits rock with 212 aboard']);
  expect(await titles(archive, 'skerry post ferry')).toEqual([
    'Ferry hits rock with 212 aboard',
    'Ferry runs aground off Lindholm',
  ]);
});

describe('adding', () => {
  test.each([
    ['the same bytes from the same place', report(FERRY), report(FERRY), 'known'],
    ['the same bytes from another place', report(FERRY), report(FERRY, { path: '/reports/b.txt' }), 'added'],
    ['another text from the same place', report(FERRY), report(FERRY.replace('Nobody', 'One man')), 'version'],
    ['the same text from the same place, with other spaces below', report(FERRY), report(`${FERRY}\n\n`), 'known'],
    ['no text', report(FERRY), report(' \n', { path: '/reports/b.txt' }), 'empty'],
  ] as const)('%s', async (_, before, after, outcome) => {
    const archive = await archived(before);
    expect(await archive.add([after])).toEqual([outcome]);
    // Within one batch it is the same.
    const other = await archived();
    expect(await other.add([before, after])).toEqual(['added', outcome]);
    expect(await answers(other)).toEqual(await answers(archive));
  });

  test('a document comes out as it went in', async () => {
    const document = report(FERRY, {
      url: 'https://a.example/1',
      hints: { title: 'Ünder' },
      given: { published: '2031' },
    });
    const archive = await archived(document);
    const [row] = await archive.use((index) => index.list());
    expect(await archive.documents([row!.id, 'nosuchname'])).toEqual([document, null]);
    expect(row).toMatchObject({ published: { value: '2031' }, url: 'https://a.example/1' });
  });

  test.each([
    ['a NUL and half a pair', `Storm\n\nThe storm \0 came \ud83d over the island of Lindholm at night.`],
    [
      'quotes and SQL',
      `'); drop table reports; --\n\nThe title "says" '); drop table reports; -- and so does the text.`,
    ],
    ['other scripts', `Буря\n\nБуря прийшла вночі. 暴风雨在夜里来了。`],
  ])('hostile content: %s', async (_, content) => {
    const archive = await archived(report(content, { path: `/re'po"rts/\u0000\n${content.slice(0, 5)}.txt` }), ...ALL);
    const again = new Archive(archive.folder);
    rmSync(join(archive.folder, 'index.sqlite'));
    expect((await answers(again)).rows.length).toBe(5);
    expect(await again.add(ALL)).toEqual(['known', 'known', 'known', 'known']);
  });

  test('an archive that is not there is told, and not made', async () => {
    const path = join(folder(), 'none');
    await expect(new Archive(path).use((index) => index.size)).rejects.toThrow(NoArchive);
    expect(existsSync(path)).toBe(false);
  });

  test('a folder of other files is no archive, and stays as it is', async () => {
    const path = folder();
    writeFileSync(join(path, 'page.html'), '<p>Pier</p>');
    await expect(new Archive(path).use((index) => index.size)).rejects.toThrow(/no archive in/);
    await expect(new Archive(path).add(ALL)).rejects.toThrow(NoArchive);
    await expect(new Archive(path).make()).rejects.toThrow(/page\.html.*is no archive/);
    expect(readdirSync(path)).toEqual(['page.html']);
    const file = join(path, 'page.html');
    for (const asked of [new Archive(file).make(), new Archive(file).use((index) => index.size)])
      await expect(asked).rejects.toThrow(/page\.html is a file\. Name the folder/);
    await expect(new Archive(join(file, 'below')).make()).rejects.toThrow();
  });

  test('an empty folder becomes one, and folders above are made', async () => {
    const path = join(folder(), 'a', 'b', 'c');
    for (const archive of [new Archive(path), new Archive(path)]) await archive.make();
    expect(readdirSync(path)).toEqual(['log.jsonl']);
    expect(await new Archive(path).use((index) => index.size)).toBe(0);
  });

  test.runIf(existsSync('/proc/self'))('a folder that the system denies is an error, and no endless loop', async () => {
    await expect(new Archive('/proc/stemma-none').make()).rejects.toThrow(/cannot be made/);
    await expect(new Archive('/proc/stemma-none/below').make()).rejects.toThrow(/cannot be made/);
  });
});

describe('the index', () => {
  test('made anew, answers as the one that grew', async () => {
    const archive = await archived();
    for (const document of ALL) await archive.add([document]);
    const before = await answers(archive);
    rmSync(join(archive.folder, 'index.sqlite'));
    const seen: number[] = [];
    const again = new Archive(archive.folder, { onRebuild: (done, of) => seen.push(done, of) });
    expect(await answers(again)).toEqual(before);
    expect(seen).toEqual([4, 4]);
  });

  test.each([
    ['is of another version', (path: string) => writeFileSync(path, '')],
    [
      'is no database',
      (path: string) => writeFileSync(path, 'not a database, but long enough to be looked at'.repeat(90)),
    ],
    ['is cut', (path: string) => truncateSync(path, 8192)],
    ['has a lock of a killed process', (path: string) => mkdirSync(`${path}.lock`)],
  ])('%s', async (_, harm) => {
    const archive = await archived(...ALL);
    const before = await answers(archive);
    harm(join(archive.folder, 'index.sqlite'));
    expect(await answers(new Archive(archive.folder))).toEqual(before);
  });

  test.each([
    ['whose first 8 kB are kept', 8192],
    ['whose first 30 kB are kept', 30_000],
    ['whose first 60 kB are kept', 60_000],
    ['of which the end is random', -20_000],
  ])('%s and the rest is random answers after one rebuild', async (_, kept) => {
    const archive = await archived(...ALL);
    const before = await answers(archive);
    const path = join(archive.folder, 'index.sqlite');
    const whole = readFileSync(path);
    const from = kept < 0 ? whole.length + kept : Math.min(kept, whole.length - 20_000);
    // Not random in truth, so that a failure comes again.
    for (let i = from; i < whole.length; i++) whole[i] = (i * 2654435761) >>> 13;
    const seen: string[] = [];
    const again = new Archive(archive.folder, { onDamage: (what) => seen.push(what) });
    for (const ask of [
      () => answers(again),
      () => again.use((index) => index.sketched().length),
      () => again.use((index) => trace(index, tracedReport(ALL[0]!)).dated.length),
      () => again.add(ALL),
    ]) {
      writeFileSync(path, whole);
      await ask();
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(await answers(again)).toEqual(before);
  });

  test('that is a folder is told', async () => {
    const archive = await archived(...ALL);
    rmSync(join(archive.folder, 'index.sqlite'));
    mkdirSync(join(archive.folder, 'index.sqlite'));
    await expect(answers(archive)).rejects.toThrow(/index\.sqlite is a folder\. Take it away/);
  });

  test('a full disk and a wrong question throw no index away', async () => {
    const archive = await archived(...ALL);
    const seen: string[] = [];
    const again = new Archive(archive.folder, { onDamage: (what) => seen.push(what) });
    for (const message of ['database or disk is full', 'near "wher": syntax error']) {
      const error = Object.assign(new Error(message), { name: 'SQLite3Error' });
      const asked = again.use(() => {
        throw error;
      });
      await expect(asked).rejects.toThrow(message);
    }
    await expect(again.use(() => JSON.parse('{'))).rejects.toThrow(SyntaxError);
    expect(seen).toEqual([]);
  });

  test('of another log than the one there is, is made anew', async () => {
    const [one, other] = [await archived(ALL[0]!, ALL[1]!), await archived(ALL[2]!, ALL[3]!)];
    cpSync(join(other.folder, 'index.sqlite'), join(one.folder, 'index.sqlite'));
    expect(await titles(one, 'ferry')).toHaveLength(2);
  });

  test('the order of adding changes no answer', async () => {
    const forwards = await answers(await archived(...ALL));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ALL, { minLength: ALL.length }), fc.nat(3), async (order, cut) => {
        const archive = await archived(...order.slice(0, cut));
        await archive.add(order.slice(cut));
        expect(await answers(archive)).toEqual(forwards);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a killed process', () => {
  test('whose log is cut at any byte leaves the reports before the cut', async () => {
    const archive = await archived();
    for (const document of ALL) await archive.add([document]);
    const log = join(archive.folder, 'log.jsonl');
    const whole = readFileSync(log);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (cut) => {
        writeFileSync(log, whole.subarray(0, cut));
        const again = new Archive(archive.folder);
        const lines = whole.subarray(0, cut).toString('latin1').split('\n').length - 1;
        expect((await answers(again)).rows).toHaveLength(lines);
        expect(await again.add(ALL)).toEqual(ALL.map((_, at) => (at < lines ? 'known' : 'added')));
        expect((await answers(again)).rows).toHaveLength(4);
      }),
      { numRuns: 12 },
    );
  });

  test('between log and index loses nothing', async () => {
    const archive = await archived(ALL[0]!);
    cpSync(join(archive.folder, 'index.sqlite'), join(archive.folder, 'before'));
    await archive.add(ALL.slice(1));
    const after = await answers(archive);
    cpSync(join(archive.folder, 'before'), join(archive.folder, 'index.sqlite'));
    appendFileSync(join(archive.folder, 'log.jsonl'), '{"type":"added","at":"2031-05-0');
    expect(await answers(new Archive(archive.folder))).toEqual(after);
  });

  test('that had the lock does not stop others', async () => {
    const archive = await archived(...ALL);
    writeFileSync(join(archive.folder, 'lock'), '999999999');
    expect(await titles(archive, 'bakery')).toEqual(['Bakery turns a hundred']);
    expect(readdirSync(archive.folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  test('and a living one is waited for', async () => {
    const archive = new Archive((await archived(...ALL)).folder, { patience: 50 });
    writeFileSync(join(archive.folder, 'lock'), '1');
    await expect(titles(archive, 'bakery')).rejects.toThrow(/in use by another process \(1\)/);
    rmSync(join(archive.folder, 'lock'));
    // Many at once, as several processes would.
    const other = new Archive(archive.folder);
    const all = await Promise.all([
      ...ALL.map((document) => other.add([document])),
      ...ALL.map(() => titles(new Archive(archive.folder), 'bakery')),
    ]);
    expect(all.slice(4)).toEqual(ALL.map(() => ['Bakery turns a hundred']));
  });
});

describe('search', () => {
  test.each([
    ['lindholm', {}, ['Ferry hits rock with 212 aboard', 'Ferry runs aground off Lindholm', 'Canteen closes']],
    ['FERRY "ran aground off"', {}, ['Ferry hits rock with 212 aboard', 'Ferry runs aground off Lindholm']],
    ['"aground ran"', {}, []],
    ['island*', {}, ['Bakery turns a hundred']],
    ['bakery', { publisher: 'skerry' }, ['Bakery turns a hundred']],
    ['ferry', { publisher: 'skerry' }, ['Ferry runs aground off Lindholm']],
    ['pier', { since: momentOf({ value: '2031-06' })!.from }, ['Bakery turns a hundred']],
    ['ferry', { until: momentOf({ value: '2031-05-03' })!.to }, ['Ferry runs aground off Lindholm']],
    ['canteen', { since: 0 }, []],
    ['canteen', { language: 'en' }, ['Canteen closes']],
    ['canteen', { language: 'de' }, []],
  ])('%s %o', async (words, filter, expected) => {
    const archive = await archived(...ALL);
    expect((await titles(archive, words, filter)).sort()).toEqual([...expected].sort());
  });

  test('what has all the words comes before what has some; some count where none has all', async () => {
    const archive = await archived(...ALL);
    expect(await find(archive, 'bakery soup')).toMatchObject({ match: 'some', matches: 2, reports: 4 });
    expect(await find(archive, 'rye bread')).toMatchObject({ match: 'all', matches: 1 });
    expect(await find(archive, 'xylophone')).toMatchObject({ matches: 0, hits: [] });
    expect(await find(archive, '"!?" —')).toBeNull();
  });

  test('says how many reports the filter leaves, and shows versions as they were added', async () => {
    const archive = await archived(...ALL);
    await archive.add([report(FERRY.replace('212', '208'), { path: '/reports/ferry.txt' })]);
    expect(await find(archive, 'ferry', { publisher: 'nobody' })).toMatchObject({ considered: 0, matches: 0 });
    const found = await find(archive, 'astrid', { publisher: 'skerry' });
    expect(found).toMatchObject({ reports: 5, considered: 3, matches: 2 });
    expect(found!.hits.map(({ version }) => version?.number)).toEqual([1, 2]);
  });

  test('shows the very words of the text', async () => {
    const archive = await archived(...ALL);
    const [hit] = (await find(archive, 'passengers pier "two hours"', { publisher: 'skerry' }))!.hits;
    const text = (await archive.use((index) => index.reports([hit!.id])))[0]!.text;
    for (const { start, end, text: words } of [hit!.excerpt!, ...hit!.found])
      expect(text.slice(start, end)).toBe(words);
    expect(hit!.found.map(({ text }) => text)).toEqual(['passengers', 'pier', 'two hours']);
  });

  test('whatever is asked is words, and never an error', async () => {
    const archive = await archived(...ALL);
    const hostile = [
      'ferry OR NOT',
      'NEAR(ferry pier)',
      'title:ferry',
      '"',
      '""',
      '"ferry',
      '*',
      'a*b',
      '-ferry',
      '^ferry',
      '(',
      'C++',
      '{text}: ferry',
      "'; drop table reports; --",
      'ferry\0pier',
      '\ud83d',
      '“ferry',
      '%',
      '_',
    ];
    for (const words of hostile) await find(archive, words);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(fc.constantFrom('"', '*', 'ferry', ' ', 'AND', 'NEAR', '(', ')', ':', '^', '+', '-'))
            .map((all) => all.join('')),
        ),
        fc.string(),
        async (words, publisher) => {
          await find(archive, words, { publisher, language: words });
        },
      ),
      { numRuns: 60 },
    );
    expect(await titles(archive, 'bakery')).toEqual(['Bakery turns a hundred']);
  });
});
