import { type SourceDocument, sigilOf } from '../model/index.ts';
import type { DossierResults, DossierStage, Flow, PairStage, Stage, WitnessResults, WitnessStage } from './flow.ts';
import { dealt, type Executor, type Job, pick } from './jobs.ts';
import { documentKey, sha256Hex, stageKeys } from './keys.ts';
import type { Memo } from './memo.ts';
import { allPairs, Pairs, type RunningPair } from './pairs.ts';

/** One stage done for one witness, one pair or the dossier. `key`: sigils, joined by `+`. */
export interface StageEvent {
  readonly stage: string;
  readonly scope: Stage['scope'];
  readonly key: string;
  readonly cached: boolean;
}

export interface RunOptions {
  readonly memo: Memo;
  /** Threads that share the work; the results are the same without. */
  readonly executor?: Executor;
  /** Results of dossier stages that were come by elsewhere, by the stage's name: plain data. */
  readonly given?: Readonly<Record<string, unknown>>;
}

export interface FlowResults<F> {
  /** In the order given. */
  readonly witnesses: readonly (WitnessResults<F> & { readonly sigil: string; readonly document: SourceDocument })[];
  readonly dossier: DossierResults<F>;
}

interface Running {
  readonly document: SourceDocument;
  readonly key: string;
  readonly sigil: string;
  readonly order: number;
  readonly results: Record<string, unknown>;
}

/** What is the same for every stage of a run. */
interface Course {
  readonly keys: ReadonlyMap<string, string>;
  readonly memo: Memo;
  readonly executor: Executor | null;
}

/**
 * Runs every stage of `flow` over `documents` and yields an event for each piece of work as it is done; the results
 * come with the generator's return. Work whose key is in `memo` is taken from there and yields `cached: true`.
 * Rejects only where a stage throws, which is a defect of that stage.
 */
// biome-ignore lint/suspicious/noExplicitAny: a flow of any results; the types come back out through FlowResults<F>
export async function* run<F extends Flow<any, any, any>>(
  flow: F,
  documents: readonly SourceDocument[],
  { memo, executor, given: results = {} }: RunOptions,
): AsyncGenerator<StageEvent, FlowResults<F>> {
  const course = { keys: stageKeys(flow.stages), memo, executor: executor ?? null };
  const given: Running[] = documents.map((document, order) => ({
    document,
    key: documentKey(document),
    sigil: sigilOf(order),
    order,
    results: {},
  }));
  const witnessStages = flow.stages.filter((stage) => stage.scope === 'witness');
  yield* runWitnessStages(witnessStages, given, course);

  // From here on, witnesses stand in an order that does not depend on the order given.
  const witnesses = [...given].sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.order - y.order));
  const pairs = new Pairs(witnesses.length);
  const dossier: Record<string, unknown> = {};
  const told = Object.keys(results).length === 0 ? '' : `/${sha256Hex(JSON.stringify(results)).slice(0, 16)}`;
  const dossierKey = `${given.map(({ key }) => key).join('+')}${told}`;
  /** Dossier stages that another thread has not finished yet. */
  const apart = new Map<string, Promise<unknown>>();
  const arrived = async (stage: string): Promise<StageEvent> => {
    const result = await apart.get(stage);
    apart.delete(stage);
    memo.set(`${course.keys.get(stage)}/${dossierKey}`, result);
    dossier[stage] = result;
    return { stage, scope: 'dossier', key: 'dossier', cached: false };
  };
  for (const stage of flow.stages) {
    if (stage.scope === 'pair') yield* runPairStage(stage, witnesses, pairs, course);
    if (stage.scope !== 'dossier') continue;
    if (results[stage.name] !== undefined) {
      dossier[stage.name] = results[stage.name];
      continue;
    }
    for (const need of stage.needs) if (apart.has(need)) yield await arrived(need);
    const key = `${course.keys.get(stage.name)}/${dossierKey}`;
    const known = memo.get(key);
    const needs = () => needsOf(stage, witnesses, pairs, dossier);
    if (known === undefined && stage.apart && executor !== undefined) {
      apart.set(stage.name, started(executor, { scope: 'dossier', stage: stage.name, needs: needs() }));
      continue;
    }
    const result = known ?? stage.run(needs());
    if (known === undefined) memo.set(key, result);
    dossier[stage.name] = result;
    yield { stage: stage.name, scope: 'dossier', key: 'dossier', cached: known !== undefined };
  }
  for (const stage of [...apart.keys()]) yield await arrived(stage);
  return {
    witnesses: given.map(({ results, sigil, document }) => ({ ...results, sigil, document })),
    dossier,
  } as unknown as FlowResults<F>;
}

/** Sends a job off. One that fails is reported where its result is awaited; until then it must not count as unhandled. */
function started(executor: Executor, job: Job): Promise<unknown> {
  const result = executor.run(job);
  result.catch(() => undefined);
  return result;
}

/** Witnesses, and pairs, from which on a stage is shared with other threads: fewer are done before these know what to do. */
const LEAST_SHARED_WITNESSES = 8;
const LEAST_SHARED_PAIRS = 300;

/** Witnesses that this thread does for each that another does: what comes of a witness is as large as its text many times. */
const OWN_WITNESSES = 0.9;

