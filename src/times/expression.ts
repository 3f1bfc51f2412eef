import type { Tense, TimeReading } from '../lang/index.ts';
import type { Range, TextForm, TimeExpression } from '../model/index.ts';
import { rangeOfTokens } from '../text/index.ts';
import { anchorName, type Context } from './context.ts';
import { bounds, type Granule, PRECISIONS } from './granule.ts';
import { lengthOf, placed } from './lengths.ts';
import type { Resolved } from './resolved.ts';

/** A reading as a dossier tells it, at the place where it was resolved. */
export function expression(
  form: TextForm,
  reading: TimeReading,
  resolved: Resolved,
  context: Context,
  tense: Tense,
): TimeExpression {
  const range: Range = rangeOfTokens(form, reading.from, reading.to);
  const { meaning, edge, lead } = reading;
  const base = { start: range.start, end: range.end, value: resolved.value, distance: meaning.kind === 'shift' };
  if (meaning.kind === 'duration')
    return { ...base, ...(placed(reading, context, tense) ?? lengthOf(reading, context)) };
  const kind = meaning.kind === 'set' ? 'set' : lead === 'by' ? 'deadline' : 'moment';
  const { granule, anchor, explicit } = resolved;
  if (granule === null)
    return { ...base, first: null, last: null, precision: 'vague', anchor: anchorName(context, anchor), kind };
  const { first, last } = edge === null ? bounds(granule) : bounds(narrowed(granule, edge));
  const named = anchor === null ? (explicit ? 'itself' : 'none') : anchorName(context, anchor);
  return { ...base, first, last, precision: PRECISIONS[granule.level], anchor: named, kind };
}

/** "early", "mid-" and "late" mean a third of the whole; nothing finer than a week has thirds. */
function narrowed(granule: Granule, edge: 'start' | 'mid' | 'end'): Granule {
  const days = granule.last - granule.first + 1;
  if (days < 7) return granule;
  const third = Math.ceil(days / 3);
  if (edge === 'start') return { ...granule, last: granule.first + third - 1 };
  if (edge === 'end') return { ...granule, first: granule.last - third + 1 };
  return { ...granule, first: granule.first + Math.floor(days / 3), last: granule.last - Math.floor(days / 3) };
}
