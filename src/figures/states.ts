import { type CountedWords, unitNamed } from '../lang/index.ts';
import { Tag, type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { Compared } from './dates.ts';
import type { Voice } from './voices.ts';

/** Where the words around a figure are read. */
export interface WordedText {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  /** The base form of the content word at a token; null where none stands there. */
  readonly baseAt: (at: number) => string | null;
  /** Where the numbers of the report's figures begin, in characters. */
  readonly numbers: ReadonlySet<number>;
  readonly counted: CountedWords;
}

/** What may be is not what is: a speed, and the limit that it is held against. */
export const LIMIT = 'limit';

/** Tokens to each side of a figure in which its verb stands. */
const NEAR = 8;
/** Tokens after a figure, and before it, in which a word says what became of those counted. */
const STATE_AFTER = 8;
const STATE_BEFORE = 4;
/** Words before a share or a sum in which a word of bargaining stands. */
const SIDE_BEFORE = 6;

/**
 * What has become of those that a figure counts: by the first word after it that says so, up to the next number or the
 * end of the clause ("four have drowned and six are lost"), else by the last one before it ("a toll of six").
 */
export function stateOf({ number, start, end }: Compared, giver: Voice | null, text: WordedText): string | null {
  const { form, tags, baseAt, counted } = text;
  const sentence = unitOf(form.sentences, tokenAt(form, start));
  const last = Math.min(form.sentences[sentence + 1]!, tokenAt(form, end - 1) + STATE_AFTER);
  let before: string | null = null;
  let ofWhole: string | null = null;
  const begin = tokenAt(form, number.end - 1) + 1;
  const whole = isPartitive(form, begin, counted) ? begin + 2 : -1;
  for (let at = begin; at < last && !isStop(at, text); at++) {
    const base = baseAt(at);
    if (base === null) continue;
    // "Lost their lives" are two words.
    const phrase = before === null ? undefined : counted.states.get(`${before} ${base}`);
    const state = phrase ?? counted.states.get(base);
    // "Five of the injured are in intensive care": the five are what is said of them after.
    if (state !== undefined && at === whole) ofWhole = state;
    else if (state !== undefined) return state;
    before = base;
  }
  if (ofWhole !== null) return ofWhole;
  // "The clinic says 15": in front stands who gives the number.
  if (giver?.direct) return null;
  const first = Math.max(form.sentences[sentence]!, tokenAt(form, start) - STATE_BEFORE);
  for (let at = tokenAt(form, start) - 1; at >= first && !isStop(at, text) && tags[at] !== Tag.CC; at--) {
    const state = counted.states.get(baseAt(at) ?? '');
    if (state !== undefined) return state;
  }
  return null;
}

/** Whether a figure counts: it is of no unit of measurement. */
export function isCounted({ kind, unit }: Pick<Compared, 'kind' | 'unit'>): boolean {
  return (kind === 'plain' || kind === 'rank') && (unit === null || unitNamed(unit) === null);
}

/** Whether a figure is a part of those that were counted before: "four of them infants", "two of whom were hurt". */
export function isOfThem({ number }: Compared, { form, counted }: WordedText): boolean {
  const at = tokenAt(form, number.end - 1) + 1;
  return counted.ofThem.has(`${foldedToken(form, at)} ${foldedToken(form, at + 1)}`);
}

/** Whether a figure counts those besides others: "two other men", "all but six". */
export function isBesides({ start, number }: Compared, { form, counted }: WordedText): boolean {
  if (counted.besideBehind.has(foldedToken(form, tokenAt(form, number.end - 1) + 1))) return true;
  const at = tokenAt(form, start);
  const [before, last] = [foldedToken(form, at - 2), foldedToken(form, at - 1)];
  return counted.besideBefore.has(last) || counted.besideBefore.has(`${before} ${last}`);
}

/** "of the injured", in front of which a number counts a part of them. */
function isPartitive(form: TextForm, at: number, { partitives }: CountedWords): boolean {
  return partitives.has(`${foldedToken(form, at)} ${foldedToken(form, at + 1)}`);
}

/** The side of a bargain that a figure is on, by the nearest word before it in its clause: "asked for £4 an hour". What a law says is a limit. */
export function sideOf({ start, unit }: Compared, giver: Voice | null, text: WordedText): string | null {
  if (unit === 'date') return null;
  if (giver !== null && text.counted.laws.has(giver.name)) return LIMIT;
  const { form, baseAt, counted } = text;
  const at = tokenAt(form, start);
  const first = Math.max(form.sentences[unitOf(form.sentences, at)]!, at - SIDE_BEFORE);
  for (let i = at - 1; i >= first && !isStop(i, text); i--) {
    const side = counted.sides.get(baseAt(i) ?? '');
    if (side !== undefined) return side;
  }
  return null;
}

/** Whether a figure counts what first reports are still counting, by the words near it. */
export function isTally({ start, end }: Compared, { form, baseAt, counted }: WordedText): boolean {
  const sentence = unitOf(form.sentences, tokenAt(form, start));
  const from = Math.max(form.sentences[sentence]!, tokenAt(form, start) - NEAR);
  const to = Math.min(form.sentences[sentence + 1]!, tokenAt(form, end - 1) + 1 + NEAR);
  for (let at = from; at < to; at++) if (counted.tallies.has(baseAt(at) ?? '')) return true;
  return false;
}

/** Whether another number has taken a figure's place, by the words in front of it: "an earlier count of six". */
export function isEarlier({ start }: Compared, { form, baseAt, counted }: WordedText): boolean {
  const at = tokenAt(form, start);
  const from = Math.max(form.sentences[unitOf(form.sentences, at)]!, at - STATE_BEFORE);
  for (let i = from; i < at; i++) if (counted.earlier.has(baseAt(i) ?? '')) return true;
  return false;
}

/** Tokens behind a figure in which it is said to have been wrong. */
const WRONG_REACH = 9;

/** "An earlier figure of 3.1 was withdrawn", "the estimate of 900 had been wrong". `named`: it is told as a figure that is known. */
export function isRefuted({ end }: Compared, named: boolean, text: WordedText): boolean {
  if (!named) return false;
  const { form, counted, numbers } = text;
  const to = tokenAt(form, end - 1) + 1;
  const last = Math.min(form.sentences[unitOf(form.sentences, to - 1) + 1]!, to + WRONG_REACH);
  for (let at = to; at < last && !numbers.has(form.tokens.starts[at]!); at++)
    if (counted.being.has(foldedToken(form, at)) && counted.mistaken.has(foldedToken(form, at + 1))) return true;
  return false;
}

/** Tokens in front of a denial in which the verb of its clause stands. */
const VERB_REACH = 12;

/**
 * Whether a figure is told as what is not, beside one that is: "it is 41 litres, not 44", "corrects it to 41, not 44". What
 * somebody did may have been one thing and not another ("they chose three and not four"); "two is not six" puts nothing right.
 */
export function isDenied({ start, end }: Compared, text: WordedText): boolean {
  const { form, tags, baseAt, counted, numbers } = text;
  const at = tokenAt(form, start);
  // "Not the 61"
  const denial = tags[at - 1] === Tag.DT ? at - 2 : at - 1;
  if (!counted.denials.has(foldedToken(form, denial))) return false;
  if (isClaimedBehind(tokenAt(form, end - 1) + 1, text)) return true;
  const first = Math.max(form.sentences[unitOf(form.sentences, denial)]!, denial - VERB_REACH);
  for (let i = denial - 1; i >= first; i--) {
    if (counted.being.has(foldedToken(form, i))) return !numbers.has(form.tokens.starts[i - 1] ?? -1);
    const tag = tags[i]!;
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) return counted.corrections.has(baseAt(i) ?? '');
  }
  return false;
}

