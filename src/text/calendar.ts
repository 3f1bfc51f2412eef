/** Days are counted in the proleptic Gregorian calendar from 1970-01-01 (day 0). Years are astronomical: 1 BC is 0. */

/** The number of a day. After Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function monthLength(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - dayNumber(year, month, 1);
}

/** A year, a month, a day or a minute as ISO 8601 writes it. Nothing that is read here was published before 1900. */
const ISO_DATE =
  /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Whether `text` is such a date and the calendar has its day: "2026", "2026-03", "2026-03-14", "2026-03-14T09:30Z". */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month)));
}

/** The ISO 8601 week that holds a day. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** A month counted on from `year`-`month`; `steps` may be negative. */
export function addMonths(year: number, month: number, steps: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + steps;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Easter Sunday. The anonymous Gregorian computus (Meeus 1991). */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const shifted = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(shifted / 31), (shifted % 31) + 1);
}

/** `year` as ISO 8601 and TIMEX3 write it: four digits, a sign in front of years before year 0. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The number of the day that an ISO 8601 date or time begins with; null where it is coarser. */
export function dayIn(iso: string): number | null {
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const DAYS_OF_MONTH = 31;
/** Decimal years count twelve months of 31 days. */
export const DAYS_OF_YEAR = 12 * DAYS_OF_MONTH;

/** 2027.5 for the first of July 2027. `end`: 1 for the end of the day, 0 for its beginning. */
export function decimalYear(iso: string, end: 0 | 1): number {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso)!;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  return Number(match[1]) + (month - 1) / 12 + (day - 1 + end) / DAYS_OF_YEAR;
}

/** The day that a decimal year lies in, as ISO 8601; the last of its month for what lies behind it. */
export function dayOfDecimalYear(years: number): string {
  const days = Math.round(years * DAYS_OF_YEAR);
  const year = Math.floor(days / DAYS_OF_YEAR);
  const inYear = days - year * DAYS_OF_YEAR;
  const month = Math.floor(inYear / DAYS_OF_MONTH) + 1;
  const day = Math.min((inYear % DAYS_OF_MONTH) + 1, monthLength(year, month));
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * ISO 8601 as readers write it: "30 March 2026, 15:20", "30 March 2026, 13:20 UTC", "March 2026", "2026". The zone stays:
 * without it, who was first by minutes could look second. What is no date comes back as it is. `months`: twelve names.
 */
export function dateInWords(iso: string, months: readonly string[]): string {
  const [, year, month, day, hours, minutes, zone] =
    /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(iso) ??
    [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  const date = `${Number(day)} ${name} ${year}`;
  return hours === undefined ? date : `${date}, ${hours}:${minutes ?? '00'}${zone === undefined ? '' : zoneName(zone)}`;
}

/** "Z" as " UTC", "-05:00" as " UTC−5", "+05:30" as " UTC+5:30". */
function zoneName(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined || (hours === '00' && minutes === '00')) return ' UTC';
  return ` UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
