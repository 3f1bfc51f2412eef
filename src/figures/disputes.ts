import { type Comparable, overlaps, sameKind } from './amount.ts';
import { correctionsIn } from './corrections.ts';
import { headLikeness, ONE_NOUN } from './likeness.ts';
import { type FiguredWitness, type Node, reachOf } from './nodes.ts';
import { scoreOf } from './score.ts';
import { LIMIT } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';
import { lastWord } from './voices.ts';

/**
 * Pairs of figures by which one report tells of a dispute: "Police put the crowd at 5,000. The organisers said 20,000."
 * Neighbouring sentences open with two voices, each gives one number of that unit in the reporter's words, and the second
 * counts nothing of its own, or the same. And those by which it puts one number in another's place.
 */
export function disputesIn(own: readonly Node[], { report }: FiguredWitness, vocabulary: Vocabulary): [Node, Node][] {
  const alone = aloneBySentence(own);
  const pairs: [Node, Node][] = [];
  for (const [sentence, here] of alone) {
    const next = alone.get(sentence + 1) ?? [];
    for (const a of here) {
      if (next.length === 0 || !a.opens) continue;
      for (const b of next) if (b.opens && differentVoices(a, b) && sameThing(a, b, vocabulary)) pairs.push([a, b]);
    }
  }
  for (let j = 1; j < own.length; j++) {
    const i = rivalOf(j, own, report.text, vocabulary);
    if (i !== null) pairs.push([own[i]!, own[j]!]);
  }
  pairs.push(...correctionsIn(own, vocabulary));
  return pairs;
}

