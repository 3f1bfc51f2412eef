import type { Attribution, Quotation } from '../model/index.ts';
import type { Cue } from './clause/cues/index.ts';
import type { Sentence, Source } from './clause/nodes.ts';
import type { Sight } from './clause/sight.ts';
import type { Known } from './speakers.ts';

/** A quotation before all of them are numbered. */
export type Draft = Omit<Quotation, 'utterance' | 'within' | 'named'> & {
  /** Drafts of one utterance share the object. */
  readonly utterance: object;
};

/** What a run of sentences is read with. */
export interface Reading {
  readonly source: Source;
  readonly who: Known;
  /** Whose reported speech counts: everybody's; in a transcript, that of people who do not take part; nobody's. */
  readonly reported: 'all' | 'others' | 'none';
  /** Whose words "I said" are: the author's, the speaker's of a turn. */
  readonly self: Attribution | null;
  /** Indices of stretches that are blocks, posts and answers without marks. */
  readonly unmarked: ReadonlySet<number>;
  /** Whose report it is: what is said to that house is said to nobody else. */
  readonly publisher: string | null;
}

/** A sentence with its cues. */
export interface Seen {
  readonly sentence: Sentence;
  readonly sight: Sight;
  readonly cues: readonly Cue[];
  /** The next sentence only says who spoke, and is a part of it. */
  readonly joined: boolean;
}
