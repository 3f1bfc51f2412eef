import type { SourceDocument } from '../model/index.ts';
import type { DossierStage, Flow, PairStage } from './flow.ts';

type Results = Readonly<Record<string, unknown>>;

/** A witness whose stages are to be run, with the results of those that have run already. */
interface WitnessWork {
  readonly document: SourceDocument;
  readonly results: Results;
}

/** A pair, by indices into the views of the job, with the results of its earlier stages that are needed. */
interface PairWork {
  readonly a: number;
  readonly b: number;
  readonly results: Results;
}

/** A piece of work that can be done in another thread: plain data that goes there, plain data that comes back. */
export type Job =
  /** Runs these stages of each witness; gives back what they come to, by their names, for each. */
  | { readonly scope: 'witness'; readonly stages: readonly string[]; readonly witnesses: readonly WitnessWork[] }
  /** Runs one stage of each pair; gives back a list of what it comes to. */
  | {
      readonly scope: 'pair';
      readonly stage: string;
      readonly views: readonly Results[];
      readonly pairs: readonly PairWork[];
    }
  /** Runs one stage of the dossier. */
  | { readonly scope: 'dossier'; readonly stage: string; readonly needs: Results };

/** Threads that do jobs beside this one. The engine starts none itself. */
export interface Executor {
  /** How many there are. */
  readonly threads: number;
  /** Does a job in one of them. Rejects where the job throws, or its thread is lost. */
  run(job: Job): Promise<unknown>;
}

/** Does a job here: what the other threads call. */
// biome-ignore lint/suspicious/noExplicitAny: a flow of any results
export function doJob(flow: Flow<any, any, any>, job: Job): unknown {
  if (job.scope === 'witness')
    return job.witnesses.map(({ document, results: before }) => {
      const results = { ...before };
      for (const stage of flow.stages)
        if (stage.scope === 'witness' && job.stages.includes(stage.name))
          results[stage.name] = stage.run(pick(results, stage.needs), document);
      return pick(results, job.stages);
    });
  const stage = flow.stages.find(({ name }) => name === job.stage) as PairStage | DossierStage;
  if (stage.scope === 'dossier') return stage.run((job as Extract<Job, { scope: 'dossier' }>).needs);
  const { views, pairs } = job as Extract<Job, { scope: 'pair' }>;
  return pairs.map(({ a, b, results }) => stage.run(views[a]!, views[b]!, results));
}

/**
 * Work dealt out in turn to this thread (the first list) and to each other one, so that every list has some of each kind.
 * `own`: this thread's part of what each other one gets. It has what comes back to unpack besides.
 */
export function dealt<T>(work: readonly T[], threads: number, own = 1): T[][] {
  const lists: T[][] = Array.from({ length: threads + 1 }, () => []);
  const fullness = (list: readonly T[]) => (list.length + 1) / (list === lists[0] ? own : 1);
  for (const piece of work)
    lists.reduce((least, list) => (fullness(list) < fullness(least) ? list : least)).push(piece);
  return lists;
}

export function pick(results: Results, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = results[name];
  return picked;
}
