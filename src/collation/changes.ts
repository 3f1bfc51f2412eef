import type { Passage } from '../align/index.ts';
import type { Change, FigureMention, Range, TimeExpression } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { foldedToken, tokenAt, unitOf } from '../text/index.ts';
import { type Difference, differences, type Strip, sentencesApart, stripOf } from './diff.ts';
import { type FactRules, factsOf, type Side, withoutMoved } from './facts.ts';
import { type CollationText, pairSentences, type SentenceGroup, storySentences } from './sentences.ts';
import { contextOf, quotationsAround, rangeOf } from './shown.ts';
import { splicesOf } from './splices.ts';
import { weightOf, weightOfSentence } from './weigh.ts';

/** One entry of an apparatus, before its witnesses have names. */
export interface LocalChange {
  readonly kind: Change['kind'];
  readonly before: Range | null;
  readonly after: Range | null;
  readonly weight: number;
}

/** A text with the stretches of it that stand in quotation marks, marks included, and with its quantities and times. */
export interface ApparatusText extends CollationText {
  readonly quoted: readonly Range[];
  readonly figures: readonly FigureMention[];
  readonly times: readonly TimeExpression[];
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
  rules: FactRules,
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
    ...splicesOf(from, to),
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
/** The same where the other side has nothing in their place: "with two abstentions" can be read alone. */
const OWN_PHRASE = 3;
/** Part of the longer side's tokens that versions of a sentence must share for their differences to be told one by one. */
const TOLD_APART = 0.4;
/** Tokens that one side has and the other has nothing for, from which on they are a sentence or a clause of their own. */
const OWN_STRETCH = 8;

function inGroup(from: ApparatusText, to: ApparatusText, group: SentenceGroup, rules: FactRules): LocalChange[] {
  const [a, b] = [stripOf(from.form, group.from, from.aside), stripOf(to.form, group.to, to.aside)];
  // An editor's note that both print is no part of the story.
  if (a.tokens.length === 0 && b.tokens.length === 0) return [];
  const isFunction = (token: number) => rules.lexicon.isFunctionWord(foldedToken(from.form, token));
  const found = differences(a, b, isFunction).flatMap((one) => sentencesApart(one, [from.form, a], [to.form, b]));
  const anew = sharedPart(found, a, b) < TOLD_APART;
  if (anew) {
    const whole = { fromStart: 0, fromEnd: a.tokens.length, toStart: 0, toEnd: b.tokens.length };
    return toChanges(from, to, a, b, [whole], anew, rules);
  }
  return merged([...toChanges(from, to, a, b, found, anew, rules), ...respelled(from, to, a, b, found)]);
}

/** Of two versions' tokens, the part of the longer that both share; whole stretches that only one has count for neither. */
function sharedPart(found: readonly Difference[], a: Strip, b: Strip): number {
  let [ofA, ofB, shared] = [a.tokens.length, b.tokens.length, a.tokens.length];
  for (const { fromStart, fromEnd, toStart, toEnd } of found) {
    shared -= fromEnd - fromStart;
    if (toStart === toEnd && fromEnd - fromStart >= OWN_STRETCH) ofA -= fromEnd - fromStart;
    if (fromStart === fromEnd && toEnd - toStart >= OWN_STRETCH) ofB -= toEnd - toStart;
  }
  return shared / Math.max(1, ofA, ofB);
}

/** Changes shown at the same place are one, with the weight of the weightiest: several inside one quotation. */
function merged(changes: readonly LocalChange[]): LocalChange[] {
  const result = new Map<string, LocalChange>();
  for (const change of changes) {
    const key = [change.kind, change.before?.start, change.before?.end, change.after?.start, change.after?.end].join();
    const known = result.get(key);
    if (known === undefined || known.weight < change.weight) result.set(key, change);
  }
  return [...result.values()];
}

function toChanges(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  found: readonly Difference[],
  anew: boolean,
  rules: FactRules,
): LocalChange[] {
  const sides = found.map((one) => ({
    before: sideOf(from, a.tokens.slice(one.fromStart, one.fromEnd)),
    after: sideOf(to, b.tokens.slice(one.toStart, one.toEnd)),
  }));
  const facts = withoutMoved(
    sides.map(({ before, after }) => ({ lost: factsOf(before, rules), gained: factsOf(after, rules) })),
  );
  return found.map((one, i) => {
    const quoted =
      isQuoted(from, rangeOf(from, a, one.fromStart, one.fromEnd)) ||
      isQuoted(to, rangeOf(to, b, one.toStart, one.toEnd));
    return { ...shownAs(from, to, a, b, one, rules), weight: weightOf({ ...sides[i]!, ...facts[i]!, quoted, anew }) };
  });
}

/** What a difference is shown as, and with how much around it. */
function shownAs(
  from: ApparatusText,
  to: ApparatusText,
  a: Strip,
  b: Strip,
  one: Difference,
  rules: FactRules,
): Omit<LocalChange, 'weight'> {
  const quotations = quotationsAround(from, to, a, b, one);
  if (quotations !== null) return { kind: 'changed', ...quotations };
  const [lost, gained] = [one.fromEnd - one.fromStart, one.toEnd - one.toStart];
  if (gained === 0 && lost >= OWN_PHRASE)
    return { kind: 'dropped', before: rangeOf(from, a, one.fromStart, one.fromEnd), after: null };
  if (lost === 0 && gained >= OWN_PHRASE)
    return { kind: 'added', before: null, after: rangeOf(to, b, one.toStart, one.toEnd) };
  const isShort = lost === 0 || gained === 0 || Math.max(lost, gained) < OWN_CHANGE;
  const [left, right] = isShort ? contextOf(from, to, a, b, one, rules) : [0, 0];
  const before = rangeOf(from, a, one.fromStart - left, one.fromEnd + right);
  const after = rangeOf(to, b, one.toStart - left, one.toEnd + right);
  return { kind: before === null ? 'added' : after === null ? 'dropped' : 'changed', before, after };
}

function sideOf({ form, figures, times }: ApparatusText, tokens: readonly number[]): Side {
  return { form, figures, times, tokens };
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
  rules: FactRules,
): { range: Range; weight: number }[] {
  const taken = new Set(paired);
  const found: { range: Range; weight: number }[] = [];
  for (const sentence of storySentences(text)) {
    if (taken.has(sentence)) continue;
    const strip = stripOf(text.form, [sentence], text.aside);
    const range = rangeOf(text, strip, 0, strip.tokens.length);
    if (range === null) continue;
    const whole = sentencesRange(text, sentence, sentence);
    const weight = weightOfSentence(sideOf(text, strip.tokens), isQuoted(text, whole), rules);
    found.push({ range: whole, weight });
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
