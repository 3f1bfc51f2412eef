import type { Concordance } from './concordance.ts';
import { confidences, type Likeness, scoreOf } from './place-score.ts';
import type { Lexeme } from './wording.ts';

/** Where a text may say what a quotation says. */
export interface Place {
  /** The lines that the place takes up, in order. */
  readonly lines: readonly number[];
  /** The words of the best matching stretch inside these lines, half open. */
  readonly from: number;
  readonly to: number;
  readonly voice: number;
  /** Log odds that the words come from here rather than from nowhere in the text. */
  readonly score: number;
  /** Chance that they do, 0 to 1, all other places of the text considered. */
  readonly confidence: number;
  readonly likeness: Likeness;
}

/** Lines looked at closely. On a record of 60 lines the right one was among the first 8 in all but 1 of 700 cases. */
const CANDIDATE_LINES = 16;
/** Lines that are also looked at together with their neighbours. */
const GROWN_LINES = 5;
/** Words per line assumed for a text that has too few to tell. */
const USUAL_LINE = 12;

/**
 * The places of `text` that say what `quote` says, in any wording, the likeliest first; at most `most`, no two of which
 * share a line. A place is one line or several that follow one another in one voice. Ties: the earlier place.
 *
 * Lines are drawn by the rarity of the words they share with the quotation, exactly, by a relation of meaning or by
 * spelling; the best of them, alone and joined with their neighbours, are compared word by word. O(lines of the quoted
 * words) + O(candidates · words²).
 */
export function findPlaces(quote: readonly Lexeme[], text: Concordance, most = 6): Place[] {
  const measured = measurePlaces(quote, text);
  const chances = confidences(measured.map(({ score }) => score));
  const places = measured
    .map((place, i) => ({ ...place, confidence: chances[i]! }))
    .sort((a, b) => b.score - a.score || a.from - b.from);
  const found: Place[] = [];
  for (const place of places) {
    const rival = found.find(({ lines }) => lines.some((line) => place.lines.includes(line)));
    if (rival === undefined) {
      if (found.length < most) found.push(place);
    } else {
      // Another cut of the same place is no rival: its chance belongs to the better cut.
      found[found.indexOf(rival)] = { ...rival, confidence: Math.min(1, rival.confidence + place.confidence) };
    }
  }
  return found;
}

/** Every line and run of lines that `findPlaces` chooses from, or just `runs`, each with what speaks for it. */
export function measurePlaces(
  quote: readonly Lexeme[],
  text: Concordance,
  runs?: readonly (readonly number[])[],
): Omit<Place, 'confidence'>[] {
  if (quote.length === 0 || text.lines.length === 0) return [];
  const asked = new Asked(quote, text);
  if (runs !== undefined) return runs.map((lines) => asked.measure(lines));
  const single = asked.likelyLines().map((line) => asked.measure([line]));
  const windows = new Map<string, readonly number[]>();
  for (const { lines } of [...single].sort((a, b) => b.score - a.score).slice(0, GROWN_LINES))
    for (const grown of asked.windowsAround(lines[0]!)) windows.set(`${grown[0]},${grown.length}`, grown);
  return [...single, ...[...windows.values()].map((lines) => asked.measure(lines))];
}

/** Log odds of a place, by word of the quotation: where the place has the word, and where it lacks it. */
interface Odds {
  readonly met: Float64Array;
  readonly missed: Float64Array;
}

interface Hit {
  /** Index of a word of the quotation. */
  readonly word: number;
  readonly likeness: number;
}

/** A quotation asked of one text: which of its words stand where. */
class Asked {
  readonly #quote: readonly Lexeme[];
  readonly #text: Concordance;
  readonly #weights: Float64Array;
  readonly #weight: number;
  /** By key of the text: the words of the quotation that it can stand for. */
  readonly #hits = new Map<number, Hit[]>();
  /** By word of the quotation: lines with something that can stand for it. */
  readonly #lineCounts: Float64Array;
  /** By line: the weight of the quotation's words that it has. */
  readonly #shared: Float64Array;
  /** By number of lines: what speaks for a place of so many, by word of the quotation. */
  readonly #odds: Odds[] = [];
  readonly #before: ReadonlyMap<number, number>;

