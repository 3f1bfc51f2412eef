import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COPY, FERRY } from '../archive/reports.ts';

const program = resolve('dist/stemma.js');
let folder: string;
const at = (name: string) => join(folder, name);
const env = () => ({ ...process.env, NO_COLOR: '1', COLUMNS: '80', STEMMA_ARCHIVE: at('archive') });

function stemma(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync('node', [program, ...args], { encoding: 'utf8', cwd: folder, env: env() });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-archive-'));
  mkdirSync(at('news'));
  writeFileSync(at('news/ferry.txt'), FERRY);
  writeFileSync(at('news/copy.txt'), COPY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(program) || process.env.CI)('stemma archive', () => {
  test('without an archive says how to make one', () => {
    const { status, stdout, stderr } = stemma('archive', 'search', 'ferry');
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('stemma archive add SOURCE…')]);
    expect(existsSync(at('archive'))).toBe(false);
  });

  test('adds, knows what it has, and says so', () => {
    const first = stemma('archive', 'add', 'news');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('2 added, 0 known already, 0 unread');
    writeFileSync(at('news/ferry.txt'), FERRY.replace('212', '208'));
    writeFileSync(at('news/empty.txt'), '');
    const second = stemma('archive', 'add', 'news', 'no-such.txt', '--json');
    expect(JSON.parse(second.stdout)).toEqual({ added: 1, versions: 1, known: 1, unread: 1, folder: at('archive') });
    expect([second.status, second.stderr]).toEqual([1, expect.stringContaining('no-such.txt')]);
  });

  test('finds, and hands reports to the other commands by their ids', () => {
    const { stdout } = stemma('archive', 'search', 'Astrid', '"ran aground"', '--publisher', 'harbour');
    expect(stdout).toMatch(/^1 of the 1 report of publisher “harbour” has these words:\n\n {2}1 {2}.*Ferry hits rock/);
    expect(stdout).toMatch(/\[Astrid\] \[ran aground\]/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const id = /archive:\w+/.exec(stdout)![0];
    expect(stemma('read', id).stdout).toContain('The line has run since 1962');
    const { hits } = JSON.parse(stemma('archive', 'search', 'captain', '--json').stdout) as { hits: { id: string }[] };
    const dossier = JSON.parse(stemma('collate', ...hits.map((hit) => `archive:${hit.id}`), id, '--json').stdout);
    expect(dossier.witnesses).toHaveLength(3);
    const none = stemma('read', 'archive:0000000000');
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('no report of this name')]);
  });

  test('a filter that leaves nothing is named', () => {
    const none = stemma('archive', 'search', 'ferry', '--publisher', 'nobody', '--since', '2031');
    expect(none.stdout).toBe('None of the 0 reports of publisher “nobody” published since 2031 has this word.\n');
  });

  test('traces a report by its file or its id, and words', () => {
    const byFile = stemma('archive', 'trace', 'news/copy.txt');
    expect(byFile.stdout).toMatch(/^3 of 3 reports have words in common with “Ferry hits rock/);
    expect(byFile.stdout).toContain('the traced report itself');
    const [, id] = /archive:(\w+)\n.*copy\.txt/.exec(byFile.stdout)!;
    expect(stemma('archive', 'trace', `archive:${id}`).stdout).toBe(byFile.stdout);
    expect(stemma('archive', 'trace', 'touched a rock').stdout).toMatch(
      /^2 of 3 reports have the words “touched a rock”/,
    );
    const missing = stemma('archive', 'trace', 'news/none.txt');
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('no such file')]);
  });

  test.each([
    [['trace', 'news'], 'holds 2 reports'],
    [['watch', 'feed.xml'], 'http:// or https://'],
    [['watch', 'https://a.example/feed', '--every', '5s'], 'from 1m'],
    [['search', '?!'], 'There is no word'],
    [['search', 'ferry', '--since', 'yesterday'], '--since wants a date'],
    [['search', 'ferry', '--since', '2031-04', '--until', '2031-03'], 'is later than --until 2031-03'],
    [['search', 'ferry', '--limit', '0'], 'from 1 on'],
    [['add', ''], 'empty'],
    [['burn'], 'burn'],
  ])('%j is wrong usage', (args, words) => {
    const { status, stderr } = stemma('archive', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test('shows stories, and lays one side by side', () => {
    const { status, stdout, stderr } = stemma('archive', 'stories');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^3 reports: 1 story; 0 reports in none of them\.\n\n {2}1 {2}Ferry.*\n.*2 reports in 3 versions/,
    );
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const { stories } = JSON.parse(stemma('archive', 'stories', '--json').stdout) as { stories: { ids: string[] }[] };
    const [, second] = stories[0]!.ids;
    const story = stemma('archive', 'stories', second!);
    expect(story.stdout).toMatch(/^2 reports in 3 versions of one event/);
    const beside = stemma('archive', 'stories', `archive:${second}`, '--json', '--html', 'story.html', '--quiet');
    expect(JSON.parse(beside.stdout).witnesses).toHaveLength(3);
    expect(existsSync(at('story.html'))).toBe(true);
    expect(stemma('archive', 'stories', '--until', '2030').stdout).toBe(
      'There are no reports published until 2030 to look at.\n',
    );
  });

  test.each([
    ['a page of no story', ['stories', '--html', 'x.html'], 'want a story'],
    [
      'an id that the filter leaves out',
      ['stories', '0000000000', '--language', 'de'],
      'among the 0 in language “de” looked at',
    ],
    ['an id that there is not', ['stories', '0000000000'], 'There is no report 0000000000'],
    ['a smallest story of none', ['stories', '--min', '0'], 'from 1 on'],
  ])('%s is wrong usage', (_, args, message) => {
    const { status, stderr } = stemma('archive', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('counts the rows of a dump that were left out', () => {
    const rows = [
      'null',
      '""',
      '{"title":"No text","url":"https://a.example/none"}',
      '{"text": ',
      JSON.stringify({ text: FERRY }),
    ];
    writeFileSync(at('rows.jsonl'), rows.join('\n'));
    const { status, stdout, stderr } = stemma('archive', 'add', 'rows.jsonl', '--archive', at('third'));
    expect([status, stdout]).toEqual([1, expect.stringContaining('1 added, 0 known already, 4 unread')]);
    expect(stderr).toContain('Line 4 is no valid JSON');
    expect(stderr).toContain('3 rows hold no text of a report and were left out (the first in line 1)');
  });

  test('stopped with Ctrl+C leaves a good archive', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({
        title: `Storm ${i}`,
        text: `${FERRY.slice(60)} It was storm number ${i} of the year.`,
        url: `https://a.example/${i}`,
      }),
    );
    writeFileSync(at('dump.jsonl'), rows.join('\n'));
    const running = spawn('node', [program, 'archive', 'add', 'dump.jsonl', '--archive', at('other')], {
      env: env(),
      cwd: folder,
    });
    let out = '';
    running.stdout.on('data', (data) => (out += data));
    const ended = new Promise<number | null>((resolve) => running.on('exit', resolve));
    while (!existsSync(at('other/index.sqlite'))) await new Promise((resolve) => setTimeout(resolve, 20));
    running.kill('SIGINT');
    const code = await ended;
    const added = Number(/^(\d+) added/.exec(out)?.[1]);
    expect(code === 1 ? added < 3000 : added === 3000).toBe(true);
    const { stdout } = stemma('archive', 'search', 'storm', '--limit', '1', '--archive', at('other'));
    expect(stdout).toContain(`${added} of ${added} reports`);
    expect(readdirSync(at('other')).sort()).toEqual(['contents', 'index.sqlite', 'log.jsonl']);
  });

  test('watches feeds, while others search, until it is stopped', async () => {
    const page = `<html><body><article><h1>Ferry aground</h1><p>${FERRY.split('\n\n').slice(2).join('</p><p>')}</p></article></body></html>`;
    const server = createServer(({ url }, response) => {
      if (url === '/feed')
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(
            `<rss><channel><title>Gazette</title><item><title>Ferry</title><link>http://localhost:${port()}/ferry</link><description>Short.</description></item></channel></rss>`,
          );
      else if (url === '/ferry') response.setHeader('content-type', 'text/html').end(page);
      else response.writeHead(404).end();
    });
    const port = () => (server.address() as AddressInfo).port;
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const running = spawn(
      'node',
      [
        program,
        'archive',
        'watch',
        `http://localhost:${port()}/feed`,
        'http://localhost:1/dead',
        '--allow-private',
        '--archive',
        at('watched'),
      ],
      { env: env(), cwd: folder },
    );
    let [out, err] = ['', ''];
    running.stdout.on('data', (data) => (out += data));
    running.stderr.on('data', (data) => (err += data));
    const ended = new Promise<number | null>((resolve) => running.on('exit', resolve));
    while (!/dead: /.test(err)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(out).toMatch(/^ {2}\+ {2}.*Ferry aground\n.*archive:\w+\n/);
    expect(stemma('archive', 'search', 'chart', '--archive', at('watched')).stdout).toContain('1 of 1 report has');
    running.kill('SIGINT');
    expect(await ended).toBe(0);
    server.close();
    expect(err).toMatch(/^Watching 2 feeds, every 15 minutes\. Stop with Ctrl\+C\.\n/);
  });

  test.each([['search', 'ferry'], ['stories'], ['trace', 'ran aground']])(
    '%s of a folder that is no archive leaves it as it is',
    (...args) => {
      mkdirSync(at('pages'), { recursive: true });
      writeFileSync(at('pages/a.txt'), FERRY);
      const { status, stdout, stderr } = stemma('archive', ...args, '--archive', 'pages');
      expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('There is no archive in')]);
      const add = stemma('archive', 'add', 'news', '--archive', 'pages');
      expect([add.status, add.stderr]).toEqual([1, expect.stringContaining('holds other files (a.txt)')]);
      expect(readdirSync(at('pages'))).toEqual(['a.txt']);
      const file = stemma('archive', ...args, '--archive', 'pages/a.txt');
      expect([file.status, file.stderr]).toEqual([1, expect.stringContaining('a.txt is a file')]);
    },
  );

  test('a damaged index is made anew, and that is said', () => {
    const expected = stemma('archive', 'search', 'captain').stdout;
    const index = readFileSync(at('archive/index.sqlite'));
    for (let i = 8192; i < index.length; i++) index[i] = (i * 2654435761) >>> 13;
    writeFileSync(at('archive/index.sqlite'), index);
    const { status, stdout, stderr } = stemma('archive', 'search', 'captain');
    expect([status, stdout]).toEqual([0, expected]);
    expect(stderr).toMatch(/^stemma: the index of the archive is damaged \(.*\) and is made anew from its reports\n/);
    expect(stemma('archive', 'search', 'captain').stderr).toBe('');
  });

  test('no other command loads the database', () => {
    const loaded = spawnSync(
      'node',
      [
        '--input-type=module',
        '-e',
        `process.argv = ['node', 'stemma', 'collate', '--quiet', 'news/ferry.txt', 'news/copy.txt'];
      await import(${JSON.stringify(program)}); const { createRequire } = await import('node:module');
      console.error(Object.keys(createRequire(${JSON.stringify(program)}).cache).filter((path) => path.includes('sqlite')).length);`,
      ],
      { encoding: 'utf8', cwd: folder, env: env() },
    );
    expect(loaded.stderr.trim()).toBe('0');
  });
});
