import type { ChangeTouch } from '../model/index.ts';
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
interface Weighed {
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

/** How much a change matters, 0 (a spelling) to 1 (a figure or a negation), and what makes it matter. */
export interface Weight {
  readonly weight: number;
  readonly touches: ChangeTouch;
}

export function weightOf(change: Weighed): Weight {
  const { before, after, lost, gained, quoted, anew, frame } = change;
  if (lettersOf(before) === lettersOf(after)) return { weight: WEIGHT.spelling, touches: 'spelling' };
  const counts = [before.tokens.length, after.tokens.length];
  // "Except me" is no claim in itself; cut from somebody's words, it is.
  const isCut = Math.min(...counts) === 0 && Math.max(...counts) > 1;
  const weights: Weight[] = [
    { weight: WEIGHT.function, touches: 'wording' },
    { weight: frame && isOtherSpeaker(lost, gained) ? WEIGHT.attribution : 0, touches: 'attribution' },
    ...FACT_KINDS.map(
      (kind) => ({ weight: weightOfKind(kind, change), touches: kind === 'person' ? 'name' : kind }) as const,
    ),
  ];
  if (quoted && (isCut || weights.some(({ weight }) => weight > WEIGHT.function)))
    weights.push({ weight: WEIGHT.quoted, touches: 'quotation' });
  const most = weights.reduce((best, one) => (one.weight >= best.weight ? one : best));
  // Two frames have nothing in common where the speaker is another: that is the change.
  return anew && !frame ? { ...most, weight: Math.min(most.weight, TOLD_ANEW) } : most;
}

/** Whether one side names a speaker and the other has somebody else there, named or not; "she" may be the same. */
function isOtherSpeaker(lost: Facts, gained: Facts): boolean {
  const [named, other] = lost.name.length > 0 ? [lost, gained] : [gained, lost];
  if (named.name.length === 0 || other.person.length > 0) return false;
  return (other.name.length > 0 || other.wording.length > 0) && !named.name.some((name) => other.name.includes(name));
}

function weightOfKind(kind: keyof Facts, { lost, gained, quoted }: Weighed): number {
  if (lost[kind].join('\n') === gained[kind].join('\n')) return 0;
  const [fewer, more] = lost[kind].length < gained[kind].length ? [lost, gained] : [gained, lost];
  const isMore = fewer[kind].every((fact) => more[kind].includes(fact));
  // A pronoun for a name, or a name for it, is no other person.
  if (kind === 'person') return isMore ? 0 : WEIGHT.name;
  if (kind === 'time' && more.time.every((time) => fewer.time.some((other) => meet(time, other)))) return LEFT_OUT;
  if (!isMore) return WEIGHT[kind];
  if (kind === 'name' || kind === 'time' || kind === 'figure') return LEFT_OUT;
  // What goes with the clause it stands in; a denial cut from somebody's words is cut all the same.
  const goes = (kind === 'negation' && !quoted) || kind === 'hedge' || kind === 'attribution';
  return goes && contentOf(more) - contentOf(fewer) >= CLAUSE ? Math.min(LEFT_OUT, WEIGHT[kind]) : WEIGHT[kind];
}

/** Whether two times, "first last", have a moment in common: the one may only be told less exactly. */
function meet(a: string, b: string): boolean {
  const [[from, to], [start, end]] = [a.split(' '), b.split(' ')] as [[string, string], [string, string]];
  return from <= end && start <= to;
}

/** Content words from which on what only one side has is a clause of its own. */
const CLAUSE = 3;

function contentOf({ wording, name, figure, time }: Facts): number {
  return wording.length + name.length + figure.length + time.length;
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
