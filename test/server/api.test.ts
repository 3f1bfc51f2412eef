import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { collate, type Dossier } from '../../src/index.ts';
import { FetchError } from '../../src/io/network/fetch.ts';
import { readSources } from '../../src/io/sources.ts';
import { OPERATIONS, openApi } from '../../src/server/openapi.ts';
import type { DossierChange, DossierDetail, Problem, ServerInfo, StoredSource } from '../../src/server/wire.ts';
import { BRIDGE, type TestHouse, testHouse, upload } from './house.ts';

const houses: TestHouse[] = [];
async function house(...options: Parameters<typeof testHouse>): Promise<TestHouse> {
  const made = await testHouse(...options);
  houses.push(made);
  return made;
}
afterEach(async () => {
  for (const made of houses.splice(0)) await made.close();
});

const read = async <T>(answer: Response | Promise<Response>) => (await (await answer).json()) as T;
const problem = async (answer: Response | Promise<Response>) => {
  const { status, detail } = await read<Problem>(answer);
  return `${status} ${detail}`;
};

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(openApi())));
    expect(result).toMatchObject({ valid: true });
  });

  test('names every route that there is, and none besides', async () => {
    const { app } = await house();
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(routes)].sort()).toEqual(described.sort());
  });

  test('is true of the answers', async () => {
    const { ask, dossier } = await house();
    const id = await dossier(BRIDGE);
    await ask('PUT', `/api/dossiers/${id}/decisions/f1`, { decision: 'rejected', note: 'seen' });
    const described = openApi() as { components: { schemas: Record<string, object> } };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const answers = {
      Info: '/api',
      Detail: `/api/dossiers/${id}`,
      Dossier: `/api/dossiers/${id}/dossier`,
      Changed: `/api/dossiers/${id}/changes`,
      Problem: '/api/dossiers/none',
    };
    for (const [name, path] of Object.entries(answers)) {
      const validate = ajv.compile(described.components.schemas[name]!);
      expect(validate(await read(ask('GET', path))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});

describe('who may ask', () => {
  const own = { host: 'localhost:7836' };
  test.each([
    ['this machine by its names', { host: '127.0.0.1:7836' }, 200],
    ['this machine by its IPv6 name', { host: '[::1]:7836' }, 200],
    ['a name that was pointed at this machine', { host: 'evil.example:7836' }, 403],
    ['nobody by name', { host: '' }, 403],
    ['a name that only begins like one', { host: 'localhost.evil.example' }, 403],
    ['the app itself', { ...own, origin: 'http://localhost:7836', 'sec-fetch-site': 'same-origin' }, 200],
    ['a page of another site', { ...own, origin: 'https://evil.example' }, 403],
    ['a page on another port', { ...own, origin: 'http://localhost:3000' }, 403],
    ['a page without an origin', { ...own, origin: 'null' }, 403],
    ['an image on another site', { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a link on another site', { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
  ])('%s', async (_, headers, status) => {
    const { ask } = await house();
    expect((await ask('GET', '/api/dossiers', undefined, headers)).status).toBe(status);
  });

  test('a form of another site changes nothing', async () => {
    const { ask, dossier } = await house();
    const id = await dossier();
    const answer = await ask('POST', `/api/dossiers/${id}/sources`, upload({ 'a.txt': 'Bad words' }), {
      origin: 'https://evil.example',
      'sec-fetch-mode': 'navigate',
    });
    expect(await problem(answer)).toContain('Open the app itself');
    expect((await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`))).reports).toBe(0);
  });

  test('nothing may be framed, sniffed or kept by a browser between', async () => {
    const { ask } = await house();
    for (const path of ['/', '/api', '/none']) {
      const { headers } = await ask('GET', path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('a dossier', () => {
  test('is the same JSON as the engine gives for the same files', async () => {
    const { ask, dossier } = await house();
    const id = await dossier(BRIDGE);
    const folder = mkdtempSync(join(tmpdir(), 'stemma-files-'));
    for (const [name, text] of Object.entries(BRIDGE)) writeFileSync(join(folder, name), text);
    const before = process.cwd();
    process.chdir(folder);
    const { documents, diagnostics } = await readSources(Object.keys(BRIDGE));
    process.chdir(before);
    const expected = `${JSON.stringify(await collate(documents, { diagnostics }))}\n`;
    expect(await (await ask('GET', `/api/dossiers/${id}/dossier`)).text()).toBe(expected);
    expect(await (await ask('GET', `/api/dossiers/${id}/export/json`)).text()).toBe(expected);
  });

  test('says where it lies on the disk', async () => {
    const { ask, dossier, folder } = await house();
    const id = await dossier(BRIDGE);
    expect((await read<ServerInfo>(ask('GET', '/api'))).folder).toBe(folder);
    const detail = await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`));
    expect(detail.folder).toBe(join(folder, 'dossiers', id));
    expect(readdirSync(join(detail.folder, 'sources')).length).toBe(3);
  });

  test('takes files, text and addresses', async () => {
    const page = '<title>Bridge</title><p>The bridge over the Wend opens on Monday, the mayor said in the morning.</p>';
    const { ask, dossier } = await house({}, async (url) => ({
      bytes: new TextEncoder().encode(page),
      url,
      type: 'text/html',
      charset: null,
    }));
    const id = await dossier({ 'a.txt': 'The bridge opens on Monday.' });
    const sources = `/api/dossiers/${id}/sources`;
    await ask('POST', sources, { text: 'The bridge opens on Tuesday.', name: 'Notes of a call' });
    await ask('POST', sources, { url: 'https://news.example/2026/bridge.html' });
    const { witnesses } = await read<Dossier>(ask('GET', `/api/dossiers/${id}/dossier`));
    expect(witnesses.map(({ source }) => source.path ?? source.url)).toEqual([
      'a.txt',
      'Notes of a call.txt',
      'https://news.example/2026/bridge.html',
    ]);
  });

  test('the same file twice is there once; another file of its name gets a number', async () => {
    const { ask, dossier } = await house();
    const id = await dossier({ 'a.txt': 'The bridge opens.' });
    await ask('POST', `/api/dossiers/${id}/sources`, upload({ 'a.txt': 'The bridge opens.' }));
    await ask('POST', `/api/dossiers/${id}/sources`, upload({ 'a.txt': 'The bridge is shut.' }));
    const { sources } = await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`));
    expect(sources.map(({ name }) => name)).toEqual(['a.txt', 'a (2).txt']);
  });

  test('what no parser can know can be said, and taken back', async () => {
    const { ask, dossier } = await house();
    const id = await dossier({ 'a.txt': BRIDGE['herald.txt'] });
    const [source] = (await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`))).sources;
    const kind = async () => (await read<Dossier>(ask('GET', `/api/dossiers/${id}/dossier`))).witnesses[0]!;
    const before = await kind();
    await ask('PATCH', `/api/dossiers/${id}/sources/${source!.id}`, { record: true, published: '2026-03-14' });
    expect(await kind()).toMatchObject({ kind: 'release', published: { value: '2026-03-14', basis: 'given' } });
    await ask('PATCH', `/api/dossiers/${id}/sources/${source!.id}`, {});
    expect(await kind()).toEqual(before);
  });

  test('without reports has nothing to show, and says what to do', async () => {
    const { ask, dossier } = await house();
    const id = await dossier();
    expect(await problem(ask('GET', `/api/dossiers/${id}/dossier`))).toMatch(/^409 .*Add some/);
  });

  test('deleted is gone from the disk', async () => {
    const { ask, dossier, folder } = await house();
    const id = await dossier(BRIDGE);
    await ask('GET', `/api/dossiers/${id}/dossier`);
    expect((await ask('DELETE', `/api/dossiers/${id}`)).status).toBe(204);
    expect(readdirSync(join(folder, 'dossiers'))).toEqual([]);
    expect((await ask('GET', `/api/dossiers/${id}`)).status).toBe(404);
  });
});

describe('changes', () => {
  test('adding a report tells what is new, and taking it out what is gone', async () => {
    const { ask, dossier } = await house();
    const { 'post.txt': post, ...first } = BRIDGE;
    const id = await dossier(first);
    const at = (path: string) => `/api/dossiers/${id}/${path}`;
    const before = await read<Dossier>(ask('GET', at('dossier')));
    expect(await read(ask('GET', at('changes')))).toBeNull();

    const [added] = await read<StoredSource[]>(ask('POST', at('sources'), upload({ 'post.txt': post })));
    const after = await read<Dossier>(ask('GET', at('dossier')));
    const change = await read<DossierChange>(ask('GET', at('changes')));
    const known = new Set(before.findings.map(({ id }) => id));
    expect(change.reports).toEqual({ added: ['C'], gone: [] });
    expect(change.findings.added).toEqual(after.findings.map(({ id }) => id).filter((id) => !known.has(id)));
    expect(change.findings.added.length).toBeGreaterThan(0);
    expect(change.edges.added.length).toBeGreaterThan(0);

    await ask('DELETE', at(`sources/${added!.id}`));
    const undone = await read<DossierChange>(ask('GET', at('changes')));
    expect(undone.findings.gone.map(({ id }) => id).sort()).toEqual([...change.findings.added].sort());
    expect(undone.findings.added.length).toBe(change.findings.gone.length);
    expect(undone.reports.added).toEqual([]);
    expect(undone.reports.gone.length).toBe(1);
  });

  test('are told as they happen, to whoever listens', async () => {
    const { ask, dossier } = await house();
    const id = await dossier(BRIDGE);
    const stream = await ask('GET', `/api/dossiers/${id}/events`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (wanted: RegExp) => {
      while (!wanted.test(heard)) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`The stream ended after: ${heard}`);
        heard += value;
      }
    };
    await hear(/event: dossier\ndata: .*"state":"done"/);
    await ask('PATCH', `/api/dossiers/${id}`, { name: 'The old bridge' });
    await hear(/"name":"The old bridge"/);
    await ask('DELETE', `/api/dossiers/${id}`);
    await hear(/event: gone/);
  });
});

test('reports handed in all at once make the same dossier as one after the other', async () => {
  const { ask, dossier, complaints } = await house();
  const [together, apart] = [await dossier(), await dossier()];
  const files = Object.entries(BRIDGE);
  const add = (id: string, [name, text]: readonly [string, string]) =>
    ask('POST', `/api/dossiers/${id}/sources`, upload({ [name]: text }));
  const reads = Promise.allSettled(files.map(() => ask('GET', `/api/dossiers/${together}/dossier`)));
  for (const answer of await Promise.all(files.map((file) => add(together, file)))) expect(answer.status).toBe(201);
  await reads;
  for (const file of files) {
    await add(apart, file);
    await ask('GET', `/api/dossiers/${apart}/dossier`);
  }
  const names = async (id: string) => {
    const { witnesses, findings } = await read<Dossier>(ask('GET', `/api/dossiers/${id}/dossier`));
    return [witnesses.map(({ source }) => source.path).sort(), findings.map(({ id }) => id).sort()];
  };
  expect(await names(together)).toEqual(await names(apart));
  expect(complaints).toEqual([]);
});

describe('decisions', () => {
  test('are people’s, lie beside the dossier, and outlive the findings', async () => {
    const { ask, dossier } = await house();
    const id = await dossier(BRIDGE);
    const at = (path: string) => `/api/dossiers/${id}/${path}`;
    const before = await (await ask('GET', at('dossier'))).text();
    const finding = (JSON.parse(before) as Dossier).findings[0]!.id;
    await ask('PUT', at(`decisions/${finding}`), { decision: 'rejected', note: 'Said so on the radio.' });
    expect(await (await ask('GET', at('dossier'))).text()).toBe(before);
    const decided = async () => (await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`))).decided;
    expect(await decided()).toMatchObject([{ finding, decision: 'rejected', note: 'Said so on the radio.' }]);
    for (const { id: source } of (await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`))).sources)
      await ask('DELETE', at(`sources/${source}`));
    expect(await decided()).toHaveLength(1);
    await ask('DELETE', at(`decisions/${finding}`));
    expect(await decided()).toEqual([]);
  });
});

