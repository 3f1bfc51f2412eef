import type { Passage } from '../align/index.ts';
import type { Range } from '../model/index.ts';
import { overlap } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import type { ApparatusText, LocalChange } from './apparatus.ts';
import { clausesApart } from './clauses.ts';
import { type Difference, differences, type Strip, sentencesApart, settled, stripOf } from './diff.ts';
import { type FactRules, factsOf, type Side, withoutMoved } from './facts.ts';
import type { SegmentGroup } from './links.ts';
import { movedGroups } from './moved.ts';
import { pairSegments } from './pairing.ts';
import type { Segment } from './segments.ts';
import { beginsPhrase, inner, isShort, rangeOf, sentencesRange, shownAs } from './shown.ts';
import { splicesOf } from './splices.ts';
import { weightOf, weightOfFrame, weightOfSentence } from './weigh.ts';

/**
 * What `to` changed in `from`, in the order of `to` and, for what it dropped, of `from`. Segments of sentences that are
 * versions of one another are compared word by word; one without a version is dropped or added whole; what stands in
 * another order is moved, and still compared.
 */
export function apparatusOf(
  from: ApparatusText,
  to: ApparatusText,
  passages: readonly Passage[],
  rules: FactRules,
): LocalChange[] {
  const groups = pairSegments(from, to, passages, rules);
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
  const changes = merged([
    ...groups.flatMap((group) => inGroup(from, to, group, rules)),
    ...movedGroups(groups, from, to),
    ...splicesOf(from, to),
    ...dropped.map(({ range, weight }) => ({ kind: 'dropped' as const, before: range, after: null, weight })),
    ...added.map(
      (one) =>
        extended(one.segment, from, to, groups) ??
        attributed(one.segment, from, to, groups, one.weight) ?? {
          kind: 'added' as const,
          before: null,
          after: one.range,
          weight: one.weight,
        },
    ),
  ]);
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
  groups: readonly SegmentGroup[],
  from: ApparatusText,
  to: ApparatusText,
): number {
  const startsBefore = (segment: number) => startOf(from, segment) <= before!.start;
  const last = groups.findLast((group) => startsBefore(group.from[0]!));
  if (last === undefined) return -1;
  const { tokens } = to.segments[last.to.at(-1)!]!;
  return to.form.tokens.ends[tokens.at(-1)!]!;
}

function startOf({ form, segments }: ApparatusText, segment: number): number {
  return form.tokens.starts[segments[segment]!.tokens[0]!]!;
}

/** Part of the longer side's tokens that versions of a sentence must share for their differences to be told one by one. */
const TOLD_APART = 0.4;
/** Tokens that one side has and the other has nothing for, from which on they are a sentence or a clause of their own. */
const OWN_STRETCH = 8;
/** What each further difference takes off that part: many small ones cannot be read one by one. */
const EACH_DIFFERENCE = 0.04;

function inGroup(from: ApparatusText, to: ApparatusText, group: SegmentGroup, rules: FactRules): LocalChange[] {
  const strip = (text: ApparatusText, segments: readonly number[]) =>
    stripOf(
      text.form,
      segments.map((segment) => text.segments[segment]!),
    );
  const [a, b] = [strip(from, group.from), strip(to, group.to)];
  const frame = group.from.every((segment) => from.segments[segment]!.isFrame);
  const isFunction = (token: number) => rules.lexicon.isFunctionWord(foldedToken(from.form, token));
  const isSame = (inFrom: number, inTo: number) =>
    rules.comparing.otherForms.get(foldedToken(from.form, inFrom))?.includes(foldedToken(to.form, inTo)) === true;
  const apart = differences(a, b, isFunction, isSame)
    .flatMap((one) => sentencesApart(one, [from.form, a], [to.form, b]))
    .flatMap((one) => clausesApart(one, [from, a], [to, b], rules));
  const found = settled(apart, a, b, (side, at) => beginsPhrase(side === a ? from : to, side, at, rules));
  const anew = sharedPart(found, a, b) - EACH_DIFFERENCE * Math.max(0, found.length - 1) < TOLD_APART;
  if (anew) {
    const whole = { fromStart: 0, fromEnd: a.tokens.length, toStart: 0, toEnd: b.tokens.length };
    const parts = clausesApart(whole, [from, a], [to, b], rules);
    return toChanges({ from, to, a, b, found: parts, anew, frame }, rules);
  }
  return [...toChanges({ from, to, a, b, found, anew, frame }, rules), ...respelled(from, to, a, b, found)];
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

/** Changes shown at the same place are one, with the weight of the weightiest: several inside one quotation, of one sentence or of two. */
function merged(changes: readonly LocalChange[]): LocalChange[] {
  const result = new Map<string, LocalChange>();
  for (const change of changes) {
    const key = [change.kind, change.before?.start, change.before?.end, change.after?.start, change.after?.end].join();
    const known = result.get(key);
    if (known === undefined || known.weight < change.weight) result.set(key, change);
  }
  return [...result.values()];
}

/** Two versions of some segments and where they differ. */
interface Versions {
  readonly from: ApparatusText;
  readonly to: ApparatusText;
  readonly a: Strip;
  readonly b: Strip;
  readonly found: readonly Difference[];
  /** They have little in common, and are told whole. */
  readonly anew: boolean;
  /** They stand around a quotation. */
  readonly frame: boolean;
}

function toChanges({ from, to, a, b, found, anew, frame }: Versions, rules: FactRules): LocalChange[] {
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
    const before = one.fromStart - (found[i - 1]?.fromEnd ?? 0);
    const after = (found[i + 1]?.fromStart ?? a.tokens.length) - one.fromEnd;
    const shown = shownAs({ from, to, a, b, one, before, after, rules });
    const { weight, touches } = weightOf({ ...sides[i]!, ...facts[i]!, quoted, anew, frame });
    return { ...shown, weight, ...(shown.kind === 'changed' && { touches }) };
  });
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
      const before = tokenRange(from, a.tokens[i]!);
      const after = tokenRange(to, b.tokens[j]!);
      if (from.form.text.slice(before.start, before.end) === to.form.text.slice(after.start, after.end)) continue;
      if (written(from, before) !== written(to, after))
        changes.push({ kind: 'changed', before, after, weight: RESPELLED, touches: 'spelling' });
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