/** Tokens behind a denied number in which it is said that somebody gave it. */
const CLAIM_REACH = 6;

/** "… and not 25 as the force had claimed", "not the 61 that have been mentioned". */
function isClaimedBehind(from: number, { form, baseAt, counted }: WordedText): boolean {
  if (!counted.claimLinks.has(foldedToken(form, from))) return false;
  const last = Math.min(form.sentences[unitOf(form.sentences, from - 1) + 1]!, from + CLAIM_REACH);
  for (let at = from + 1; at < last; at++) if (counted.claims.has(baseAt(at) ?? '')) return true;
  return false;
}

/** "It's two.", "It was six.": a number that is all that its sentence says, of what the one before spoke of. */
export function isRestated({ start }: Compared, { form, counted }: WordedText): boolean {
  const at = tokenAt(form, start);
  const first = form.sentences[unitOf(form.sentences, at)]!;
  if (!counted.being.has(foldedToken(form, at - 1)) || !counted.it.has(foldedToken(form, at - 2))) return false;
  return at - 2 === first || (at - 3 >= first && form.tokens.kinds[at - 3] === TokenKind.Punctuation);
}

/** Tokens in front of a figure, and behind it, in which a word says as what it is told. */
const ASPECT_BEFORE = 9;
const ASPECT_AFTER = 6;

/** The aspect of a part of those that are known: "nine of the eleven". */
const PART = 'part';

/** As what a figure is told, by the words of its clause: expected, asked for, still left, in all. Each once. */
export function aspectsOf({ start, end, number }: Compared, text: WordedText): string[] {
  const { form, counted } = text;
  const from = tokenAt(form, start);
  const to = tokenAt(form, end - 1) + 1;
  const sentence = unitOf(form.sentences, from);
  const first = Math.max(form.sentences[sentence]!, from - ASPECT_BEFORE);
  const last = Math.min(form.sentences[sentence + 1]!, to + ASPECT_AFTER);
  const found = new Set<string>();
  const look = (at: number) => {
    const aspect = counted.aspects.get(foldedToken(form, at));
    if (aspect !== undefined) found.add(aspect);
  };
  if (isPartitive(form, tokenAt(form, number.end - 1) + 1, counted)) found.add(PART);
  for (let at = from; at < to; at++) if (form.tokens.starts[at]! !== number.start) look(at);
  for (let at = from - 1; at >= first && !isStop(at, text); at--) look(at);
  for (let at = to; at < last && !isStop(at, text); at++) look(at);
  return [...found];
}

/** Whether a clause ends or another number begins. */
function isStop(at: number, { form, numbers }: WordedText): boolean {
  const kind = form.tokens.kinds[at];
  if (kind === TokenKind.Number || numbers.has(form.tokens.starts[at]!)) return true;
  if (kind !== TokenKind.Punctuation) return false;
  const mark = foldedToken(form, at);
  return mark === ',' || mark === ';' || mark === ':' || mark === '.' || mark === '(';
}
