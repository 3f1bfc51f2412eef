import type { Passage } from '../align/index.ts';
import type { Lexicon, Stakes } from '../lang/index.ts';
import type { Change, Range } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import { type Difference, differences, type Strip, stripOf } from './diff.ts';
import { type CollationText, pairSentences, type SentenceGroup, storySentences } from './sentences.ts';
import { splicesOf } from './splices.ts';
import { type Side, weightOf, weightOfSentence } from './weigh.ts';

/** One entry of an apparatus, before its witnesses have names. */
export interface LocalChange {
  readonly kind: Change['kind'];
  readonly before: Range | null;
  readonly after: Range | null;
  readonly weight: number;
}

/** What changes are weighed by. */
export interface ApparatusRules {
  readonly stakes: Stakes;
  readonly lexicon: Pick<Lexicon, 'isFunctionWord'>;
}

/** A text with the stretches of it that stand in quotation marks. */
export interface ApparatusText extends CollationText {
  readonly quoted: readonly Range[];
}

/**
 * What `to` changed in `from`, in the order of `to` and, for what it dropped, of `from`. Sentences that are versions of
 * one another are compared word by word; a sentence without a version is dropped or added whole; what stands in another
 * order is moved, and still compared.
 */
export function apparatusOf(
  from: ApparatusText,
  to: ApparatusText,
  passages: readonly Passage[],
  rules: ApparatusRules,
): LocalChange[] {
  const groups = pairSentences(from, to, passages);
  const dropped = unpaired(
    from,
    groups.flatMap((group) => group.from),
    rules,
  );
  const added = unpaired(
    to,
    groups.flatMap((group) => group.to),
    rules,
  );
  const changes: LocalChange[] = [
    ...groups.flatMap((group) => inGroup(from, to, group, rules)),
    ...movedGroups(groups, from, to),
    ...splicesOf(from, to, passages),
    ...dropped.map(({ range, weight }) => ({ kind: 'dropped' as const, before: range, after: null, weight })),
    ...added.map(({ range, weight }) => ({ kind: 'added' as const, before: null, after: range, weight })),
  ];
  const placed = changes.map((change) => ({
    change,
    place: change.after?.start ?? placeInTo(change, groups, from, to),
  }));
  placed.sort((x, y) => x.place - y.place || (x.change.before?.start ?? -1) - (y.change.before?.start ?? -1));
  return placed.map(({ change }) => change);
}

/** Where something that `to` dropped would stand in it: behind what stood before it in `from`. */
function placeInTo(
  { before }: LocalChange,
  groups: readonly SentenceGroup[],
  from: ApparatusText,
  to: ApparatusText,
): number {
  const sentence = unitOf(from.form.sentences, tokenAt(from.form, before!.start));
  const last = groups.findLast((group) => group.from[0]! <= sentence);
  return last === undefined ? -1 : sentencesRange(to, last.to[0]!, last.to.at(-1)!).end;
}

/** Words that stand or fall as a change of their own; fewer are shown with their neighbours, as a changed phrase. */
const OWN_CHANGE = 4;
/** Words shown before and after a change too short to be read alone: what follows a figure or a "bit" is its unit. */
const CONTEXT = { before: 1, after: 2 } as const;
/** Part of the longer side's tokens that versions of a sentence must share for their differences to be told one by one. */
const TOLD_APART = 0.4;

function inGroup(from: ApparatusText, to: ApparatusText, group: SentenceGroup, rules: ApparatusRules): LocalChange[] {
  const [a, b] = [stripOf(from.form, group.from, from.aside), stripOf(to.form, group.to, to.aside)];
  const isFunction = (token: number) => rules.lexicon.isFunctionWord(foldedToken(from.form, token));
  const found = differences(a, b, isFunction);
  const changed = found.reduce((sum, one) => sum + one.fromEnd - one.fromStart, 0);
  if (a.tokens.length - changed < TOLD_APART * Math.max(a.tokens.length, b.tokens.length)) {
    const whole = { fromStart: 0, fromEnd: a.tokens.length, toStart: 0, toEnd: b.tokens.length };
    return toChange(from, to, a, b, whole, rules);
  }
  return [...found.flatMap((one) => toChange(from, to, a, b, one, rules)), ...respelled(from, to, a, b, found)];
}