describe('what is refused, and what the answer says to do', () => {
  test.each([
    ['a dossier of no such name', 'GET', '/api/dossiers/../../etc', undefined, /^404 /],
    ['a dossier by a path', 'GET', '/api/dossiers/..%2f..%2fetc', undefined, /^404 .*GET \/api\/dossiers/],
    ['a source by a path', 'GET', '/api/dossiers/ID/sources/..%2fevents.jsonl', undefined, /^404 /],
    ['a format that there is not', 'GET', '/api/dossiers/ID/export/docx', undefined, /^404 .*There are html, markdown/],
    ['no JSON', 'POST', '/api/dossiers', '{', /^400 .*openapi/],
    ['JSON of another kind', 'PATCH', '/api/dossiers/ID', { nom: 'x' }, /^400 name: /],
    ['a decision that is none', 'PUT', '/api/dossiers/ID/decisions/f1', { decision: 'maybe' }, /^400 decision: /],
    ['a date that is none', 'PATCH', '/api/dossiers/ID/sources/SRC', { published: 'yesterday' }, /^400 published: /],
    ['an address of a file', 'POST', '/api/dossiers/ID/sources', { url: 'file:///etc/passwd' }, /^400 /],
    ['an upload without a file', 'POST', '/api/dossiers/ID/sources', new FormData(), /^400 .*"file"/],
    ['an empty file', 'POST', '/api/dossiers/ID/sources', upload({ 'a.txt': '' }), /^422 a\.txt is empty/],
    [
      'a file that is too large',
      'POST',
      '/api/dossiers/ID/sources',
      upload({ 'a.txt': 'x'.repeat(600) }),
      /^413 a\.txt/,
    ],
    [
      'a request that is too large',
      'POST',
      '/api/dossiers/ID/sources',
      upload({ 'a.txt': 'x'.repeat(9000) }),
      /^413 One request/,
    ],
    ['text that is too long', 'POST', '/api/dossiers/ID/sources', { text: 'x'.repeat(600) }, /^413 /],
    [
      'one report too many',
      'POST',
      '/api/dossiers/ID/sources',
      upload({ b: 'x', c: 'y', d: 'z' }),
      /^409 .*room for 2/,
    ],
    [
      'a page that cannot be had',
      'POST',
      '/api/dossiers/ID/sources',
      { url: 'https://a.example/' },
      /^422 .*answers 404/,
    ],
  ])('%s', async (_, method, path, body, expected) => {
    const { ask, dossier, complaints } = await house({ reportBytes: 500, uploadBytes: 5000, reports: 3 }, () =>
      Promise.reject(new FetchError('network.status', 'The server answers 404: there is no such page.')),
    );
    const id = await dossier({ 'one.txt': 'The bridge opens.' });
    const { sources } = await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`));
    const answer = await ask(method, path.replace('ID', id).replace('SRC', sources[0]!.id), body);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await problem(answer)).toMatch(expected);
    expect(complaints).toEqual([]);
  });

  test('names of files lead nowhere', async () => {
    const { ask, dossier, folder } = await house();
    const id = await dossier({ '../../../escaped.txt': 'The bridge opens.', '..': 'The bridge is shut.' });
    const { sources } = await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`));
    expect(sources.map(({ name }) => name)).toEqual(['escaped.txt', '..']);
    expect(readdirSync(folder).sort()).toEqual(['dossiers', 'lock']);
    for (const name of readdirSync(join(folder, 'dossiers', id, 'sources'))) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a source comes back as a file, never as a page', async () => {
    const html = '<script>alert(1)</script><p>The bridge opens on Monday.</p>';
    const { ask, dossier } = await house();
    const id = await dossier({ 'a "b" ü.html': html });
    const { sources } = await read<DossierDetail>(ask('GET', `/api/dossiers/${id}`));
    const answer = await ask('GET', `/api/dossiers/${id}/sources/${sources[0]!.id}`);
    expect(await answer.text()).toBe(html);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="a _b_ _.html"; filename*=UTF-8''a%20%22b%22%20%C3%BC.html`,
    );
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});
