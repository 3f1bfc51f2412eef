import type { Diagnostic, Dossier, SourceDocument, StageEvent } from '../index.ts';
import { type Told, withTold } from '../io/given.ts';
import { type NamedBytes, readSources, type SourceOptions } from '../io/sources.ts';
import { sha256Hex } from '../pipeline/index.ts';
import type { Collator } from '../workers/collator.ts';

/** A report as an agent hands it in: a file, a folder, the address of a page, or text that it holds. */
export type Handed = string | { readonly name: string; readonly text: string };

export interface ShelfOptions {
  readonly collator: Collator;
  /** What may be read, and how. */
  readonly sources: SourceOptions;
}

/** How one piece of work is watched and stopped. */
export interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: StageEvent) => void;
}

/** Reports that were handed in together, and their dossier. */
export interface Opened {
  /** The same reports, told the same of, have the same id. */
  readonly id: string;
  readonly documents: readonly SourceDocument[];
  readonly dossier: Dossier;
}

/** Dossiers that are kept; an older one is worked out again when its reports are handed in again. */
const KEPT = 16;

/** Reads reports for an agent, works out their dossiers and keeps the latest of them. */
export class Shelf {
  readonly #options: ShelfOptions;
  readonly #opened = new Map<string, Opened>();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** Rejects where there is no report at all, or none that may be read; what could not be read of several is in `diagnostics`. */
  async read(handed: readonly Handed[]): Promise<{
    readonly documents: readonly SourceDocument[];
    readonly diagnostics: readonly Diagnostic[];
  }> {
    if (handed.includes('-')) throw new Error('Standard input is how we talk. Hand the text in as { name, text }.');
    const read = await readSources(handed.map(named), this.#options.sources);
    if (read.documents.length === 0)
      throw new Error(read.diagnostics.map(({ source, message }) => `${source ?? ''}: ${message}`).join('\n'));
    return read;
  }

  /** The dossier of these reports. Rejects as `read` does, where something is told of a report that is not there, or on abort. */
  async open(handed: readonly Handed[], told: Told, watching: Watching): Promise<Opened> {
    const read = await this.read(handed);
    const { documents, unknown } = withTold(read.documents, told);
    if (unknown.length > 0) throw new Error(`No report is called ${unknown[0]}. Name it as it was handed in.`);
    return this.lay(documents, read.diagnostics, watching);
  }

  /** The dossier of documents that are read already. Rejects on abort. */
  async lay(
    documents: readonly SourceDocument[],
    diagnostics: readonly Diagnostic[],
    watching: Watching,
  ): Promise<Opened> {
    const id = sha256Hex(JSON.stringify(documents.map(({ id, path, url, given }) => [id, path, url, given]))).slice(
      0,
      8,
    );
    const json = await this.#options.collator.collate(documents, { diagnostics, ...watching });
    const opened = { id, documents, dossier: JSON.parse(json) as Dossier };
    this.#opened.delete(id);
    this.#opened.set(id, opened);
    for (const oldest of [...this.#opened.keys()].slice(0, -KEPT)) this.#opened.delete(oldest);
    return opened;
  }

  /** A dossier that was opened before. Throws where it is not, or no longer, kept. */
  find(id: string): Opened {
    const found = this.#opened.get(id);
    if (found !== undefined) return found;
    const kept = [...this.#opened.keys()].join(', ');
    throw new Error(
      `There is no dossier ${id} here${kept === '' ? '' : ` (there are: ${kept})`}. Open it with collate.`,
    );
  }

  close(): Promise<void> {
    return this.#options.collator.close();
  }
}

function named(handed: Handed): string | NamedBytes {
  if (typeof handed === 'string') return handed;
  const { name, text } = handed;
  return { name, bytes: async () => new TextEncoder().encode(text), declaredCharset: 'utf-8' };
}
