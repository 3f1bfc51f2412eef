import type { TextForm } from '../model/index.ts';
import { Tag, TokenKind } from '../model/index.ts';
import { fixedTag } from './fixed-tags.ts';
import { rememberingHash } from './remember.ts';
import { type TaggerModel, wordClasses } from './tagger-model.ts';

/** Tags that a word nobody knows can have, in lower case. */
const OPEN: readonly number[] = [
  Tag.NN,
  Tag.NNS,
  Tag.JJ,
  Tag.VB,
  Tag.VBP,
  Tag.VBZ,
  Tag.VBD,
  Tag.VBN,
  Tag.VBG,
  Tag.RB,
  Tag.FW,
  Tag.NNP,
];
const OPEN_CAPITAL: readonly number[] = [...OPEN, Tag.NNPS, Tag.JJR, Tag.JJS];

/** The tags that cannot follow, by what governs the word: nothing, be or have, do or a modal. */
const EXCLUDED: readonly (readonly number[])[] = [[], [Tag.VBD, Tag.VBP, Tag.VBZ], [Tag.VBD, Tag.VBP, Tag.VBZ]];

const Shape = { Lower: 0, Capital: 1, Upper: 2, Mixed: 3, Letter: 4, Dotted: 5, Number: 6 } as const;

/**
 * The part of speech of every token, as `Tag` numbers. Greedy, left to right: a word with one tag in the lexicon gets
 * it, any other the best of its tags under an averaged perceptron (Collins 2002) over the word, its shape and ending,
 * its neighbours and the classes of the two words that follow. Ties: the tag more frequent for the word. Linear; about
 * a million tokens a second.
 */
export function tagForm(form: TextForm, model: TaggerModel): Uint8Array {
  const tagger = new Tagger(form, model);
  for (let i = 0; i < form.tokens.length; i++) tagger.tag(i);
  return tagger.tags;
}

/** How many feature templates there are. */
export const FEATURES = 25;

/** Hash constants, one for each feature template and each tag: any odd numbers with well-spread bits. */
const SALTS = Int32Array.from({ length: FEATURES }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1));
const TAG_SALTS = Int32Array.from({ length: 64 }, (_, i) => Math.imul(2 * i + 1, 0x2545f491) ^ (i << 27));

/** One text on its way to being tagged. The trainer drives it too, and so reads the same features. */
export class Tagger {
  readonly tags: Uint8Array;
  /** The hashes of the features of the token that `read` looked at last. */
  readonly features = new Int32Array(FEATURES);
  readonly #form: TextForm;
  readonly #model: TaggerModel;
  readonly #shapes: Uint8Array;
  /** Word class + 1 of each token; 0 where the word is unknown. */
  readonly #classes: Uint8Array;
  readonly #first: Uint8Array;
  readonly #style: Uint8Array;
  readonly #seen: Uint8Array;
  readonly #candidates: Map<number, readonly number[]>;
  readonly #auxiliaryAt: (norm: number) => number;
  readonly #mask: number;