/** What one side has alone: whole sentences, and segments of sentences of which the other has the rest. */
function unpaired(
  text: ApparatusText,
  paired: readonly number[],
  rules: FactRules,
): { segment: Segment; range: Range; weight: number }[] {
  const taken = new Set(paired);
  const sentences = new Set(paired.map((segment) => text.segments[segment]!.sentence));
  const told = new Set<number>();
  return text.segments.flatMap((segment, at) => {
    if (taken.has(at) || told.has(segment.sentence)) return [];
    const isWhole = !sentences.has(segment.sentence);
    if (isWhole) told.add(segment.sentence);
    const tokens = isWhole
      ? text.segments.filter(({ sentence }) => sentence === segment.sentence).flatMap((one) => one.tokens)
      : segment.tokens;
    const range = isWhole
      ? sentencesRange(text, segment.sentence, segment.sentence)
      : rangeOf(text, segment, 0, segment.tokens.length)!;
    const side = sideOf(text, tokens);
    const weight =
      segment.isFrame && !isWhole ? weightOfFrame(side, rules) : weightOfSentence(side, isQuoted(text, range), rules);
    return [{ segment, range, weight }];
  });
}

/**
 * A quotation that was given a sentence more: shown whole, because it makes somebody say more than he did. Null where the
 * rest of it has no version in `from`, or is long.
 */
function extended(
  { quotation }: Segment,
  from: ApparatusText,
  to: ApparatusText,
  groups: readonly SegmentGroup[],
): LocalChange | null {
  if (quotation < 0) return null;
  const rest = groups.find((group) => group.to.some((segment) => to.segments[segment]!.quotation === quotation));
  const said = rest?.from.find((segment) => from.segments[segment]!.voice === 'quoted');
  if (said === undefined) return null;
  const whole = (text: ApparatusText, which: number) => text.quoted[which]!;
  const [before, after] = [whole(from, from.segments[said]!.quotation), whole(to, quotation)];
  return isShort(from, before) && isShort(to, after)
    ? { kind: 'changed', before: inner(before), after: inner(after), weight: EXTENDED, touches: 'quotation' }
    : null;
}

/**
 * A quotation's sentence that was given a speaker: shown whole, because these words were somebody else's, or nobody's. Null
 * where it had a frame before, where the frame is no part of the quotation's own sentence, or where either is long.
 */
function attributed(
  { isFrame, sentence }: Segment,
  from: ApparatusText,
  to: ApparatusText,
  groups: readonly SegmentGroup[],
  weight: number,
): LocalChange | null {
  if (!isFrame) return null;
  const said = to.segments.flatMap((other, at) =>
    other.sentence === sentence && other.voice === 'quoted' ? [at] : [],
  );
  const sources = groups
    .filter((group) => group.to.some((segment) => said.includes(segment)))
    .flatMap((group) => group.from);
  const last = sources.at(-1);
  if (last === undefined) return null;
  const source = from.segments[last]!.sentence;
  if (from.segments.some((other) => other.sentence === source && other.voice !== 'quoted')) return null;
  const [before, after] = [sentencesRange(from, source, source), sentencesRange(to, sentence, sentence)];
  return isShort(from, before) && isShort(to, after)
    ? { kind: 'changed', before, after, weight, touches: 'attribution' }
    : null;
}

/** Weight of words put into a mouth. */
const EXTENDED = 0.9;

function isQuoted({ quoted }: ApparatusText, range: Range | null): boolean {
  return range !== null && quoted.some((one) => overlap(one, range) > 0);
}
