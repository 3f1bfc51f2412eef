import type { Dossier } from '../../model/index.ts';
import type { ReaderDecision } from './decisions.ts';

export type { ReaderDecision } from './decisions.ts';

/** A form that a dossier can be written in. */
export interface Export {
  /** What `stemma export --format` calls it. */
  readonly format: string;
  /** What people call it. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  /** The file. `decisions`: what people made of the findings, for the forms that have room for it. */
  write(dossier: Dossier, decisions: readonly ReaderDecision[]): Promise<string | Uint8Array>;
}

/** Every form, in the order in which they are offered. Each loads when it is first written. */
export const EXPORTS: readonly Export[] = [
  {
    format: 'html',
    name: 'Report (HTML)',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: async (dossier) => (await import('../html/index.ts')).reportHtml(dossier),
  },
  {
    format: 'json',
    name: 'Dossier (JSON)',
    mediaType: 'application/json',
    extension: 'json',
    write: async (dossier) => `${JSON.stringify(dossier)}\n`,
  },
];
