import type { Evidence } from './evidence/index.ts';
import type { Kinship } from './kinship.ts';

/** What all the evidence on two kin witnesses comes to. */
export interface Judgement {
  readonly kin: Kinship;
  readonly evidence: readonly Evidence[];
  /** Log odds (nats) that `kin.b` derives from `kin.a` against the reverse. */
  readonly forward: number;
  /** The part of it that the two say of themselves, which no wording outweighs: dates, versions, credits. */
  readonly said: number;
  /** Log odds that both derive from a lost third, against an even choice between the two directions. */
  readonly common: number;
}

/** A way in which `to` may have words from `from`. */
export interface Derivation {
  readonly from: number;
  readonly to: number;
  readonly judgement: Judgement;
}

/** The witness at the other end of a line. */
export function otherEnd({ kin: { a, b } }: Judgement, end: number): number {
  return a === end ? b : a;
}

/** Log odds (nats) of the derivation against the reverse. */
export function forwardOf({ to, judgement: { kin, forward } }: Derivation): number {
  return to === kin.b ? forward : -forward;
}

/** What the two say of themselves, towards the derivation. Log odds, as `forwardOf`. */
export function saidOf({ to, judgement: { kin, said } }: Derivation): number {
  return to === kin.b ? said : -said;
}
