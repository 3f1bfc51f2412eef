import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/model/index.ts';
import { Flow } from '../../src/pipeline/flow.ts';
import {
  doJob,
  type Executor,
  type Job,
  type Memo,
  memoryMemo,
  run,
  type StageEvent,
} from '../../src/pipeline/index.ts';

const flow = Flow.empty
  .witness('words', { version: 1, needs: [], run: (_, document) => document.content.split(' ') })
  .witness('count', { version: 1, needs: ['words'], run: ({ words }) => words.length })
  .pair('shared', {
    version: 1,
    each: ['words'],
    pair: [],
    run: (a, b) => a.words.filter((word) => b.words.includes(word)),
  })
  .dossier('report', {
    version: 1,
    witnesses: ['count'],
    pairs: ['shared'],
    needs: [],
    apart: true,
    run: ({ witnesses, pairs }) => ({
      total: witnesses.reduce((sum, { count }) => sum + count, 0),
      shared: pairs.map(({ shared }) => shared.join(' ')),
    }),
  });

const document = (content: string): SourceDocument => ({
  content,
  mediaType: 'text/plain',
  id: content,
  bytes: content.length,
});
const texts = ['a b c', 'b c d', 'x y'];

async function collect(documents: readonly SourceDocument[], memo: Memo, executor?: Executor) {
  const running = run(flow, documents, { memo, ...(executor === undefined ? {} : { executor }) });
  const events: StageEvent[] = [];
  for (;;) {
    const next = await running.next();
    if (next.done === true) return { events, results: next.value };
    events.push(next.value);
  }
}

const fresh = (events: readonly StageEvent[], scope: string) =>
  events.filter((event) => !event.cached && event.scope === scope).length;

describe('the runner', () => {
  test('adding a report runs its own witness stages, n pair stages and the dossier stages', async () => {
    const memo = memoryMemo();
    await collect(texts.map(document), memo);
    const { events } = await collect([...texts, 'a y'].map(document), memo);
    expect(fresh(events, 'witness')).toBe(2);
    expect(fresh(events, 'pair')).toBe(3);
    expect(fresh(events, 'dossier')).toBe(1);
  });

  test('a second run computes nothing', async () => {
    const memo = memoryMemo();
    const first = await collect(texts.map(document), memo);
    const second = await collect(texts.map(document), memo);
    expect(second.events.every(({ cached }) => cached)).toBe(true);
    expect(second.results).toEqual(first.results);
  });

  test('reports added one by one, in any order, end where all at once do', async () => {
    const scratch = await collect(texts.map(document), memoryMemo());
    const memo = memoryMemo();
    await collect([document(texts[2]!)], memo);
    await collect([texts[2]!, texts[0]!].map(document), memo);
    const grown = await collect(texts.map(document), memo);
    expect(grown.results).toEqual(scratch.results);
  });

  const many = Array.from({ length: 40 }, (_, i) => `a${i % 7} b${i % 5} c${i}`);

  test('threads share the work: the same results, and every piece is done once', async () => {
    const jobs: Job[] = [];
    const executor: Executor = {
      threads: 2,
      run: async (job) => {
        jobs.push(job);
        return structuredClone(doJob(flow, structuredClone(job)));
      },
    };
    const alone = await collect(many.map(document), memoryMemo());
    const shared = await collect(many.map(document), memoryMemo(), executor);
    expect(shared.results).toEqual(alone.results);
    for (const scope of ['witness', 'pair', 'dossier'])
      expect(fresh(shared.events, scope)).toBe(fresh(alone.events, scope));
    expect(jobs.map(({ scope }) => scope)).toEqual(['witness', 'witness', 'pair', 'pair', 'dossier']);
  });

  test('threads are given nothing that is known', async () => {
    const memo = memoryMemo();
    await collect(many.map(document), memo);
    const executor: Executor = { threads: 2, run: () => Promise.reject(new Error('asked')) };
    const { events } = await collect(many.map(document), memo, executor);
    expect(events.every(({ cached }) => cached)).toBe(true);
  });

  test('a failing executor fails the run', async () => {
    const executor: Executor = { threads: 1, run: () => Promise.reject(new Error('worker gone')) };
    await expect(collect(['a', 'b'].map(document), memoryMemo(), executor)).rejects.toThrow('worker gone');
  });

  test('reading something undeclared does not compile (checked by tsc)', () => {
    Flow.empty
      .witness('words', { version: 1, needs: [], run: () => [''] })
      // @ts-expect-error `words` is not declared
      .witness('count', { version: 1, needs: [], run: ({ words }) => words });
    // @ts-expect-error nothing called `words` stands above
    Flow.empty.witness('count', { version: 1, needs: ['words'], run: () => 0 });
    expect(true).toBe(true);
  });
});
