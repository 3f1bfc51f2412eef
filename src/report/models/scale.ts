import { grouped, type Measure, type Reading } from '../../model/index.ts';

/** Readings of one measure laid on a common scale; positions are parts of its width, 0 to 1. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly ScaleRow[];
}

/** Every reading of the same interval, in one row. */
export interface ScaleRow {
  readonly low: number;
  readonly high: number;
  /** Where the interval begins and ends, and where its value stands. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly value: number;
  readonly readings: readonly Reading[];
}

/** Beyond this ratio of the greatest to the smallest value small differences would vanish on a linear scale. */
const LOGARITHMIC_FROM = 40;
/** Part of the width kept free at each end. */
const MARGIN = 0.06;

/** Rows from the lowest interval to the highest; equal intervals share one. */
export function scaleOf({ readings }: Pick<Measure, 'readings'>): Scale {
  const low = Math.min(...readings.map((reading) => Math.min(reading.low, reading.value)));
  const high = Math.max(...readings.map((reading) => Math.max(reading.high, reading.value)));
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const bend = logarithmic ? Math.log10 : (value: number) => value;
  const spread = bend(high) - bend(low) || Math.abs(bend(low)) * 0.2 || 1;
  const room = spread / (1 - 2 * MARGIN);
  const start = (bend(low) + bend(high)) / 2 - room / 2;
  const at = (value: number) => Math.min(1, Math.max(0, (bend(value) - start) / room));
  const inOrder = [...readings].sort((a, b) => a.low - b.low || a.high - b.high);
  const rows = grouped(inOrder, ({ low, high, value }) => `${low} ${high} ${value}`);
  const ticks = logarithmic ? decades(low, high) : niceTicks(low, high, spread);
  return {
    kind: logarithmic ? 'logarithmic' : 'linear',
    ticks: ticks.map((value) => ({ value, at: at(value) })).filter((tick) => tick.at > 0 && tick.at < 1),
    rows: [...rows.values()].map((same) => {
      const { low: from, high: to, value } = same[0]!;
      return { low: from, high: to, value, from: at(from), to: at(to), at: at(value), readings: same };
    }),
  };
}

/** Round numbers, two to five of them. After Heckbert 1990, "Nice numbers for graph labels". */
function niceTicks(low: number, high: number, spread: number): number[] {
  const rough = spread / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power;
  const ticks: number[] = [];
  for (
    let n = Math.floor((low - spread * MARGIN) / step);
    n * step <= high + spread * MARGIN && ticks.length < 12;
    n++
  ) {
    ticks.push(Number((n * step).toPrecision(12)));
  }
  return ticks;
}

function decades(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const step = Math.max(1, Math.ceil((last - first) / 5));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return ticks;
}
