import type { Range } from '../model/index.ts';
import { contains, TokenKind } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import type { ApparatusText, LocalChange } from './apparatus.ts';
import type { Difference, Strip } from './diff.ts';
import type { FactRules } from './facts.ts';

// What a difference is shown as, and with how much around it: enough to be read alone, and nothing of another clause.

/** Two strips with how they differ at one place. */
export interface Shown {
  readonly from: ApparatusText;
  readonly to: ApparatusText;
  readonly a: Strip;
  readonly b: Strip;
  readonly one: Difference;
  /** Tokens that both share before and after, up to the next difference. */
  readonly before: number;
  readonly after: number;
  readonly rules: FactRules;
}

/** Words that stand or fall as a change of their own; fewer are shown with their neighbours, as a changed phrase. */
const OWN_CHANGE = 4;
/** The same where the other side has nothing in their place: "with two abstentions" can be read alone. */
const OWN_PHRASE = 3;
/** Words shown before and after a change too short to be read alone: what follows a figure or a "bit" is its unit. */
const CONTEXT = { before: 1, after: 2 } as const;
/** The same after a number, whose unit may take two ("per cent"). */
const AFTER_NUMBER = 3;
/** Tokens before a changed number within which what it measures is looked for: "revenue of £". */
const MEASURED_WITHIN = 4;
/** Tokens of a figure's or a time's phrase that are shown whole where a part of it was changed. */
const LONGEST_PHRASE = 6;

/** One side of a difference. */
interface SideOf {
  readonly text: ApparatusText;
  readonly strip: Strip;
  readonly start: number;
  readonly end: number;
}

export function shownAs(shown: Shown): Omit<LocalChange, 'weight'> {
  const { from, to, a, b, one, rules } = shown;
  const [lost, gained]: [SideOf, SideOf] = [
    { text: from, strip: a, start: one.fromStart, end: one.fromEnd },
    { text: to, strip: b, start: one.toStart, end: one.toEnd },
  ];
  const only = sizeOf(gained) === 0 ? lost : sizeOf(lost) === 0 ? gained : null;
  if (only !== null && isSentences(only)) return alone(lost, gained);
  const quotations = quotationsAround(lost, gained);
  if (quotations !== null) return { kind: 'changed', ...quotations };
  const given = only === null ? 0 : givenAgain(only);
  if (given > 0) return alone(widened(lost, 0, given), widened(gained, 0, given));
  const told = only !== null && isAttribution(only, rules) ? toldBeside(shown) : null;
  if (told !== null) return alone(widened(lost, ...told), widened(gained, ...told));
  if (only !== null && standsAlone(only, rules)) return alone(lost, gained);
  const [left, right] = contextOf(shown, lost, gained, only !== null && sizeOf(only) >= OWN_PHRASE);
  return alone(widened(lost, left, right), widened(gained, left, right));
}

function sizeOf({ start, end }: SideOf): number {
  return end - start;
}

function widened({ start, end, ...side }: SideOf, left: number, right: number): SideOf {
  return { ...side, start: start - left, end: end + right };
}

function alone(lost: SideOf, gained: SideOf): Omit<LocalChange, 'weight'> {
  const range = ({ text, strip, start, end }: SideOf) => rangeOf(text, strip, start, end);
  const [before, after] = [closed(lost.text, range(lost)), closed(gained.text, range(gained))];
  return { kind: before === null ? 'added' : after === null ? 'dropped' : 'changed', before, after };
}

/** A stretch with the bracket that closes one inside it. */
function closed({ form: { folded } }: ApparatusText, range: Range | null): Range | null {
  if (range === null || folded[range.end] !== ')') return range;
  const inside = folded.slice(range.start, range.end);
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') ? { start: range.start, end: range.end + 1 } : range;
}

/**
 * Tokens of the figure in brackets behind a figure that only one side has: of "212 million euros ($246 million)" for
 * "$246 million", one unit was put for two. 0 where there is none.
 */
