import { type ReadingRules, ZONES } from '../../lang/index.ts';
import type { Publication } from '../../model/index.ts';
import { civilDay, dayIn, dayNumber } from '../../text/index.ts';
import { findDates, readDateLine, readTimeLine, toPublication, type WrittenDate, zoneOf } from '../dates.ts';
import { isProse } from '../features.ts';
import { fold } from '../folded.ts';
import { type StampedLine, stampedAmong } from '../stamp.ts';
import type { HtmlBlock } from './blocks.ts';

/** A date printed near the headline. */
interface Printed {
  readonly date: WrittenDate;
  readonly updated: boolean;
}

/** Most characters of a line that gives author and date. */
const LONGEST_LINE = 160;
/** Days by which a printed date may lie before that of the metadata and still mean this publication and not another event. */
const REPUBLISHED = 400;

/**
 * When the page was first published: what the metadata say, in the place's own time where the printed line tells it; the
 * printed date where it is earlier; and where there is neither, the date in the address.
 */
export function publishedOf(
  told: Publication | null,
  near: readonly HtmlBlock[],
  url: string | null | undefined,
  monthFirst: boolean | null,
  rules: ReadingRules,
): Publication | null {
  const printed = near.flatMap(({ text }, at) => printedOn(text, near[at + 1]?.text, monthFirst, rules));
  const first = printed.find(({ updated }) => !updated)?.date ?? null;
  const offset = near.map(({ text }) => zoneOn(text)).find((found) => found !== null) ?? null;
  if (told === null) {
    const date = first ?? printed[0]?.date;
    return date === undefined || date === null ? dateInAddress(url) : toPublication(date, 'text');
  }
  if (first === null || first.day === null) return inZone(told, offset);
  const local = inLocalTime(told, first);
  if (local !== null) return local;
  const days = daysBetween(told, first);
  if (days === 0) return told.precision === 'minute' ? inZone(told, offset) : (toPublication(first, 'text') ?? told);
  return days < 0 && days > -REPUBLISHED ? (toPublication(first, 'text') ?? told) : told;
}

/** The dates on a line; a time of day alone on the `next` line belongs to the last of them. */
function printedOn(text: string, next: string | undefined, monthFirst: boolean | null, rules: ReadingRules): Printed[] {
  if (text.length > LONGEST_LINE || isProse(text, rules)) return [];
  const folded = fold(text);
  const dates = readDateLine(folded, rules, monthFirst) ?? loosely(folded, monthFirst, rules);
  return dates.map((date) => {
    const before = folded.slice(0, date.start);
    const updated = rules.updatedLead.exec(before);
    const time = date.minutes === null && date === dates.at(-1) ? readTimeLine(fold(next ?? '')) : null;
    return {
      date: time === null ? date : { ...date, minutes: time.minutes, zone: time.zone },
      updated: updated !== null && !rules.moments.published.test(before.slice(updated.index)),
    };
  });
}

/**
 * The blocks among those `near` the headline that print when the page was published: those below it, or if none does,
 * those above. Nothing that is a sentence, nothing with an embargo.
 */
export function stampedBlocks(
  near: readonly HtmlBlock[],
  title: HtmlBlock | null,
  published: Publication | null,
  monthFirst: boolean | null,
  rules: ReadingRules,
): ReadonlyMap<HtmlBlock, StampedLine> {
  const candidates = near.filter((block) => block !== title && !rules.statements.embargo.test(fold(block.text)));
  const datesOf = ({ text }: HtmlBlock) => printedOn(text, undefined, monthFirst, rules).map(({ date }) => date);
  return stampedAmong(candidates, datesOf, title, published, rules);
}

/** Dates on a line that also says who wrote, or into which section it goes. */
function loosely(folded: string, monthFirst: boolean | null, rules: ReadingRules): WrittenDate[] {
  const told =
    rules.bylineLead.test(folded) || rules.publishedLead.test(folded) || /^\d/.test(folded) || /[|•·]/.test(folded);
  return told ? findDates(folded, rules, monthFirst).filter(({ year, day }) => year !== null && day !== null) : [];
}

/** Minutes. */
const DAY = 24 * 60;

/** Minutes since 1970 of a timestamp as written, zone aside; null where it has no time of day. */
function minutesOf({ value, precision }: Publication): { readonly at: number; readonly zone: string } | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(.*)$/.exec(value);
  if (match === null || precision !== 'minute') return null;
  const [, year, month, day, hour, minute, zone] = match;
  return {
    at: dayNumber(Number(year), Number(month), Number(day)) * DAY + Number(hour) * 60 + Number(minute),
    zone: zone!,
  };
}

/** Offsets of the world's zones, in minutes. */
const WESTERNMOST = -12 * 60;
const EASTERNMOST = 14 * 60;

/**
 * The moment told in universal time, as the printed local time has it: both name the same moment if they differ by what
 * zones differ by. Null where they do not.
 */
function inLocalTime(told: Publication, { year, month, day, minutes }: WrittenDate): Publication | null {
  const moment = minutesOf(told);
  if (moment === null || !/^(?:|Z|\+00:00)$/.test(moment.zone) || year === null || day === null || minutes === null)
    return null;
  const local = dayNumber(year, month, day) * DAY + minutes;
  const offset = Math.round((local - moment.at) / 15) * 15;
  // Systems print the minute of saving or of going live, one or two apart.
  if (Math.abs(local - moment.at - offset) > 2 || offset < WESTERNMOST || offset > EASTERNMOST) return null;
  if (offset === 0) return told;
  return toPublication({ year, month, day, minutes, zone: zoneOf(offset) }, 'metadata');
}

/** CST, which is China's too, is America's beside a time that fits it. */
const CENTRAL = -360;

/** The zone printed behind a time of day on a line. */
function zoneOn(text: string): number | null {
  const match = /\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?,?\s*\(?([A-Z]{3,4})\b/i.exec(text.slice(0, LONGEST_LINE));
  const name = match === null ? '' : fold(match[1]!);
  return name === 'cst' ? CENTRAL : (ZONES.get(name) ?? null);
}

/** A moment told in universal time, in the zone in which the page prints its times. */
function inZone(told: Publication, offset: number | null): Publication {
  const moment = minutesOf(told);
  if (offset === null || moment === null || !/^(?:Z|\+00:00)$/.test(moment.zone)) return told;
  const local = moment.at + offset;
  const minutes = ((local % DAY) + DAY) % DAY;
  return toPublication({ ...civilDay(Math.floor(local / DAY)), minutes, zone: zoneOf(offset) }, told.basis) ?? told;
}

/** Whole days from the day told to the day printed. */
function daysBetween(told: Publication, { year, month, day }: WrittenDate): number {
  const known = dayIn(told.value);
  return known === null || year === null || day === null ? 0 : dayNumber(year, month, day) - known;
}

/** "/2019/11/18/" in an address. */
function dateInAddress(url: string | null | undefined): Publication | null {
  const match =
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(url ?? '') ??
    /[/-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=[/.-]|\d{0,6}[-.]|$)/.exec(url ?? '');
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  if (month! > 12 || month! < 1 || day! > 31 || day! < 1) return null;
  return toPublication({ year: year!, month: month!, day: day!, minutes: null, zone: null }, 'metadata');
}
