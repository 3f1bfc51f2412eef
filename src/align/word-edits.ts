import type { Lexeme } from './wording.ts';

/** One step from the words of one side to those of the other. Indices into the two lists, half open. */
export interface WordEdit {
  /** `drop`: only the record has these words; `add`: only the quotation has. */
  readonly op: 'keep' | 'drop' | 'add' | 'change';
  readonly quote: readonly [from: number, to: number];
  readonly record: readonly [from: number, to: number];
}

/** How alike two words are: the same word, another form of it, one of like meaning or spelling, or neither. */
export type WordLikeness = 'same' | 'form' | 'like' | 'none';

/** Points: a pair of words, by likeness; a content word decides more than an article. */
const POINTS = { same: [6, 3], form: [4, 2], like: [2, 1], none: [-3, -3] } as const;
/** Points: a pair that follows a pair. One run of three beats three scattered words. */
const FOLLOWS = 1;
/** Points: a word of the quotation without a partner; one of the record. Cutting is commoner than inventing. */
const ADDED = -2;
const DROPPED = -1;

const FROM_PAIR = 1;
const FROM_ADD = 2;
const FROM_DROP = 3;

/**
 * The edits that turn `record` into `quote`, word by word, in order; the record's words before the first and after the
 * last pair are no edits. Global for the quotation, local for the record (Needleman and Wunsch 1970 with free ends on
 * one side). Ties: pairs before gaps, the earlier place in the record. O(|quote| · |record|).
 */
export function alignWords(
  quote: readonly Lexeme[],
  record: readonly Lexeme[],
  likeness: (quote: Lexeme, record: Lexeme) => WordLikeness,
): WordEdit[] {
  const n = quote.length;
  const m = record.length;
  const width = m + 1;
  const score = new Int32Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    score[i * width] = i * ADDED;
    step[i * width] = FROM_ADD;
  }
  for (let i = 1; i <= n; i++) {
    const word = quote[i - 1]!;
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const before = at - width - 1;
      const alike = likeness(word, record[j - 1]!);
      const paired = step[before] === FROM_PAIR && alike !== 'none';
      const pair = score[before]! + POINTS[alike][word.kind === 'function' ? 1 : 0] + (paired ? FOLLOWS : 0);
      const add = score[at - width]! + ADDED;
      // After the quotation's last word the record goes on for free.
      const drop = score[at - 1]! + (i === n ? 0 : DROPPED);
      const best = Math.max(pair, add, drop);
      score[at] = best;
      step[at] = best === pair ? FROM_PAIR : best === add ? FROM_ADD : FROM_DROP;
    }
  }
  return gather(trace(step, n, m), (i, j) => likeness(quote[i]!, record[j]!) === 'same');
}

interface Step {
  readonly kind: typeof FROM_PAIR | typeof FROM_ADD | typeof FROM_DROP;
  /** Word of the quotation; of an added run's gap, where it stands. */
  readonly i: number;
  readonly j: number;
}

/** The path of best steps, from the first pair of the record to the last. */
function trace(step: Uint8Array, n: number, m: number): Step[] {
  const width = m + 1;
  const steps: Step[] = [];
  let i = n;
  let j = m;
  while (i > 0 && j >= 0) {
    const kind = step[i * width + j]!;
    if (kind === FROM_PAIR) steps.push({ kind, i: --i, j: --j });
    else if (kind === FROM_ADD) steps.push({ kind, i: --i, j });
    else if (kind === FROM_DROP) steps.push({ kind, i, j: --j });
    else break;
  }
  steps.reverse();
  const last = steps.findLastIndex(({ kind }) => kind === FROM_PAIR);
  return steps.filter(({ kind }, at) => kind !== FROM_DROP || at < last);
}

/** Steps joined into runs; words dropped next to words added are words changed. */
function gather(steps: readonly Step[], isSame: (i: number, j: number) => boolean): WordEdit[] {
  const edits: WordEdit[] = [];
  let at = 0;
  while (at < steps.length) {
    const { i, j } = steps[at]!;
    const keeps = (step: Step) => step.kind === FROM_PAIR && isSame(step.i, step.j);
    const kept = keeps(steps[at]!);
    let end = at + 1;
    while (end < steps.length && keeps(steps[end]!) === kept) end++;
    const run = steps.slice(at, end);
    const words = run.filter(({ kind }) => kind !== FROM_DROP).length;
    const others = run.filter(({ kind }) => kind !== FROM_ADD).length;
    edits.push({
      op: kept ? 'keep' : words === 0 ? 'drop' : others === 0 ? 'add' : 'change',
      quote: [i, i + words],
      record: [j, j + others],
    });
    at = end;
  }
  return edits;
}
