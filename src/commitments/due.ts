import { type Due, isFiniteVerb, type Range, Tag, type TimeExpression } from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './predicates.ts';

/** The expressions of time inside a range that lie on the day of publication or after it; all that are resolved where nobody knows the day. */
export function timesIn(
  times: readonly TimeExpression[],
  { start, end }: Range,
  published: string | null,
): TimeExpression[] {
  return times.filter(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      time.last !== null &&
      time.kind !== 'set' &&
      (published === null || time.last.slice(0, 10) >= published.slice(0, 10)),
  );
}

/** Those of a sentence that can say when the predicate is to come true: behind it, or in front of it in its own clause. */
export function timesOf(times: readonly TimeExpression[], clause: Clause, { at }: Predicate): TimeExpression[] {
  const { form, tags, from } = clause;
  const { starts } = form.tokens;
  const start = starts[at]!;
  return times.filter((time) => {
    if (time.start >= start) return true;
    for (let i = from; i < at; i++) {
      const word = wordAt(form, i);
      if (starts[i]! < time.start && OPENERS.has(word)) return false;
      // "announced on Monday that it will": that Monday is when it was announced.
      if (starts[i]! >= time.end && (word === 'that' || isFiniteVerb(tags[i]!) || tags[i] === Tag.VBD)) return false;
    }
    return true;
  });
}

/** What stands in front of a condition or of another time: "If it rains on Friday, we will pay". */
const OPENERS: ReadonlySet<string> = new Set(['if', 'when', 'unless', 'after', 'since', 'who', 'which']);

/** Whether one of them says when something is to be done: not "now", not "in the future". */
export function isTimed(times: readonly TimeExpression[]): boolean {
  return times.some(isDated);
}

function isDated({ kind, precision }: TimeExpression): boolean {
  return kind === 'deadline' || (kind === 'moment' && precision !== 'vague');
}

/** When it is due: a deadline before any other day, and the first behind the verb before those in front of it. */
export function dueOf(times: readonly TimeExpression[], verb: number): Due | null {
  const rank = ({ kind, start }: TimeExpression) => (kind === 'deadline' ? 0 : 2) + (start >= verb ? 0 : 1);
  const best = times
    .filter(isDated)
    .reduce<TimeExpression | null>((first, time) => (first === null || rank(time) < rank(first) ? time : first), null);
  return best === null
    ? null
    : { start: best.first ?? best.last!, end: best.last!, kind: best.kind === 'deadline' ? 'by' : 'on' };
}
