import { unitNamed } from '../lang/index.ts';
import type { Measure } from '../model/index.ts';
import { asGiven, comparable, ended, isDate, isNumber, otherCurrencies, overlaps } from './amount.ts';
import { isWithdrawn } from './corrections.ts';
import { isSlipOfYear } from './dates.ts';
import type { Group } from './group.ts';
import type { FiguredWitness, Node } from './nodes.ts';
import { sameDigits, slipOf } from './slips.ts';
import { changeOf, isMoved, updateOf } from './update.ts';

export type Judgement = Pick<Measure, 'verdict' | 'why' | 'conflicts'>;

/** How the readings of one measured thing stand to each other, and why. `nodes`: in the order given. */
export function judge(group: Group, nodes: readonly Node[], witnesses: readonly FiguredWitness[]): Judgement {
  const show = (node: Node) => shown(node, witnesses);
  if (new Set(nodes.map(({ witness }) => witness)).size < 2)
    return { verdict: 'single', why: aloneBecause(conflictsIn(group, nodes), show), conflicts: [] };
  const sound = soundOf(nodes);
  const suspects = nodes
    .filter((node) => !sound.includes(node))
    .map((node) =>
      node.figure.suspect === null
        ? ` ${show(node)} is told as a number that another has taken the place of.`
        : ` ${show(node)} looks garbled: ${node.figure.suspect}.`,
    );
  const apart = conflictsIn(group, nodes);
  if (apart.length === 0) return agreement(sound, suspects.join(''), show);
  const update = updateOf(sound, witnesses);
  if (update !== null) return { verdict: 'compatible', why: update + suspects.join(''), conflicts: [] };
  // Figures come together by way of others too, and no reader should hold such two against each other.
  const change = changeOf(nodes);
  const isHeld = ([a, b]: readonly [Node, Node]) => !isMoved(a, b, change, witnesses);
  if (!apart.some(isHeld)) {
    const [a, b] = widest(apart);
    return {
      verdict: 'compatible',
      why: `${show(a)} and ${show(b)} are counts of two moments, and may both have been right.${suspects.join('')}`,
      conflicts: [],
    };
  }
  // What one report alone gives two numbers of is its own affair, until another has the second one too.
  const sure = apart.filter(
    (pair) => pair[0].witness !== pair[1].witness && isHeld(pair) && isSure(pair, group, witnesses),
  );
  if (sure.length === 0) {
    const [a, b] = widest(apart);
    return {
      verdict: 'compatible',
      why: `${show(a)} and ${show(b)} differ, and their words do not say that they are of one thing.${suspects.join('')}`,
      conflicts: [],
    };
  }
  const copy = sure.find(([a, b]) => group.areCopies(a, b) && slipOf(a, b) !== null);
  const [a, b] = copy ?? widest(sure);
  const told = copy === undefined ? '' : ` ${slipOf(...copy)}`;
  return {
    verdict: 'conflict',
    why: `${show(a)} and ${show(b)} cannot both be right.${told}${suspects.join('')}`,
    conflicts: apart.map(([x, y]) => [nodes.indexOf(x), nodes.indexOf(y)]),
  };
}

/** Times by which two units differ at most that are mistaken for one another: miles and kilometres, days and weeks. */
const MISTAKEN = 10;

/** Whether it is sure enough that two readings are of one thing for a reader to hold them against each other. */
function isSure([a, b]: readonly [Node, Node], group: Group, witnesses: readonly FiguredWitness[]): boolean {
  if (isDate(a.amount) && !isReadDate(a, b, witnesses)) return false;
  if (group.isSure(a, b) || sameNumber(a, b)) return true;
  // A day that a copy gives by its weekday may have moved with the story; a year that both write out has not.
  if (group.areCopies(a, b) && (!isDate(a.amount) || areTwoYears(a, b, witnesses))) return true;
  const ratio = Math.abs(a.amount.value / b.amount.value);
  return isOtherUnit(a, b) && Math.max(ratio, 1 / ratio) <= MISTAKEN;
}

/** Whether two dates are as they are written: one whose year is left out has it from elsewhere. */
function isReadDate(a: Node, b: Node, witnesses: readonly FiguredWitness[]): boolean {
  return !isSlipOfYear(a.figure, b.figure) || (hasYear(a, witnesses) && hasYear(b, witnesses));
}

/** Whether two dates lie in two years, and each says in which. */
function areTwoYears(a: Node, b: Node, witnesses: readonly FiguredWitness[]): boolean {
  const other = Math.floor(a.figure.value) !== Math.floor(b.figure.value);
  return other && a.amount.dimension === 'date' && hasYear(a, witnesses) && hasYear(b, witnesses);
}

