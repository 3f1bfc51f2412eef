import * as findings from './findings/index.ts';
import { languageOf } from './lang/index.ts';
import type { Diagnostic, Dossier, Finding, Sightings, SourceDocument } from './model/index.ts';
import {
  assemble,
  type Executor,
  flow,
  type Memo,
  memoryMemo,
  readAhead,
  run,
  type StageEvent,
  seekIn,
  withSiteLines,
} from './pipeline/index.ts';
import { likenessesOf, likenessTask } from './quotes/index.ts';
import * as statements from './statements/index.ts';

export type * from './model/index.ts';
export { type Executor, type Job, type Memo, memoryMemo, type StageEvent } from './pipeline/index.ts';
export type { ClaimStance, UnitAlignment } from './statements/index.ts';
export { VERSION } from './version.ts';

/** An embedding model, wherever it runs. The engine itself never calls one that it was not given. */
export interface Embedder {
  /** As the dossier names it: the model, and whose it is. */
  readonly name: string;
  /** One vector for each text, all of one length. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

export interface CollateOptions {
  /** Results of earlier runs; hand the same memo in again and only what is new is computed. */
  readonly memo?: Memo;
  /** Worker threads that share the work; the dossier is the same without. Worth starting for dozens of reports. */
  readonly executor?: Executor;
  /** What went wrong before: sources that could not be read. The dossier's diagnostics begin with it. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Asked about quotations that no passage of a record is found for; off where none is given. */
  readonly embedder?: Embedder;
  /** Called after each piece of work. */
  readonly onProgress?: (event: StageEvent) => void;
  /** Stops between two pieces of work; `collate` then rejects with `signal.reason`. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}

/**
 * Lays reports of one event side by side. Sigils (A, B, …) follow the order given; nothing else does.
 * Odd content becomes a diagnostic of the dossier; rejects only when `signal` aborts.
 */
export async function collate(given: readonly SourceDocument[], options: CollateOptions = {}): Promise<Dossier> {
  const { memo = memoryMemo(), executor, diagnostics = [], embedder } = options;
  if (executor !== undefined) await readAhead(given, executor);
  const documents = withSiteLines(given);
  const settings = executor === undefined ? { memo } : { memo, executor };
  const first = await finish(run(flow, documents, settings), options);
  const task = embedder === undefined ? null : likenessTask(first.dossier.checks, first.witnesses);
  const told = (dossier: Dossier): Dossier => ({ ...dossier, diagnostics: [...diagnostics, ...dossier.diagnostics] });
  if (embedder === undefined || task === null) return told(assemble(first));
  const asked = task.asked.filter((one) => 'quote' in one).length;
  const vectors = asked === 0 ? [] : await embedder.embed(task.asked.map(({ text }) => text));
  const likenesses = asked === 0 ? [] : likenessesOf(task, vectors);
  const second = await finish(run(flow, documents, { ...settings, given: { likenesses } }), options);
  return told({ ...assemble(second), embedder: { name: embedder.name, asked, found: likenesses.length } });
}

/** The results of a run that tells of its progress and can be stopped. */
async function finish<T>(
  running: AsyncGenerator<StageEvent, T>,
  { onProgress, signal }: Pick<CollateOptions, 'onProgress' | 'signal'>,
): Promise<T> {
  for (;;) {
    const next = await running.next();
    if (next.done === true) return next.value;
    onProgress?.(next.value);
    if (signal?.aborted === true) throw signal.reason ?? new Error('Stopped before the dossier was complete.');
  }
}

/** How far two sentences say the same, 0 to 1. `language`: BCP 47; English where it is unknown. */
export function similarity(a: string, b: string, language = 'en'): number {
  return statements.similarity(a, b, languageOf(language));
}

/**
 * Which sentences or clauses of several reports of one event say the same: `reports[r][u]` is piece `u` of report `r`.
 * The most alike first; `same` says which pairs Stemma takes for one claim.
 */
export function alignUnits(reports: readonly (readonly string[])[], language = 'en'): statements.UnitAlignment[] {
  return statements.alignUnits(reports, languageOf(language));
}

/** Whether a text agrees or disagrees with a claim, passes it on, or speaks of something else. */
export function stanceOf(claim: string, text: string, language = 'en'): statements.ClaimStance {
  return statements.stanceOf(claim, text, languageOf(language));
}

/**
 * What to mend in a draft before it is published: `dossier` holds the draft beside its sources, `draft` is its sigil.
 * The most important first. Throws where the dossier has no such report.
 */
export function draftFindings(dossier: Dossier, draft: string): Finding[] {
  const witness = dossier.witnesses.find(({ sigil }) => sigil === draft);
  if (witness === undefined) throw new RangeError(`The dossier has no report ${draft}.`);
  return findings.draftFindings(dossier, draft, languageOf(witness.language));
}

/**
 * Where each of `documents` says `words`, in these words or in others: passages, the best first, with who says them and
 * what differs; where a report has nothing of the kind, its nearest passage. Throws where `words` holds no word.
 */
export function findWords(words: string, documents: readonly SourceDocument[]): Sightings[] {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new RangeError('Give at least one word to look for.');
  return seekIn(words, documents);
}
