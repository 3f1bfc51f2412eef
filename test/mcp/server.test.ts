import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallToolResult, Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SourceOptions } from '../../src/io/sources.ts';
import { createMcpServer } from '../../src/mcp/server.ts';
import { Shelf } from '../../src/mcp/shelf.ts';
import { collatorHere } from '../../src/workers/collator.ts';

const RECORD = `Transcript of the harbour board

MARTA ULLEREN: The new crane will cost four million kroner. We will have it by June.

JENS BLOM: Nobody has asked the fishermen.`;

const STORY = `Crane for the harbour

The new crane will cost seven million kroner, Marta Ulleren of the harbour board said on Monday.

"We will have it by June," Ulleren said. "Nobody has asked the fishermen," Ulleren said.`;

let folder: string;
let client: Client;

/** An agent that talks to a server with these options. */
async function agent(sources: SourceOptions = {}): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createMcpServer(new Shelf({ collator: collatorHere(), sources })).connect(there);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  return client;
}

const say = async (name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as CallToolResult;
const textOf = ({ content }: CallToolResult) => content.map((part) => (part.type === 'text' ? part.text : '')).join('');
const ask = async (name: string, args: Record<string, unknown>) => textOf(await say(name, args));

/** The dossier of the record and the story, opened. */
async function opened(): Promise<string> {
  const told = await ask('collate', {
    reports: [join(folder, 'record.txt'), join(folder, 'story.txt')],
    records: ['record.txt'],
    published: { 'story.txt': '2031-02-04' },
  });
  return /^Dossier (\w+)/.exec(told)![1]!;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-mcp-'));
  writeFileSync(join(folder, 'record.txt'), RECORD);
  writeFileSync(join(folder, 'story.txt'), STORY);
});
afterEach(() => client.close());
afterAll(() => rmSync(folder, { recursive: true }));

test('every tool says what it does and changes nothing', async () => {
  const { tools } = await (await agent()).listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(['check', 'collate', 'find', 'ledger', 'read', 'why']);
  for (const { description, annotations } of tools) {
    expect(description!.length).toBeGreaterThan(40);
    expect(annotations!.readOnlyHint).toBe(true);
  }
});

test('from the reports to a finding and what is behind it', async () => {
  await agent();
  const told = await ask('collate', { reports: [join(folder, 'record.txt'), join(folder, 'story.txt')] });
  const id = /^Dossier (\w+)/.exec(told)![1]!;
  expect(told).toContain('2 reports, 2 independent families');
  const first = await ask('why', { dossier: id, finding: '1' });
  expect(first).toContain('Doubt:');
  expect(first).toContain('(the rule wants');
  const findingId = /· (\w+)/.exec(first)![1]!;
  expect(await ask('why', { dossier: id, finding: findingId })).toBe(first);
});

test('the same reports have the same dossier, and what is told of them makes another', async () => {
  await agent();
  const id = await opened();
  expect(await opened()).toBe(id);
  const untold = await ask('collate', { reports: [join(folder, 'record.txt'), join(folder, 'story.txt')] });
  expect(untold).not.toContain(`Dossier ${id}`);
});

test('a ledger is read by report, verdict and words, page by page', async () => {
  await agent();
  const dossier = await opened();
  type Page = { total: number; next: number | null; entries: { span: { text: string; witness: string } }[] };
  const page = async (wanted: object) =>
    (await say('ledger', { dossier, ledger: 'quotes', ...wanted })).structuredContent as unknown as Page;
  const misattributed = await page({ verdict: 'misattributed' });
  expect(misattributed.entries.map(({ span }) => span.text)).toEqual(['Nobody has asked the fishermen,']);
  expect((await page({ words: 'BY JUNE', verdict: 'verbatim' })).total).toBe(1);
  const ofB = await page({ report: 'B' });
  for (const { span } of ofB.entries) expect(span.witness).toBe('B');
  const one = await page({ report: 'B', most: 1 });
  expect(one).toMatchObject({ total: ofB.total, next: 1, entries: [ofB.entries[0]] });
  expect(await page({ report: 'B', from: ofB.total - 1 })).toMatchObject({ next: null, entries: [ofB.entries.at(-1)] });
});

