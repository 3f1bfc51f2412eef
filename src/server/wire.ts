// What goes over the wire between the server and the app, besides the dossier itself. Types only: the app imports them.

import type { DossierChange } from '../report/models/changed.ts';
import type { Decision, StoredSource } from './store/events.ts';

export type { Decision, DossierChange, StoredSource };

/** What the server is, and where it keeps things. */
export interface ServerInfo {
  readonly version: string;
  /** The folder on disk in which all dossiers lie. */
  readonly folder: string;
  readonly limits: { readonly uploadBytes: number; readonly reportBytes: number; readonly reports: number };
  /** Dossiers in the folder that cannot be read, and why. */
  readonly broken: readonly { readonly id: string; readonly message: string }[];
  /** What a dossier can be exported as. */
  readonly exports: readonly ExportKind[];
}

export interface ExportKind {
  readonly format: string;
  readonly name: string;
  readonly mediaType: string;
}

export interface DossierSummary {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
  readonly reports: number;
  readonly decisions: number;
}

export interface DossierDetail extends DossierSummary {
  /** The folder on disk in which this dossier lies. */
  readonly folder: string;
  readonly sources: readonly StoredSource[];
  readonly decided: readonly Decision[];
  readonly work: WorkState;
  /** Of two details of one dossier the one with the higher serial is the later, in whatever order they arrive. */
  readonly serial: number;
}

/** How far the working out of a dossier is. `key` names a result: the same key, the same bytes. */
export type WorkState =
  | { readonly state: 'empty' }
  | { readonly state: 'working'; readonly key: string; readonly progress: WorkProgress | null }
  | { readonly state: 'done'; readonly key: string; readonly before: string | null }
  | { readonly state: 'failed'; readonly key: string; readonly message: string };

/** Pieces of work: done of all, and the one done last. `about`: sigils, joined by `+`; empty for the whole dossier. */
export interface WorkProgress {
  readonly done: number;
  readonly of: number;
  readonly stage: string;
  readonly scope: 'witness' | 'pair' | 'dossier';
  readonly about: string;
}

/** What could not be done, after RFC 9457: `detail` says what, where and what to do next. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}
