import type { NameKind } from '../model/index.ts';

/** By label; 0 is "no name". */
export const LABELS: readonly (NameKind | null)[] = [null, 'person', 'place', 'organisation', 'other'];

/** One stretch of a run with its label. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}
