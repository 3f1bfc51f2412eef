import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/extract/index.ts';
import { isPublicAddress } from '../../src/io/network/address.ts';
import { type NetworkOptions, readSources } from '../../src/io/sources.ts';

const PARAGRAPH =
  'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.';
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${PARAGRAPH}</p><p>“Ça suffit,” said Marta Quill, who runs the bakery at its end and has seen it all before.</p></article></body></html>`;

/** A world of two machines: `news.test` on 127.0.0.1 stands for the internet, 127.0.0.2 for somebody's home network. */
const inside: NetworkOptions = { isAllowed: (address) => address === '127.0.0.1', seconds: 2, pause: 0 };
const lookup: LookupFunction = (hostname, options, callback) => {
  const address =
    hostname === 'home.test' || hostname === 'rebind.test'
      ? '127.0.0.2'
      : hostname.endsWith('.test')
        ? '127.0.0.1'
        : null;
  if (address === null) return callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '', 0);
  if (options.all === true) callback(null, [{ address, family: 4 }]);
  else callback(null, address, 4);
};
const network: NetworkOptions = { ...inside, lookup };

let server: Server;
let port = 0;
const visits: string[] = [];
const agents = new Set<string>();
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page('Pier to close')),
  '/gzip': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(page('Packed'))),
  '/br': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'br')
      .end(brotliCompressSync(page('Brotli'))),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=iso-8859-1')
      .end(Buffer.from(page('Latin').replace(/[“”]/g, '"'), 'latin1')),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(4_000_000, 0x20))),
  '/large': (_, response) => response.end(Buffer.alloc(900_000, 0x61)),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop2' }).end(),
  '/loop2': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-number': (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/page` }).end(),
  '/to-name': (_, response) => response.writeHead(302, { location: `http://home.test:${port}/page` }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/private/page': (_, response) => response.end(page('Secret')),
  '/drip': (_, response) => {
    response.setHeader('content-type', 'text/html');
    const timer = setInterval(() => response.write('x'), 200);
    response.on('close', () => clearInterval(timer));
  },
  '/feed': (_, response) =>
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<rss><channel><title>Gazette</title>${['page', 'gone'].map((name) => `<item><title>${name}</title><link>http://news.test:${port}/${name}</link><description>Short.</description></item>`).join('')}</channel></rss>`,
      ),
  '/robots.txt': (_, response) =>
    response.setHeader('content-type', 'text/plain').end('User-agent: Stemma\nDisallow: /private/\n'),
};
beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url!);
    agents.add(request.headers['user-agent'] ?? '');
    const answer = answers[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const url = (path: string, host = 'news.test') => `http://${host}:${port}${path}`;
async function get(address: string, options: NetworkOptions = network) {
  const { documents, diagnostics } = await readSources([address], { network: options, limits: { bytes: 500_000 } });
  return { reports: documents.map(readReport), documents, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

describe('a page from the web', () => {
  test.each([
    ['/page', 'Pier to close', '/page'],
    ['/gzip', 'Packed', '/gzip'],
    ['/br', 'Brotli', '/br'],
    ['/latin', 'Latin', '/latin'],
    ['/moved', 'Pier to close', '/page'],
  ])('%s', async (path, title, end) => {
    const { reports, documents, codes } = await get(url(path));
    expect(codes).toEqual([]);
    expect(reports[0]!.title).toBe(title);
    expect(reports[0]!.text).toContain('Ça suffit');
    expect(documents[0]!.url).toBe(url(end));
    expect(documents[0]!.path).toBeUndefined();
  });

  test('says who asks', () => expect([...agents]).toEqual([expect.stringMatching(/^Stemma\/\d/)]));

  test('a feed’s entries are fetched where it only announces them; one that fails does not stop the others', async () => {
    const { reports, codes } = await get(url('/feed'));
    expect(reports.map(({ title }) => title)).toEqual(['Pier to close']);
    expect(codes).toEqual(['network.status']);
  });
});

describe('what is not fetched', () => {
  test.each([
    ['an address on a private network', 'http://127.0.0.2:1/page', 'network.private'],
    ['a private address written as one number', 'http://2130706434/page', 'network.private'],
    ['a name that leads to a private network', 'http://home.test:1/page', 'network.private'],
    ['an unknown name', 'http://nowhere.invalid/page', 'network.unknown-host'],
    ['what is no address', 'http://', 'network.address'],
  ])('%s', async (_, address, code) => expect((await get(address)).codes).toEqual([code]));

  test.each([
    ['a redirect to a private address', '/to-number', 'network.private'],
    ['a redirect to a name on a private network', '/to-name', 'network.private'],
    ['a redirect to a file', '/to-file', 'network.address'],
    ['a redirect in a circle', '/loop', 'network.redirect-loop'],
    ['a page that is gone', '/gone', 'network.status'],
    ['a page that is not there', '/nothing', 'network.status'],
    ['more bytes than a report has', '/large', 'source.too-large'],
    ['a bomb', '/bomb', 'source.too-large'],
    ['a server that sends a byte now and then', '/drip', 'network.slow'],
    ['what robots.txt asks to leave', '/private/page', 'network.robots'],
  ])('%s', async (_, path, code) => {
    const { codes, diagnostics } = await get(url(path));
    expect(codes).toEqual([code]);
    expect(diagnostics[0]!.message).toMatch(/^[A-Z0-9].*\.$|with --ignore-robots\.$/);
  });

  test('robots.txt can be overridden, and its refusal says how', async () => {
    const { diagnostics } = await get(url('/private/page'));
    expect(diagnostics[0]!.message).toContain('--ignore-robots');
    expect((await get(url('/private/page'), { ...network, ignoreRobots: true })).reports[0]!.title).toBe('Secret');
  });

  test('private networks can be allowed', async () => {
    expect((await get(url('/page', 'home.test'), { lookup, allowPrivate: true, pause: 0 })).reports[0]!.title).toBe(
      'Pier to close',
    );
  });

  test('a private machine is never spoken to', async () => {
    const before = visits.length;
    await get(url('/page', '127.0.0.2'));
    await get(url('/page', 'home.test'));
    expect(visits.length).toBe(before);
  });
});

describe('addresses', () => {
  test.each([
    ['93.184.216.34', true],
    ['8.8.8.8', true],
    ['172.15.0.1', true],
    ['172.32.0.1', true],
    ['2606:2800:220:1::1', true],
    ['::ffff:8.8.8.8', true],
    ['127.0.0.1', false],
    ['127.9.9.9', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['198.18.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fd00::1', false],
    ['ff02::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['64:ff9b::10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['2002:c0a8:101::1', false],
    ['::127.0.0.1', false],
    ['[::1]', false],
    ['nonsense', false],
    ['', false],
  ])('%s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
});
