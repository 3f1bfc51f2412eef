import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { Watcher } from '../../src/archive/watch.ts';
import type { Arrival, Diagnostic } from '../../src/index.ts';
import { arrivalText } from '../../src/report/index.ts';
import { BAKERY, COPY, FERRY, folder, report } from './reports.ts';

const body = (text: string) =>
  text
    .slice(text.indexOf('The car ferry'))
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
const page = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`;

let server: Server;
let base = '';
let visits: string[] = [];
/** What the server gives, by path; a test changes it. */
let answers: Record<string, RequestListener> = {};
const items = (...links: readonly string[]) =>
  `<rss><channel><title>Gazette</title>${links.map((link) => `<item><title>${link}</title><link>${base}${link}</link><description>Short.</description></item>`).join('')}</channel></rss>`;
const feed =
  (tag: string, ...links: readonly string[]): RequestListener =>
  (request, response) => {
    if (request.headers['if-none-match'] === `"${tag}"`) response.writeHead(304).end();
    else
      response
        .setHeader('etag', `"${tag}"`)
        .setHeader('content-type', 'application/rss+xml')
        .end(items(...links));
  };
const html =
  (text: string): RequestListener =>
  (_, response) =>
    response.setHeader('content-type', 'text/html').end(text);

beforeAll(async () => {
  server = createServer((request, response) => {
    const conditional = request.headers['if-none-match'] === undefined ? '' : '?';
    if (request.url !== '/robots.txt') visits.push(`${request.url}${conditional}`);
    const answer = answers[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  visits = [];
  answers = {};
});

async function watching(...feeds: readonly string[]) {
  return watchingIn(new Archive(folder()), ...feeds);
}

async function watchingIn(archive: Archive, ...feeds: readonly string[]) {
  await archive.make();
  const arrivals: Arrival[] = [];
  const problems: Diagnostic[] = [];
  const watcher = new Watcher(
    archive,
    feeds.map((path) => `${base}${path}`),
    {
      network: { allowPrivate: true, pause: 0, seconds: 2 },
      onArrival: (arrival) => arrivals.push(arrival),
      onProblem: (problem) => problems.push(problem),
    },
  );
  return { archive, watcher, arrivals, problems };
}

test('what a feed announces is added once, and a feed that has not changed is not sent again', async () => {
  answers = {
    '/feed': feed('1', '/ferry'),
    '/ferry': html(page('Ferry aground', body(FERRY))),
    '/moved': (_, response) => response.writeHead(302, { location: '/rock' }).end(),
    '/rock': html(page('Ferry on a rock', body(COPY))),
  };
  const { watcher, arrivals, problems } = await watching('/feed');
  await watcher.round();
  await watcher.round();
  expect(visits).toEqual(['/feed', '/ferry', '/feed?']);
  answers['/feed'] = feed('2', '/moved', '/ferry');
  await watcher.round();
  answers['/feed'] = feed('3', '/moved', '/ferry');
  await watcher.round();
  expect(visits.slice(3)).toEqual(['/feed?', '/moved', '/rock', '/feed?']);
  expect(arrivals.map(({ report }) => report.title)).toEqual(['Ferry aground', 'Ferry on a rock']);
  expect(problems).toEqual([]);
});

test('a report that takes text from one that is there says from which', async () => {
  answers = { '/feed': feed('1', '/rock'), '/rock': html(page('Ferry on a rock', body(COPY))) };
  const { archive, watcher, arrivals } = await watching('/feed');
  await archive.add([
    report(`Ferry aground\n\n${body(FERRY).replace(/<.?p>/g, '\n\n')}`, {
      hints: { publisher: 'Skerry Post', published: '2031-05-03' },
    }),
    report(BAKERY, { path: '/reports/bakery.txt' }),
  ]);
  await watcher.round();
  expect(arrivals).toHaveLength(1);
  expect(arrivals[0]!.sharing.map(({ publisher }) => publisher)).toEqual(['Skerry Post']);
  const told = arrivalText(arrivals[0]!, 80, (_, text) => text);
  expect(told).toMatch(/^ {2}\+ {2}.*Ferry on a rock\n/);
  expect(told).toMatch(/\d\d % of it stands in Skerry Post: Ferry aground \(3 May 2031,\s+archive:/);
});

test('a dead feed is told once and again when it fails otherwise; the others go on', async () => {
  answers = { '/good': feed('1', '/ferry', '/gone'), '/ferry': html(page('Ferry aground', body(FERRY))) };
  const { watcher, arrivals, problems } = await watching('/dead', '/good');
  for (let round = 0; round < 5; round++) await watcher.round();
  expect(arrivals).toHaveLength(1);
  expect(problems.map(({ source }) => source)).toEqual([`${base}/dead`, `${base}/gone`]);
  // A page that does not come is asked for three times, and no more.
  expect(visits.filter((path) => path === '/gone')).toHaveLength(3);
  answers['/dead'] = (_, response) => response.writeHead(500).end();
  await watcher.round();
  expect(problems.at(-1)).toMatchObject({ source: `${base}/dead`, message: expect.stringContaining('500') });
  answers['/dead'] = feed('1', '/ferry');
  await watcher.round();
  answers['/dead'] = (_, response) => response.writeHead(500).end();
  await watcher.round();
  expect(problems).toHaveLength(4);
});

test('what robots.txt keeps programs from is not fetched', async () => {
  answers = {
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /feed\n'),
    '/feed': feed('1', '/ferry'),
  };
  const { watcher, problems } = await watching('/feed');
  await watcher.round();
  expect(visits).toEqual([]);
  expect(problems[0]!.message).toContain('robots.txt');
});

test('a page is added again where its text has changed', async () => {
  answers = { '/page': html(page('Ferry aground', body(FERRY))) };
  const { watcher, arrivals } = await watching('/page');
  await watcher.round();
  await watcher.round();
  answers['/page'] = html(page('Ferry aground', body(FERRY).replace('Nobody was', 'Four people were')));
  await watcher.round();
  expect(arrivals.map(({ isVersion, sharing }) => [isVersion, sharing.length])).toEqual([
    [false, 0],
    [true, 0],
  ]);
});

test('what was learned of a feed and of its pages is known to the next process', async () => {
  answers = {
    '/feed': feed('1', '/moved', '/gone'),
    '/moved': (_, response) => response.writeHead(302, { location: '/rock' }).end(),
    '/rock': html(page('Ferry on a rock', body(COPY))),
  };
  const archive = new Archive(folder());
  const told: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { watcher, problems } = await watchingIn(archive, '/feed');
    await watcher.round();
    told.push(problems.length);
  }
  expect(told).toEqual([1, 1, 1, 0, 0]);
  expect(visits).toEqual(['/feed', '/moved', '/rock', '/gone', '/feed', '/gone', '/feed', '/gone', '/feed', '/feed?']);
  const kept = join(archive.folder, 'feeds.json');
  writeFileSync(kept, '{"cut');
  const { watcher, arrivals } = await watchingIn(archive, '/feed');
  await watcher.round();
  expect(arrivals).toEqual([]);
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({
    [`${base}/feed`]: { pages: { [`${base}/moved`]: 'came', [`${base}/gone`]: 1 } },
  });
});

test('a feed that is cut off is told, and read again', async () => {
  const whole = items('/ferry', '/rock');
  answers = {
    '/feed': (_, response) =>
      response.setHeader('content-type', 'application/rss+xml').end(whole.slice(0, whole.lastIndexOf('<link>'))),
    '/ferry': html(page('Ferry aground', body(FERRY))),
    '/rock': html(page('Ferry on a rock', body(COPY))),
  };
  const { watcher, arrivals, problems } = await watching('/feed');
  await watcher.round();
  expect(arrivals.map(({ report }) => report.title)).toEqual(['Ferry aground']);
  expect(problems).toMatchObject([{ code: 'feed.cut', severity: 'error' }]);
  answers['/feed'] = feed('1', '/ferry', '/rock');
  await watcher.round();
  expect(arrivals).toHaveLength(2);
});
