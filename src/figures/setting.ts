import { type FigureMention, isNoun, isVerb, type Range, Tag, type TextForm, TokenKind } from '../model/index.ts';
import { tokenAt, unitOf } from '../text/index.ts';

/** Words with how much of their weight stands where they stand, each once, by their places among the words of the report. */
export interface Terms {
  readonly words: Int32Array;
  readonly strengths: Float64Array;
}

/** What stands around one figure. Words are places among the words of its report. */
export interface Setting {
  /** The counted noun; -1 where there is none. */
  readonly head: number;
  /** Whose measure it is where nothing is counted ("revenue fell 9 percent"): the noun in front; -1 where there is none. */
  readonly subject: number;
  /** What is done with what is counted or measured, by the nearest verb of its clause; -1 where none stands there. */
  readonly deed: number;
  /** The words of the counted or measured noun phrase, the head among them. */
  readonly phrase: Int32Array;
  /** The other words of its sentence, and faintly those of the sentence before. */
  readonly around: Terms;
}

/** Tokens over which a word's weight falls to a third. */
const REACH = 10;
/** Tokens beyond which next to nothing of a weight is left; a "sentence" may be a table without an end. */
const FARTHEST = 80;
/** What is left of a word's weight so many tokens from the figure. */
const FADING = Float64Array.from({ length: FARTHEST }, (_, tokens) => Math.exp(-tokens / REACH));
/** What is left of a word's weight beyond a comma, a bracket or a joining "and". */
const COMMA = 0.75;
/** The same beyond a semicolon, a colon or a dash. */
const BREAK = 0.45;
/** The same beyond another number: its words are about that one. */
const NUMBER = 0.8;
/** Weight of the sentence before: what it speaks of is often what is measured ("Hale put it at 55 percent"). */
const BEFORE = 0.2;

/**
 * Reads the setting of a figure from its text. `words`: the content word of each token. `lender`: the figure that says what
 * this one leaves out. O(1).
 */
export function settingOf(
  figure: Pick<FigureMention, 'start' | 'end' | 'counted' | 'measured'>,
  form: TextForm,
  tags: Uint8Array,
  words: Int32Array,
  lender: Pick<FigureMention, 'counted' | 'measured'> | null,
): Setting {
  const from = tokenAt(form, figure.start);
  const to = tokenAt(form, figure.end - 1) + 1;
  const noun = figure.measured ?? figure.counted;
  const sentence = unitOf(form.sentences, from);
  const first = Math.max(form.sentences[sentence]!, from - FARTHEST);
  const last = Math.min(form.sentences[sentence + 1]!, to + FARTHEST);
  const strengths = new Map<number, number>();
  const [countedFrom, countedTo] = figure.counted === null ? [0, 0] : tokensIn(figure.counted, form);
  // Each word counts where it stands strongest.
  const add = (at: number, strength: number) => {
    const word = words[at]!;
    if (word >= 0 && (at < countedFrom || at >= countedTo))
      strengths.set(word, Math.max(strength, strengths.get(word) ?? 0));
  };
  let strength = 1;
  for (let at = from - 1; at >= first; at--) {
    strength *= passing(form, at);
    add(at, strength * FADING[from - 1 - at]!);
  }
  strength = 1;
  for (let at = to; at < last; at++) {
    strength *= passing(form, at);
    add(at, strength * FADING[at - to]!);
  }
  if (sentence > 0) {
    const before = Math.max(form.sentences[sentence - 1]!, form.sentences[sentence]! - FARTHEST);
    for (let at = before; at < form.sentences[sentence]!; at++) add(at, BEFORE);
  }
  return {
    head: headOf(lender ?? figure, form, tags, words),
    subject: subjectOf(figure, form, tags, words),
    deed: deedOf(from, to, first, last, form, tags, words),
    phrase: phraseOf(lender?.counted == null ? [noun] : [lender.counted, noun], form, words),
    around: { words: Int32Array.from(strengths.keys()), strengths: Float64Array.from(strengths.values()) },
  };
}

/** The counted noun, by its last word. */
function headOf(
  { counted }: Pick<FigureMention, 'counted'>,
  form: TextForm,
  tags: Uint8Array,
  words: Int32Array,
): number {
  if (counted === null) return -1;
  const at = tokenAt(form, counted.end - 1);
  return isNoun(tags[at]!) ? words[at]! : -1;
}

function subjectOf(
  { counted, measured }: Pick<FigureMention, 'counted' | 'measured'>,
  form: TextForm,
  tags: Uint8Array,
  words: Int32Array,
): number {
  return counted === null && measured !== null ? headOf({ counted: measured }, form, tags, words) : -1;
}

/** Tokens in front of a figure, and behind it, in which the verb of its clause stands. */
const DEED_BEFORE = 7;
const DEED_AFTER = 6;

/** The nearest verb that says something, in front up to a mark or another number, else behind; -1 where none is. */
function deedOf(
  from: number,
  to: number,
  first: number,
  last: number,
  form: TextForm,
  tags: Uint8Array,
  words: Int32Array,
): number {
  const isStop = (at: number) => form.tokens.kinds[at] !== TokenKind.Word && tags[at] !== Tag.HYPH;
  for (let at = from - 1; at >= Math.max(first, from - DEED_BEFORE) && !isStop(at); at--)
    if (isVerb(tags[at]!) && words[at]! >= 0) return words[at]!;
  for (let at = to; at < Math.min(last, to + DEED_AFTER) && !isStop(at); at++)
    if (isVerb(tags[at]!) && words[at]! >= 0) return words[at]!;
  return -1;
}

/** Each word of some stretches, once. */
function phraseOf(ranges: readonly (Range | null)[], form: TextForm, words: Int32Array): Int32Array {
  const found = new Set<number>();
  for (const range of ranges) {
    if (range === null) continue;
    for (let at = tokenAt(form, range.start); at < words.length && form.tokens.starts[at]! < range.end; at++)
      if (words[at]! >= 0) found.add(words[at]!);
  }
  return Int32Array.from(found);
}

/** The tokens that lie in `range` from end to end. */
function tokensIn({ start, end }: Range, form: TextForm): [from: number, to: number] {
  const { starts, ends, length } = form.tokens;
  let from = tokenAt(form, start);
  while (from < length && starts[from]! < start) from++;
  let to = from;
  while (to < length && ends[to]! <= end) to++;
  return [from, to];
}

/** Marks beyond which words say less. */
const BREAKS = ';:.?!';
const COMMAS = ',()';

/** What is left of a weight once token `at` has been passed. */
function passing(form: TextForm, at: number): number {
  const kind = form.tokens.kinds[at];
  if (kind === TokenKind.Number) return NUMBER;
  if (kind !== TokenKind.Punctuation) return 1;
  const { starts, ends } = form.tokens;
  if (ends[at]! - starts[at]! > 1) return 1;
  const mark = form.folded[starts[at]!]!;
  return BREAKS.includes(mark) ? BREAK : COMMAS.includes(mark) ? COMMA : 1;
}