/** By sentence: its figures that are the only ones of their kind in it. O(figures). */
function aloneBySentence(own: readonly Node[]): Map<number, Node[]> {
  const kinds = new Map<string, { readonly sentence: number; readonly node: Node; count: number }>();
  for (const node of own) {
    const { sentence } = node;
    const key = `${sentence} ${node.amount.dimension}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { sentence, node, count: 1 });
    else known.count++;
  }
  const alone = new Map<number, Node[]>();
  for (const { sentence, node, count } of kinds.values())
    if (count === 1) alone.set(sentence, [...(alone.get(sentence) ?? []), node]);
  return alone;
}

/** Sentences back to which a number answers another. */
const BACK = 2;
/** Times: two counts of one thing, told far from one another in a report, differ by less. */
const NEAR_RATIO = 1.5;
/** What their words must say then for one thing. */
const SAME_WORDS = 2;

/**
 * The figure that figure `j` of a report stands against: the one before which it corrects ("an earlier figure of 12"), the
 * one that its speaker answers ("the company says 31 fires. The ministry says 37"), or one of the same noun that another
 * speaker gives. Null where none is.
 */
function rivalOf(j: number, own: readonly Node[], text: string, vocabulary: Vocabulary): number | null {
  const b = own[j]!;
  const voice = b.giver;
  let answered: number | null = null;
  for (let i = j - 1; i >= Math.max(0, j - reachOf(own.length)); i--) {
    const a = own[i]!;
    const back = b.sentence - a.sentence;
    if (b.ofThem || !sameThing(a, b, vocabulary)) continue;
    if (b.named && b.earlier) return back <= 1 ? i : null;
    const other = a.giver?.name ?? a.voice;
    if (b.restated && back === 1 && standsAlone(b, text) && leavesOut(b, a)) return i;
    const mayAnswer = voice !== null && (voice.direct || b.named) && other !== voice.name;
    if (mayAnswer && leavesOut(b, a) && (other === null ? answersReport(b, a, text) : answersVoice(b, a, text))) {
      // "Eighteen are in place, six on a lorry. The survey counts sixteen": of several the nearest in size.
      if (answered === null || apart(a, b) < apart(own[answered]!, b)) answered = i;
      continue;
    }
    if (answered !== null) continue;
    const answer = voice?.name ?? b.voice;
    if (other === null || answer === null || other === answer) continue;
    const counts = a.amount.dimension === 'count' && b.amount.dimension === 'count' && back > 0;
    if (!counts || a.head !== b.head) continue;
    // "Seven injuries … four injuries", in sentences that follow each other and say no more of them.
    if (back === 1 && a.phrase.words.length === 1 && b.phrase.words.length === 1 && a.giver && voice) return i;
    if (areNear(a, b) && (scoreOf(a, b, vocabulary)?.words ?? 0) >= SAME_WORDS) return i;
  }
  return answered;
}

/** "Twelve hurt. The clinic says 15": whether a number may answer the report's own, in its sentence or the one that follows. */
function answersReport(b: Node, a: Node, text: string): boolean {
  const back = b.sentence - a.sentence;
  if (back === 0) return takesFrom(b, a) && standsAlone(b, text);
  if (back !== 1) return false;
  return a.amount.dimension === 'count' || takesFrom(b, a) || (areBare(a, b) && standsAlone(b, text) && areNear(a, b));
}

/** Whether a number may answer one that somebody else gives, in its sentence or shortly before. */
function answersVoice(b: Node, a: Node, text: string): boolean {
  const back = b.sentence - a.sentence;
  if (back > 0) return back <= BACK;
  if (isParted(a, b, text) || (a.giver !== null && takesFrom(b, a))) return true;
  return areBare(a, b) && a.giver?.direct === true && standsAlone(b, text);
}

function areBare({ amount: x }: Node, { amount: y }: Node): boolean {
  return x.dimension === 'bare' && y.dimension === 'bare';
}

/** Whether two numbers are as near as two counts of one thing, told far from one another in a report. */
function areNear({ figure: a }: Node, { figure: b }: Node): boolean {
  return Math.max(a.value, b.value) <= NEAR_RATIO * Math.min(a.value, b.value);
}

/** Whether a mark follows a figure: nobody does anything, and nothing more is said of what it counts. */
function standsAlone({ figure }: Node, text: string): boolean {
  return /^\s*(?:[^\s\p{L}\p{N}]|$)/u.test(text.slice(figure.end, figure.end + MARK_REACH));
}

/** Characters behind a figure in which a mark follows it. */
const MARK_REACH = 4;

/** Natural logarithm of how many times as large one number is as another. */
function apart({ figure: a }: Node, { figure: b }: Node): number {
  return Math.abs(Math.log(Math.abs(a.value / b.value)));
}

/** Whether a number says nothing of what it measures, or has no more than the unit of the one it answers. */
function leavesOut({ figure: b, amount: y }: Node, { figure: a, amount: x }: Node): boolean {
  if (b.counted !== null) return false;
  return (
    y.dimension === 'bare' ||
    (y.dimension === x.dimension && (UNNAMED.has(y.dimension) || (b.unit === a.unit && !SAID.has(y.dimension))))
  );
}

/** Whether a number takes what it leaves out from the one before it. */
function takesFrom({ lent: b }: Node, { at, lent: a }: Node): boolean {
  return b !== null && (b.from === at || b.from === a?.from);
}

/** Whether a semicolon parts two figures of one sentence: "the club says 12 million; its bank puts the sum at nine". */
function isParted({ figure: a }: Node, { figure: b }: Node, text: string): boolean {
  return text.slice(a.end, b.start).includes(';');
}

function differentVoices({ figure: a }: Node, { figure: b }: Node): boolean {
  if (a.attributed === null || b.attributed === null) return false;
  return lastWord(a.attributed.name) !== lastWord(b.attributed.name);
}

/** What says no more of what is measured than that it is a sum, or a date. */
const UNNAMED: ReadonlySet<Comparable['dimension']> = new Set(['money', 'date']);

/** What a second number cannot leave unsaid where the first has said it: lengths of time and shares are of all kinds of things. */
const SAID: ReadonlySet<Comparable['dimension']> = new Set([
  'multiple',
  'vote',
  'date',
  'clock',
  'bare',
  'time',
  'share',
  'points',
]);

/** States of what may be or is bargained for. */
const SIDES: ReadonlySet<string | null> = new Set([LIMIT, 'asked', 'offered']);

/** Two sides that differ by more than this speak of two things. */
const MOST_RATIO = 10;

/** Whether the second figure is of the same thing as the first, as far as its own words go. */
function sameThing(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  // "Police said 5,000 people came. The organisers said 20,000 came": the second leaves out what it counts.
  const leftOut = b.amount.dimension === 'bare' && (!SAID.has(a.amount.dimension) || takesFrom(b, a));
  if (!(leftOut || a.amount.dimension === b.amount.dimension) || !sameKind(a.amount, b.amount)) return false;
  if (a.figure.change !== b.figure.change) return false;
  if (!leftOut && (a.amount.currency !== b.amount.currency || a.figure.per !== b.figure.per)) return false;
  if (overlaps(a.figure, b.figure, a.amount, b.amount)) return false;
  const ratio = Math.abs(a.figure.value / b.figure.value);
  if (ratio > MOST_RATIO || ratio < 1 / MOST_RATIO) return false;
  // "60 are held. He said it was 72": what has become of them is not said again; what may be, or is asked for, is no claim.
  if (a.state !== b.state && !(b.state === null && b.amount.dimension === 'bare' && !SIDES.has(a.state))) return false;
  if (a.amount.dimension === 'count') {
    const head = headLikeness(a, b, vocabulary);
    return head === null || head >= ONE_NOUN;
  }
  // "64 percent of the beds. The nurses say it was under half": nothing else is named.
  return b.figure.counted === null || a.figure.counted === null || headLikeness(a, b, vocabulary) !== 0;
}
