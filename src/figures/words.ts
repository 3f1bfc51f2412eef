import type { Language } from '../lang/index.ts';
import { type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';

/** The content words of one report by their base forms, in the order in which they are met. */
export interface ReportWords {
  readonly bases: readonly string[];
  /** In how many sentences of the report each stands. */
  readonly sentences: Uint32Array;
  /** The sentences of the report. */
  readonly count: number;
}

/** A report's words, and the word of each of its tokens by its place among them; -1 for function words, numbers and marks. */
export function wordsIn(
  form: TextForm,
  tags: Uint8Array,
  { lexicon, tagging }: Language,
): { readonly words: ReportWords; readonly at: Int32Array } {
  const places = new Map<string, number>();
  const bases: string[] = [];
  const standing: number[] = [];
  const last: number[] = [];
  const { sentences, tokens } = form;
  const at = new Int32Array(tokens.length).fill(-1);
  const placeOf = (word: string, tag: number): number => {
    if (lexicon.isFunctionWord(word) || word.length < 2) return -1;
    const inflected = tagging.lemma(word, tag);
    const base = inflected === word ? lexicon.lemma(word) : inflected;
    const known = places.get(base);
    if (known !== undefined) return known;
    places.set(base, bases.length);
    standing.push(0);
    last.push(-1);
    return bases.push(base) - 1;
  };
  const count = Math.max(0, sentences.length - 1);
  for (let sentence = 0; sentence < count; sentence++) {
    for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
      if (tokens.kinds[token] !== TokenKind.Word) continue;
      const place = placeOf(foldedToken(form, token), tags[token]!);
      if (place < 0) continue;
      at[token] = place;
      if (last[place] === sentence) continue;
      last[place] = sentence;
      standing[place]!++;
    }
  }
  return { words: { bases, sentences: Uint32Array.from(standing), count }, at };
}