  constructor(form: TextForm, model: TaggerModel, classOf = wordClasses(model)) {
    this.#form = form;
    this.#model = model;
    this.#mask = model.weights.length - 1;
    ({ candidates: this.#candidates, auxiliaryAt: this.#auxiliaryAt } = memoryOf(model));
    const { length, kinds, norms } = form.tokens;
    this.tags = new Uint8Array(length);
    this.#shapes = new Uint8Array(length);
    this.#classes = new Uint8Array(length);
    this.#first = new Uint8Array(length);
    this.#style = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const kind = kinds[i];
      if (kind === TokenKind.Word) {
        this.#shapes[i] = this.#shapeOf(i);
        this.#classes[i] = classOf(norms[i]! | 0);
      } else this.#shapes[i] = Shape.Number;
    }
    this.#seen = new Uint8Array(seenSize(length));
    this.#readSentences();
  }

  /** Decides the tag of token `i`; those before it must have theirs. */
  tag(i: number): void {
    const fixed = this.fixed(i);
    if (fixed !== 0) {
      this.tags[i] = fixed;
      return;
    }
    const candidates = this.candidates(i);
    if (candidates.length === 1) {
      this.tags[i] = candidates[0]!;
      return;
    }
    this.read(i);
    this.tags[i] = this.best(candidates);
  }

  /** The candidate with the highest score for the features read last. */
  best(candidates: readonly number[]): number {
    const { features } = this;
    const weights = this.#model.weights;
    const mask = this.#mask;
    let best = candidates[0]!;
    let high = -Infinity;
    for (let c = 0; c < candidates.length; c++) {
      const salt = TAG_SALTS[candidates[c]!]!;
      let score = 0;
      for (let k = 0; k < FEATURES; k++) score += weights.charCodeAt(spread(features[k]! ^ salt) & mask);
      if (score > high) {
        high = score;
        best = candidates[c]!;
      }
    }
    return best;
  }

  /** The tag that a token's kind alone decides; 0 for words. */
  fixed(i: number): number {
    return this.#form.tokens.kinds[i] === TokenKind.Word ? 0 : fixedTag(this.#form, i);
  }

  /** The tags that word `i` may have after what stands before it, the most frequent first. */
  candidates(i: number): readonly number[] {
    const known = this.#classes[i]!;
    const shape = this.#shapes[i]!;
    const names = shape === Shape.Lower ? 0 : this.#endsInS(i) ? 2 : 1;
    const key = known * 16 + this.#governor(i) * 4 + names;
    let list = this.#candidates.get(key);
    if (list === undefined) {
      list = this.#list(known, names, key & 12);
      this.#candidates.set(key, list);
    }
    return list;
  }

  #list(known: number, names: number, governor: number): readonly number[] {
    const proper = names === 0 ? [] : names === 1 ? [Tag.NNP] : [Tag.NNP, Tag.NNPS];
    const own = known > 0 ? this.#model.classes[known - 1]! : names === 0 ? OPEN : OPEN_CAPITAL;
    const all = [...new Set(known > 0 ? [...own, ...proper] : [...proper, ...own])];
    const excluded = EXCLUDED[governor >> 2]!;
    const left = all.filter((tag) => !excluded.includes(tag));
    return left.length > 0 ? left : all;
  }

