import { isVerb, Tag } from '../../../model/index.ts';
import { unitOf } from '../../../text/index.ts';
import type { QuantityReading } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { isMoney } from './measured.ts';
import { restates } from './restates.ts';
import type { Source } from './source.ts';

/** Times: "about 90 million and four years" are no pair. */
const MOST_PAIRED = 1000;

/**
 * What quantities take over from their neighbours: the unit of the one that they are paired or listed with ("eight and
 * fourteen percent", "5, 6 and 7 percent"), the change of the one that they restate ("fell 484 points, or 5.6 percent").
 */
export function inherited(s: Source, readings: readonly QuantityReading[]): QuantityReading[] {
  const found = [...readings];
  // A list gives its unit at its end.
  for (let at = found.length - 1; at >= 0; at--) found[at] = inUnit(s, found[at]!, found[at - 1], found[at + 1]);
  for (let at = 0; at < found.length; at++) {
    const to = listEnd(s, found, at);
    const whole = to - at > 1 ? wholeOf(s, found, at, to) : null;
    for (; whole !== null && at < to; at++) found[at] = { ...found[at]!, unit: whole.unit, scientific: true };
  }
  for (let at = 1; at < found.length; at++) found[at] = withChange(s, found[at]!, found[at - 1]!);
  return found;
}

function inUnit(
  s: Source,
  reading: QuantityReading,
  before: QuantityReading | undefined,
  after: QuantityReading | undefined,
): QuantityReading {
  if (reading.unit !== null || reading.kind !== 'plain') return reading;
  if (after?.scientific && reading.value <= MOST_PAIRED * after.value && LISTED.test(between(s, reading, after)))
    return {
      ...reading,
      unit: after.unit,
      scientific: true,
      change: reading.change ?? after.change,
      changeLeads: reading.change === null ? after.changeLeads : reading.changeLeads,
    };
  // "85 million euros plus 10 million in add-ons"
  if (before?.scientific && isMoney(before.unit!) && reading.counted === null && reading.value >= LEAST_SUM)
    if (isAdded(s, before, reading)) return { ...reading, unit: before.unit, scientific: true };
  // "from nine weeks to 12"
  const led = before?.scientific && !isMoney(before.unit!) && s.is(before.from - 1, 'from');
  return led && /^\s+to\s+$/.test(between(s, before, reading))
    ? { ...reading, unit: before.unit, scientific: true }
    : reading;
}

/** Where a list of bare numbers that begins with reading `at` ends, half open. */
function listEnd(s: Source, found: readonly QuantityReading[], at: number): number {
  const isBare = ({ unit, kind, modifier }: QuantityReading) => unit === null && kind === 'plain' && modifier === null;
  let to = at;
  while (to < found.length && isBare(found[to]!) && (to === at || LISTED.test(between(s, found[to - 1]!, found[to]!))))
    to++;
  return to;
}

/** Readings to each side of a list among which what it comes to stands. */
const WHOLE_REACH = 2;
/** What binary fractions leave of a sum. */
const ROUNDING = 1e-9;

/** "9.5 percent over three years (3.5, 3 and 3)": the quantity of the same sentence that the readings [from, to) come to. */
function wholeOf(s: Source, found: readonly QuantityReading[], from: number, to: number): QuantityReading | null {
  const sum = found.slice(from, to).reduce((total, { value }) => total + value, 0);
  const sentence = unitOf(s.form.sentences, found[from]!.from);
  for (let at = Math.max(0, from - WHOLE_REACH); at < Math.min(found.length, to + WHOLE_REACH); at++) {
    const { value, unit, scientific, kind, from: first } = found[at]!;
    // Lengths of time stand beside all kinds of lists.
    const isWhole = scientific && !isLength(unit) && kind === 'plain' && Math.abs(value - sum) < ROUNDING * sum;
    if (isWhole && unitOf(s.form.sentences, first) === sentence) return found[at]!;
  }
  return null;
}

/** A sum large enough to be told by its scale alone. */
const LEAST_SUM = 1e6;
const ADDED = /^\s+(?:plus|and|or|to|from|against|versus)\s+$/;

/** Tokens after a number in which a verb makes it a number of people: "and 3 million have signed". */
const DOER_REACH = 2;

