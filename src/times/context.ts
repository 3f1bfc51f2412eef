import type { PartOfDay } from '../lang/index.ts';
import type { Publication } from '../model/index.ts';
import { dayNumber } from '../text/index.ts';
import { type Granule, isOfDay, ofDay, ofMonth, ofYear } from './granule.ts';

/** A time that the text has spoken of, and where. */
export interface Spoken {
  readonly granule: Granule;
  /** The words gave the year themselves. */
  readonly explicit: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** The text tells of it as past: it is no day on which somebody says so, and none that only bounds something. */
  readonly told: boolean;
  /** Its words name the day themselves, and as that of what is told: what stands beside it in its sentence is of it. */
  readonly named: boolean;
}

/** A minute of a day. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** What an expression can be anchored to at its place in the text. */
export interface Context {
  /** The report's own date, as precise as it is known. */
  readonly published: Granule | null;
  /** Minutes of that day at which it was published, by its own clock; null where only the day is known. */
  readonly publishedAt: number | null;
  /** That date is known from nothing but the stamp at the beginning of the text. */
  readonly stamped: boolean;
  /** A text about the past as a whole, told in its own order: its dates anchor one another. */
  readonly narrative: boolean;
  readonly last: Spoken | null;
  /** The last time that is a day or part of one. */
  readonly lastDay: Spoken | null;
  /** The last day that the text named with its year. */
  readonly dated: Spoken | null;
  /** The last explicit date that lies in another year than the report's. */
  readonly background: Spoken | null;
  /** The last time that each part of a day was spoken of: "Thursday night". */
  readonly parts: ReadonlyMap<PartOfDay, Spoken>;
  /** The day that the text tells of: the first one before its own that it speaks of, where that is near its beginning. */
  readonly event: Spoken | null;
  /** The day of what the text tells: the first that it tells of as past, one shortly before its own rather than one long ago. */
  readonly story: Spoken | null;
  /** Times of day that leave nothing open, as they were spoken of. */
  readonly clocks: readonly Moment[];
  readonly sentence: number;
  readonly paragraph: number;
}

/** Paragraphs at the beginning of a report that say what it tells of. */
export const OPENING_PARAGRAPHS = 4;

/** A report's own date as a stretch of the calendar; null where it is unknown or is no date. */
export function publishedGranule(published: Publication | null): Granule | null {
  const match = published === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published.value);
  if (match === null || match === undefined) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (month < 1 || month > 12 || published!.precision === 'year') return ofYear(year);
  if (day < 1 || day > 31 || published!.precision === 'month') return ofMonth(year, month);
  return ofDay(dayNumber(year, month, day));
}

/** Minutes of the day at which a report was published, as its own clock shows them; null where none is told. */
export function publishedMinute(published: Publication | null): number | null {
  const match = published === null ? null : /T(\d\d):(\d\d)/.exec(published.value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** How an anchor is named in a dossier. */
export function anchorName(context: Context, granule: Granule | null): string {
  if (granule === null) return 'none';
  if (granule === context.published) return `${context.stamped ? 'first date' : 'published'} ${granule.value}`;
  return `last explicit date ${isOfDay(granule) ? ofDay(granule.first).value : granule.value}`;
}
