import type { Tense, TimeReading } from '../lang/index.ts';
import type { TimeExpression } from '../model/index.ts';
import { isoDay } from '../text/index.ts';
import { anchorName, type Context } from './context.ts';
import { bounds, isOfDay, ofDay, PRECISIONS, type Precision } from './granule.ts';
import { shifted } from './periods.ts';
import { spanFrom } from './span.ts';

/** Where in the calendar a length of time lies, and as what. */
type Place = Pick<TimeExpression, 'first' | 'last' | 'precision' | 'anchor' | 'kind'>;

/** The day, month or year to which a length of time leads from something; null where it leads nowhere that is known. */
export function placed({ meaning, lead }: TimeReading, context: Context, tense: Tense): Place | null {
  if (meaning.kind !== 'duration' || meaning.from === undefined || meaning.way === undefined) return null;
  const { published, story, last } = context;
  if (meaning.from === 'now' && tense !== 'future') return null;
  const base = meaning.from === 'now' ? published : meaning.from === 'story' ? story?.granule : last?.granule;
  if (base == null || !isOfDay(base)) return null;
  const [count, unit] = meaning.amounts[0]!;
  const shift = { kind: 'shift', unit, count, toward: meaning.way, from: 'anchor' } as const;
  const whole = shifted(base, shift, count! * meaning.way);
  if (whole === null || lead === 'by') return null;
  const anchor = anchorName(context, base);
  // Within a year of a day is until that day of the next.
  if (lead === 'within') {
    const span = spanFrom(ofDay(base.first), meaning, 1);
    return span && { first: isoDay(span.last), last: isoDay(span.last), precision: 'day', anchor, kind: 'deadline' };
  }
  const { first, last: end } = bounds(whole);
  return { first, last: end, precision: PRECISIONS[whole.level], anchor, kind: 'moment' };
}

/** A length of time is placed only where its words place it: "the past year", "within 18 months". */
export function lengthOf({ meaning, lead }: TimeReading, context: Context): Place {
  const kind = lead === 'within' ? 'deadline' : 'duration';
  const precision: Precision = 'vague';
  const { published } = context;
  if (meaning.kind !== 'duration' || published === null)
    return { first: null, last: null, precision, anchor: 'none', kind };
  const toward = lead === 'within' ? 1 : meaning.toward;
  const span = toward === 0 ? null : spanFrom(published, meaning, toward);
  if (span === null) return { first: null, last: null, precision, anchor: 'none', kind };
  // What is due within a time is due on its last day, as what is due by a day is.
  const first = isoDay(lead === 'within' ? span.last : span.first);
  return { first, last: isoDay(span.last), precision: 'day', anchor: anchorName(context, published), kind };
}
