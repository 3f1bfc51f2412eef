import { type Language, toBase, unitNamed } from '../lang/index.ts';
import type { FigureMention } from '../model/index.ts';
import { type Comparable, comparable, near, sameKind, sameValue } from './amount.ts';

/**
 * Neighbouring figures of one report of which the second restates the first: in another unit ("412 light-years (126
 * parsecs)"), another currency, or with its unit left out ("300 kelvin, so twenty-seven").
 */
export function restatements(figures: readonly FigureMention[], text: string, { quantities }: Language): Restatement[] {
  const found: Restatement[] = [];
  for (let at = 1; at < figures.length; at++) {
    const [a, b] = [figures[at - 1]!, figures[at]!];
    if (b.start < a.end) continue;
    const between = text.slice(a.end, b.start);
    const apposed = isMoney(a) && isMoney(b) && (/^[\s,]*$/.test(between) || isBracketed(between, text.slice(b.end)));
    if (!apposed && !quantities.restates(between)) continue;
    const x = comparable(a);
    const unit = b.unit ?? missingUnit(x, b);
    if (unit !== null && isRestated(a, { ...b, unit })) found.push({ at, unit });
  }
  return found;
}

/** Characters between a sum and its bracket: what the sum is paid for. */
const BRACKET_REACH = 60;

/** "£45,000 for each week" ($61,000)": a sum alone in brackets is the one before it in its sentence. */
function isBracketed(between: string, behind: string): boolean {
  return between.length <= BRACKET_REACH && /^[^.;:()]*\(\s*$/.test(between) && /^\s*\)/.test(behind);
}

/** "84 million florins, about 41 million euros": sums of money side by side are one sum. */
function isMoney({ unit }: FigureMention): boolean {
  return unit !== null && unitNamed(unit)?.dimension === 'money';
}

/** Figure `at` restates the one before it, in `unit`. */
interface Restatement {
  readonly at: number;
  readonly unit: string;
}

function isRestated(a: FigureMention, b: FigureMention): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (x.dimension === 'money' && y.dimension === 'money') return x.currency !== y.currency;
  return (
    a.unit !== b.unit && sameKind(x, y) && x.dimension !== 'count' && x.dimension !== 'bare' && sameValue(a, b, x, y)
  );
}

/** Units that a temperature is restated in without being named. */
const TEMPERATURES = ['celsius', 'fahrenheit', 'kelvin'];

function missingUnit(x: Comparable, b: FigureMention): string | null {
  if (x.dimension !== 'temperature') return null;
  return TEMPERATURES.find((name) => near(toBase(b.value, unitNamed(name)!), x.value, x.dimension)) ?? null;
}