  constructor(quote: readonly Lexeme[], text: Concordance) {
    this.#quote = quote;
    this.#text = text;
    this.#weights = Float64Array.from(quote, ({ key }) => text.weightOf(key));
    this.#weight = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#lineCounts = new Float64Array(quote.length);
    this.#shared = new Float64Array(text.lines.length);
    this.#before = text.previous;
    this.#look();
  }

  #look(): void {
    const best = new Float64Array(this.#text.lines.length);
    for (let word = 0; word < this.#quote.length; word++) {
      const { key, kind } = this.#quote[word]!;
      const touched: number[] = [];
      for (const match of this.#text.matches(key, kind)) {
        const hits = this.#hits.get(match.key);
        const hit = { word, likeness: match.likeness };
        if (hits === undefined) this.#hits.set(match.key, [hit]);
        else hits.push(hit);
        for (const line of this.#text.linesOf(match.key)) {
          if (best[line] === 0) touched.push(line);
          if (match.likeness > best[line]!) best[line] = match.likeness;
        }
      }
      this.#lineCounts[word] = touched.length;
      for (const line of touched) {
        this.#shared[line]! += best[line]! * this.#weights[word]!;
        best[line] = 0;
      }
    }
  }

  /** The lines that share most with the quotation, by its weight found and by the weight of both. */
  likelyLines(): number[] {
    const best: { line: number; rank: number }[] = [];
    for (let line = 0; line < this.#shared.length; line++) {
      const shared = this.#shared[line]!;
      if (shared === 0) continue;
      const rank = shared / this.#weight + (2 * shared) / (this.#weight + this.#text.lineWeights[line]!);
      if (best.length === CANDIDATE_LINES && rank <= best[CANDIDATE_LINES - 1]!.rank) continue;
      let at = best.length;
      while (at > 0 && best[at - 1]!.rank < rank) at--;
      best.splice(at, 0, { line, rank });
      if (best.length > CANDIDATE_LINES) best.pop();
    }
    return best.map(({ line }) => line);
  }

