import { type Due, isFiniteVerb, type Range, Tag, type TimeExpression } from '../model/index.ts';
import { dayIn, firstWhere, isoDay, tokenAt } from '../text/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';

/** Characters between a clock time and the words that let it recur: "at 4 p.m., every day". */
const SET_REACH = 6;

/**
 * The expressions of time inside a range that lie on the day of publication or after it; all where nobody knows the day.
 * `times`: in order. O(those near the range + log times).
 */
export function timesIn(
  times: readonly TimeExpression[],
  { start, end }: Range,
  published: string | null,
): TimeExpression[] {
  const near: TimeExpression[] = [];
  for (let i = firstWhere(times.length, (at) => times[at]!.end > start - SET_REACH); i < times.length; i++) {
    if (times[i]!.start >= end + SET_REACH) break;
    near.push(times[i]!);
  }
  const sets = near.filter(({ kind }) => kind === 'set');
  // "at 7:30 every evening" is no single moment.
  const recurs = (time: TimeExpression) =>
    time.precision === 'minute' &&
    sets.some((set) => set.start - time.end < SET_REACH && time.start - set.end < SET_REACH);
  return near.filter(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      time.kind !== 'set' &&
      !recurs(time) &&
      (published === null || (time.last !== null && time.last.slice(0, 10) >= published.slice(0, 10))),
  );
}

/** Those of a sentence that can say when the predicate is to come true: behind it, or in front of it in its own clause. */
export function timesOf(times: readonly TimeExpression[], clause: Clause, { at, verb }: Predicate): TimeExpression[] {
  const { form, tags, from, rules } = clause;
  const { starts } = form.tokens;
  const start = starts[at]!;
  return times.filter((time) => {
    if (time.start >= start) return !isBackdrop(clause, Math.max(at, verb), time);
    for (let i = from; i < at; i++) {
      const word = wordAt(form, i);
      if (starts[i]! < time.start && rules.openers.has(word)) return false;
      // "announced on Monday that it will": that Monday is when it was announced.
      if (starts[i]! >= time.end && (word === rules.grammar.that || isFiniteVerb(tags[i]!) || tags[i] === Tag.VBD))
        return false;
    }
    return true;
  });
}

/** Whether a time behind token `verb` is that of a clause of its own, which tells what was: "as the two met on Friday". */
function isBackdrop({ form, tags, to, rules }: Clause, verb: number, { start }: TimeExpression): boolean {
  let opened = false;
  for (let i = verb + 1; i < to && form.tokens.starts[i]! < start; i++) {
    const word = wordAt(form, i);
    if (tags[i] === Tag.COMMA) opened = false;
    else if (rules.openers.has(word) || word === rules.grammar.as) opened = true;
    else if (opened && tags[i] === Tag.VBD) return true;
  }
  return false;
}

/** Whether something is so from that time on: "from May". */
export function isFrom({ form, rules }: Clause, { start }: TimeExpression): boolean {
  const at = tokenAt(form, start);
  return rules.froms.has(wordAt(form, at)) || (at > 0 && rules.froms.has(wordAt(form, at - 1)));
}

/** Whether one of them says when something is to be done: not "now", not "in the future". */
export function isTimed(times: readonly TimeExpression[]): boolean {
  return times.some(isDated);
}

function isDated({ kind, precision }: TimeExpression): boolean {
  return kind === 'deadline' || (kind === 'moment' && precision !== 'vague');
}

/**
 * When it is due: what stands behind the verb before what stands in front of it, a deadline before any other day. "Before
 * April" ends with March.
 */
export function dueOf(times: readonly TimeExpression[], { form, rules }: Clause, verb: number): Due | null {
  const rank = ({ kind, start }: TimeExpression) => (start >= verb ? 0 : 2) + (kind === 'deadline' ? 0 : 1);
  const best = times
    .filter(isDated)
    .reduce<TimeExpression | null>((first, time) => (first === null || rank(time) < rank(first) ? time : first), null);
  if (best === null) return null;
  const { first, last, start, kind, precision } = best;
  const lead = tokenAt(form, start) - 1;
  // "before the end of June", "before 3 June" are taken for "by".
  const isWhole = precision === 'month' || precision === 'quarter' || precision === 'year';
  if (isWhole && first?.endsWith('-01') && lead >= 0 && rules.ahead.has(wordAt(form, lead))) {
    const end = isoDay(dayIn(first)! - 1);
    return { start: end, end, kind: 'by' };
  }
  // "by April 30" of a year that nobody knows
  if (last === null) return null;
  return { start: first ?? last, end: last, kind: kind === 'deadline' ? 'by' : 'on' };
}
