import type { TimeExpression } from '../model/index.ts';
import { isoDay } from '../text/index.ts';
import type { ReportTimes } from './expressions.ts';
import { bounds, ofClock } from './granule.ts';
import type { OpenTime, Option } from './open.ts';
import { SIGNS, type Signs, signsOf, type ToldByAll } from './signs.ts';
import type { Told } from './told.ts';
import { WEIGHTS } from './weights.ts';

/** An open expression with all places where it may lie and what speaks for each. */
export interface Weighed {
  readonly open: OpenTime;
  readonly options: readonly Option[];
  readonly signs: readonly Signs[];
}

/** Days after a report's own in which a time of day that it tells still lies. */
const AHEAD_DAYS = 30;

/**
 * The open expressions of each report, in the order of the reports, with the places that its own text and the other
 * reports give them. O(expressions · places).
 */
export function weighAll(reports: readonly Pick<ReportTimes, 'open' | 'told'>[]): Weighed[][] {
  const all = countAll(reports.map(({ told }) => told));
  return reports.map(({ open, told }) =>
    open.map((one) => {
      const options =
        one.openness === 'clock' && one.day === null ? [...one.options, ...onOtherDays(one, told, all)] : one.options;
      return { open: one, options, signs: options.map((option) => signsOf(one, option, told, all)) };
    }),
  );
}

/** The expressions of each report that lie elsewhere than its own text says, as the other reports show. */
export function chooseTimes(reports: readonly Pick<ReportTimes, 'open' | 'told'>[]): TimeExpression[][] {
  if (reports.length < 2) return reports.map(() => []);
  return weighAll(reports).map((weighed) =>
    weighed.flatMap(({ options, signs }) => {
      const scores = signs.map(scoreOf);
      const best = scores.indexOf(Math.max(...scores));
      return best === 0 ? [] : [options[best]!.expression];
    }),
  );
}

function scoreOf(signs: Signs): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * (signs[sign] ?? 0), 0);
}

function countAll(tolds: readonly Told[]): ToldByAll {
  const named = new Map<number, number>();
  const days = new Map<number, number>();
  const months = new Map<number, number>();
  const moments = new Map<number, Map<number, number>>();
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const told of tolds) {
    for (const day of told.named) add(named, day);
    for (const day of told.days) add(days, day);
    for (const month of told.months) add(months, month);
    const seen = new Set<string>();
    for (const [day, minute] of told.moments) {
      if (seen.has(`${day} ${minute}`)) continue;
      seen.add(`${day} ${minute}`);
      const on = moments.get(minute) ?? new Map<number, number>();
      moments.set(minute, on);
      add(on, day);
    }
  }
  return { reports: tolds.length, named, days, months, moments };
}

/** A time of day on the days that its report names, and on those for which a report tells of the same minute. */
function onOtherDays({ options, published }: OpenTime, own: Told, { moments }: ToldByAll): Option[] {
  const known = new Set(options.map(({ granule }) => granule.value));
  return options.flatMap(({ granule, expression }, at): Option[] => {
    const { clock } = granule;
    const isFirst = options.findIndex((other) => sameMinute(other, granule)) === at;
    if (clock === undefined || !isFirst) return [];
    const named = own.named.filter((day) => published === null || day <= published);
    const told = [...(moments.get(clock.hour * 60 + clock.minute)?.keys() ?? [])];
    const near = told.filter((day) => published === null || day <= published + AHEAD_DAYS);
    return [...new Set([...named, ...near])]
      .sort((a, b) => a - b)
      .flatMap((day): Option[] => {
        const moved = ofClock(day, clock);
        if (known.has(moved.value)) return [];
        known.add(moved.value);
        const anchor = `${own.named.includes(day) ? 'date of the text' : 'other reports'} ${isoDay(day)}`;
        return [{ granule: moved, expression: { ...expression, ...bounds(moved), value: moved.value, anchor } }];
      });
  });
}

function sameMinute({ granule: { clock } }: Option, other: Option['granule']): boolean {
  return clock?.hour === other.clock?.hour && clock?.minute === other.clock?.minute;
}