test('the text of a report, in which spans count', async () => {
  await agent();
  const dossier = await opened();
  const text = await ask('read', { dossier, report: 'B', start: 4 });
  expect(text).toMatch(/, characters 4 to (\d+) of \1\n\nnew crane will cost/);
});

test('words are found in a dossier and in sources, in text that is handed in too', async () => {
  await agent();
  const dossier = await opened();
  expect(await ask('find', { words: 'asked the fishermen', dossier })).toContain('Nobody has [asked the fishermen].');
  const note = { name: 'note.txt', text: 'The crane came late. Nobody had told the fishermen.' };
  expect(await ask('find', { words: 'the crane came late', sources: [note] })).toContain('[The crane came late]');
  const both = await say('find', { words: 'crane', dossier, sources: [note] });
  expect([both.isError, textOf(both)]).toEqual([true, 'Give either sources or a dossier.']);
});

test('a draft is held against its sources', async () => {
  await agent();
  const draft = { name: 'draft', text: STORY };
  const told = await ask('check', { draft, against: [join(folder, 'record.txt')] });
  expect(told).toContain('“seven million kroner”');
  expect(told).toMatch(/draft: \d+ findings?/);
});

test('what cannot be answered is told as an error with a way on', async () => {
  await agent();
  const wrong = async (name: string, args: Record<string, unknown>) => {
    const answer = await say(name, args);
    expect(answer.isError, JSON.stringify(args)).toBe(true);
    return textOf(answer);
  };
  expect(await wrong('why', { dossier: 'nix', finding: '1' })).toContain('Open it with collate.');
  expect(await wrong('collate', { reports: [join(folder, 'missing.txt')] })).toContain('There is no such file');
  expect(await wrong('collate', { reports: ['-'] })).toContain('{ name, text }');
  expect(await wrong('collate', { reports: [folder], records: ['nobody.txt'] })).toContain('nobody.txt');
  expect(await wrong('collate', { reports: [folder], published: { 'story.txt': '2031-02-30' } })).toContain(
    'no such day',
  );
  const dossier = await opened();
  expect(await wrong('why', { dossier, finding: '99' })).toContain('no finding 99');
  expect(await wrong('read', { dossier, report: 'Q' })).toContain('no report Q');
  expect(await wrong('ledger', { dossier, ledger: 'quotes', report: 'Q' })).toContain('there are A, B');
});

test('what could not be read of several is told beside what could', async () => {
  await agent();
  const told = await ask('collate', { reports: [folder, join(folder, 'missing.txt')] });
  expect(told).toContain('2 reports');
  expect(told).toContain('missing.txt: There is no such file');
});

test('a server kept within a folder reads nothing outside it, links included, and offline fetches nothing', async () => {
  const inside = join(folder, 'inside');
  mkdirSync(inside);
  writeFileSync(join(inside, 'own.txt'), STORY);
  symlinkSync(join(folder, 'record.txt'), join(inside, 'link.txt'));
  await agent({ within: [inside], offline: true });
  expect(await ask('collate', { reports: [join(inside, 'own.txt')] })).toContain('1 report');
  for (const name of ['record.txt', 'inside/../record.txt', 'inside/link.txt'])
    expect(await ask('collate', { reports: [join(folder, name)] })).toContain('lies outside');
  expect(await ask('collate', { reports: [inside] })).toMatch(/1 report[\s\S]*link\.txt: It lies outside/);
  expect(await ask('find', { words: 'crane', sources: ['https://example.org/'] })).toContain('No page is fetched');
  rmSync(inside, { recursive: true });
});

test('progress is told to whoever asks for it', async () => {
  await agent();
  const told: number[] = [];
  await client.callTool(
    { name: 'collate', arguments: { reports: [join(folder, 'record.txt'), join(folder, 'story.txt')] } },
    { onprogress: ({ progress }) => told.push(progress) },
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
