import { dateInWords } from '../../text/calendar.ts';

/** The twelve months, in order. */
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The same as they are written. */
export const MONTH_NAMES = MONTHS.map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`);

/** A date in words, for the engine's own messages, which are English: "27 February 2026". */
export function dayInWords(iso: string): string {
  return dateInWords(iso, MONTH_NAMES);
}
