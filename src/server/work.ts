import type { Dossier, StageEvent } from '../index.ts';
import { readSources, type SourceOptions } from '../io/sources.ts';
import { flow, sha256Hex, stageKeys } from '../pipeline/index.ts';
import { shortName } from '../report/models/label.ts';
import { clipped, visible } from '../report/models/visible.ts';
import { VERSION } from '../version.ts';
import type { Collator } from '../workers/collator.ts';
import { Refusal } from './problem.ts';
import type { StoredDossier } from './store/dossier.ts';
import type { WorkState } from './wire.ts';

/** What everything that is worked out depends on besides the sources: this build's stages. */
const BUILD = sha256Hex(JSON.stringify([VERSION, ...stageKeys(flow.stages).values()]));

/** Milliseconds between two words about progress to whoever listens. */
const INTERVAL = 60;

interface Running {
  readonly key: string;
  readonly stop: AbortController;
  /** Resolves with whether a result came of it; never rejects. */
  readonly ended: Promise<void>;
}

/**
 * Works out dossiers when their sources change. One job for a dossier at a time: a change stops the one under way, whose
 * finished pieces are remembered. What a killed process left undone is begun again when somebody next asks for it.
 */
export class Work {
  readonly #collator: Collator;
  readonly #options: SourceOptions;
  readonly #running = new Map<string, Running>();
  readonly #states = new Map<string, WorkState>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #complain: (error: unknown) => void;
  #serial = 0;

  constructor(collator: Collator, options: SourceOptions, complain: (error: unknown) => void) {
    this.#collator = collator;
    this.#options = options;
    this.#complain = complain;
  }

  /** How far the dossier is; begins the work if there is something to do. */
  async state(dossier: StoredDossier): Promise<WorkState> {
    await this.ensure(dossier);
    return this.#states.get(dossier.id) ?? { state: 'empty' };
  }

  /** A number higher than all that were given before; by the clock, so that it is so after a new start too. */
  serial(): number {
    this.#serial = Math.max(this.#serial + 1, Date.now());
    return this.#serial;
  }

  /** Calls `listener` whenever the dossier or the work on it changes, until the returned function is called. */
  listen(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** The dossier changed: begins what there is to do and tells whoever listens. */
  async changed(dossier: StoredDossier): Promise<void> {
    await this.ensure(dossier);
    this.#tell(dossier.id);
  }

  /** The JSON of the dossier as it is now, once it is worked out. Rejects with a refusal where it has no reports. */
  async result(dossier: StoredDossier): Promise<{ readonly key: string; readonly json: string }> {
    for (;;) {
      const state = await this.state(dossier);
      if (state.state === 'empty')
        throw new Refusal(409, 'This dossier has no reports yet. Add some; then there is something to show.');
      if (state.state === 'failed') throw new Refusal(422, state.message);
      if (state.state === 'done') {
        const json = await dossier.result(state.key);
        if (json !== null) return { key: state.key, json };
        this.#states.delete(dossier.id);
      } else await this.#running.get(dossier.id)?.ended;
    }
  }

  /** Ends the work on a dossier that is going away. */
  async forget(id: string): Promise<void> {
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.stop.abort(new Error('The dossier was deleted.'));
    await running?.ended;
    this.#states.delete(id);
    this.#tell(id);
    this.#listeners.delete(id);
  }

  async close(): Promise<void> {
    for (const id of [...this.#running.keys()]) await this.forget(id);
    await this.#collator.close();
  }

  async ensure(dossier: StoredDossier): Promise<void> {
    const { id, state } = dossier;
    const running = this.#running.get(id);
    if (state.sources.length === 0) {
      running?.stop.abort(new Error('There is nothing left to work out.'));
      this.#running.delete(id);
      this.#states.set(id, { state: 'empty' });
      return;
    }
    const key = keyOf(dossier);
    if (running?.key === key) return;
    const known = this.#states.get(id);
    if (running === undefined && known !== undefined && known.state !== 'empty' && known.key === key) return;
    const isThere = await dossier.has(key);
    // While the disk was asked, another request may have begun this work, or changed what there is to do.
    if (this.#running.get(id)?.key === key || keyOf(dossier) !== key) return;
    const before = this.#running.get(id);
    before?.stop.abort(new Error('The reports changed.'));
    this.#running.delete(id);
    if (isThere) this.#states.set(id, done(dossier, key));
    else this.#begin(dossier, key, before?.ended);
  }

  /** `before`: the job that was stopped for this one; two must never write a dossier's results at once. */
  #begin(dossier: StoredDossier, key: string, before: Promise<void> = Promise.resolve()): void {
    const { id } = dossier;
    const stop = new AbortController();
    this.#states.set(id, { state: 'working', key, progress: null });
    const ended = before
      .then(() => this.#run(dossier, key, stop.signal))
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        this.#complain(error);
        const message = error instanceof Error ? error.message : String(error);
        this.#states.set(id, { state: 'failed', key, message });
      })
      .finally(() => {
        if (this.#running.get(id)?.key === key) this.#running.delete(id);
        if (!stop.signal.aborted) this.#tell(id);
      });
    this.#running.set(id, { key, stop, ended });
  }

  async #run(dossier: StoredDossier, key: string, signal: AbortSignal): Promise<void> {
    const { documents, diagnostics } = await readSources(dossier.sources(), this.#options);
    signal.throwIfAborted();
    let pieces = 0;
    let told = 0;
    const of = piecesOf(documents.length);
    const json = await this.#collator.collate(documents, {
      diagnostics,
      signal,
      onProgress: ({ stage, scope, key: about }: StageEvent) => {
        pieces++;
        const now = performance.now();
        if (signal.aborted || now - told < INTERVAL) return;
        told = now;
        const progress = { done: Math.min(pieces, of), of, stage, scope, about: scope === 'dossier' ? '' : about };
        this.#states.set(dossier.id, { state: 'working', key, progress });
        this.#tell(dossier.id);
      },
    });
    signal.throwIfAborted();
    await dossier.keep(key, json);
    if (dossier.state.name === '') await dossier.rename(titleOf(JSON.parse(json) as Dossier));
    if (!signal.aborted) this.#states.set(dossier.id, done(dossier, key));
  }

  #tell(id: string): void {
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }
}

function done({ state }: StoredDossier, key: string): WorkState {
  return { state: 'done', key, before: state.results.find((known) => known !== key) ?? null };
}

/** What a dossier is called that nobody gave a name. */
function titleOf({ witnesses: [first] }: Dossier): string {
  return first === undefined ? '' : clipped(visible(first.title ?? shortName(first)), 120);
}

/** Names the result of a dossier's sources, read by this build. */
function keyOf({ state }: StoredDossier): string {
  const sources = state.sources.map(({ id: _, ...source }) => source);
  return sha256Hex(JSON.stringify([BUILD, sources])).slice(0, 32);
}

/** How many events the working out of `n` reports gives. */
function piecesOf(n: number): number {
  const count = (wanted: string) => flow.stages.filter(({ scope }) => scope === wanted).length;
  return n * count('witness') + ((n * (n - 1)) / 2) * count('pair') + count('dossier');
}
