import type { CountedWords, Language, Lexicon, Tagging } from '../lang/index.ts';
import { type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';

/** Sentences as if read beside those of the dossier, so that in a short one shared words still count as rare. */
const UNREAD = 20;

/** Relations weaker than this let no word stand for another. */
const LEAST_NEARNESS = 0.6;

/** A word that can stand for another, and how near it is, 0 to 1. */
export interface Partner {
  readonly word: number;
  readonly nearness: number;
}

/** The content words of a dossier by their base forms, as numbers, with how rare each is in it. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** In how many sentences of the dossier each word stands. */
  readonly #sentences: number[] = [];
  readonly #last: number[] = [];
  readonly #partners: (readonly Partner[] | undefined)[] = [];
  readonly #lexicon: Lexicon;
  readonly #tagging: Tagging;
  readonly #counted: CountedWords;
  #count = 0;

  constructor({ lexicon, tagging, quantities }: Language) {
    this.#lexicon = lexicon;
    this.#tagging = tagging;
    this.#counted = quantities.words;
  }

  /** The word of each token of a text; -1 for function words, numbers and marks. Counts the text's sentences. */
  read(form: TextForm, tags: Uint8Array): Int32Array {
    const words = new Int32Array(form.tokens.length).fill(-1);
    const { sentences, tokens } = form;
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      this.#count++;
      for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
        if (tokens.kinds[at] !== TokenKind.Word) continue;
        const id = this.#idOf(foldedToken(form, at), tags[at]!);
        if (id < 0) continue;
        words[at] = id;
        if (this.#last[id] === this.#count) continue;
        this.#last[id] = this.#count;
        this.#sentences[id]!++;
      }
    }
    return words;
  }

  /** How much a word tells, 0 (stands in every sentence) to 1 (stands in one of very many). */
  weight(word: number): number {
    return Math.log((this.#count + UNREAD) / this.#sentences[word]!) / Math.log(this.#count + UNREAD);
  }

  /** The words of the dossier that can stand for `word`, itself first, each with how near it is. Call after all texts are read. */
  partners(word: number): readonly Partner[] {
    const known = this.#partners[word];
    if (known !== undefined) return known;
    const partners: Partner[] = [{ word, nearness: 1 }];
    for (const neighbour of this.#lexicon.neighbours(this.#words[word]!)) {
      const other = this.#ids.get(neighbour);
      if (other === undefined || other === word) continue;
      const nearness = this.#lexicon.related(this.#words[word]!, neighbour);
      if (nearness >= LEAST_NEARNESS) partners.push({ word: other, nearness });
    }
    this.#partners[word] = partners;
    return partners;
  }

  /** How near two words are in meaning, 0 to 1; 0 below the nearness at which one can stand for the other. */
  nearness(a: number, b: number): number {
    return this.partners(a).find(({ word }) => word === b)?.nearness ?? 0;
  }

  /** Whether a word counts people of any kind: "34 people" and "34 scientists" may be the same. */
  isAnybody(word: number): boolean {
    return this.#counted.anybody.has(this.#words[word]!);
  }

  /** Whether a word tells of what is still being counted: the dead, the injured, cases. */
  isTallied(word: number): boolean {
    return this.#counted.tallies.has(this.#words[word]!);
  }

  /** What a word, or it with the content word `before` it ("lost their lives"), says has become of those counted; null for most. */
  stateOf(word: number, before = -1): string | null {
    const base = this.#words[word]!;
    const phrase = before < 0 ? undefined : this.#counted.states.get(`${this.#words[before]} ${base}`);
    return phrase ?? this.#counted.states.get(base) ?? null;
  }

  /** The side of a bargain that a word speaks of; null for most. */
  sideOf(word: number): string | null {
    return this.#counted.sides.get(this.#words[word]!) ?? null;
  }

  /** Whether a word says that a number was given before and holds no longer. */
  isEarlier(word: number): boolean {
    return this.#counted.earlier.has(this.#words[word]!);
  }

  #idOf(word: string, tag: number): number {
    if (this.#lexicon.isFunctionWord(word) || word.length < 2) return -1;
    const inflected = this.#tagging.lemma(word, tag);
    const base = inflected === word ? this.#lexicon.lemma(word) : inflected;
    const known = this.#ids.get(base);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(base, id);
    this.#words.push(base);
    this.#sentences.push(0);
    this.#last.push(0);
    this.#partners.push(undefined);
    return id;
  }
}