function hasYear({ witness, figure }: Node, witnesses: readonly FiguredWitness[]): boolean {
  return /\d{4}/.test(witnesses[witness]!.report.text.slice(figure.start, figure.end));
}

function aloneBecause(apart: readonly [Node, Node][], show: (node: Node) => string): string {
  const only = 'Only one report gives this figure';
  return apart.length === 0 ? `${only}.` : `${only}, and gives two: ${widest(apart).map(show).join(' and ')}.`;
}

/** The readings that can be held against others: not garbled, and with no other one of their report in their place. */
function soundOf(nodes: readonly Node[]): Node[] {
  const withdrawn = nodes.filter(isWithdrawn);
  return nodes.filter((node) => {
    if (node.figure.suspect !== null) return false;
    const isOwn = ({ witness }: Node) => witness === node.witness;
    const isWithdrawnHere = withdrawn.some((other) => isOwn(other) && isNumber(other, node));
    return !isWithdrawnHere || nodes.every((other) => !isOwn(other) || isNumber(other, node));
  });
}

/** The pairs of readings that cannot both be right: of different reports, or of two sides that one report gives. */
export function conflictsIn(group: Group, nodes: readonly Node[]): [Node, Node][] {
  // A number that a long text gives a thousand times is none that half a million pairs need to be asked about.
  if (areAllSame(nodes)) return [];
  return [...pairsOf(soundOf(nodes), (a, b) => !compatible(a, b, group))];
}

function agreement(nodes: readonly Node[], suspects: string, show: (node: Node) => string): Judgement {
  const [unlike] = areAllSame(nodes) ? [] : pairsOf(nodes, (a, b) => !equal(a, b));
  if (unlike === undefined) return { verdict: 'agree', why: `All give the same number.${suspects}`, conflicts: [] };
  const [a, b] = unlike;
  const currencies = otherCurrencies(a.amount, b.amount);
  const why = currencies
    ? `${show(a)} and ${show(b)} are in different currencies, which nothing here converts.`
    : isOtherUnit(a, b)
      ? `${show(a)} and ${show(b)} are one number of two units, and their words do not say that they are of one thing.`
      : isConverted(a, b)
        ? `${show(a)} and ${show(b)} come to the same within their rounding, once converted.`
        : `${show(a)} and ${show(b)} have values in common: rounding and modifiers explain the difference.`;
  return { verdict: 'compatible', why: why + suspects, conflicts: [] };
}

