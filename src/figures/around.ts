import {
  isAdjective,
  isFiniteVerb,
  isNoun,
  isVerb,
  type Range,
  Tag,
  type TextForm,
  TokenKind,
} from '../model/index.ts';
import { rangeOfTokens, tokenAt, unitOf } from '../text/index.ts';

/** Words shown on either side of a figure. */
const SIDE = 6;
/** Words by which a side may be longer, so that it does not end within a phrase. */
const WHOLE = 4;
/** Words besides the figure that say something, so that a reader knows what it is of. */
const ENOUGH = 2;
/** Commas and dashes that are passed where less is said. */
const MOST_PAUSES = 2;
/** Tokens from a conjunction to the verb of the clause that it begins. */
const SUBJECT_REACH = 4;

/**
 * The words around a figure that tell a reader what it is of where no noun is counted: those of its clause, about six on
 * either side, in whole phrases and without what hangs loose at the ends; where they say next to nothing, beyond a comma or
 * dash as well. The figure lies within. O(1).
 */
export function aroundFigure(figure: Range, form: TextForm, tags: Uint8Array): Range {
  const from = tokenAt(form, figure.start);
  const to = tokenAt(form, figure.end - 1) + 1;
  const sentence = unitOf(form.sentences, from);
  const [first, last] = [form.sentences[sentence]!, form.sentences[sentence + 1] ?? form.tokens.length];
  for (let pauses = 0; pauses <= MOST_PAUSES; pauses++) {
    const start = trimmedStart(reachBack(from, first, pauses, form, tags), from, tags);
    const end = trimmedEnd(reachOn(to, last, pauses, form, tags), to, tags);
    if (pauses === MOST_PAUSES || tells(start, from, to, end, tags)) return rangeOfTokens(form, start, end);
  }
  return figure;
}

/** The first token of the figure's clause before `from`, `pauses` passed at the most; not before `first`. */
function reachBack(from: number, first: number, pauses: number, form: TextForm, tags: Uint8Array): number {
  let left = pauses;
  let words = 0;
  let found = from;
  for (let i = from - 1; i >= first; i--) {
    const tag = tags[i]!;
    if (left > 0 && isPause(i, form, tags)) {
      left--;
      continue;
    }
    if (tag >= Tag.STOP) break;
    // "The gate closes at nine and the bar shuts at …": what is before the conjunction is of another figure.
    if (tag === Tag.CC && beginsSentence(i + 1, from, tags)) break;
    if (words >= SIDE && (words >= SIDE + WHOLE || !(isOnePhrase(tag, tags[found]!) || isSubjectOf(tag, tags[found]!))))
      break;
    if (form.tokens.kinds[i] === TokenKind.Word) words++;
    found = i;
  }
  return found;
}

/** The token behind the last of the figure's clause from `to` on, `pauses` passed at the most; `last` or before. */
function reachOn(to: number, last: number, pauses: number, form: TextForm, tags: Uint8Array): number {
  let left = pauses;
  let words = 0;
  let found = to;
  for (let i = to; i < last; i++) {
    const tag = tags[i]!;
    if (left > 0 && isPause(i, form, tags)) {
      left--;
      continue;
    }
    if (tag >= Tag.STOP || tag === Tag.WRB || (tag === Tag.CC && beginsClause(i + 1, last, tags))) break;
    if (words >= SIDE && (words >= SIDE + WHOLE || !isOnePhrase(tags[found - 1]!, tag))) break;
    if (form.tokens.kinds[i] === TokenKind.Word) words++;
    found = i + 1;
  }
  return found;
}

/** A comma or a dash. */
function isPause(at: number, { folded, tokens }: TextForm, tags: Uint8Array): boolean {
  return tags[at] === Tag.COMMA || (tags[at] === Tag.COLON && DASH.test(folded[tokens.starts[at]!]!));
}

/** Whether two tokens side by side are of one noun phrase: "the | grain", "summer | sale", "the mayor | 's", "trade | between". */
function isOnePhrase(before: number, now: number): boolean {
  if (now === Tag.POS) return true;
  if (now === Tag.IN) return isNoun(before);
  const opens = DETERMINERS.has(before) || before === Tag.POS || before === Tag.CD || isAdjective(before);
  return (opens || isNoun(before)) && (isNoun(now) || isAdjective(now) || now === Tag.CD);
}

function isSubjectOf(before: number, now: number): boolean {
  return isFiniteVerb(now) && (isNoun(before) || before === Tag.PRP || before === Tag.EX);
}

/** Whether a subject that shows that it is one, and a verb behind it, stand in [at, to): not "Kent and Essex fell by …". */
function beginsSentence(at: number, to: number, tags: Uint8Array): boolean {
  const opens = DETERMINERS.has(tags[at]!) || tags[at] === Tag.PRP || tags[at] === Tag.EX;
  return opens && tags.subarray(at + 1, to).some(isFiniteVerb);
}

/** Whether a verb, or a subject and its verb, stands at `at`. */
function beginsClause(at: number, last: number, tags: Uint8Array): boolean {
  for (let i = at; i < Math.min(at + SUBJECT_REACH, last) && tags[i]! < Tag.STOP; i++)
    if (isFiniteVerb(tags[i]!)) return true;
  return false;
}

/** Whether the words on both sides, a noun among them, say what the figure is of. */
function tells(start: number, from: number, to: number, end: number, tags: Uint8Array): boolean {
  const around = [...tags.subarray(start, from), ...tags.subarray(to, end)];
  return around.some(isNoun) && around.filter(isTelling).length >= ENOUGH;
}

function isTelling(tag: number): boolean {
  return isNoun(tag) || isVerb(tag) || isAdjective(tag);
}

const DASH = /\p{Pd}/u;
const DETERMINERS: ReadonlySet<number> = new Set([Tag.DT, Tag.PDT, Tag.PRPS]);

/** What no phrase begins with that is read by itself. */
const LOOSE_BEFORE: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.IN,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.POS,
  Tag.HYPH,
  Tag.RP,
  Tag.RB,
  Tag.SYM,
]);
/** What no phrase ends with. */
const LOOSE_BEHIND: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.IN,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.HYPH,
  Tag.DT,
  Tag.PDT,
  Tag.PRPS,
  Tag.MD,
  Tag.PRP,
]);

function trimmedStart(start: number, from: number, tags: Uint8Array): number {
  let at = start;
  while (at < from && LOOSE_BEFORE.has(tags[at]!)) at++;
  return tags.subarray(at, from).some(isTelling) ? at : from;
}

function trimmedEnd(end: number, to: number, tags: Uint8Array): number {
  let at = end;
  while (at > to && LOOSE_BEHIND.has(tags[at - 1]!)) at--;
  return at;
}
