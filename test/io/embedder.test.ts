import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collate, type Embedder } from '../../src/index.ts';
import { embedderAt } from '../../src/io/embedder.ts';
import { report } from '../desk/desk.ts';

const TRANSCRIPT = `HARBOUR AUTHORITY
PRESS BRIEFING: TRANSCRIPT

Monday 3 March 2025

OSTBY: Good morning. The ferry lost power at ten past six. There were 214 passengers on board. We do not know why both engines stopped. The weather had been forecast. I thank the crew.

HALDEN: We towed her in with two tugs. It took almost three hours. The swell was high. Nobody gets onto that bridge without my say-so. The inspectors come on Friday. She will not sail before that.
`;
const REPORT = `Ferry towed into port

The harbour authority met the press on Monday.

“Whoever wants to steer this vessel has to ask me first,” Halden said.
`;

const DOCUMENTS = [report('transcript', TRANSCRIPT), report('report', REPORT)];

/** Texts about leave to go somewhere point one way; of the others, each points its own. */
const vectorOf = (text: string) => {
  const vector = Array.from({ length: 40 }, () => 0);
  if (/say-so|ask me/.test(text)) vector[0] = 1;
  else vector[1 + ([...text].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 39)] = 1;
  return vector;
};

const requests: { readonly url: string; readonly key: string; readonly model: string; readonly input: string[] }[] = [];
let server: Server;
let endpoint: string;
let status = 200;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { model, input } = JSON.parse(body);
      requests.push({ url: request.url ?? '', key: request.headers.authorization ?? '', model, input });
      response.writeHead(status, { 'content-type': 'application/json' });
      const data = input.map((text: string, index: number) => ({ index, embedding: vectorOf(text) })).reverse();
      response.end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => new Promise((done) => server.close(done)));

const quoteOf = async (embedder?: Embedder) => {
  const dossier = await collate(DOCUMENTS, embedder === undefined ? {} : { embedder });
  return { dossier, quote: dossier.quotes.find(({ span }) => span.text.startsWith('Whoever wants'))! };
};

describe('an embedder', () => {
  test('is off by default, and the dossier says nothing of one', async () => {
    const { dossier, quote } = await quoteOf();
    expect(quote.check.verdict).toBe('absent');
    expect('embedder' in dossier).toBe(false);
  });

  test('finds a passage that a reader can check, and its use is written down', async () => {
    const { dossier, quote } = await quoteOf(embedderAt({ endpoint, model: 'stub', key: 'secret' }));
    expect(quote.check.verdict).toBe('reworded');
    expect(quote.check.record.map(({ text }) => text)).toEqual(['Nobody gets onto that bridge without my say-so']);
    expect(quote.check.why).toContain('embedding model');
    expect(dossier.embedder).toEqual({
      name: expect.stringMatching(/^stub \(127\.0\.0\.1:\d+\)$/),
      asked: 1,
      found: 1,
    });
    expect(
      dossier.findings.some(({ rule, spans }) => rule === 'quote.absent' && spans[0]?.start === quote.span.start),
    ).toBe(false);
    expect(requests[0]).toMatchObject({ url: '/v1/embeddings', key: 'Bearer secret', model: 'stub' });
    expect(JSON.stringify(dossier)).not.toContain('secret');
  });

  test('may be any function; what it finds nowhere stays absent', async () => {
    const { quote, dossier } = await quoteOf({
      name: 'all the same',
      embed: async (texts) => texts.map(() => [1, 0]),
    });
    expect(quote.check.verdict).toBe('absent');
    expect(dossier.embedder).toEqual({ name: 'all the same', asked: 1, found: 0 });
  });

  test('says what is wrong where the service does not answer', async () => {
    await expect(quoteOf(embedderAt({ endpoint: 'http://127.0.0.1:1', model: 'x' }))).rejects.toThrow(
      'does not answer',
    );
    status = 401;
    await expect(quoteOf(embedderAt({ endpoint, model: 'x' }))).rejects.toThrow('answered 401');
    status = 200;
  });
});
