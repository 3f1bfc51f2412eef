import { likeness } from './likeness.ts';
import type { Link } from './links.ts';
import type { Node } from './nodes.ts';
import type { Signs } from './odds.ts';
import { sameDigits } from './slips.ts';
import { LIMIT } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two groups of figures as they are held against each other. */
interface Facing {
  readonly p: readonly Node[];
  readonly q: readonly Node[];
  /** The link between them whose words say most. */
  readonly best: Link;
  /** What the words say for the likeliest other group of each. */
  readonly rivalOfP: number;
  readonly rivalOfQ: number;
  /** Other figures that the sentences of the link have in common. */
  readonly company: number;
}

/** What a number without an end counts for at most. */
const MOST = 4;
/** Up to which counts are met everywhere. */
const FEW = 12;
/** Aspects in which two figures differ that count, at most. */
const MOST_ASPECTS = 3;
/** Figures in common that count, at most. */
const MOST_COMPANY = 2;
/** Natural logarithm of the ratio within which two numbers are near. */
const NEAR = 0.5;

/** What two groups of numbers that have no value in common say for and against being of one thing. */
export function signsOf({ p, q, best, rivalOfP, rivalOfQ, company }: Facing, vocabulary: Vocabulary): Signs {
  const { a, b, score } = best;
  const ratio = ratioOf(a, b);
  const unlike = unlikeAspects(a, b);
  const is = (condition: boolean) => (condition ? 1 : 0);
  return {
    // The weight of the words that both sentences share.
    weight: Math.min(MOST, likeness(a.all, b.all, vocabulary).weight),
    // By how much their words lead those of either side's other choices, and of both.
    lead: score - Math.min(rivalOfP, rivalOfQ),
    trail: score - Math.max(rivalOfP, rivalOfQ),
    sameState: is(a.state !== null && a.state === b.state && a.state !== LIMIT),
    oneState: is((a.state === null) !== (b.state === null)),
    bare: is(isBare(a) && isBare(b)),
    ratio: Math.min(MOST, ratio),
    few: is(
      a.state === null &&
        b.state === null &&
        Math.max(Math.abs(a.figure.value), Math.abs(b.figure.value)) <= FEW &&
        isCount(a) &&
        isCount(b),
    ),
    near: is(ratio < NEAR),
    alone: is(a.alone && b.alone),
    single: is(Math.min(reportsOf(p), reportsOf(q)) === 1),
    oneSided: Math.min(MOST_ASPECTS, unlike.length),
    asked: is(unlike.some((aspect) => BARGAINED.has(aspect))),
    earlier: is(a.earlier !== b.earlier || unlike.includes(EARLIER)),
    deed: is(isNear(a.deed, b.deed, vocabulary)),
    subject: is(isNear(a.subject, b.subject, vocabulary)),
    lent: is(a.lent !== null || b.lent !== null),
    company: Math.min(MOST_COMPANY, company),
  };
}

/** Whether one of two figures is told as another than what is; no reader should be told that they conflict. */
export function isRuledOut({ asked, earlier }: Signs): boolean {
  return asked > 0 || earlier > 0;
}

/** Aspects of what somebody wants, means to do or may do, and of a whole: what is has other numbers. */
const BARGAINED: ReadonlySet<string> = new Set(['asked', 'offered', 'limit', 'capacity', 'planned', 'total']);

/** The aspect of a number that another has taken the place of. */
const EARLIER = 'earlier';

/** Those aspects as which only one of two figures is told. */
function unlikeAspects({ aspects: a }: Node, { aspects: b }: Node): string[] {
  return [...a.filter((aspect) => !b.includes(aspect)), ...b.filter((aspect) => !a.includes(aspect))];
}

/** The natural logarithm of how many times as large one number is as the other; 0 for what a slip of the hand makes of it. */
function ratioOf(a: Node, b: Node): number {
  const [x, y] = [Math.abs(a.amount.value), Math.abs(b.amount.value)];
  if (sameDigits(a, b) > 1) return 0;
  return Math.log(Math.max(x, y) / Math.max(Number.MIN_VALUE, Math.min(x, y)));
}

/** Whether two words of the vocabulary, if there are any, are near. */
function isNear(a: number, b: number, vocabulary: Vocabulary): boolean {
  return a >= 0 && b >= 0 && vocabulary.nearness(a, b) > 0;
}

function isCount({ amount: { dimension } }: Node): boolean {
  return dimension === 'count' || dimension === 'bare';
}

function isBare({ amount }: Node): boolean {
  return amount.dimension === 'bare';
}

function reportsOf(nodes: readonly Node[]): number {
  return new Set(nodes.map(({ witness }) => witness)).size;
}
