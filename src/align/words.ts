import type { TextForm } from '../model/index.ts';

/**
 * The words of one text in order, punctuation and symbols left out, as parallel arrays. Everything in this folder counts
 * in words: "five words on" steps over a comma as if it were not there.
 */
export interface Words {
  readonly length: number;
  /** `Tokens.norms` of each word; never 0. */
  readonly norms: Uint32Array;
  /** UTF-16 offsets; `ends` is exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word is the first of its sentence. */
  readonly opens: Uint8Array;
}

/** The words of a text. O(tokens). */
export function wordsOf({ tokens, sentences }: Pick<TextForm, 'tokens' | 'sentences'>): Words {
  const norms = new Uint32Array(tokens.length);
  const starts = new Uint32Array(tokens.length);
  const ends = new Uint32Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  let length = 0;
  let sentence = 0;
  let opening = true;
  for (let i = 0; i < tokens.length; i++) {
    if (i === sentences[sentence]) {
      opening = true;
      sentence++;
    }
    const norm = tokens.norms[i]!;
    if (norm === 0) continue;
    norms[length] = norm;
    starts[length] = tokens.starts[i]!;
    ends[length] = tokens.ends[i]!;
    opens[length] = opening ? 1 : 0;
    opening = false;
    length++;
  }
  return {
    length,
    norms: norms.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    opens: opens.slice(0, length),
  };
}

/** Index of the first word that ends after `offset`; `length` past the last one. O(log n). */
export function wordAt({ ends, length }: Pick<Words, 'ends' | 'length'>, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
