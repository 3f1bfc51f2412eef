import { type Granule, isOfDay } from './granule.ts';
import type { OpenTime, Option } from './open.ts';
import { monthNumber, type Told } from './told.ts';

/** What the reports of a dossier speak of, counted: in how many of them. */
export interface ToldByAll {
  readonly reports: number;
  readonly named: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, number>;
  readonly months: ReadonlyMap<number, number>;
  /** Minutes of the day, and the days on which reports tell of them. */
  readonly moments: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** What speaks for or against one place of an open expression. Each is 0 where it does not bear on it. */
export const SIGNS = [
  /** The text says so by itself. */
  'itself',
  /** The other reports that name the day by day and month, that speak of it in any words, that name the month: ln(1 + these) / ln(1 + all). */
  'namedElsewhere',
  'toldElsewhere',
  'monthElsewhere',
  /** ln(1 + other reports that tell of this minute of this day): of whole hours, many things happen at noon, and of others. */
  'hourElsewhere',
  'minuteElsewhere',
  /** 1 after the report's own day, -1 before it: of weekdays and of what comes every year, by tense and by what leads. */
  'weekdayPast',
  'weekdayAhead',
  'weekdayNull',
  'weekdayBy',
  /** More than a week from the report's own day. */
  'weekdayFar',
  'yearlyPast',
  'yearlyAhead',
  'yearlyNull',
  'yearlyBy',
  'yearlyFrom',
  /** Years from the report's own day, and whether it is far ahead. */
  'yearlyAway',
  'yearlyFarAhead',
  /** The last day spoken of, in the same sentence, or shortly before the paragraph. */
  'sameSentence',
  'nearParagraph',
  /** The day before the report's own, and one long before. */
  'eve',
  'longAgo',
  /** Of a time of which the words leave the half of the day open. */
  'early',
  'evening',
  /** Later on the report's day than it was published, though told as past. */
  'notYet',
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Partial<Record<Sign, number>>;

const YEAR_DAYS = 365;
/** Days ahead from which what comes every year is told with its year. */
const FAR_AHEAD = 240;
const WEEK_DAYS = 7;
/** Days before the report's own from which its news is old. */
const OLD_DAYS = 8;
const NEAR_PARAGRAPHS = 2;
const HOUR = 60;
/** Minutes of the day. */
const MORNING = 480;
const EVENING = 1080;

/** What speaks for `option`. `own`: what its report speaks of; `all`: what all reports do, this one with them. */
export function signsOf(open: OpenTime, option: Option, own: Told, all: ToldByAll): Signs {
  return {
    itself: is(option === open.options[0]),
    ...ofOthers(option.granule, own, all),
    ...ofSide(open, option.granule),
    ...ofLeaning(open, option.granule),
    ...ofClock(open, option.granule),
  };
}

const is = (so: boolean) => (so ? 1 : 0);

function minuteOf({ clock }: Granule): number | null {
  return clock === undefined ? null : clock.hour * 60 + clock.minute;
}

function ofOthers(granule: Granule, own: Told, all: ToldByAll): Signs {
  const others = (counts: ReadonlyMap<number, number> | undefined, key: number, here: boolean) =>
    Math.log1p((counts?.get(key) ?? 0) - is(here));
  const { first } = granule;
  const most = Math.log(all.reports);
  if (granule.level === 'month') {
    const month = monthNumber(first);
    return { monthElsewhere: others(all.months, month, own.months.includes(month)) / most };
  }
  if (!isOfDay(granule)) return {};
  const minute = minuteOf(granule);
  const isHere = own.moments.some(([day, at]) => day === first && at === minute);
  const exact = minute === null ? 0 : others(all.moments.get(minute), first, isHere);
  return {
    namedElsewhere: others(all.named, first, own.named.includes(first)) / most,
    toldElsewhere: others(all.days, first, own.days.includes(first)) / most,
    [(minute ?? 0) % HOUR === 0 ? 'hourElsewhere' : 'minuteElsewhere']: exact,
  };
}

/** On which side of the report's own day. */
function ofSide({ openness, published, tense, lead }: OpenTime, { first, last }: Granule): Signs {
  if (published === null || (openness !== 'weekday' && openness !== 'yearly')) return {};
  const side = first > published ? 1 : last < published ? -1 : 0;
  const when = tense === null ? 'Null' : tense === 'past' ? 'Past' : 'Ahead';
  const away = Math.abs(first - published);
  const by = lead === 'by' ? side : 0;
  if (openness === 'weekday') return { [`weekday${when}`]: side, weekdayBy: by, weekdayFar: is(away > WEEK_DAYS) };
  return {
    [`yearly${when}`]: side,
    yearlyBy: by,
    yearlyFrom: lead === 'from' || lead === 'after' ? side : 0,
    yearlyAway: away / YEAR_DAYS,
    yearlyFarAhead: is(first - published > FAR_AHEAD),
  };
}

/** What it would lean on. */
function ofLeaning({ openness, published, lastDay }: OpenTime, { first }: Granule): Signs {
  if (openness === 'weekday' || openness === 'yearly') return {};
  const isLast = lastDay?.day === first;
  const paragraphs = lastDay?.paragraphs ?? 0;
  return {
    sameSentence: is(isLast && lastDay?.sentences === 0),
    nearParagraph: is(isLast && paragraphs > 0 && paragraphs <= NEAR_PARAGRAPHS),
    eve: is(published !== null && first === published - 1),
    longAgo: is(published !== null && first < published - OLD_DAYS),
  };
}

function ofClock({ openness, clock, published, publishedAt, tense }: OpenTime, granule: Granule): Signs {
  const minute = minuteOf(granule);
  if (openness !== 'clock' || minute === null) return {};
  const isOpen = clock?.open === true || clock?.unmarked === true;
  const isOwn = granule.first === published && publishedAt !== null && tense === 'past';
  return {
    early: is(isOpen && minute < MORNING),
    evening: is(isOpen && minute >= EVENING),
    notYet: is(isOwn && minute > publishedAt),
  };
}
