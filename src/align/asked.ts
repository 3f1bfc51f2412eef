import { type Ask, type Concordance, FUNCTION_SHARE, type Match, type Weights } from './concordance.ts';
import { type Likeness, scoreOf } from './place-score.ts';
import type { Lexeme } from './wording.ts';

/** Lines looked at closely. On a record of 60 lines the right one was among the first 8 in all but 1 of 700 cases. */
const CANDIDATE_LINES = 16;
/** Words up to which a quotation is a fragment. */
const FRAGMENT_WORDS = 9;
/** Words per line assumed for a text that has too few to tell. */
const USUAL_LINE = 12;

/**
 * Whether a quotation is all that is known of what is looked for: a fragment has few words to tell its place then, and
 * its function words are met anywhere. Where words stand around it, these tell the place.
 */
export type Setting = 'alone' | 'surrounded';

/** Lines of a text laid against a quotation. */
export interface Measured {
  readonly lines: readonly number[];
  /** The words of the best matching stretch inside these lines, half open. */
  readonly from: number;
  readonly to: number;
  readonly voice: number;
  /** Log odds that the words come from here rather than from nowhere in the text. */
  readonly score: number;
  readonly likeness: Likeness;
}

/** Log odds of a place, by word of the quotation: where the place has the word, and where it lacks it. */
interface Odds {
  readonly met: Float64Array;
  readonly missed: Float64Array;
}

/**
 * A quotation asked of one text: which of its words stand where. Built in O(lines of the quoted words); measuring a place
 * is O(words of the place · words of it that the quotation has). Everything that is known of a place while it is measured
 * stands in arrays that the next one uses again: a quotation measures some thirty places.
 */
export class Asked {
  readonly #quote: readonly Lexeme[];
  readonly #text: Concordance;
  readonly #asks: readonly Ask[];
  readonly #weights: Float64Array;
  readonly #weight: number;
  /** What the text's words weigh beside those of the quotation. */
  readonly #theirs: Weights;
  /** By key of the text: 1 + the first entry below of the words of the quotation that it can stand for; 0 for none. */
  readonly #firstHits: Uint32Array;
  /** By entry: a word of the quotation, how alike the key is to it, and 1 + the key's next entry. Words ascend. */
  readonly #hitWords: number[] = [];
  readonly #hitLikenesses: number[] = [];
  readonly #nextHits: number[] = [];
  /** By line: the weight of the quotation's words that it has. */
  readonly #shared: Float64Array;
  /** By number of lines: what speaks for a place of so many, by word of the quotation. */
  readonly #odds: Odds[] = [];
  /** By word of the quotation: its partner in the place being measured, or -1, and how alike the two are. */
  readonly #places: Int32Array;
  readonly #found: Float64Array;
  /** By word of the place: where it stands in the text, its key, and its partner in the quotation or -1. */
  #words = new Int32Array(64);
  #keys = new Int32Array(64);
  #partners = new Int32Array(64);

  constructor(quote: readonly Lexeme[], text: Concordance, setting: Setting) {
    this.#quote = quote;
    this.#text = text;
    this.#asks = quote.map((word) => text.ask(word));
    const isAlone = setting === 'alone' && quote.length <= FRAGMENT_WORDS;
    this.#theirs = isAlone ? text.telling : text;
    this.#weights = new Float64Array(quote.length);
    let weight = 0;
    for (let word = 0; word < quote.length; word++) {
      const lexeme = quote[word]!;
      const isLess = isAlone && lexeme.kind === 'function';
      this.#weights[word] = this.#asks[word]!.weight * (isLess ? FUNCTION_SHARE : isFirm(lexeme) ? FIRM_SHARE : 1);
      weight += this.#weights[word]!;
    }
    this.#weight = weight;
    this.#firstHits = new Uint32Array(text.keys.length);
    this.#shared = new Float64Array(text.lines.length);
    this.#places = new Int32Array(quote.length);
    this.#found = new Float64Array(quote.length);
    this.#look();
  }