  /** `line` with each neighbour, and grown as far as the quotation asks for more. */
  *windowsAround(line: number): Generator<number[]> {
    const before = this.#before.get(line);
    const after = this.#text.lines[line]!.next;
    const pairs: number[][] = [];
    if (before !== undefined) pairs.push([before, line]);
    if (after >= 0) pairs.push([line, after]);
    yield* pairs;
    const longest = 1 + Math.ceil(this.#quote.length / this.#usualLine());
    let grown = pairs.reduce((best, pair) => (this.#roughly(pair) > this.#roughly(best) ? pair : best), [line]);
    while (grown.length > 1 && grown.length < longest) {
      const left = this.#before.get(grown[0]!);
      const right = this.#text.lines[grown.at(-1)!]!.next;
      const larger = [left === undefined ? null : [left, ...grown], right < 0 ? null : [...grown, right]]
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
      weight += this.#text.lineWeights[line]!;
    }
    return (2 * Math.min(shared, this.#weight)) / (this.#weight + weight);
  }

  /** The quotation against these lines, word by word. */
  measure(lines: readonly number[]): Omit<Place, 'confidence'> {
    const words: number[] = [];
    const keys: number[] = [];
    for (const line of lines) {
      const { from, to } = this.#text.lines[line]!;
      for (let word = from; word < to; word++) {
        words.push(word);
        keys.push(this.#text.keyAt(word));
      }
    }
    const { places, partners, found } = this.#pair(keys);
    const stretch = this.#bestStretch(words, keys, partners, found);
    let covered = 0;
    for (let word = 0; word < found.length; word++) covered += found[word]! * this.#weights[word]!;
    const likeness: Likeness = {
      both: this.#overlap(keys, partners, found),
      stretch: stretch.overlap,
      order: this.#inOrder(places),
      chance: this.#againstChance(lines, found),
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

  /**
   * Pairs the words of the quotation with those of a place, given by their `keys`, one to one, the same words before like
   * ones, the weightier first. `places`: by word of the quotation, its partner's place in `keys` or -1. `partners`: the
   * other way round.
   */
  #pair(keys: readonly number[]): { places: Int32Array; partners: Int32Array; found: Float64Array } {
    const places = new Int32Array(this.#quote.length).fill(-1);
    const found = new Float64Array(this.#quote.length);
    const partners = new Int32Array(keys.length).fill(-1);
    const hit: number[] = [];
    for (let at = 0; at < keys.length; at++) if (this.#hits.has(keys[at]!)) hit.push(at);
    for (const least of [1, 0]) {
      for (const at of hit) {
        if (partners[at]! >= 0) continue;
        const hits = this.#hits.get(keys[at]!)!;
        let best = -1;
        let value = 0;
        let likeness = 0;
        for (const hit of hits) {
          if (hit.likeness < least || places[hit.word]! >= 0) continue;
          const worth = hit.likeness * this.#weights[hit.word]!;
          if (worth > value) {
            value = worth;
            best = hit.word;
            likeness = hit.likeness;
          }
        }
        if (best < 0) continue;
        places[best] = at;
        partners[at] = best;
        found[best] = likeness;
      }
    }
    return { places, partners, found };
  }

  /** Weight of the paired words, as a share of all words of both sides. */
  #overlap(keys: readonly number[], partners: Int32Array, found: Float64Array): number {
    let shared = 0;
    let weight = this.#weight;
    for (let at = 0; at < keys.length; at++) {
      const own = this.#text.weights[keys[at]!]!;
      weight += own;
      const partner = partners[at]!;
      if (partner >= 0) shared += found[partner]! * (own + this.#weights[partner]!);
    }
    return weight === 0 ? 0 : shared / weight;
  }

  /** The stretch of `words`, from one paired word to another, where that overlap is largest: where a fragment stands. */
  #bestStretch(
    words: readonly number[],
    keys: readonly number[],
    partners: Int32Array,
    found: Float64Array,
  ): { overlap: number; from: number; to: number } {
    let best = { overlap: 0, from: words[0] ?? 0, to: (words.at(-1) ?? -1) + 1 };
    for (let first = 0; first < words.length; first++) {
      if (partners[first]! < 0) continue;
      let shared = 0;
      let weight = this.#weight;
      for (let last = first; last < words.length; last++) {
        const own = this.#text.weights[keys[last]!]!;
        weight += own;
        const partner = partners[last]!;
        if (partner < 0) continue;
        shared += found[partner]! * (own + this.#weights[partner]!);
        if (shared / weight > best.overlap)
          best = { overlap: shared / weight, from: words[first]!, to: words[last]! + 1 };
      }
    }
    return best;
  }

  /** Weight of neighbouring paired words that stand in the same order on both sides, as a share of the quotation. */
  #inOrder(places: Int32Array): number {
    let ordered = 0;
    let before = -1;
    for (let word = 0; word < places.length; word++) {
      if (places[word]! < 0) continue;
      if (before >= 0 && places[word]! > places[before]!)
        ordered += Math.min(this.#weights[word]!, this.#weights[before]!);
      before = word;
    }
    return this.#weight === 0 ? 0 : ordered / this.#weight;
  }

  /**
   * How much likelier it is to find and to miss just these words here if the quotation comes from here than if it does
   * not, as a natural logarithm: Fellegi and Sunter 1969, a word's chance to be met anywhere taken from this text.
   */
  #againstChance({ length }: readonly number[], found: Float64Array): number {
    const { met, missed } = (this.#odds[length] ??= this.#oddsOf(length));
    let sum = 0;
    for (let word = 0; word < found.length; word++) sum += found[word]! > 0 ? found[word]! * met[word]! : missed[word]!;
    return sum;
  }

  #oddsOf(lines: number): Odds {
    const total = this.#text.lines.length;
    const met = new Float64Array(this.#quote.length);
    const missed = new Float64Array(this.#quote.length);
    for (let word = 0; word < this.#quote.length; word++) {
      const kept = this.#quote[word]!.kind === 'function' ? FUNCTION_KEPT : CONTENT_KEPT;
      // The place itself is not elsewhere.
      const chance = (count: number) => Math.min(0.9, (lines * (Math.max(0, count) + 0.5)) / (total + 1));
      const [after, before] = [chance(this.#lineCounts[word]! - 1), chance(this.#lineCounts[word]!)];
      met[word] = Math.log(Math.max(kept, after) / after);
      missed[word] = Math.log((1 - kept) / (1 - Math.min(before, kept)));
    }
    return { met, missed };
  }
}

/** Chance that a word of an utterance, or one like it, stands in another wording of it. Round numbers. */
const CONTENT_KEPT = 0.65;
const FUNCTION_KEPT = 0.55;