/** Whether a sum goes on in the next number. After "and" the number may be of something else that does something. */
function isAdded(s: Source, before: QuantityReading, reading: QuantityReading): boolean {
  if (!ADDED.test(between(s, before, reading))) return false;
  if (!s.is(reading.from - 1, 'and')) return true;
  if (s.is(reading.to, 'of', 'who')) return false;
  for (let at = reading.to; at < reading.to + DOER_REACH; at++) {
    if (!s.isWord(at) || s.tag(at) === Tag.IN) break;
    if (isVerb(s.tag(at)) || s.tag(at) === Tag.MD) return false;
  }
  return true;
}

/** What stands between two numbers of one unit: "5, 6 and 7 percent", "4 by 6 metres", "640 x 480 pixels". */
const LISTED = /^\s*(?:(?:,|and|or|to|by|,\s+and|,\s+or)\s+|[x×]\s*)$/;

function between({ form }: Source, a: QuantityReading, b: QuantityReading): string {
  return form.text.slice(form.tokens.ends[a.to - 1]!, form.tokens.starts[b.from]!);
}

function withChange(s: Source, reading: QuantityReading, before: QuantityReading): QuantityReading {
  if (reading.change !== null || before.change === null || !reading.scientific) return reading;
  return restates(between(s, before, reading)) || isCoordinated(s, before, reading)
    ? { ...reading, change: before.change, changeLeads: before.changeLeads }
    : reading;
}

/** Tokens between two amounts of one verb. */
const COORDINATED_REACH = 8;

/** "rose 0.4 percent in May and 3.9 percent from a year before": two shares of one verb. */
function isCoordinated(s: Source, before: QuantityReading, { from, unit }: QuantityReading): boolean {
  if (unit !== before.unit || from - before.to > COORDINATED_REACH) return false;
  // "rose 5, 6 and 7 percent"
  if (before.to === from - 1 && s.is(before.to, ',')) return true;
  if (isGapped(s, before.to, from)) return true;
  if (!s.is(from - 1, 'and', 'or')) return false;
  for (let at = before.to; at < from - 1; at++)
    if (isVerb(s.tag(at)) || s.is(at, 'to', 'at', ';', '.', 'while', 'but')) return false;
  return true;
}

/** "Shares of the one fell 3 percent and the other's 2 percent": only other names stand between the two amounts. */
function isGapped(s: Source, from: number, to: number): boolean {
  const named = s.isNoun(to - 1) || s.isNumber(to - 1) || s.tag(to - 1) === Tag.POS;
  if (!named || !s.is(from, 'and', ',')) return false;
  for (let at = from; at < to; at++) {
    const tag = s.tag(at);
    if (!(s.isNoun(at) || tag === Tag.DT || tag === Tag.POS || tag === Tag.CC || s.isNumber(at) || s.is(at, ',', '&')))
      return false;
  }
  return true;
}

/**
 * "No cuts for three years, and £20 million over five": a number that leaves out its unit, for one of the quantities
 * before it in its sentence has said it. Only lengths of time are left out so.
 */
export function elided(s: Source, reading: QuantityReading, earlier: readonly QuantityReading[]): QuantityReading {
  const { unit, counted, kind, value, number, to } = reading;
  if (unit !== null || counted !== null || kind !== 'plain' || !Number.isInteger(value) || s.isWord(to)) return reading;
  if (!s.is(number.from - 1, 'over', 'within', 'in', 'for', 'after') || s.is(to, '-', '/', '%')) return reading;
  const length = earlier.findLast((other) => isLength(other.unit));
  if (length === undefined) return reading;
  const back = unitOf(s.form.sentences, number.from) - unitOf(s.form.sentences, length.from);
  // "£4 million over two years. It had spent £9 million over 12": a sum on both sides.
  if (back > 1 || (back === 1 && !isSumBefore(s, number.from - 1))) return reading;
  return { ...reading, unit: length.unit, scientific: true, bound: null, modifier: null };
}

/** Whether an amount ends right in front of token `at`. */
function isSumBefore(s: Source, at: number): boolean {
  return s.isNumber(at - 1) || s.tag(at - 1) === Tag.CD;
}

function isLength(unit: string | null): boolean {
  return unit !== null && unitNamed(unit)?.dimension === 'time';
}
