import type { TextForm } from '../model/index.ts';

// What a grammar of time expressions gives back: what the words say, before anything is resolved. No language in it.

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which of the days, months or years of one name is meant. `previous`, `following`, `same` and `that` count from what the text spoke of last, the others from its own day. */
export type Which = 'bare' | 'the' | 'this' | 'last' | 'next' | 'previous' | 'following' | 'same' | 'that';

export interface Clock {
  readonly hour: number;
  /** Null where the words leave it open: "6 p.m." has 0. */
  readonly minute: number;
  readonly second: number | null;
  /** Minutes east of UTC, where the words name a zone whose distance is known. */
  readonly zone: number | null;
  /** The words leave open which half of the day is meant: "two o'clock". */
  readonly open?: true;
  /** So do its digits, though most such times are before noon: "4:25", "9.40". */
  readonly unmarked?: true;
  /** It is the time at which the text is written or spoken ("it is now half past ten"), or that since which something goes on. */
  readonly near?: 'now' | 'since';
}

/** Parts of a calendar date; what is missing above them must be found. */
export interface CalendarDate {
  readonly kind: 'calendar';
  readonly which: Which;
  /** Astronomical: 1 BC is 0. */
  readonly year?: number;
  /** "the '90s": the last two digits. */
  readonly shortYear?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  /** 1 to 12 */
  readonly month?: number;
  /** 1 to 31 */
  readonly day?: number;
  /** "11 to 12 May": the last day. */
  readonly lastDay?: number;
  /** 1 (Monday) to 7 */
  readonly weekday?: number;
  /** The nth week, month or day of what `within` names. */
  readonly nth?: { readonly unit: TimeUnit; readonly count: number };
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  /** A day with a name of its own. */
  readonly holiday?: Holiday;
  /** "of last year", "of that month" */
  readonly within?: TimeMeaning;
}

export interface Holiday {
  readonly month: number;
  readonly day?: number;
  /** The nth weekday of the month; -1 is the last. */
  readonly weekday?: readonly [weekday: number, nth: number];
  /** Days from Easter Sunday. */
  readonly easter?: number;
}

/** "this week", "the year", "last night". */
export interface Period {
  readonly kind: 'period';
  readonly which: Which;
  readonly unit: TimeUnit;
  /** Further steps of the unit: "the day before yesterday" is two days back. */
  readonly steps?: number;
  readonly part?: PartOfDay;
}

/** "three days ago", "a year later". `count` null: "some years ago". */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly count: number | null;
  readonly toward: 1 | -1;
  readonly from: 'now' | 'anchor' | TimeMeaning;
  /** "the year-ago quarter": of what kind the result is. */
  readonly like?: TimeUnit;
}

/** "three years", "the past six months". Counts may be fractions; null where the words leave them open. */
export interface Duration {
  readonly kind: 'duration';
  readonly amounts: readonly (readonly [count: number | null, unit: TimeUnit])[];
  readonly toward: 1 | -1 | 0;
  /** What it leads away from, where its words say so: "in two weeks" the report's day, "three days before the crash" what is told, "within a year of that" what was spoken of last. */
  readonly from?: 'now' | 'story' | 'last';
  readonly way?: 1 | -1;
}

/** "daily", "every Monday", "twice a week". */
export interface Recurrence {
  readonly kind: 'set';
  readonly every: Duration | CalendarDate;
}

/** "now", "recently", "in the future". */
interface VagueTime {
  readonly kind: 'vague';
  readonly toward: 1 | -1 | 0;
}

export type TimeMeaning = CalendarDate | Period | Shift | Duration | Recurrence | VagueTime;

/** One expression of time in a text. Tokens, half open. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly meaning: TimeMeaning;
  /** "early", "mid-", "the end of". */
  readonly edge: 'start' | 'mid' | 'end' | null;
  /** What stands in front: "by", "until", "before" set a deadline; "within" a time limit; "since" looks back; "from" may look either way; "for" and "to" plan. */
  readonly lead: 'by' | 'within' | 'since' | 'from' | 'after' | 'for' | null;
}

/** What a clause says of its time by its verb. */
export type Tense = 'past' | 'present' | 'future' | null;

/** How a language speaks of time. */
export interface TimeRules {
  /** Every expression of time, in order, none overlapping another. */
  read(form: TextForm): TimeReading[];
  /** The tense of the clause around the tokens [from, to). */
  tenseAt(form: TextForm, from: number, to: number): Tense;
  /** Whether the tokens [from, to) say when somebody said something, and not when what is told was. */
  isOfSaying(form: TextForm, from: number, to: number): boolean;
  /** Whether token `at` joins two dates into one stretch or list: "to", "and", a dash. */
  joinsDates(form: TextForm, at: number): boolean;
  /** Whether token `at` leads a day into a sentence: "on". */
  leadsDay(form: TextForm, at: number): boolean;
  /** Whether token `at` opens a stretch whose ends follow: "from", "between". */
  opensStretch(form: TextForm, at: number): boolean;
}