  #look(): void {
    for (let word = 0; word < this.#asks.length; word++) {
      const { lines, likenesses } = this.#asks[word]!;
      const weight = this.#weights[word]!;
      for (let i = 0; i < lines.length; i++) this.#shared[lines[i]!]! += likenesses[i]! * weight;
    }
    for (let word = this.#asks.length - 1; word >= 0; word--) {
      const { matches, alternatives } = this.#asks[word]!;
      this.#hit(word, matches);
      this.#hit(word, alternatives);
    }
  }

  #hit(word: number, matches: readonly Match[]): void {
    for (const { key, likeness } of matches) {
      this.#hitWords.push(word);
      this.#hitLikenesses.push(likeness);
      this.#firstHits[key] = this.#nextHits.push(this.#firstHits[key]!);
    }
  }

  /** The lines that share most with the quotation, by its weight found and by the weight of both. */
  likelyLines(): number[] {
    const best: { line: number; rank: number }[] = [];
    const { lineWeights } = this.#theirs;
    let least = 0;
    for (let line = 0; line < this.#shared.length; line++) {
      const shared = this.#shared[line]!;
      if (shared === 0) continue;
      const rank = shared / this.#weight + (2 * shared) / (this.#weight + lineWeights[line]!);
      if (best.length === CANDIDATE_LINES && rank <= least) continue;
      let at = best.length;
      while (at > 0 && best[at - 1]!.rank < rank) at--;
      best.splice(at, 0, { line, rank });
      if (best.length > CANDIDATE_LINES) best.pop();
      least = best.at(-1)!.rank;
    }
    return best.map(({ line }) => line);
  }

  /** `line` with each neighbour, and grown as far as the quotation asks for more. */
  *windowsAround(line: number): Generator<number[]> {
    const { previous, lines } = this.#text;
    const before = previous[line]!;
    const after = lines[line]!.next;
    const pairs: number[][] = [];
    if (before >= 0) pairs.push([before, line]);
    if (after >= 0) pairs.push([line, after]);
    yield* pairs;
    const longest = 1 + Math.ceil(this.#quote.length / this.#usualLine());
    let grown = pairs.reduce((best, pair) => (this.#roughly(pair) > this.#roughly(best) ? pair : best), [line]);
    while (grown.length > 1 && grown.length < longest) {
      const left = previous[grown[0]!]!;
      const right = lines[grown.at(-1)!]!.next;
      const larger = [left < 0 ? null : [left, ...grown], right < 0 ? null : [...grown, right]]
        .filter((lines) => lines !== null)
        .sort((a, b) => this.#roughly(b) - this.#roughly(a))[0];
      if (larger === undefined || this.#roughly(larger) <= this.#roughly(grown)) break;
      grown = larger;
      yield grown;
    }
  }

  #usualLine(): number {
    const { lines, wording } = this.#text;
    return lines.length < 5 ? USUAL_LINE : Math.max(4, wording.length / lines.length);
  }

  /** Overlap of the quotation with these lines as if no word stood in two of them. */
  #roughly(lines: readonly number[]): number {
    let shared = 0;
    let weight = 0;
    for (const line of lines) {
      shared += this.#shared[line]!;
      weight += this.#theirs.lineWeights[line]!;
    }
    return (2 * Math.min(shared, this.#weight)) / (this.#weight + weight);
  }

  /** The quotation against these lines, word by word. */
  measure(lines: readonly number[]): Measured {
    const size = this.#lay(lines);
    this.#pair(size);
    const stretch = this.#bestStretch(size);
    let covered = 0;
    for (let word = 0; word < this.#found.length; word++) covered += this.#found[word]! * this.#weights[word]!;
    const likeness: Likeness = {
      both: this.#overlap(size),
      stretch: stretch.overlap,
      order: this.#inOrder(),
      chance: this.#againstChance(lines.length),
      words: this.#quote.length,
      lines: lines.length,
      covered: this.#weight === 0 ? 0 : covered / this.#weight,
    };
    return {
      lines,
      from: stretch.from,
      to: stretch.to,
      voice: this.#text.lines[lines[0]!]!.voice,
      score: scoreOf(likeness, this.#text.lines.length),
      likeness,
    };
  }

  /** Lays out the words of a place; how many they are. */
  #lay(lines: readonly number[]): number {
    let size = 0;
    for (const line of lines) size += this.#text.lines[line]!.to - this.#text.lines[line]!.from;
    if (size > this.#words.length) {
      this.#words = new Int32Array(2 * size);
      this.#keys = new Int32Array(2 * size);
      this.#partners = new Int32Array(2 * size);
    }
    let at = 0;
    for (const line of lines) {
      const { from, to } = this.#text.lines[line]!;
      for (let word = from; word < to; word++) {
        this.#words[at] = word;
        this.#keys[at++] = this.#text.keyAt(word);
      }
    }
    return size;
  }

  /** Pairs the words of the quotation with those of the place, one to one, the same words before like ones, the weightier first. */
  #pair(size: number): void {
    this.#places.fill(-1);
    this.#found.fill(0);
    this.#partners.fill(-1, 0, size);
    this.#pairFrom(1, size);
    this.#pairFrom(0, size);
  }

  /** Pairs what is at least so alike. */
  #pairFrom(least: number, size: number): void {
    for (let at = 0; at < size; at++) {
      let hit = this.#firstHits[this.#keys[at]!]!;
      if (hit === 0 || this.#partners[at]! >= 0) continue;
      let best = -1;
      let value = 0;
      let alike = 0;
      for (; hit > 0; hit = this.#nextHits[hit - 1]!) {
        const word = this.#hitWords[hit - 1]!;
        const likeness = this.#hitLikenesses[hit - 1]!;
        if (likeness < least || this.#places[word]! >= 0) continue;
        const worth = likeness * this.#weights[word]!;
        if (worth > value) {
          value = worth;
          best = word;
          alike = likeness;
        }
      }
      if (best < 0) continue;
      this.#places[best] = at;
      this.#partners[at] = best;
      this.#found[best] = alike;
    }
  }

  /** Weight of the paired words, as a share of all words of both sides. */
  #overlap(size: number): number {
    const { weights } = this.#theirs;
    let shared = 0;
    let weight = this.#weight;
    for (let at = 0; at < size; at++) {
      const own = weights[this.#keys[at]!]!;
      weight += own;
      const partner = this.#partners[at]!;
      if (partner >= 0) shared += this.#found[partner]! * (own + this.#weights[partner]!);
    }
    return weight === 0 ? 0 : shared / weight;
  }

  /** The stretch of the place, from one paired word to another, where that overlap is largest: where a fragment stands. */
  #bestStretch(size: number): { overlap: number; from: number; to: number } {
    const { weights } = this.#theirs;
    let overlap = 0;
    let from = 0;
    let to = size - 1;
    let end = size;
    while (end > 0 && this.#partners[end - 1]! < 0) end--;
    for (let first = 0; first < end; first++) {
      if (this.#partners[first]! < 0) continue;
      let shared = 0;
      let weight = this.#weight;
      for (let last = first; last < end; last++) {
        const own = weights[this.#keys[last]!]!;
        weight += own;
        const partner = this.#partners[last]!;
        if (partner < 0) continue;
        shared += this.#found[partner]! * (own + this.#weights[partner]!);
        if (shared / weight > overlap) {
          overlap = shared / weight;
          from = first;
          to = last;
        }
      }
    }
    return { overlap, from: this.#words[from]!, to: this.#words[to]! + 1 };
  }

  /** Weight of neighbouring paired words that stand in the same order on both sides, as a share of the quotation. */
  #inOrder(): number {
    let ordered = 0;
    let before = -1;
    for (let word = 0; word < this.#places.length; word++) {
      if (this.#places[word]! < 0) continue;
      if (before >= 0 && this.#places[word]! > this.#places[before]!)
        ordered += Math.min(this.#weights[word]!, this.#weights[before]!);
      before = word;
    }
    return this.#weight === 0 ? 0 : ordered / this.#weight;
  }

  /**
   * How much likelier it is to find and to miss just these words here if the quotation comes from here than if it does
   * not, as a natural logarithm: Fellegi and Sunter 1969, a word's chance to be met anywhere taken from this text.
   */
  #againstChance(lines: number): number {
    const { met, missed } = (this.#odds[lines] ??= this.#oddsOf(lines));
    let sum = 0;
    for (let word = 0; word < this.#found.length; word++)
      sum += this.#found[word]! > 0 ? this.#found[word]! * met[word]! : missed[word]!;
    return sum;
  }

  #oddsOf(lines: number): Odds {
    const total = this.#text.lines.length;
    const met = new Float64Array(this.#quote.length);
    const missed = new Float64Array(this.#quote.length);
    for (let word = 0; word < this.#quote.length; word++) {
      const kept = keptOf(this.#quote[word]!);
      const count = this.#asks[word]!.met;
      // The place itself is not elsewhere.
      const chance = (others: number) => Math.min(0.9, (lines * (Math.max(0, others) + 0.5)) / (total + 1));
      const after = chance(count - 1);
      const before = chance(count);
      met[word] = Math.log(Math.max(kept, after) / after);
      missed[word] = Math.log((1 - kept) / (1 - Math.min(before, kept)));
    }
    return { met, missed };
  }
}

/**
 * Chance that a word of an utterance, or one like it, stands in another wording of it. Round numbers. Of the names and
 * numbers of real translations another translator has 93 in a hundred, of all other content words 69.
 */
const FIRM_KEPT = 0.9;
const CONTENT_KEPT = 0.65;
const FUNCTION_KEPT = 0.55;
/** How much more a name or number of a quotation tells of its place than a word as rare that has others like it. */
const FIRM_SHARE = 1.2;

/** Names and numbers: who words an utterance anew has no others for them. */
function isFirm({ kind, isName }: Lexeme): boolean {
  return isName || kind === 'number';
}

function keptOf(lexeme: Lexeme): number {
  if (isFirm(lexeme)) return FIRM_KEPT;
  return lexeme.kind === 'function' ? FUNCTION_KEPT : CONTENT_KEPT;
}
