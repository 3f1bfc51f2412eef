import { dateInWords, monthLength } from '../../text/index.ts';
import type { Strings } from '../strings/en.ts';

/** ISO 8601 in the strings' language, as `dateInWords` tells it. */
export function formatDate(iso: string, { months }: Strings): string {
  return dateInWords(iso, months);
}

/**
 * An interval of days or minutes, both ends inclusive, in as few words as say the same: a whole year is "2026", a whole
 * month "March 2026", one day "30 March 2026", days of one month "3–9 March 2026".
 */
export function formatInterval(start: string, end: string, strings: Strings): string {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (start === end) return formatDate(start, strings);
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    return from === to ? from : `${from}–${to}`;
  }
  if (first.slice(0, 7) === last.slice(0, 7)) {
    if (
      first.endsWith('-01') &&
      Number(last.slice(8)) === monthLength(Number(last.slice(0, 4)), Number(last.slice(5, 7)))
    )
      return formatDate(first.slice(0, 7), strings);
    if (first === last) return `${formatDate(start, strings)}–${end.slice(11, 16)}`;
    return `${Number(first.slice(8))}–${formatDate(last, strings)}`;
  }
  return `${formatDate(start, strings)} – ${formatDate(end, strings)}`;
}

/** Days since 1970-01-01 of an ISO date; NaN for what is none. Minutes are parts of a day. */
export function dayNumber(iso: string): number {
  const date = iso.length >= 10 ? iso.slice(0, 10) : `${iso}-01-01`.slice(0, 10);
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const [, hours = '0', minutes = '0'] = /T(\d\d):?(\d\d)?/.exec(iso) ?? [];
  return day + (Number(hours) * 60 + Number(minutes)) / 1440;
}

/** "Monday" for an ISO day. */
export function weekdayOf(iso: string, { weekdays }: Strings): string {
  const day = Math.floor(dayNumber(iso));
  return weekdays[(((day + 4) % 7) + 7) % 7] ?? '';
}
