import type { Language } from '../../lang/index.ts';
import { isAdverb, isFiniteVerb, isNoun, Tag, type TextForm, TokenKind } from '../../model/index.ts';

/** Words and numbers that a clause needs at least; shorter ones stay with their neighbour. */
const MIN_WORDS = 4;
/** The same where a comma sets the clause off and it has a verb of its own: "and 86 posts go". */
const MIN_WORDS_SET_OFF = 3;
/** Tokens from the first of a subject to its verb. */
const SUBJECT_REACH = 6;
/** The same behind a word that can begin nothing but a clause or a time. */
const LONG_SUBJECT_REACH = 10;

/**
 * Where the clauses of the sentence [from, to) begin, the first at `from`. A clause ends before a conjunction or relative
 * pronoun with a verb on both sides, where a clause between commas ends, at a comma before a subject and its verb, and at a
 * semicolon, colon or dash.
 */
export function clauseStarts(
  form: TextForm,
  tags: Uint8Array,
  from: number,
  to: number,
  { lexicon, claims: { clauses } }: Language,
): number[] {
  const { tokens, folded } = form;
  const word = (at: number) => folded.slice(tokens.starts[at], tokens.ends[at]);
  // Right after a conjunction a participle is a past tense more often than not: "he laughed and settled on sixty".
  // A past tense that opens a sentence is a participle: "Given the state of the roof, …".
  const finite = (at: number) =>
    at < to &&
    (at === from
      ? isFiniteVerb(tags[at]!) && tags[at] !== Tag.VBD
      : isFiniteVerb(tags[at]!) || (tags[at] === Tag.VBN && tags[at - 1] === Tag.CC));
  const starts = [from];
  /** Where a relative clause began behind a comma that no second comma has closed yet. */
  let relative: number | null = null;
  const verbBetween = (a: number, b: number) => {
    for (let i = a; i < b; i++) if (finite(i)) return true;
    return false;
  };
  const wordsBetween = (a: number, b: number) => {
    let count = 0;
    for (let i = a; i < b; i++) if (tokens.kinds[i] === TokenKind.Word || tokens.kinds[i] === TokenKind.Number) count++;
    return count;
  };
  let brackets = 0;
  for (let i = from + 1; i < to; i++) {
    // "(2021: 61.9 per cent)": what is between brackets stays together.
    if (tags[i - 1] === Tag.OPEN) brackets++;
    else if (tags[i - 1] === Tag.CLOSE) brackets = Math.max(0, brackets - 1);
    if (brackets > 0) continue;
    const last = starts.at(-1)!;
    if (word(i - 1) === ',' && relativeAt(i)) relative = i;
    if (!splitsAt(i)) continue;
    const least = word(i - 1) === ',' || word(i - 1) === ';' ? MIN_WORDS_SET_OFF : MIN_WORDS;
    if (wordsBetween(last, i) >= least && wordsBetween(i, to) >= least) starts.push(i);
  }
  return starts;

  function splitsAt(i: number): boolean {
    const last = starts.at(-1)!;
    const before = word(i - 1);
    const now = word(i);
    if (before === ';' || (before === ':' && tokens.ends[i - 1]! < tokens.starts[i]!)) return true;
    if (isDash(i - 1)) return verbBetween(last, i - 1) && verbBetween(i, to);
    if (before === ',') {
      if (clauses.afterComma.has(now) || relativeAt(i)) return verbBetween(last, i) && verbBetween(i, to);
      // "The captain, who has made 900 crossings, was tested": behind the second comma the sentence goes on.
      if (relative !== null && verbBetween(relative, i) && predicateAt(i)) {
        relative = null;
        return true;
      }
      // "The libraries close on Monday, 86 posts will go": two sentences in one.
      return verbBetween(last, i) && subjectAt(i);
    }
    // "… a discovery and put the likelihood at …": a verb, or a subject and its verb, follows.
    // "Nobody who drives a bus or a tram can be laid off": the verb before the conjunction is not the sentence's.
    if (clauses.coordinators.has(now))
      return verbBetween(last, i) && (finite(i + 1) || (subjectAt(i + 1) && !isWithinSubject(last, i)));
    return clauses.circumstances.has(now) && verbBetween(last, i) && subjectAt(i + 1, LONG_SUBJECT_REACH);
  }

  /** Whether the clause that began at `first` has no verb yet but that of a relative clause of its subject. */
  function isWithinSubject(first: number, at: number): boolean {
    let verbs = 0;
    let waiting = 0;
    for (let i = first; i < at; i++) {
      if (i > first && clauses.relatives.has(word(i)) && word(i - 1) !== ',' && verbs === 0) waiting = 1;
      // An auxiliary and its verb are one.
      else if (finite(i) && !(i > first && finite(i - 1))) verbs++;
    }
    return waiting > 0 && verbs <= 1;
  }

  /** "which", "of whom". */
  function relativeAt(at: number): boolean {
    return (
      clauses.relatives.has(word(at)) || (tags[at] === Tag.IN && at + 1 < to && clauses.relatives.has(word(at + 1)))
    );
  }

  /** Whether a verb follows at once, or behind adverbs. */
  function predicateAt(at: number): boolean {
    let i = at;
    while (i < to && isAdverb(tags[i]!)) i++;
    return finite(i);
  }

  /** Whether a subject begins at `at`, with its verb near by and no mark between them; not that of a reporting clause. */
  function subjectAt(at: number, reach = SUBJECT_REACH): boolean {
    if (at >= to) return false;
    const first = tags[at]!;
    const opens =
      clauses.subjects.has(word(at)) ||
      isNoun(first) ||
      first === Tag.CD ||
      first === Tag.DT ||
      tokens.kinds[at] === TokenKind.Number;
    if (!opens) return false;
    for (let i = clauses.subjects.has(word(at)) ? at + 1 : at; i < Math.min(to, at + reach); i++) {
      if (tokens.kinds[i] === TokenKind.Punctuation && word(i) !== "'" && word(i) !== '-') return false;
      // "… after the date in question but that she could not say": the verb is another clause's.
      if (i > at + 1 && reach === LONG_SUBJECT_REACH && (tags[i] === Tag.CC || clauses.relatives.has(word(i))))
        return false;
      if (finite(i)) return i > at && !lexicon.isReporting(lexicon.lemma(word(i)));
    }
    return false;
  }

  function isDash(at: number): boolean {
    return word(at) === '-' && tokens.ends[at - 1]! < tokens.starts[at]! && tokens.ends[at]! < tokens.starts[at + 1]!;
  }
}
