import { isFiniteVerb, Tag } from '../model/index.ts';
import { unitOf } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** One place where somebody is spoken of: by name, or by a word that has been resolved. */
export interface Point {
  readonly token: number;
  readonly to: number;
  readonly name: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
  /** By name, not by another word. */
  readonly called: boolean;
}

/** Sentences back at most where the one meant may have been named. */
const WINDOW = 12;
/** What is left of a mention's weight one sentence on. */
const FADING = 0.55;
/** The same for each distance inside the window. */
const FADED: readonly number[] = Array.from({ length: WINDOW + 1 }, (_, distance) => FADING ** distance);
/** Who does something is spoken of again more often than whom it is done to. */
const SUBJECT = 1.8;
/** Words of others inside quotation marks hardly introduce the one that the reporter's pronoun means. */
const QUOTED = 0.4;

/** How present each name is to a reader at token `at`: nearer, doing something, and in the reporter's own words weighs more. */
export function salienceAt(
  points: readonly Point[],
  at: number,
  sentence: number,
  quoted: boolean,
  admits: (name: number) => boolean,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i]!;
    if (point.token >= at) continue;
    const distance = sentence - point.sentence;
    if (distance > WINDOW) break;
    if (!admits(point.name)) continue;
    const weight =
      FADED[distance]! * (point.subject ? SUBJECT : 1) * (point.quoted && !quoted ? QUOTED : 1) +
      // Of equals the one named last.
      1e-6 * point.token;
    weights.set(point.name, Math.max(weights.get(point.name) ?? 0, weight) + 0.1 * weight);
  }
  return weights;
}

/** The name with the greatest weight, and whether it leaves the next clearly behind. */
export function mostSalient(weights: ReadonlyMap<number, number>): { name: number; clear: boolean } | null {
  let best = -1;
  let top = 0;
  let second = 0;
  for (const [name, weight] of weights) {
    if (weight > top) {
      second = top;
      top = weight;
      best = name;
    } else if (weight > second) second = weight;
  }
  return best < 0 ? null : { name: best, clear: top > 1.15 * second };
}

/** Whether the name at [from, to) is a subject: a finite verb follows, at most behind an apposition. */
export function isSubject({ tags, firsts, form }: Reading, from: number, to: number): boolean {
  const { length } = form.tokens;
  // "with whom Ruiz agrees": whoever does something in a clause about another is not the one whom the sentence is about.
  for (let k = from - 1; k >= Math.max(firsts[from]!, from - 6) && tags[k] !== Tag.COMMA; k--) {
    if (tags[k] === Tag.WP || tags[k] === Tag.WDT || tags[k] === Tag.WPS) return false;
  }
  let i = to;
  while (i < length && firsts[i] === firsts[from] && (tags[i] === Tag.RB || tags[i] === Tag.RBR)) i++;
  if (i < length && firsts[i] === firsts[from] && isFiniteVerb(tags[i]!)) return true;
  // "Ana Ruiz, the director, said": the verb comes after the next comma.
  if (i < length && tags[i] === Tag.COMMA && firsts[i] === firsts[from]) {
    for (let j = i + 1; j < Math.min(length, i + 16) && firsts[j] === firsts[from]; j++) {
      if (tags[j] === Tag.COMMA) return j + 1 < length && isFiniteVerb(tags[j + 1]!);
    }
  }
  // "said Ana Ruiz": the verb stands in front.
  return from > firsts[from]! && isFiniteVerb(tags[from - 1]!) && tags[from - 1] !== Tag.MD;
}

export function sentenceOf({ form }: Reading, token: number): number {
  return unitOf(form.sentences, token);
}
