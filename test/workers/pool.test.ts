import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collate, type SourceDocument } from '../../src/index.ts';
import { collateAmongThreads } from '../../src/workers/among.ts';
import { type WorkerPool, workerPool } from '../../src/workers/pool.ts';

const script = new URL('../../dist/worker.js', import.meta.url);
const document = (content: string): SourceDocument => ({
  content,
  mediaType: 'text/plain',
  id: content,
  bytes: content.length,
});
const documents = ['The bridge opened on Monday.', 'The bridge will open on Tuesday, the mayor said.', ''].map(
  document,
);

describe.runIf(existsSync(script) || process.env.CI)('worker threads', () => {
  let pool: WorkerPool;
  beforeAll(() => {
    pool = workerPool(script, 2);
  });
  afterAll(() => pool.close());

  test('give the same dossier as one thread', async () => {
    expect(await collate(documents, { executor: pool })).toEqual(await collate(documents));
  });

  test('a thread that is lost costs time and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-'));
    const ends = join(folder, 'ends.mjs');
    writeFileSync(ends, 'process.exit(3);');
    const many = Array.from({ length: 45 }, (_, i) => document(`The bridge opened on ${i + 1} May.`));
    expect(await collateAmongThreads(many, {}, pathToFileURL(ends))).toEqual(await collate(many));
    rmSync(folder, { recursive: true });
  });

  test('a thread that dies rejects its job and no other', async () => {
    const broken = workerPool(new URL('data:text/javascript,process.exit(3)'), 1);
    await expect(broken.run({ scope: 'witness', stages: [], witnesses: [] })).rejects.toThrow('ended early');
    await broken.close();
  });
});
