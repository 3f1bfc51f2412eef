import type { ReadingRules } from '../lang/index.ts';
import type { Publication } from '../model/index.ts';
import { findDates, readDateLine, toPublication } from './dates.ts';
import { countWords } from './features.ts';

/** Lines at the end of a document that are looked through for the date of publication. */
const LAST_LINES = 8;

/**
 * The date that the last lines give: a wire's time group ("HNA 020915 GMT MAR 31" is the 2nd of March 2031, 09:15; without a zone, the place's own time)
 * or a sentence that says when the report was first published. `lines` are folded. Null where they give none.
 */
export function lastDate(lines: readonly string[], rules: ReadingRules): Publication | null {
  for (const line of lines.slice(-LAST_LINES).reverse()) {
    const group = /\b(\d\d)([0-2]\d)([0-5]\d) ?(gmt|utc|z)? ?([a-z]{3}) (\d\d|\d{4})\b/.exec(line);
    const month = group === null ? undefined : rules.months.get(group[5]!);
    if (group !== null && month !== undefined) {
      const [, day, hour, minute, zone, , written] = group;
      const year = Number(written!.length === 2 ? `20${written}` : written);
      const minutes = Number(hour) * 60 + Number(minute);
      return toPublication({ year, month, day: Number(day), minutes, zone: zone === undefined ? null : 'Z' }, 'text');
    }
    if (!rules.firstPublished.test(line)) continue;
    const date = findDates(line, rules).find(({ year }) => year !== null);
    if (date !== undefined) return toPublication(date, 'text');
  }
  return stampBelow(lines.slice(-LAST_LINES), rules);
}

/** Most words of a line below a post that says when it was sent, to the minute: "10:44 PM · May 13, 2031". */
const STAMP_WORDS = 8;

function stampBelow(lines: readonly string[], rules: ReadingRules): Publication | null {
  for (const line of lines) {
    if (countWords(line) > STAMP_WORDS) continue;
    const date = readDateLine(line, rules)?.find(({ year, minutes }) => year !== null && minutes !== null);
    if (date !== undefined && rules.updatedLead.exec(line) === null) return toPublication(date, 'text');
  }
  return null;
}