/** Witnesses that have work left are dealt out: this thread does its own while the others do theirs. */
async function* runWitnessStages(
  stages: readonly WitnessStage[],
  witnesses: readonly Running[],
  course: Course,
): AsyncGenerator<StageEvent> {
  const { keys, memo, executor } = course;
  if (executor === null) {
    for (const witness of witnesses) for (const stage of stages) yield runWitnessStage(stage, witness, course);
    return;
  }
  const isMissing = (witness: Running) => (stage: WitnessStage) =>
    memo.get(`${keys.get(stage.name)}/${witness.key}`) === undefined;
  const missing = witnesses.filter((witness) => stages.some(isMissing(witness)));
  const here = stages.filter((stage) => stage.here);
  for (const witness of missing) for (const stage of here) yield runWitnessStage(stage, witness, course);
  const rest = stages.filter((stage) => !stage.here);
  const threads = missing.length < LEAST_SHARED_WITNESSES ? 0 : executor.threads;
  const [, ...others] = dealt(missing, threads, OWN_WITNESSES);
  const jobs = others
    .filter((share) => share.length > 0)
    .map((share) => ({
      share,
      results: started(executor, {
        scope: 'witness',
        stages: rest.map(({ name }) => name),
        witnesses: share.map(({ document, results }) => ({ document, results })),
      }) as Promise<readonly Readonly<Record<string, unknown>>[]>,
    }));
  const away = new Set(jobs.flatMap(({ share }) => share));
  const begun = new Set(missing);
  for (const witness of witnesses) {
    if (away.has(witness)) continue;
    for (const stage of begun.has(witness) ? rest : stages) yield runWitnessStage(stage, witness, course);
  }
  for (const { share, results } of jobs) {
    const found = await results;
    for (const [i, witness] of share.entries())
      for (const stage of rest) yield runWitnessStage(stage, witness, course, found[i]![stage.name]);
  }
}

/** `elsewhere`: what the stage came to in another thread. */
function runWitnessStage(
  stage: WitnessStage,
  witness: Running,
  { keys, memo }: Course,
  elsewhere: unknown = undefined,
): StageEvent {
  const key = `${keys.get(stage.name)}/${witness.key}`;
  const known = memo.get(key);
  const result = known ?? elsewhere ?? stage.run(pick(witness.results, stage.needs), witness.document);
  if (known === undefined) memo.set(key, result);
  witness.results[stage.name] = result;
  return { stage: stage.name, scope: 'witness', key: witness.sigil, cached: known !== undefined };
}

/** A pair with the key of its result: tens of thousands are long to write, and each is asked for three times. */
interface Keyed {
  readonly pair: RunningPair;
  readonly key: string;
}

async function* runPairStage(
  stage: PairStage,
  witnesses: readonly Running[],
  pairs: Pairs,
  { keys, memo, executor }: Course,
): AsyncGenerator<StageEvent> {
  const views = witnesses.map(({ results }) => pick(results, stage.each));
  const keyOf = ({ a, b }: RunningPair) => `${keys.get(stage.name)}/${witnesses[a]!.key}/${witnesses[b]!.key}`;
  const done = ({ pair, key }: Keyed, result: unknown, cached: boolean): StageEvent => {
    if (!cached) memo.set(key, result);
    pair.results[stage.name] = result;
    const sigils = [witnesses[pair.a]!, witnesses[pair.b]!].sort((x, y) => x.order - y.order).map(({ sigil }) => sigil);
    return { stage: stage.name, scope: 'pair', key: sigils.join('+'), cached };
  };
  const missing: Keyed[] = [];
  for (const [i, j] of stage.among ? stage.among(views) : allPairs(witnesses.length)) {
    const pair = pairs.of(Math.min(i, j), Math.max(i, j));
    // A stage that builds on another pair stage runs only where that one ran.
    if (!stage.pair.every((need) => pair.results[need] !== undefined)) continue;
    const keyed = { pair, key: keyOf(pair) };
    const known = memo.get(keyed.key);
    if (known === undefined) missing.push(keyed);
    else yield done(keyed, known, true);
  }
  const [own, ...others] = dealt(missing, missing.length < LEAST_SHARED_PAIRS ? 0 : (executor?.threads ?? 0));
  const jobs = others.map((share) => ({
    share,
    results: started(executor!, {
      scope: 'pair',
      stage: stage.name,
      views,
      pairs: share.map(({ pair: { a, b, results } }) => ({ a, b, results: pick(results, stage.pair) })),
    }) as Promise<readonly unknown[]>,
  }));
  for (const keyed of own!) {
    const { pair, key } = keyed;
    // Of two copies of one document, each has the same pairs.
    const known = memo.get(key);
    const result = known ?? stage.run(views[pair.a]!, views[pair.b]!, pick(pair.results, stage.pair));
    yield done(keyed, result, known !== undefined);
  }
  for (const { share, results } of jobs) {
    const found = await results;
    for (const [i, keyed] of share.entries()) yield done(keyed, found[i], false);
  }
}

function needsOf(
  stage: DossierStage,
  witnesses: readonly Running[],
  pairs: Pairs,
  dossier: Record<string, unknown>,
): Record<string, unknown> {
  return {
    ...pick(dossier, stage.needs),
    witnesses: witnesses.map(({ results, sigil, order }, at) => ({
      ...pick(results, stage.witnesses),
      sigil,
      order,
      key: uniqueKey(witnesses, at),
    })),
    pairs: pairs.views(stage.pairs),
  };
}

/** The document's key; a second copy of the same document in one dossier gets a number. */
function uniqueKey(witnesses: readonly Running[], at: number): string {
  const { key } = witnesses[at]!;
  let copies = 0;
  for (let before = at - 1; before >= 0 && witnesses[before]!.key === key; before--) copies++;
  return copies === 0 ? key : `${key}#${copies + 1}`;
}
