import type { CalendarDate, Duration, TimeUnit } from '../lang/index.ts';
import type { TimeExpression } from '../model/index.ts';
import { twoDigits } from '../text/index.ts';

/**
 * The TIMEX3 value of an expression: "1999-11-04", "1999-Q3", "P3D", "XXXX-WXX-1", "PAST_REF". After Pustejovsky et al.,
 * "TimeML: Robust specification of event and temporal expressions in text" (2003), and TempEval-3's clean corpora.
 */
export function timexValue(expression: TimeExpression): string {
  return expression.value;
}

const DATE_UNITS: Partial<Record<TimeUnit, string>> = {
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const TIME_UNITS: Partial<Record<TimeUnit, string>> = { hour: 'H', minute: 'M', second: 'S' };

/** "P3D", "PT1H30M", "PXY". */
export function durationValue({ amounts }: Duration): string {
  let date = '';
  let time = '';
  for (const [count, unit] of amounts.map(halves)) {
    const number = count === null ? 'X' : String(count);
    if (TIME_UNITS[unit] === undefined) date += number + DATE_UNITS[unit];
    else time += number + TIME_UNITS[unit];
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Half an hour is thirty minutes; other fractions stay. */
function halves([count, unit]: Duration['amounts'][number]): Duration['amounts'][number] {
  return count !== null && unit === 'hour' && count < 1 ? [count * 60, 'minute'] : [count, unit];
}

/** What recurs: "P1D" for "daily", "XXXX-WXX-1" for "every Monday". */
export function setValue(every: Duration | CalendarDate): string {
  return every.kind === 'duration' ? durationValue(every) : unknownValue(every);
}

/** A date of which only the lower parts are known. */
export function unknownValue(date: CalendarDate): string {
  const { month, day, weekday, season, quarter, half, part, clock, holiday } = date;
  const time =
    clock === undefined
      ? part === undefined
        ? ''
        : `T${part}`
      : `T${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`;
  if (holiday?.day !== undefined) return `XXXX-${twoDigits(holiday.month)}-${twoDigits(holiday.day)}${time}`;
  if (month !== undefined) return `XXXX-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}${time}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (day !== undefined || time !== '') return `XXXX-XX-${day === undefined ? 'XX' : twoDigits(day)}${time}`;
  return 'XXXX';
}
