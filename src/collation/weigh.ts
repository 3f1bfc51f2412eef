import { FACT_KINDS, type FactRules, type Facts, factsOf, lettersOf, type Side } from './facts.ts';

/** Weights, 0 to 1. What a change touches decides; the highest that applies counts. */
const WEIGHT = {
  /** Letters, accents, hyphens, typography. */
  spelling: 0.05,
  /** "the", "of", "that"; another way to write the same figure or day. */
  function: 0.1,
  /** Other words. */
  wording: 0.4,
  quoted: 0.85,
  attribution: 0.9,
  name: 0.9,
  hedge: 0.9,
  negation: 1,
  time: 0.95,
  figure: 1,
} as const;
/** A name, a time or a figure that one side has and the other merely leaves out: nothing is said otherwise. */
const LEFT_OUT = 0.6;
/** A sentence told anew differs in everything; what matters in it, only its reader can tell. */
const TOLD_ANEW = 0.8;

/** One difference, with what the words of each side say. */
export interface Weighed {
  readonly before: Side;
  readonly after: Side;
  readonly lost: Facts;
  readonly gained: Facts;
  /** It lies inside quotation marks on either side: somebody else's words were changed. */
  readonly quoted: boolean;
  /** The sentences have little in common. */
  readonly anew: boolean;
  /** It lies in what stands around a quotation: who says it, and how. */
  readonly frame: boolean;
}

/** How much a change matters, 0 (a spelling) to 1 (a figure or a negation). */
export function weightOf({ before, after, lost, gained, quoted, anew, frame }: Weighed): number {
  if (lettersOf(before) === lettersOf(after)) return WEIGHT.spelling;
  let weight: number = WEIGHT.function;
  for (const kind of FACT_KINDS) weight = Math.max(weight, weightOfKind(kind, lost[kind], gained[kind]));
  // "Except me" is no claim in itself; cut from somebody's words, it is.
  const isCut =
    Math.min(before.tokens.length, after.tokens.length) === 0 && before.tokens.length + after.tokens.length > 1;
  if (quoted && (weight > WEIGHT.function || isCut)) weight = Math.max(weight, WEIGHT.quoted);
  if (frame && isOtherSpeaker(lost, gained)) weight = Math.max(weight, WEIGHT.attribution);
  // Two frames have nothing in common where the speaker is another: that is the change.
  return anew && !frame ? Math.min(weight, TOLD_ANEW) : weight;
}

/** Whether one side names a speaker and the other has somebody else there, named or not; "she" may be the same. */
function isOtherSpeaker(lost: Facts, gained: Facts): boolean {
  const [named, other] = lost.name.length > 0 ? [lost, gained] : [gained, lost];
  if (named.name.length === 0 || other.person.length > 0) return false;
  return (other.name.length > 0 || other.wording.length > 0) && !named.name.some((name) => other.name.includes(name));
}

function weightOfKind(kind: keyof Facts, lost: readonly string[], gained: readonly string[]): number {
  if (lost.join('\n') === gained.join('\n')) return 0;
  const [fewer, more] = lost.length < gained.length ? [lost, gained] : [gained, lost];
  const isMore = fewer.every((fact) => more.includes(fact));
  // A pronoun for a name, or a name for it, is no other person.
  if (kind === 'person') return isMore ? 0 : WEIGHT.name;
  return isMore && (kind === 'name' || kind === 'time' || kind === 'figure') ? LEFT_OUT : WEIGHT[kind];
}

/** Weight of a frame that one side has and the other has not, with the quotation that it stands around in both. */
export function weightOfFrame(side: Side, rules: FactRules): number {
  return factsOf(side, rules).name.length > 0 ? WEIGHT.attribution : WEIGHT.wording;
}

/** Weight of a sentence that one side has and the other has not: more where somebody speaks in it or counts. */
export function weightOfSentence(side: Side, quoted: boolean, rules: FactRules): number {
  const { figure, negation } = factsOf(side, rules);
  const telling = (quoted ? 1 : 0) + (figure.length > 0 ? 1 : 0) + (negation.length > 0 ? 1 : 0);
  return (SENTENCE_WEIGHT + telling * TELLING_WEIGHT) / 10;
}

/** Tenths. */
const SENTENCE_WEIGHT = 4;
const TELLING_WEIGHT = 1;
