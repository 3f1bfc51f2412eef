import type { SpeechStrength, SpeechVerb, VerbForm } from '../../../lang/index.ts';
import type { Content } from '../contents.ts';
import type { Phrase } from '../phrases.ts';

/** A word that gives somebody's words, with whose and which: node indices throughout. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition' | 'label';
  /** The cue's own words. */
  readonly first: number;
  readonly last: number;
  readonly strength: SpeechStrength;
  readonly negated: boolean;
  readonly speaker: Phrase | null;
  /** It leaves its subject out, as Italian does: whoever was spoken of last. */
  readonly dropped?: true;
  /** Who is asked and so speaks next: "she was asked", "Roe asked Lund". */
  readonly asked?: Phrase | null;
  /** Marked words as such may be its content. */
  readonly quotes: boolean;
  readonly contents: readonly Content[];
}

/** A verb of speech at a node, with its particle. */
export interface VerbAt {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
  readonly last: number;
}
