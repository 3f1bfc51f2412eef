import type { QuantityReading } from '../lang/index.ts';
import { isAdjective, isNoun, isVerb, type Range, Tag, type TextForm } from '../model/index.ts';
import { rangeOfTokens, unitOf } from '../text/index.ts';

interface TaggedText {
  readonly form: TextForm;
  readonly tags: Uint8Array;
}

/** Tokens between a figure and the noun that it measures. */
const REACH = 8;

/**
 * The words that say what a figure measures: the counted noun and the phrase that hangs on it ("companies with Russian
 * capital"); for money and measures, whose noun stands in front, that noun ("the loan" in "the loan was $2 million").
 */
export function measuredAt({ counted, from }: QuantityReading, text: TaggedText): Range | null {
  if (counted !== null) return rangeOfTokens(text.form, counted.from, withPhrase(counted.to, text));
  return nounBefore(from, text);
}

/** Index after a prepositional phrase at `at`: "with Russian capital", "of the old town". */
function withPhrase(at: number, { form, tags }: TaggedText): number {
  const last = form.sentences[unitOf(form.sentences, at - 1) + 1] ?? form.tokens.length;
  if (tags[at] !== Tag.IN || at >= last) return at;
  let head = at;
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    const tag = tags[i]!;
    if (isNoun(tag)) head = i + 1;
    else if (
      head > at ||
      !(
        isAdjective(tag) ||
        tag === Tag.DT ||
        tag === Tag.PRPS ||
        tag === Tag.HYPH ||
        tag === Tag.VBN ||
        tag === Tag.POS
      )
    )
      break;
  }
  return head;
}

/** The noun phrase in front of token `from`: the subject of the verb that gives a figure, or the noun before "of". */
function nounBefore(from: number, { form, tags }: TaggedText): Range | null {
  const first = form.sentences[unitOf(form.sentences, from)]!;
  let head = -1;
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const tag = tags[i]!;
    if (isNoun(tag)) {
      head = i;
      break;
    }
    if (tag === Tag.STOP || tag === Tag.COLON || tag === Tag.OPEN) return null;
    const passed =
      isVerb(tag) ||
      tag === Tag.IN ||
      tag === Tag.TO ||
      tag === Tag.DT ||
      tag === Tag.RB ||
      tag === Tag.MD ||
      tag === Tag.PRP ||
      isAdjective(tag) ||
      tag === Tag.RP;
    if (!passed) return null;
  }
  if (head < 0) return null;
  let start = head;
  while (start > first && (isNoun(tags[start - 1]!) || isAdjective(tags[start - 1]!))) start--;
  return rangeOfTokens(form, start, head + 1);
}
