import { parentPort } from 'node:worker_threads';
import { doJob, flow, type Job } from '../pipeline/index.ts';
import type { Answer } from './pool.ts';

parentPort?.on('message', (job: Job) => {
  parentPort!.postMessage(answerTo(job));
});

function answerTo(job: Job): Answer {
  try {
    return { result: doJob(flow, job) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
