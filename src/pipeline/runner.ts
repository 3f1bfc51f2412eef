import type { SourceDocument } from '../model/index.ts';
import type {
  DossierResults,
  DossierStage,
  Flow,
  PairStage,
  PairView,
  Stage,
  WitnessResults,
  WitnessStage,
} from './flow.ts';
import { documentKey, sha256Hex, stageKeys } from './keys.ts';
import type { Memo } from './memo.ts';
import { sigilOf } from './sigils.ts';

/** One stage done for one witness, one pair or the dossier. `key`: sigils, joined by `+`. */
export interface StageEvent {
  readonly stage: string;
  readonly scope: Stage['scope'];
  readonly key: string;
  readonly cached: boolean;
}

/** Computes all witness stages of one document somewhere else: in a worker thread, say. */
export interface WitnessExecutor {
  run(document: SourceDocument): Promise<Readonly<Record<string, unknown>>>;
}

export interface RunOptions {
  readonly memo: Memo;
  readonly executor?: WitnessExecutor;
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

interface RunningPair {
  readonly a: number;
  readonly b: number;
  readonly results: Record<string, unknown>;
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
  const keys = stageKeys(flow.stages);
  const given: Running[] = documents.map((document, order) => ({
    document,
    key: documentKey(document),
    sigil: sigilOf(order),
    order,
    results: {},
  }));
  const witnessStages = flow.stages.filter((stage) => stage.scope === 'witness');
  const ahead = executor ? startAhead(given, witnessStages, keys, memo, executor) : null;
  for (const witness of given) {
    const elsewhere = await ahead?.get(witness);
    for (const stage of witnessStages) yield runWitnessStage(stage, witness, keys, memo, elsewhere);
  }

  // From here on, witnesses stand in an order that does not depend on the order given.
  const witnesses = [...given].sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.order - y.order));
  const pairs = new Pairs(witnesses.length);
  const dossier: Record<string, unknown> = {};
  const told = Object.keys(results).length === 0 ? '' : `/${sha256Hex(JSON.stringify(results)).slice(0, 16)}`;
  const dossierKey = `${given.map(({ key }) => key).join('+')}${told}`;
  for (const stage of flow.stages) {
    if (stage.scope === 'pair') yield* runPairStage(stage, witnesses, pairs, keys, memo);
    if (stage.scope === 'dossier' && results[stage.name] !== undefined) dossier[stage.name] = results[stage.name];
    else if (stage.scope === 'dossier') yield runDossierStage(stage, witnesses, pairs, dossier, dossierKey, keys, memo);
  }
  return {
    witnesses: given.map(({ results, sigil, document }) => ({ ...results, sigil, document })),
    dossier,
  } as unknown as FlowResults<F>;
}

/** All witness stages of one document, by name: what a `WitnessExecutor` gives back. */
// biome-ignore lint/suspicious/noExplicitAny: a flow of any results
export function runWitnessStages(flow: Flow<any, any, any>, document: SourceDocument): Record<string, unknown> {
  const results: Record<string, unknown> = {};
  for (const stage of flow.stages) {
    if (stage.scope === 'witness') results[stage.name] = stage.run(pick(results, stage.needs), document);
  }
  return results;
}

/** Sends every witness that has work left to the executor, all at once. */
function startAhead(
  witnesses: readonly Running[],
  stages: readonly WitnessStage[],
  keys: ReadonlyMap<string, string>,
  memo: Memo,
  executor: WitnessExecutor,
): Map<Running, Promise<Readonly<Record<string, unknown>>>> {
  const jobs = new Map<Running, Promise<Readonly<Record<string, unknown>>>>();
  for (const witness of witnesses) {
    const missing = stages.some((stage) => memo.get(`${keys.get(stage.name)}/${witness.key}`) === undefined);
    if (missing) jobs.set(witness, executor.run(witness.document));
  }
  // A job that fails is reported where its result is awaited; until then it must not count as unhandled.
  for (const job of jobs.values()) job.catch(() => undefined);
  return jobs;
}

