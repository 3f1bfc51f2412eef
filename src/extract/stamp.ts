import type { ReadingRules } from '../lang/index.ts';
import type { Publication, Range, Stamp } from '../model/index.ts';
import { twoDigits } from '../text/index.ts';
import { readTime, readTimeLine, toPublication, type WrittenDate, weekdayBefore } from './dates.ts';
import { fold } from './folded.ts';
import { type Mapped, slice, sourceOf, trim } from './mapped.ts';

type Moment = Pick<Stamp, 'value' | 'precision'>;

/** A moment at which a report says that it was published or changed, cut out of the line that prints it. */
export interface PrintedStamp extends Mapped, Moment {}

/** What a line prints of the report's publication, and what else stands on it. */
export interface StampedLine {
  readonly stamps: readonly PrintedStamp[];
  readonly rest: string;
}

/** A zone behind a time of day, whichever it is: " CEST", " (IST)". */
const ZONE = /^ ?(?:\(\p{Lu}{2,5}\)|\p{Lu}{2,5}(?![\p{L}\p{N}]))/u;

/**
 * The moments that a line at the head of a report prints of its publication: of `dates`, those on the day of `published`,
 * and any that the line calls a change ("Updated 4:40 p.m."). A time without a date is of the day before it on the line.
 * Null where the line prints none.
 */
function stampsOn(
  line: Mapped,
  dates: readonly WrittenDate[],
  published: Publication,
  rules: ReadingRules,
): StampedLine | null {
  const folded = fold(line.text);
  const day = published.value.slice(0, 10);
  const found: (Range & Moment)[] = [];
  for (const date of dates) {
    const start = weekdayBefore(folded, date.whole.start, rules);
    const changed = changeBefore(folded, start, rules);
    const moment = date.day === null ? null : toPublication({ ...date, zone: null }, 'text');
    if (moment === null || (changed === null && moment.value.slice(0, 10) !== day)) continue;
    const end = endOf(line.text, date.whole);
    found.push({ value: moment.value, precision: moment.precision, start: changed ?? start, end });
  }
  const later = changeAt(line.text, folded, found.at(-1)?.end ?? 0, found.at(-1)?.value ?? day, rules);
  const ranges = later === null ? found : [...found, later];
  if (ranges.length === 0) return null;
  return {
    stamps: ranges.map(({ start, end, value, precision }) => ({ ...trim(slice(line, start, end)), value, precision })),
    rest: withoutRanges(line.text, ranges),
  };
}

/**
 * What each of several pieces at the head of a report prints of its publication: those below the headline, or if none
 * does, those above. `datesOf`: the dates on a piece; null for one that prints nothing for readers.
 */
export function stampedAmong<Piece extends Mapped>(
  pieces: readonly Piece[],
  datesOf: (piece: Piece) => readonly WrittenDate[] | null,
  title: Mapped | null,
  published: Publication | null,
  rules: ReadingRules,
): ReadonlyMap<Piece, StampedLine> {
  const found = new Map<Piece, StampedLine>();
  if (published === null) return found;
  let above: PrintedStamp | undefined;
  for (const piece of pieces) {
    const dates = datesOf(piece);
    const below = dates !== null && above?.precision === 'day' ? stampBelow(piece, above) : null;
    const stamped =
      dates === null ? null : below === null ? stampsOn(piece, dates, published, rules) : { stamps: [below], rest: '' };
    above = stamped?.stamps.at(-1);
    if (stamped !== null) found.set(piece, stamped);
  }
  const ofReport = new Map([...found].filter(([piece]) => title !== null && sourceOf(piece) > sourceOf(title)));
  return ofReport.size > 0 ? ofReport : found;
}

/** A time of day on a line of its own, which is of the day of the stamp above it; null for any other line. */
function stampBelow(line: Mapped, above: Moment): PrintedStamp | null {
  const time = readTimeLine(fold(line.text));
  return time === null ? null : { ...line, value: withTime(above.value, time.minutes), precision: 'minute' };
}

function withTime(value: string, minutes: number): string {
  return `${value.slice(0, 10)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Where the word stands that calls the moment at `start` a change; null without one right in front of it. */
function changeBefore(folded: string, start: number, rules: ReadingRules): number | null {
  const lead = rules.updatedLead.exec(folded.slice(0, start));
  if (lead === null) return null;
  const between = folded.slice(lead.index + lead[0].length, start);
  return rules.moments.behindUpdated.exec(between)![0] === between ? lead.index : null;
}

/** "Updated 4:40 p.m." behind `from`: a change with no date of its own. */
function changeAt(
  text: string,
  folded: string,
  from: number,
  day: string,
  rules: ReadingRules,
): (Range & Moment) | null {
  const lead = rules.updatedLead.exec(folded.slice(from));
  if (lead === null) return null;
  const behind = from + lead.index + lead[0].length;
  const at = behind + rules.moments.behindUpdated.exec(folded.slice(behind))![0].length;
  const time = readTime(at, folded);
  if (time === null) return null;
  const end = endOf(text, { start: at, end: at + time.length });
  return { value: withTime(day, time.minutes), precision: 'minute', start: from + lead.index, end };
}

/** Where a moment ends with the zone behind it, and with the bracket that opened in it. */
function endOf(text: string, { start, end }: Range): number {
  const zoned = end + (ZONE.exec(text.slice(end))?.[0].length ?? 0);
  return zoned + (/[([][^)\]]*$/.test(text.slice(start, zoned)) && /^[)\]]/.test(text.slice(zoned)) ? 1 : 0);
}

/** What of a text stands outside of `ranges`, which are in order. */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  const parts = ranges.map(({ start }, at) => text.slice(ranges[at - 1]?.end ?? 0, start));
  return [...parts, text.slice(ranges.at(-1)!.end)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
