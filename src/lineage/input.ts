import type { Content, Prints, SharedText } from '../align/index.ts';
import type { Quotation, Report, TextForm } from '../model/index.ts';

/** A witness as the lineage stage gets it. */
export interface LineageWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly form: TextForm;
  readonly prints: Prints;
  readonly content: Content;
  readonly quotations: readonly Quotation[];
}

/** Two witnesses, by index, `a < b`, and what they share. */
export interface LineageInputPair {
  readonly a: number;
  readonly b: number;
  readonly passages: SharedText;
}

/** The same with what they share laid open. */
export interface SharingPair extends SharedText {
  readonly a: number;
  readonly b: number;
}
