import type { Publication } from '../model/index.ts';
import { dayIn, dayNumber, isoDay } from '../text/index.ts';
import type { DatedWitness } from './timeline.ts';

/** Days that two reports of one event lie apart at most, where one lends its year to the other. */
const SAME_EVENT_DAYS = 45;

/**
 * The days of reports whose dateline names day and month and no year ("PORT OLA, Dec 17 (Wire) –"), by sigil: in the
 * year that brings them nearest to a dated report of the same event, the earlier one of two as near. Left out where no
 * report is dated to the day, or none within `SAME_EVENT_DAYS`. O(reports²).
 */
export function datedByOthers(
  witnesses: readonly Pick<DatedWitness, 'sigil' | 'report' | 'times'>[],
): Readonly<Record<string, Publication>> {
  const known = witnesses.flatMap(({ report: { published } }) => {
    const day = published === null ? null : dayIn(published.value);
    return day === null ? [] : [day];
  });
  const dated: Record<string, Publication> = {};
  for (const { sigil, report, times } of witnesses) {
    if (report.published !== null) continue;
    const line = report.blocks.find(({ kind }) => kind === 'dateline');
    const named = line && times.find(({ start, end }) => line.start <= start && end <= line.end);
    const parts = named && /^XXXX-(\d\d)-(\d\d)/.exec(named.value);
    const day = parts ? nearestTo(known, Number(parts[1]), Number(parts[2])) : null;
    if (day !== null) dated[sigil] = { value: isoDay(day), precision: 'day', basis: 'dateline' };
  }
  return dated;
}

function nearestTo(known: readonly number[], month: number, day: number): number | null {
  let best: number | null = null;
  let least = SAME_EVENT_DAYS + 1;
  for (const other of known) {
    const year = Number(isoDay(other).slice(0, 4));
    for (const candidate of [year - 1, year, year + 1].map((each) => dayNumber(each, month, day))) {
      const distance = Math.abs(candidate - other);
      if (distance < least || (distance === least && best !== null && candidate < best)) {
        least = distance;
        best = candidate;
      }
    }
  }
  return best;
}
