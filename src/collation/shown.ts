import type { Range } from '../model/index.ts';
import { contains, TokenKind } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { ApparatusText } from './changes.ts';
import type { Difference, Strip } from './diff.ts';
import type { FactRules } from './facts.ts';

// Where a change is shown: with as much around it as a reader needs.

/** Words shown before and after a change too short to be read alone: what follows a figure or a "bit" is its unit. */
const CONTEXT = { before: 1, after: 2 } as const;
/** The same after a number, whose unit may take two ("per cent"). */
const AFTER_NUMBER = 3;
/** Tokens before a changed number within which what it measures is looked for: "revenue of £". */
const MEASURED_WITHIN = 4;

/** How many tokens of both strips to show before and after a difference: the same ones, and none of another sentence. */
export function contextOf(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  one: Difference,
  rules: FactRules,
): [left: number, right: number] {
  const left = Math.min(
    sameSentence(from, a, one.fromStart, -1, toMeasured(from, a, one, rules)),
    sameSentence(to, b, one.toStart, -1, MEASURED_WITHIN),
  );
  const after = isNumber(from, a, one) ? AFTER_NUMBER : CONTEXT.after;
  const right = Math.min(sameSentence(from, a, one.fromEnd, 1, after), sameSentence(to, b, one.toEnd, 1, after));
  return [left, right];
}

/** Tokens back to the word that a number is the measure of; the usual context where the difference begins with none. */
function toMeasured(text: ApparatusText, strip: Strip, one: Difference, { lexicon }: FactRules): number {
  if (!isNumber(text, strip, one)) return CONTEXT.before;
  const { form } = text;
  for (let back = 1; back <= MEASURED_WITHIN && back <= one.fromStart; back++) {
    const token = strip.tokens[one.fromStart - back]!;
    if (form.tokens.kinds[token] === TokenKind.Word && !lexicon.isFunctionWord(foldedToken(form, token))) return back;
  }
  return CONTEXT.before;
}

/** Whether a difference begins with a number. */
function isNumber({ form }: ApparatusText, { tokens }: Strip, { fromStart, fromEnd }: Difference): boolean {
  return fromStart < fromEnd && form.tokens.kinds[tokens[fromStart]!] === TokenKind.Number;
}

/** How many tokens, `most` at most, stand beside position `at` of a strip before their sentence begins or ends. */
function sameSentence({ form }: ApparatusText, { tokens }: Strip, at: number, step: 1 | -1, most: number): number {
  const first = step === 1 ? at : at - 1;
  if (first < 0 || first >= tokens.length) return 0;
  // A change at a sentence's edge has its context on the other side.
  const inner = step === 1 ? at - 1 : at;
  const sentence = unitOf(form.sentences, tokens[inner >= 0 && inner < tokens.length ? inner : first]!);
  let count = 0;
  for (let i = first; count < most && i >= 0 && i < tokens.length; i += step) {
    if (unitOf(form.sentences, tokens[i]!) !== sentence) break;
    count++;
  }
  return count;
}

/** Tokens of a quotation that is shown whole where a part of it was changed. */
const SHORT_QUOTATION = 30;

/** The quotations, without their marks, inside which a difference lies on both sides; null where it does not. */
export function quotationsAround(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  one: Difference,
): { before: Range; after: Range } | null {
  const before = quotationAt(from, a, one.fromStart, one.fromEnd);
  const after = quotationAt(to, b, one.toStart, one.toEnd);
  return before === null || after === null ? null : { before: inner(before), after: inner(after) };
}

/** The short quotation that holds all tokens of a strip from `start` to before `end`, or, of no tokens, a neighbour. */
function quotationAt(text: ApparatusText, strip: Strip, start: number, end: number): Range | null {
  const holding = (from: number, to: number) => {
    const range = rangeOf(text, strip, from, to);
    return range === null ? undefined : text.quoted.find((quotation) => contains(quotation, range));
  };
  const found =
    start < end
      ? holding(start, end)
      : ((start > 0 ? holding(start - 1, start) : undefined) ??
        (start < strip.tokens.length ? holding(start, start + 1) : undefined));
  if (found === undefined) return null;
  return tokenAt(text.form, found.end - 1) - tokenAt(text.form, found.start) <= SHORT_QUOTATION ? found : null;
}

/** A quotation without its marks. */
export function inner({ start, end }: Range): Range {
  return { start: start + 1, end: end - 1 };
}

/** The text from one token of a strip to before another; null where there is none. A clitic keeps its word. */
export function rangeOf(
  { form: { tokens, folded } }: ApparatusText,
  strip: Strip,
  from: number,
  to: number,
): Range | null {
  if (from >= to) return null;
  let first = strip.tokens[from]!;
  let last = strip.tokens[to - 1]!;
  const isClitic = (at: number) =>
    at > 0 &&
    at < tokens.length &&
    tokens.ends[at - 1] === tokens.starts[at] &&
    folded.slice(tokens.starts[at], tokens.ends[at]).includes("'");
  while (isClitic(first)) first--;
  while (isClitic(last + 1)) last++;
  return { start: tokens.starts[first]!, end: tokens.ends[last]! };
}