function givenAgain({ text, strip, start, end }: SideOf): number {
  const { starts, ends } = text.form.tokens;
  const [first, last] = [starts[strip.tokens[start]!]!, ends[strip.tokens[end - 1]!]!];
  const next = end < strip.tokens.length ? starts[strip.tokens[end]!]! : -1;
  if (next < 0 || !/^\s*\($/.test(text.form.folded.slice(last, next))) return 0;
  const own = text.figures.some((figure) => figure.start >= first && figure.end <= last);
  const again = text.figures.find((figure) => figure.start === next);
  if (!own || again === undefined) return 0;
  let count = 0;
  while (end + count < strip.tokens.length && ends[strip.tokens[end + count]!]! <= again.end) count++;
  return count;
}

/** Words that say who says something, and nothing else: "the ministry said that". */
const LONGEST_ATTRIBUTION = 4;

/** Whether words that one side has only say who says what stands beside them. */
function isAttribution({ text: { form }, strip: { tokens }, start, end }: SideOf, { stakes }: FactRules): boolean {
  if (end - start > LONGEST_ATTRIBUTION) return false;
  return tokens.slice(start, end).some((token) => stakes.attributions.has(foldedToken(form, token)));
}

/** Words shown of what is said with, or without, a speaker. */
const TOLD = 4;

/** Tokens of what is said behind an attribution, or else before it: left and right; null where neither is shared. */
function toldBeside({ before, after }: Shown): [left: number, right: number] | null {
  if (after > 0) return [0, Math.min(after, TOLD)];
  return before > 0 ? [Math.min(before, TOLD), 0] : null;
}

/** Whether words that one side has and the other has nothing for can be read by themselves. */
function standsAlone({ text, strip, start, end }: SideOf, rules: FactRules): boolean {
  const [opens, closes] = [isEdge(text, strip, start), isEdge(text, strip, end)];
  if (opens && closes) return true;
  return end - start >= OWN_PHRASE && (opens || closes || !isFunction(text, strip.tokens[end - 1]!, rules));
}

/** Whether a stretch is whole sentences. */
function isSentences({ text: { form }, strip: { tokens }, start, end }: SideOf): boolean {
  const begins = (at: number) =>
    at === 0 || at === tokens.length || unitOf(form.sentences, tokens[at]!) !== unitOf(form.sentences, tokens[at - 1]!);
  return begins(start) && begins(end);
}

/** How many shared tokens to show before and after a difference. `bare`: words that one side leaves out in mid-phrase. */
function contextOf(
  { before, after, rules }: Shown,
  lost: SideOf,
  gained: SideOf,
  bare: boolean,
): [left: number, right: number] {
  // Where one side has nothing, it has no clause either.
  const sides = [lost, gained].filter((side) => sizeOf(side) > 0);
  const [phraseLeft, phraseRight] = phraseAround(lost, gained);
  const isShort = bare || sides.length === 1 || Math.max(...sides.map(sizeOf)) < OWN_CHANGE;
  const numeric = isNumber(lost);
  const [wantLeft, wantRight] = isShort
    ? [numeric ? toMeasured(lost, rules) : CONTEXT.before, numeric ? AFTER_NUMBER : CONTEXT.after]
    : [0, 0];
  const isEnough = isShort && !numeric && [lost, gained].every((side) => beginsAnew(side, rules));
  const most = (limit: number, count: (side: SideOf) => number) => Math.min(limit, ...sides.map(count));
  const left = most(Math.max(wantLeft, phraseLeft), (side) => withinClause(side, -1, phraseLeft));
  const right = most(Math.max(isEnough ? 0 : wantRight, phraseRight), (side) => withinClause(side, 1, phraseRight));
  return [Math.min(before, left), untrailing(lost, gained, Math.min(after, right), phraseRight, rules)];
}

/** Tokens back to the word that a number is the measure of; none where it counts what follows, and the usual context where there is no such word. */
function toMeasured({ text, strip, start }: SideOf, rules: FactRules): number {
  const at = text.form.tokens.starts[strip.tokens[start]!]!;
  if (text.figures.some(({ number, counted }) => counted !== null && number.start <= at && at < number.end)) return 0;
  for (let back = 1; back <= MEASURED_WITHIN && back <= start; back++) {
    const token = strip.tokens[start - back]!;
    if (text.form.tokens.kinds[token] === TokenKind.Word && !isFunction(text, token, rules)) return back;
  }
  return CONTEXT.before;
}

/** Whether another phrase begins behind a difference: "by mid-2027" goes on for no "factory". An "of" goes with what it stands behind. */
function beginsAnew({ text, strip, start, end }: SideOf, rules: FactRules): boolean {
  if (start === end || end >= strip.tokens.length) return false;
  const [last, next] = [strip.tokens[end - 1]!, strip.tokens[end]!];
  return !isFunction(text, last, rules) && rules.comparing.opensPhrase.has(foldedToken(text.form, next));
}

/** Whether a difference begins with a number. */
function isNumber({ text: { form }, strip: { tokens }, start, end }: SideOf): boolean {
  return start < end && form.tokens.kinds[tokens[start]!] === TokenKind.Number;
}

/** Tokens on either side that belong to a figure or a time which a difference touches. */
function phraseAround(lost: SideOf, gained: SideOf): [left: number, right: number] {
  let [left, right] = [0, 0];
  for (const { text, strip, start, end } of [lost, gained]) {
    if (start === end) continue;
    const { starts, ends } = text.form.tokens;
    const range = { start: starts[strip.tokens[start]!]!, end: ends[strip.tokens[end - 1]!]! };
    for (const phrase of [...text.figures, ...text.times]) {
      if (phrase.start >= range.end || phrase.end <= range.start) continue;
      let [first, last] = [start, end];
      while (first > 0 && starts[strip.tokens[first - 1]!]! >= phrase.start) first--;
      while (last < strip.tokens.length && ends[strip.tokens[last]!]! <= phrase.end) last++;
      if (last - first - (end - start) > LONGEST_PHRASE) continue;
      left = Math.max(left, start - first);
      right = Math.max(right, last - end);
    }
  }
  return [left, right];
}

/** Tokens beside a difference up to the end of its clause; the first `sure` ones whatever stands between them. */
function withinClause({ text, strip, start, end }: SideOf, step: 1 | -1, sure: number): number {
  const room = step === 1 ? strip.tokens.length - end : start;
  let count = Math.min(sure, room);
  while (count < room && !isEdge(text, strip, step === 1 ? end + count : start - count)) count++;
  return count;
}

/** Fewer tokens behind a difference, so that no "of the" is left hanging; at least the `sure` ones. */
function untrailing(lost: SideOf, gained: SideOf, right: number, sure: number, rules: FactRules): number {
  for (let count = right; count > sure; count--) {
    const ends =
      isEdge(lost.text, lost.strip, lost.end + count) || isEdge(gained.text, gained.strip, gained.end + count);
    if (ends || !isFunction(lost.text, lost.strip.tokens[lost.end + count - 1]!, rules)) return count;
  }
  return sure;
}

function isFunction({ form }: ApparatusText, token: number, { lexicon }: FactRules): boolean {
  return lexicon.isFunctionWord(foldedToken(form, token));
}

/** Marks that end a clause; a hyphen and an apostrophe end none. */
const CLAUSE_MARK = /[.,;:!?…"()[\]—–\n]|\s-\s/u;

/** Whether a clause begins at position `at` of a strip: at its ends, and where a mark stands before the token. */
export function isEdge({ form: { text, tokens, folded } }: ApparatusText, strip: Strip, at: number): boolean {
  if (at <= 0 || at >= strip.tokens.length) return true;
  const from = tokens.ends[strip.tokens[at - 1]!]!;
  const to = tokens.starts[strip.tokens[at]!]!;
  return from < to && (CLAUSE_MARK.test(folded.slice(from, to)) || CLAUSE_MARK.test(text.slice(from, to)));
}

/** How well a phrase may begin at a position: 2 at a clause, 1 at an "of" or "the" behind a word that carries a claim, else 0. */
export function beginsPhrase(text: ApparatusText, strip: Strip, at: number, rules: FactRules): number {
  if (isEdge(text, strip, at)) return 2;
  return isFunction(text, strip.tokens[at]!, rules) && !isFunction(text, strip.tokens[at - 1]!, rules) ? 1 : 0;
}

/** Tokens of a quotation that is shown whole where a part of it was changed. */
const SHORT_QUOTATION = 30;

/** The quotations, without their marks, inside which a difference lies on both sides; null where it does not. */
function quotationsAround(lost: SideOf, gained: SideOf): { before: Range; after: Range } | null {
  const [before, after] = [quotationAt(lost), quotationAt(gained)];
  return before === null || after === null ? null : { before: inner(before), after: inner(after) };
}

/** The short quotation that holds one side of a difference, or, of an empty one, a neighbour. */
function quotationAt({ text, strip, start, end }: SideOf): Range | null {
  const holding = (from: number, to: number) => {
    const range = rangeOf(text, strip, from, to);
    return range === null ? undefined : text.quoted.find((quotation) => contains(quotation, range));
  };
  const found =
    start < end
      ? holding(start, end)
      : ((start > 0 ? holding(start - 1, start) : undefined) ??
        (start < strip.tokens.length ? holding(start, start + 1) : undefined));
  return found !== undefined && isShort(text, found) ? found : null;
}

/** Whether a quotation is short enough to be shown whole. */
export function isShort({ form }: Pick<ApparatusText, 'form'>, { start, end }: Range): boolean {
  return tokenAt(form, end - 1) - tokenAt(form, start) <= SHORT_QUOTATION;
}

/** A quotation without its marks. */
export function inner({ start, end }: Range): Range {
  return { start: start + 1, end: end - 1 };
}

/** The text from one token of a strip to before another; null where there is none. A clitic keeps its word. */
export function rangeOf(
  { form: { tokens, folded } }: Pick<ApparatusText, 'form'>,
  strip: Pick<Strip, 'tokens'>,
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

/** The sentences from `first` to `last`, marks included. */
export function sentencesRange(
  { form: { tokens, sentences } }: Pick<ApparatusText, 'form'>,
  first: number,
  last: number,
): Range {
  return { start: tokens.starts[sentences[first]!]!, end: tokens.ends[sentences[last + 1]! - 1]! };
}
