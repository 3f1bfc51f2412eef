import { parentPort } from 'node:worker_threads';
import { memoryMemo } from '../index.ts';
import { collateAmongThreads } from './among.ts';
import type { Job, Word } from './collator.ts';

const memo = memoryMemo();

/** Milliseconds between two words about progress: nobody reads faster. */
const INTERVAL = 40;

parentPort?.on('message', async (job: Job) => {
  tell(await answerTo(job));
});

async function answerTo({ documents, diagnostics, stop }: Job): Promise<Word> {
  const flag = new Uint8Array(stop);
  let told = 0;
  try {
    const dossier = await collateAmongThreads(documents, {
      memo,
      diagnostics,
      signal: {
        get aborted() {
          return Atomics.load(flag, 0) === 1;
        },
      },
      onProgress(progress) {
        const now = performance.now();
        if (now - told < INTERVAL) return;
        told = now;
        tell({ progress });
      },
    });
    return { json: `${JSON.stringify(dossier)}\n` };
  } catch (error) {
    if (Atomics.load(flag, 0) === 1) return { stopped: true };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function tell(word: Word): void {
  parentPort!.postMessage(word);
}
