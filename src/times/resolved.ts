import type { Granule } from './granule.ts';

/** What an expression comes down to. `granule` null: nothing anchors it, or it names no place in the calendar. */
export interface Resolved {
  readonly granule: Granule | null;
  readonly value: string;
  /** What it was resolved against; null where it stands for itself or nothing does. */
  readonly anchor: Granule | null;
  /** The words gave the year. */
  readonly explicit: boolean;
}

/** What cannot be placed. */
export function open(value: string): Resolved {
  return { granule: null, value, anchor: null, explicit: false };
}
