import type { TextForm } from '../model/index.ts';
import { tokenAt, unitOf } from '../text/index.ts';
import { overlaps, sameKind } from './amount.ts';
import { headLikeness } from './likeness.ts';
import type { FiguredWitness, Node } from './nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Pairs of figures by which one report tells of a dispute: "Police put the crowd at 5,000. The organisers said 20,000."
 * Neighbouring sentences open with two voices, each gives one number of that unit in the reporter's words, and the second
 * counts nothing of its own, or the same.
 */
export function disputesIn(own: readonly Node[], { form }: FiguredWitness, vocabulary: Vocabulary): [Node, Node][] {
  const sentences = own.map(({ figure }) => unitOf(form.sentences, tokenAt(form, figure.start)));
  const alone = (i: number) =>
    own.every(
      (other, k) => k === i || sentences[k] !== sentences[i] || other.amount.dimension !== own[i]!.amount.dimension,
    );
  const pairs: [Node, Node][] = [];
  for (let i = 0; i < own.length; i++) {
    for (let j = 0; j < own.length; j++) {
      if (sentences[j]! - sentences[i]! !== 1 || !alone(i) || !alone(j)) continue;
      const [a, b] = [own[i]!, own[j]!];
      if (
        opensWithVoice(a, sentences[i]!, form) &&
        opensWithVoice(b, sentences[j]!, form) &&
        differentVoices(a, b) &&
        sameThing(a, b, vocabulary)
      )
        pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Tokens from the beginning of a sentence in which its speaker is named first. */
const OPENING = 5;

/** Whether the sentence begins by naming who gives the figure, and gives it outside quotation marks. */
function opensWithVoice({ figure }: Node, sentence: number, form: TextForm): boolean {
  const named = figure.attributed?.range ?? null;
  if (named === null) return false;
  const first = form.sentences[sentence]!;
  const at = tokenAt(form, named.start);
  if (at < first || at > first + OPENING) return false;
  return !form.folded.slice(form.tokens.starts[first], figure.start).includes('"');
}

function differentVoices({ figure: a }: Node, { figure: b }: Node): boolean {
  if (a.attributed === null || b.attributed === null) return false;
  const last = (name: string) => name.trim().split(/\s+/).at(-1)!.toLowerCase();
  return last(a.attributed.name) !== last(b.attributed.name);
}

/** Two sides that differ by more than this speak of two things. */
const MOST_RATIO = 10;

/** Whether the second figure is of the same thing as the first, as far as its own words go. */
function sameThing(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  // "Police said 5,000 people came. The organisers said 20,000 came": the second leaves out what it counts.
  const leftOut = b.amount.dimension === 'bare' && a.amount.dimension === 'count';
  if (!(leftOut || a.amount.dimension === b.amount.dimension) || !sameKind(a.amount, b.amount)) return false;
  if (a.amount.currency !== b.amount.currency || a.figure.per !== b.figure.per || a.figure.change !== b.figure.change)
    return false;
  if (overlaps(a.figure, b.figure, a.amount, b.amount)) return false;
  const ratio = Math.abs(a.figure.value / b.figure.value);
  if (ratio > MOST_RATIO || ratio < 1 / MOST_RATIO || a.state !== b.state) return false;
  if (a.amount.dimension === 'count') {
    const head = headLikeness(a.setting, b.setting, vocabulary);
    return head === null || head >= 0.8;
  }
  // "31 percent of its trips. The union says it saw fewer than 17 percent": nothing else is named.
  return b.figure.counted === null || a.figure.counted === null || headLikeness(a.setting, b.setting, vocabulary) !== 0;
}
