import { isFiniteVerb, Tag, type TextForm, TokenKind } from '../model/index.ts';

/** Folded words that begin a clause after a comma. */
const AFTER_COMMA = new Set(
  `and but or so yet nor while whereas although though because which who whose where when after before since as if unless
  adding saying until that`.split(/\s+/),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'while', 'whereas', 'although', 'because']);

/** Words and numbers that a clause needs at least; shorter ones stay with their neighbour. */
const MIN_WORDS = 4;

/**
 * Where the clauses of the sentence [from, to) begin, the first at `from`. A clause ends before a conjunction or relative
 * pronoun with a verb on both sides, at a semicolon, colon or dash, and at the marks of a quotation.
 */
export function clauseStarts(form: TextForm, tags: Uint8Array, from: number, to: number): number[] {
  const { tokens, folded } = form;
  const word = (at: number) => folded.slice(tokens.starts[at], tokens.ends[at]);
  // Right after a conjunction a participle is a past tense more often than not: "he laughed and settled on sixty".
  const finite = (at: number) =>
    at < to && (isFiniteVerb(tags[at]!) || (tags[at] === Tag.VBN && at > from && tags[at - 1] === Tag.CC));
  const starts = [from];
  const verbBetween = (a: number, b: number) => {
    for (let i = a; i < b; i++) if (finite(i)) return true;
    return false;
  };
  const wordsBetween = (a: number, b: number) => {
    let count = 0;
    for (let i = a; i < b; i++) if (tokens.kinds[i] === TokenKind.Word || tokens.kinds[i] === TokenKind.Number) count++;
    return count;
  };
  for (let i = from + 1; i < to; i++) {
    const last = starts.at(-1)!;
    if (!splitsAt(i)) continue;
    if (wordsBetween(last, i) >= MIN_WORDS && wordsBetween(i, to) >= MIN_WORDS) starts.push(i);
  }
  return starts;

  function splitsAt(i: number): boolean {
    const last = starts.at(-1)!;
    const before = word(i - 1);
    const now = word(i);
    if (before === ';' || (before === ':' && tokens.ends[i - 1]! < tokens.starts[i]!)) return true;
    if (isDash(i - 1)) return verbBetween(last, i - 1) && verbBetween(i, to);
    if (before === ',' && AFTER_COMMA.has(now)) return verbBetween(last, i) && verbBetween(i, to);
    // "… a discovery and put the likelihood at …": a verb, or a subject and its verb, follows.
    if (COORDINATORS.has(now) && before !== ',')
      return (
        verbBetween(last, i) &&
        (finite(i + 1) || (SUBJECTS.has(word(Math.min(i + 1, to - 1))) && verbBetween(i + 1, Math.min(i + 7, to))))
      );
    return false;
  }

  function isDash(at: number): boolean {
    return word(at) === '-' && tokens.ends[at - 1]! < tokens.starts[at]! && tokens.ends[at]! < tokens.starts[at + 1]!;
  }
}

const SUBJECTS = new Set(
  'i we you he she it they the a an this that these those there his her its their our my nobody everybody'.split(' '),
);
