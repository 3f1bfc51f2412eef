import type { CountedWords, Language, Lexicon } from '../lang/index.ts';
import type { ReportWords } from './words.ts';

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
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #weights: Float64Array;
  readonly #partners: (readonly Partner[] | undefined)[];
  readonly #lexicon: Lexicon;
  readonly #counted: CountedWords;
  readonly #room: Float64Array;
  #laid: { readonly words: Int32Array } | null = null;
  /** For each report, the number of each of its words. */
  readonly of: readonly Int32Array[];

  constructor(reports: readonly ReportWords[], { lexicon, quantities }: Language) {
    this.#lexicon = lexicon;
    this.#counted = quantities.words;
    const sentences: number[] = [];
    this.of = reports.map((report) =>
      Int32Array.from(report.bases, (base, place) => {
        const number = this.#numberOf(base);
        sentences[number] = (sentences[number] ?? 0) + report.sentences[place]!;
        return number;
      }),
    );
    const all = reports.reduce((sum, { count }) => sum + count, UNREAD);
    this.#weights = Float64Array.from(sentences, (standing) => Math.log(all / standing) / Math.log(all));
    this.#partners = new Array<readonly Partner[] | undefined>(sentences.length);
    this.#room = new Float64Array(sentences.length);
  }

  /**
   * By word: its weight in a bag, 0 where it is not in it. Valid until the next call, which has the same memory: to look
   * each word's partners up in a map took half the time of laying 200 reports' figures side by side.
   */
  laidOut(bag: { readonly words: Int32Array; readonly strengths: Float64Array }): Float64Array {
    if (bag === this.#laid) return this.#room;
    if (this.#laid !== null) for (const word of this.#laid.words) this.#room[word] = 0;
    for (let i = 0; i < bag.words.length; i++) this.#room[bag.words[i]!] = bag.strengths[i]!;
    this.#laid = bag;
    return this.#room;
  }

  /** How much a word tells, 0 (stands in every sentence) to 1 (stands in one of very many). */
  weight(word: number): number {
    return this.#weights[word]!;
  }

  /** The words of the dossier that can stand for `word`, itself first, each with how near it is. */
  partners(word: number): readonly Partner[] {
    const known = this.#partners[word];
    if (known !== undefined) return known;
    const partners: Partner[] = [{ word, nearness: 1 }];
    for (const neighbour of this.#lexicon.neighbours(this.#words[word]!)) {
      const other = this.#numbers.get(neighbour);
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

  #numberOf(base: string): number {
    const known = this.#numbers.get(base);
    if (known !== undefined) return known;
    this.#numbers.set(base, this.#words.length);
    return this.#words.push(base) - 1;
  }
}
