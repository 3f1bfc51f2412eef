import type { TaggerModel } from '../text/index.ts';

/** What a language knows of the parts of speech. */
export interface Tagging {
  /** Unpacked when first asked for: most commands tag nothing. */
  readonly model: () => TaggerModel;
  /** The dictionary form of a folded word under its tag: "told" VBD is "tell", "companies" NNS is "company". */
  readonly lemma: (word: string, tag: number) => string;
}
