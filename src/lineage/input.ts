import type { Passage, Prints } from '../align/index.ts';
import type { Report, TextForm } from '../model/index.ts';

/** A witness as the lineage stage gets it. */
export interface LineageWitness {
  readonly sigil: string;
  readonly order: number;
  readonly key: string;
  readonly report: Report;
  readonly form: TextForm;
  readonly prints: Prints;
}

/** Two witnesses and what they share: indices into the witnesses, `a < b`. */
export interface LineageInputPair {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly Passage[];
}