function runWitnessStage(
  stage: WitnessStage,
  witness: Running,
  keys: ReadonlyMap<string, string>,
  memo: Memo,
  elsewhere: Readonly<Record<string, unknown>> | undefined,
): StageEvent {
  const key = `${keys.get(stage.name)}/${witness.key}`;
  const known = memo.get(key);
  const result = known ?? elsewhere?.[stage.name] ?? stage.run(pick(witness.results, stage.needs), witness.document);
  if (known === undefined) memo.set(key, result);
  witness.results[stage.name] = result;
  return { stage: stage.name, scope: 'witness', key: witness.sigil, cached: known !== undefined };
}

function* runPairStage(
  stage: PairStage,
  witnesses: readonly Running[],
  pairs: Pairs,
  keys: ReadonlyMap<string, string>,
  memo: Memo,
): Generator<StageEvent> {
  const views = witnesses.map(({ results }) => pick(results, stage.each));
  for (const [i, j] of stage.among ? stage.among(views) : allPairs(witnesses.length)) {
    const [a, b] = i < j ? [i, j] : [j, i];
    const pair = pairs.of(a, b);
    // A stage that builds on another pair stage runs only where that one ran.
    if (!stage.pair.every((need) => pair.results[need] !== undefined)) continue;
    const key = `${keys.get(stage.name)}/${witnesses[a]!.key}/${witnesses[b]!.key}`;
    const known = memo.get(key);
    const result = known ?? stage.run(views[a]!, views[b]!, pick(pair.results, stage.pair));
    if (known === undefined) memo.set(key, result);
    pair.results[stage.name] = result;
    const sigils = [witnesses[a]!, witnesses[b]!].sort((x, y) => x.order - y.order).map(({ sigil }) => sigil);
    yield { stage: stage.name, scope: 'pair', key: sigils.join('+'), cached: known !== undefined };
  }
}

/** The pairs for which some stage has run. */
class Pairs {
  readonly #witnesses: number;
  readonly #pairs = new Map<number, RunningPair>();
  /** By the results asked for: hundreds of reports have tens of thousands of pairs, and several stages ask for the same. */
  readonly #views = new Map<string, readonly PairView<Record<string, unknown>>[]>();

  constructor(witnesses: number) {
    this.#witnesses = witnesses;
  }

  /** The pair of `a` and `b`, to write a result to. */
  of(a: number, b: number): RunningPair {
    this.#views.clear();
    const key = a * this.#witnesses + b;
    const pair = this.#pairs.get(key) ?? { a, b, results: {} };
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Every pair that has all results of these names, by `a`, then `b`; none where no result is asked for. */
  views(names: readonly string[]): readonly PairView<Record<string, unknown>>[] {
    if (names.length === 0) return [];
    const asked = names.join();
    const known = this.#views.get(asked);
    if (known !== undefined) return known;
    const views = [...this.#pairs.values()]
      .filter(({ results }) => names.every((name) => results[name] !== undefined))
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map(({ a, b, results }) => ({ ...pick(results, names), a, b }));
    this.#views.set(asked, views);
    return views;
  }
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) yield [a, b];
}

function runDossierStage(
  stage: DossierStage,
  witnesses: readonly Running[],
  pairs: Pairs,
  dossier: Record<string, unknown>,
  dossierKey: string,
  keys: ReadonlyMap<string, string>,
  memo: Memo,
): StageEvent {
  const key = `${keys.get(stage.name)}/${dossierKey}`;
  const known = memo.get(key);
  const result =
    known ??
    stage.run({
      ...pick(dossier, stage.needs),
      witnesses: witnesses.map(({ results, sigil, order }, at) => ({
        ...pick(results, stage.witnesses),
        sigil,
        order,
        key: uniqueKey(witnesses, at),
      })),
      pairs: pairs.views(stage.pairs),
    });
  if (known === undefined) memo.set(key, result);
  dossier[stage.name] = result;
  return { stage: stage.name, scope: 'dossier', key: 'dossier', cached: known !== undefined };
}

/** The document's key; a second copy of the same document in one dossier gets a number. */
function uniqueKey(witnesses: readonly Running[], at: number): string {
  const { key } = witnesses[at]!;
  let copies = 0;
  for (let before = at - 1; before >= 0 && witnesses[before]!.key === key; before--) copies++;
  return copies === 0 ? key : `${key}#${copies + 1}`;
}

function pick(results: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = results[name];
  return picked;
}
