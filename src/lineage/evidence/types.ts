import type { Range } from '../../model/index.ts';
import type { LineageWitness } from '../input.ts';
import type { Kinship } from '../kinship.ts';
import type { Voices } from '../voices.ts';

/** One reason to hold that one of two kin witnesses has its words from the other, or that neither has. */
export interface Evidence {
  readonly kind:
    | 'shared-text'
    | 'dates'
    | 'byline'
    | 'credit'
    | 'agency'
    | 'record'
    | 'containment'
    | 'cuts'
    | 'rounding'
    | 'introductions'
    | 'quotation-marks'
    | 'outlet'
    | 'version'
    | 'statement'
    | 'retelling'
    | 'translation';
  readonly text: string;
  /** Log odds (nats) that `b` derives from `a` against the reverse; negative where it speaks for the reverse. */
  readonly forward: number;
  /** Log odds that both derive from a lost third against either deriving from the other. */
  readonly common: number;
  /** Where it can be read, ranges in `a` and in `b`. */
  readonly inA: readonly Range[];
  readonly inB: readonly Range[];
}

/** Two kin witnesses with everything that evidence is read from. */
export interface KinPair {
  readonly kin: Kinship;
  readonly a: LineageWitness;
  readonly b: LineageWitness;
  readonly voiceA: Voices;
  readonly voiceB: Voices;
}

/** What evidence that says nothing of direction weighs, and where it stands: nowhere. */
export const none = { forward: 0, common: 0, inA: [], inB: [] } as const;

export const percent = (share: number) => `${Math.round(share * 100)} %`;