  /** The auxiliary right before word `i`, adverbs skipped: 1 takes a participle, 2 takes a base form; 0 for none. */
  #governor(i: number): number {
    const { tags } = this;
    let j = i - 1;
    while (j >= 0 && i - j <= 3 && tags[j] === Tag.RB) j--;
    if (j < 0) return 0;
    const tag = tags[j]!;
    if (tag === Tag.MD || tag === Tag.TO) return 2;
    if (tag < Tag.VB || tag > Tag.VBZ) return 0;
    const group = this.#auxiliaryAt(this.#form.tokens.norms[j]! | 0);
    return group === 0 || group > 6 ? 0 : group > 4 ? 2 : 1;
  }

  /** Computes the features of token `i` into `features`. */
  read(i: number): void {
    const { norms, length } = this.#form.tokens;
    const { tags, features } = this;
    const p1 = i > 0 ? tags[i - 1]! : 0;
    const p2 = i > 1 ? tags[i - 2]! : 0;
    const word = norms[i]! | 0;
    const before = i > 0 ? this.#wordHash(i - 1) : 1;
    const after = i + 1 < length ? this.#wordHash(i + 1) : 1;
    const known = this.#classes[i]!;
    const c1 = i + 1 < length ? this.#classHash(i + 1) : 511;
    const c2 = i + 2 < length ? this.#classHash(i + 2) : 511;
    const form = this.#shapes[i]! | (this.#first[i]! << 3) | (this.#style[i]! << 4) | (this.#sightings(word) << 6);
    const ending = this.#ending(i, 3);
    features[0] = hashed(0, word);
    features[1] = hashed(1, ending);
    features[2] = hashed(2, this.#ending(i, 2) ^ (form << 20));
    features[3] = hashed(3, form);
    features[4] = hashed(4, (form << 9) | known);
    features[5] = hashed(5, (p1 << 8) | (form << 16));
    features[6] = hashed(6, (p1 << 8) | p2);
    features[7] = hashed(7, (word + Math.imul(p1, 0x51ed27)) | 0);
    features[8] = hashed(8, before);
    features[9] = hashed(9, after);
    features[10] = hashed(10, c1);
    features[11] = hashed(11, (c1 << 8) | p1);
    features[12] = hashed(12, (known << 8) | p1);
    features[13] = hashed(13, (known << 9) | c1);
    features[14] = hashed(14, (c1 << 9) | c2);
    features[15] = hashed(15, (word + Math.imul(after, 31)) | 0);
    features[16] = hashed(16, (word + Math.imul(before, 31)) | 0);
    features[17] = hashed(17, (known << 16) | (p1 << 8) | p2);
    features[18] = hashed(18, (known << 14) | (p1 << 22) | c1);
    features[19] = hashed(19, (ending + Math.imul(p1, 0x3d4d51)) | 0);
    features[20] = hashed(20, (before + Math.imul(known, 0x3d4d51)) | 0);
    this.#readLeft(i);
    const right = this.#rightVerb(i);
    features[21] = hashed(21, (known << 8) | this.#left);
    features[22] = hashed(22, (known << 8) | (right << 16) | this.#left);
    features[23] = hashed(23, (known << 8) ^ this.#leftVerb);
    features[24] = hashed(24, (ending << 4) ^ this.#left ^ (right << 26));
  }

  /** The hash of feature `k` of the token read last together with `tag`; its low bits say where their weight is. */
  key(k: number, tag: number): number {
    return spread(this.features[k]! ^ TAG_SALTS[tag]!);
  }

  #wordHash(i: number): number {
    const norm = this.#form.tokens.norms[i]! | 0;
    if (norm === 0) return this.#form.folded.charCodeAt(this.#form.tokens.starts[i]!);
    return this.#form.tokens.kinds[i] === TokenKind.Number ? 3 : norm;
  }

  /** Class and shape of a word to come: its tag is not decided yet. */
  #classHash(i: number): number {
    const { kinds, starts } = this.#form.tokens;
    if (kinds[i] !== TokenKind.Word) {
      return kinds[i] === TokenKind.Number ? 257 : 258 + (this.#form.folded.charCodeAt(starts[i]!) & 0x7f);
    }
    const shape = this.#shapes[i]!;
    return this.#classes[i]! | (shape === Shape.Lower ? 0 : 0x200);
  }

  /** What `readLeft` found: which verb or boundary, with how it stands to the word. */
  #left = 0;
  /** The word of that verb; 0 where there is none. */
  #leftVerb = 0;

  /** Looks for the last verb or clause boundary to the left, at most twelve words away: was SOLD, had not been SEEN. */
  #readLeft(i: number): void {
    const { tags } = this;
    const { norms } = this.#form.tokens;
    let noun = 0;
    let comma = 0;
    this.#leftVerb = 0;
    for (let j = i - 1; j >= 0 && j >= i - 12; j--) {
      const tag = tags[j]!;
      if (tag === Tag.COMMA) comma = 1;
      else if ((tag >= Tag.NN && tag <= Tag.NNPS) || tag === Tag.PRP) noun = 1;
      else if ((tag >= Tag.VB && tag <= Tag.VBZ) || tag === Tag.MD || tag === Tag.TO) {
        const auxiliary = this.#auxiliaryAt(norms[j]! | 0);
        this.#leftVerb = norms[j]! | 0;
        this.#left = (auxiliary > 0 ? 64 + auxiliary : tag) | (noun << 8) | (comma << 9);
        return;
      } else if (tag >= Tag.WDT && tag <= Tag.WRB) {
        this.#left = tag | (noun << 8) | (comma << 9);
        return;
      } else if (tag === Tag.STOP || tag === Tag.COLON) {
        this.#left = tag | (noun << 8) | (comma << 9);
        return;
      }
    }
    this.#left = (noun << 8) | (comma << 9);
  }

  /** Whether a finite verb that can be nothing else follows in the same clause (1), or only behind a comma (2). */
  #rightVerb(i: number): number {
    const { kinds, length, norms } = this.#form.tokens;
    let comma = 1;
    for (let j = i + 1; j < length && j <= i + 12; j++) {
      if (kinds[j] === TokenKind.Punctuation) {
        const fixed = this.fixed(j);
        if (fixed === Tag.STOP || fixed === Tag.COLON) return 0;
        if (fixed === Tag.COMMA) comma = 2;
        continue;
      }
      if (kinds[j] !== TokenKind.Word) continue;
      if (FINITE_AUXILIARIES.has(this.#auxiliaryAt(norms[j]! | 0))) return comma;
      const known = this.#classes[j]!;
      if (known === 0 || this.#shapes[j] !== Shape.Lower) continue;
      const tags = this.#model.classes[known - 1]!;
      if (tags.length === 1 && (tags[0] === Tag.VBD || tags[0] === Tag.VBZ)) return comma;
      if (tags[0] === Tag.WDT || tags[0] === Tag.WP) return 3;
    }
    return 0;
  }

  #ending(i: number, size: number): number {
    const { folded, tokens } = this.#form;
    const start = tokens.starts[i]!;
    let hash = size;
    for (let at = tokens.ends[i]! - 1; at >= start && size > 0; at--, size--) {
      hash = Math.imul(hash, 211) + folded.charCodeAt(at);
    }
    return hash;
  }

  #endsInS(i: number): boolean {
    return this.#form.folded.charCodeAt(this.#form.tokens.ends[i]! - 1) === 0x73;
  }

  /** Whether the text also has the word in lower case (1), or with a capital where none is due (2). */
  #sightings(norm: number): number {
    return this.#seen[norm & (this.#seen.length - 1)]!;
  }

  #shapeOf(i: number): number {
    const { text, folded, tokens } = this.#form;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    let capitals = 0;
    let others = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x2e) others |= 0x100;
      else if (unit !== folded.charCodeAt(at) && isUpper(unit, text, at)) capitals++;
    }
    if (capitals === 0) return others === 0 ? Shape.Lower : Shape.Dotted;
    if (others !== 0) return Shape.Dotted;
    if (end - start === 1) return Shape.Letter;
    if (capitals === end - start) return Shape.Upper;
    return capitals === 1 && isUpper(text.charCodeAt(start), text, start) ? Shape.Capital : Shape.Mixed;
  }

  /** Marks first words and the style of each sentence, and notes which words the text has in which case. */
  #readSentences(): void {
    const { sentences, tokens } = this.#form;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const from = sentences[s]!;
      const to = sentences[s + 1]!;
      let words = 0;
      let capitals = 0;
      let upper = 0;
      let begins = true;
      for (let i = from; i < to; i++) {
        if (tokens.kinds[i] !== TokenKind.Word) {
          // After an opening mark or a colon a capital may be due, too.
          begins ||= OPENING.has(this.#form.folded.charCodeAt(tokens.starts[i]!));
          continue;
        }
        if (begins) this.#first[i] = 1;
        begins = false;
        words++;
        const shape = this.#shapes[i]!;
        if (shape !== Shape.Lower) capitals++;
        if (shape === Shape.Upper) upper++;
      }
      const style = words > 2 && upper * 3 > words * 2 ? 2 : words > 2 && capitals * 2 > words ? 1 : 0;
      if (style > 0) this.#style.fill(style, from, to);
      for (let i = from; i < to && style < 2; i++) {
        if (tokens.kinds[i] !== TokenKind.Word) continue;
        const at = tokens.norms[i]! & (this.#seen.length - 1);
        if (this.#shapes[i] === Shape.Lower) this.#seen[at]! |= 1;
        else if (this.#first[i] === 0 && style === 0) this.#seen[at]! |= 2;
      }
    }
  }
}

/** The hash of what a template sees. */
function hashed(template: number, value: number): number {
  return Math.imul(value ^ SALTS[template]!, 0x01000193) ^ (value >>> 15);
}

/** What taggers of one model need not work out again: tags by class, shape and governor; auxiliaries. */
interface Memory {
  readonly candidates: Map<number, readonly number[]>;
  readonly auxiliaryAt: (norm: number) => number;
}

const memories = new WeakMap<TaggerModel, Memory>();

function memoryOf(model: TaggerModel): Memory {
  let memory = memories.get(model);
  if (memory === undefined) {
    const auxiliaryAt = rememberingHash((norm) => model.auxiliaries.get(norm >>> 0) ?? 0);
    memory = { candidates: new Map(), auxiliaryAt };
    memories.set(model, memory);
  }
  return memory;
}

/** Scatters a feature's hash over the weights. */
function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

function seenSize(tokens: number): number {
  let size = 1024;
  while (size < tokens * 4 && size < 1 << 20) size *= 2;
  return size;
}

function isUpper(unit: number, text: string, at: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** The numbers of `auxiliaries` that are finite: is and was, has and had, does and did, the modals. */
const FINITE_AUXILIARIES: ReadonlySet<number> = new Set([1, 3, 5, 7]);

const OPENING: ReadonlySet<number> = new Set([...'"\'([{:-•'].map((mark) => mark.charCodeAt(0)));
