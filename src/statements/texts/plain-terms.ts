import type { Language, NumberReading } from '../../lang/index.ts';
import { type TextForm, TokenKind } from '../../model/index.ts';
import { formOf } from '../../text/index.ts';
import { isIdle } from '../units/negations.ts';
import { PERCENT } from '../units/percent.ts';

/** A content word of a lone sentence, read the same in capitals, small letters and both. */
export interface PlainTerm {
  /** Base form; a land's own name for its people and the land; a number in plain digits. */
  readonly word: string;
  readonly kind: 'word' | 'name' | 'place' | 'number';
  /** How much it says, 0–1. */
  readonly weight: number;
  /** A town or region of the land `word`. */
  readonly part?: string;
  /** What a number may be. */
  readonly low?: number;
  readonly high?: number;
  /** A negation stands before it. */
  readonly negated?: true;
}

/** How much lighter the commonest words are than rare ones. */
const COMMON_DISCOUNT = 0.15;
const LIGHT_WEIGHT = 0.5;
const NUMBER_WEIGHT = 1.2;
const YEAR_WEIGHT = 0.8;
const DATE_WEIGHT = 0.7;
/** Prepositions and the like that headlines use for more: "off", "amid". */
const GRAMMAR_WEIGHT = 0.1;
/** Whole numbers that are most often years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Words between a negation and the word that it denies. */
const NEGATION_REACH = 3;

interface Piece {
  readonly at: number;
  readonly plain: string;
  readonly lemma: string;
}

/** The content words of `text` in order, whatever its capitals. O(length). */
export function plainTermsOf(text: string, language: Language): PlainTerm[] {
  const form = formOf(text, language.form);
  return plainTermsIn(form, 0, form.tokens.length, language);
}

/** The content words of tokens `from` to `to` (exclusive) of `form`, in order. */
export function plainTermsIn(form: TextForm, from: number, to: number, language: Language): PlainTerm[] {
  const { numbers, stakes, claims } = language;
  const pieces = piecesOf(form, from, to, language);
  const terms: PlainTerm[] = [];
  let negation = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < pieces.length; ) {
    const { at, plain } = pieces[p]!;
    const phrase = phraseAt(pieces, p, language);
    const number = phrase === null && numbers.begins(form, at) ? numbers.read(form, at) : null;
    if (number !== null && (number.digits || number.value > 1)) {
      terms.push(figureTerm(number));
      do p++;
      while (p < pieces.length && pieces[p]!.at < number.to);
      continue;
    }
    if (stakes.negations.has(plain) && !isIdle(form, at, claims)) negation = p;
    for (const word of phrase?.words ?? [plain]) {
      const term = termOf(word, language);
      if (term === null) continue;
      const negated = p > negation && p - negation <= NEGATION_REACH;
      terms.push(negated ? { ...term, negated } : term);
      if (negated && term.weight > GRAMMAR_WEIGHT) negation = Number.NEGATIVE_INFINITY;
    }
    p += phrase?.length ?? 1;
  }
  return terms;
}

function figureTerm({ value, range, kind, digits }: NumberReading): PlainTerm {
  const [low, high] = range ?? [value, value];
  const ordinal = kind === 'ordinal';
  const year = digits && kind === 'cardinal' && value >= FIRST_YEAR && value <= LAST_YEAR;
  const weight = ordinal || year ? YEAR_WEIGHT : NUMBER_WEIGHT;
  return { word: `${value}${ordinal ? '.' : ''}`, kind: 'number', weight, low, high };
}

/** The words of a text without its marks, short forms in capitals written out. */
function piecesOf(form: TextForm, from: number, to: number, { lexicon, headlines }: Language): Piece[] {
  const { tokens, folded, text } = form;
  const capitals = /\p{Lu}/u.test(text);
  const small = /\p{Ll}/u.test(text);
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const kind = tokens.kinds[at];
    if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Symbol) continue;
    let plain = folded.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', '');
    plain = headlines.withoutPossessive(plain);
    if (plain === '') continue;
    if (kind === TokenKind.Number) plain = folded.slice(tokens.starts[at], tokens.ends[at]);
    const written = text.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', '');
    const short = headlines.capitals.get(written);
    const needsCapitals = headlines.landsInCapitals.has(plain);
    if (needsCapitals && capitals && written !== written.toUpperCase()) continue;
    if (!needsCapitals && short !== undefined && small) plain = short;
    pieces.push({ at, plain, lemma: lexicon.lemma(plain) });
  }
  return pieces;
}

/** The longest phrase that begins at piece `p`. */
function phraseAt(
  pieces: readonly Piece[],
  p: number,
  { headlines }: Language,
): { words: readonly string[]; length: number } | null {
  for (let length = Math.min(headlines.longestPhrase, pieces.length - p); length > 0; length--) {
    const last = p + length - 1;
    let plain = '';
    let lemmas = '';
    for (let i = p; i <= last; i++) {
      plain += (i > p ? ' ' : '') + pieces[i]!.plain;
      lemmas += (i > p ? ' ' : '') + pieces[i]!.lemma;
    }
    const words = headlines.phrase(plain) ?? (length > 1 ? headlines.phrase(lemmas) : undefined);
    if (words !== undefined && !(words.length === 1 && words[0] === plain)) return { words, length };
    // "South Koreans", "West Bankers"
    const place = [plain, plain.replace(/s$/, '')].find((name) => headlines.place(name) !== undefined);
    if (place !== undefined && length > 1) return { words: [place], length };
  }
  return null;
}

/** What `word` says on its own; null where it says nothing. */
function termOf(word: string, { lexicon, headlines, comparing }: Language): PlainTerm | null {
  const lemma = lexicon.lemma(word);
  const place = headlines.place(word) ?? headlines.place(lemma);
  if (place !== undefined) {
    const { land, part } = place;
    return { word: land, kind: 'place', weight: 1, ...(part === null ? {} : { part }) };
  }
  if (word === PERCENT || comparing.signs.get(word) === PERCENT)
    return { word: PERCENT, kind: 'word', weight: LIGHT_WEIGHT };
  const light = headlines.light.has(lemma) || lexicon.isReporting(lemma);
  if (word.length < 2 || lexicon.isFunctionWord(word) || lexicon.isFunctionWord(lemma))
    return light ? { word: lemma, kind: 'word', weight: GRAMMAR_WEIGHT } : null;
  const date = word.length > 3 ? lexicon.calendar(word) : undefined;
  if (date !== undefined) return { word: date, kind: 'word', weight: DATE_WEIGHT };
  if (light) return { word: lemma, kind: 'word', weight: LIGHT_WEIGHT };
  const known = lexicon.knows(word) || headlines.knows(lemma);
  if (!known) return { word: lemma, kind: 'name', weight: 1 };
  return { word: lemma, kind: 'word', weight: 1 - COMMON_DISCOUNT * lexicon.commonness(lemma) };
}