function toChange(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  one: Difference,
  { stakes, lexicon }: ApparatusRules,
): LocalChange[] {
  const sideA: Side = { form: from.form, tokens: a.tokens.slice(one.fromStart, one.fromEnd) };
  const sideB: Side = { form: to.form, tokens: b.tokens.slice(one.toStart, one.toEnd) };
  const [tightA, tightB] = [rangeOf(from, a, one.fromStart, one.fromEnd), rangeOf(to, b, one.toStart, one.toEnd)];
  const quoted = [from, to].some((text, i) => isQuoted(text, i === 0 ? tightA : tightB));
  const weight = weightOf(sideA, sideB, quoted, stakes, lexicon.isFunctionWord);
  const [lost, gained] = [sideA.tokens.length, sideB.tokens.length];
  if (gained === 0 && lost >= OWN_CHANGE) return [{ kind: 'dropped', before: tightA, after: null, weight }];
  if (lost === 0 && gained >= OWN_CHANGE) return [{ kind: 'added', before: null, after: tightB, weight }];
  const isShort = lost === 0 || gained === 0 || Math.max(lost, gained) < OWN_CHANGE;
  const beside = (at: 'before' | 'after') => {
    if (!isShort) return 0;
    const [step, most] = at === 'before' ? ([-1, CONTEXT.before] as const) : ([1, CONTEXT.after] as const);
    const [inA, inB] = at === 'before' ? [one.fromStart, one.toStart] : [one.fromEnd, one.toEnd];
    return Math.min(sameSentence(from, a, inA, step, most), sameSentence(to, b, inB, step, most));
  };
  const [left, right] = [beside('before'), beside('after')];
  const before = rangeOf(from, a, one.fromStart - left, one.fromEnd + right);
  const after = rangeOf(to, b, one.toStart - left, one.toEnd + right);
  if (before === null) return [{ kind: 'added', before, after, weight }];
  return [{ kind: after === null ? 'dropped' : 'changed', before, after, weight }];
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

/** Words that count as the same but are not written alike: regional spellings, accents, hyphens, capitals. */
function respelled(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  found: readonly Difference[],
): LocalChange[] {
  const changes: LocalChange[] = [];
  let [i, j] = [0, 0];
  for (const next of [...found, { fromStart: a.tokens.length, fromEnd: 0, toStart: b.tokens.length, toEnd: 0 }]) {
    for (; i < next.fromStart && j < next.toStart; i++, j++) {
      const [before, after] = [tokenRange(from, a.tokens[i]!), tokenRange(to, b.tokens[j]!)];
      if (written(from, before) !== written(to, after))
        changes.push({ kind: 'changed', before, after, weight: RESPELLED });
    }
    [i, j] = [next.fromEnd, next.toEnd];
  }
  return changes;
}

/** Weight of a spelling. */
const RESPELLED = 0.05;

function tokenRange({ form: { tokens } }: ApparatusText, token: number): Range {
  return { start: tokens.starts[token]!, end: tokens.ends[token]! };
}

/** A word as written, its case and the form of its apostrophes aside. */
function written({ form: { text } }: ApparatusText, { start, end }: Range): string {
  return text
    .slice(start, end)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'");
}

/** Sentences that stand in another order in `to`: all but the longest series in the same order, stretch by stretch. */
function movedGroups(groups: readonly SentenceGroup[], from: ApparatusText, to: ApparatusText): LocalChange[] {
  const kept = longestAscending(
    groups.map((group) => group.to[0]!),
    groups.map((group) => group.to.length),
  );
  const stretches: SentenceGroup[] = [];
  groups.forEach((group, i) => {
    if (kept.has(i)) return;
    const last = stretches.at(-1);
    const goesOn = last !== undefined && group.from[0] === last.from.at(-1)! + 1 && group.to[0] === last.to.at(-1)! + 1;
    if (goesOn) {
      stretches[stretches.length - 1] = { from: [...last.from, ...group.from], to: [...last.to, ...group.to] };
    } else stretches.push({ from: [group.from[0]!], to: [group.to[0]!] });
  });
  return stretches.map((group) => ({
    kind: 'moved' as const,
    before: sentencesRange(from, group.from[0]!, group.from.at(-1)!),
    after: sentencesRange(to, group.to[0]!, group.to.at(-1)!),
    weight: MOVED,
  }));
}

/** Weight of a sentence that stands elsewhere: nothing it says has changed. */
const MOVED = 0.1;

/** Indices of the heaviest series whose values ascend. Equal series: the one that ends first. O(n²). */
function longestAscending(values: readonly number[], weights: readonly number[]): Set<number> {
  const best = values.map((_, i) => weights[i]!);
  const before = values.map(() => -1);
  let end = -1;
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      if (values[j]! < values[i]! && best[j]! + weights[i]! > best[i]!) {
        best[i] = best[j]! + weights[i]!;
        before[i] = j;
      }
    }
    if (end < 0 || best[i]! > best[end]!) end = i;
  }
  const kept = new Set<number>();
  for (let i = end; i >= 0; i = before[i]!) kept.add(i);
  return kept;
}

function unpaired(
  text: ApparatusText,
  paired: readonly number[],
  { stakes, lexicon }: ApparatusRules,
): { range: Range; weight: number }[] {
  const taken = new Set(paired);
  const found: { range: Range; weight: number }[] = [];
  for (const sentence of storySentences(text)) {
    if (taken.has(sentence)) continue;
    const strip = stripOf(text.form, [sentence], text.aside);
    const range = rangeOf(text, strip, 0, strip.tokens.length);
    if (range === null) continue;
    const whole = sentencesRange(text, sentence, sentence);
    const side = { form: text.form, tokens: strip.tokens };
    found.push({ range: whole, weight: weightOfSentence(side, isQuoted(text, whole), stakes, lexicon.isFunctionWord) });
  }
  return found;
}

function isQuoted({ quoted }: ApparatusText, range: Range | null): boolean {
  return range !== null && quoted.some((one) => overlap(one, range) > 0);
}

/** The sentences from `first` to `last`, marks included. */
function sentencesRange({ form: { tokens, sentences } }: ApparatusText, first: number, last: number): Range {
  return { start: tokens.starts[sentences[first]!]!, end: tokens.ends[sentences[last + 1]! - 1]! };
}

/** The text from one token of a strip to before another; null where there is none. A clitic keeps its word. */
function rangeOf({ form: { tokens, folded } }: ApparatusText, strip: Strip, from: number, to: number): Range | null {
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
