import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../model/index.ts';
import { flow, runWitnessStages } from '../pipeline/index.ts';
import type { Answer } from './pool.ts';

parentPort?.on('message', (document: SourceDocument) => {
  parentPort!.postMessage(answerTo(document));
});

function answerTo(document: SourceDocument): Answer {
  try {
    return { results: runWitnessStages(flow, document) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