function isConverted({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): boolean {
  return a.unit !== b.unit && x.dimension === y.dimension && x.dimension !== 'count';
}

/**
 * The figure of a node as it is held against others: a number without a unit has that of a reading which gives the same
 * number of the same thing, with its unit ("it is 35 now", "a 35-metre mast").
 */
function withUnit(node: Node, nodes: readonly Node[]): Pick<Node, 'figure' | 'amount'> {
  if (node.amount.dimension !== 'bare') return node;
  const sibling = nodes.find(
    ({ figure, amount }) =>
      amount.dimension !== 'bare' && unitNamed(figure.unit ?? '') !== null && figure.value === node.figure.value,
  );
  if (sibling === undefined) return node;
  const figure = { ...node.figure, unit: sibling.figure.unit };
  return { figure, amount: comparable(figure) };
}

/** Whether two readings can both be right. What a text itself restates, and other currencies, are never held against each other. */
function compatible(a: Node, b: Node, { nodes, areConverted, areCopies, mayBeOne }: Group): boolean {
  if (isSame(a, b)) return true;
  if ((a.amount.dimension === 'bare') !== (b.amount.dimension === 'bare')) {
    if (a.figure.value === b.figure.value) return true;
    const [x, y] = [withUnit(a, nodes), withUnit(b, nodes)];
    return isNumber(x, y) || overlaps(x.figure, y.figure, x.amount, y.amount);
  }
  if (otherCurrencies(a.amount, b.amount)) return !sameNumber(a, b);
  if (areConverted(a, b) || isShortened(a, b)) return true;
  // "Eleven days" and "eleven centuries": two things, but where the words around them are alike.
  if (isOtherUnit(a, b)) return !areCopies(a, b) && !mayBeOne(a, b);
  if (isNumber(a, b) || isRounding(a, b) || isRounding(b, a)) return true;
  // "Some 1,340 metres", copied as "some 1,430 metres": no room of the one word explains the other number.
  if (a.digits.length > 2 && sameDigits(a, b) > 0 && areCopies(a, b)) return false;
  return overlaps(a.figure, b.figure, a.amount, b.amount);
}

/** Part of a value by which a round number may be off. */
const ROUND = 0.04;

/** Whether the first number is the second with fewer digits: "thirty metres" for 31, "up to 100 feet" for 102. */
function isRounding({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): boolean {
  if (x.dimension !== y.dimension || x.value === 0 || a.value === 0 || isDate(x)) return false;
  const size = Math.abs(a.value);
  // In the first one's unit.
  const other = Math.abs(y.value / (x.value / a.value));
  if (size < 10 || Math.abs(other - size) > ROUND * size) return false;
  const digits = significantDigits(size);
  return (a.unit !== b.unit || digits < significantDigits(other)) && Number(other.toPrecision(digits)) === size;
}

function significantDigits(value: number): number {
  return String(Number(value.toPrecision(6)))
    .replace(/e.*$|\./g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** The same reading, to the letter of its unit. */
function isSame({ figure: a }: Node, { figure: b }: Node): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit;
}

function areAllSame(nodes: readonly Node[]): boolean {
  return nodes.every((node) => isSame(node, nodes[0]!));
}

/** Part of a value that a conversion may be off and still say the same. */
const CONVERSION = 0.005;

/** The same number, or the same number converted. What a text itself restates is the same however it rounds. */
function equal(a: Node, b: Node): boolean {
  if (isSame(a, b)) return true;
  // A year, and a day of that year: the same date, each as precise as its report is. Not a deadline, and a day before it.
  if (a.amount.dimension === 'date') return nested(a, b) || nested(b, a);
  if (!isNumber(a, b)) return false;
  if (side(a) !== side(b)) return false;
  if (a.figure.unit === b.figure.unit || a.amount.dimension === 'temperature' || a.amount.dimension === 'bare')
    return true;
  const size = Math.max(Math.abs(a.amount.value), Math.abs(b.amount.value));
  return asGiven(a.amount, b.amount) || Math.abs(a.amount.value - b.amount.value) <= CONVERSION * size;
}

/** Part of a value that is lost where it is computed. */
const COMPUTED = 1e-6;

function isAsLarge(a: number, b: number): boolean {
  return Math.abs(a - b) <= COMPUTED * Math.abs(a);
}

/** One number in two currencies: 84 million euros are not 84 million dollars. */
function sameNumber({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): boolean {
  return x.dimension === 'money' && y.dimension === 'money' && isAsLarge(a.value, b.value);
}

/** One number of two units that measure the same and are not as large: lengths, times, weights. */
function isOtherUnit({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): boolean {
  const alike = x.dimension === y.dimension && x.dimension !== 'count' && a.value === b.value;
  return alike && a.unit !== b.unit && !isAsLarge(x.value, y.value);
}

/** "57 miles" for "57 nautical miles": who leaves out a word of the unit has not said another number. */
function isShortened({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): boolean {
  if (a.value !== b.value || x.dimension !== y.dimension) return false;
  const [one, other] = [a.unit ?? '', b.unit ?? ''];
  return one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function nested(outer: Node, inner: Node): boolean {
  const [a, b] = [ended(outer.amount), ended(inner.amount)];
  return a.low <= b.low && b.high <= a.high;
}

/**
 * On which side of its number a reading leaves room: "almost" below, "more than" above. A limit ("at least", "up to") is the
 * number itself.
 */
function side({ figure: { value, low, high, bound } }: Node): 'below' | 'above' | 'around' {
  if (bound === 'atLeast' || bound === 'atMost') return 'around';
  if (low < value && high === value) return 'below';
  return low === value && high > value ? 'above' : 'around';
}

/** Every pair that is asked for, in the nodes' order. */
function* pairsOf(nodes: readonly Node[], isAsked: (a: Node, b: Node) => boolean): Generator<[Node, Node]> {
  for (const [i, a] of nodes.entries())
    for (let j = i + 1; j < nodes.length; j++) if (isAsked(a, nodes[j]!)) yield [a, nodes[j]!];
}

/** The pair furthest apart, as a part of the larger value; ties: the first. */
function widest(pairs: readonly [Node, Node][]): [Node, Node] {
  const gap = ([a, b]: [Node, Node]) => {
    const size = Math.max(Math.abs(a.amount.value), Math.abs(b.amount.value));
    return size === 0 ? 0 : Math.abs(a.amount.value - b.amount.value) / size;
  };
  return pairs.reduce((best, pair) => (gap(pair) > gap(best) ? pair : best));
}

function shown({ witness, figure }: Node, witnesses: readonly FiguredWitness[]): string {
  const { sigil, report } = witnesses[witness]!;
  return `“${report.text.slice(figure.start, figure.end).replace(/\s+/g, ' ')}” (${sigil})`;
}
