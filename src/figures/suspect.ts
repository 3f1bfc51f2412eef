import { type Language, type QuantityReading, unitNamed } from '../lang/index.ts';
import type { TextForm } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';

/** Degrees that things turn by when somebody says so: halves, thirds, quarters, sixths and eighths of a circle. */
const TURN_STEP = 15;

/**
 * Why a figure looks garbled, by a translation or a copying hand; null where nothing does. It only asks what no careful
 * writer means: a turn by odd degrees, a share of a whole beyond the whole, a day of more than 24 hours.
 */
export function suspicionOf(reading: QuantityReading, form: TextForm, language: Language): string | null {
  const { turns } = language.quantities.words;
  const { value, unit, kind, to } = reading;
  const next = foldedToken(form, to < form.tokens.length && foldedToken(form, to) === '-' ? to + 1 : to);
  if (unit === 'degree' && turns.has(next) && value % TURN_STEP !== 0)
    return `a turn by ${value} degrees is no turn that people speak of`;
  if (kind === 'age' && unit === 'year' && (value > 130 || value < 0)) return `nobody is ${value} years old`;
  if (
    unit === 'percent' &&
    reading.counted !== null &&
    value > 100 &&
    reading.change === null &&
    isWhole(reading, form, language)
  )
    return 'a part cannot be more than its whole';
  if (unit === 'hour' && reading.per === 'day' && value > 24) return 'a day has 24 hours';
  if (unit === 'day' && reading.per === 'week' && value > 7) return 'a week has seven days';
  const measure = unit === null ? null : unitNamed(unit);
  if (measure?.dimension === 'temperature' && value * measure.factor + measure.offset < 0)
    return 'nothing is colder than absolute zero';
  return garbledDigits(reading, form);
}

function isWhole({ counted }: QuantityReading, form: TextForm, { lexicon, quantities }: Language): boolean {
  const word = foldedToken(form, counted!.to - 1);
  return quantities.words.wholes.has(word) || quantities.words.wholes.has(lexicon.lemma(word));
}

/** "1,50,00" and the like: groups of digits that no country writes. */
function garbledDigits({ number }: QuantityReading, form: TextForm): string | null {
  const digits = form.folded.slice(form.tokens.starts[number.from], number.end);
  const match = /^\d+(?:,\d+)+$/.exec(digits);
  if (match === null) return null;
  const groups = digits.split(',').slice(1);
  const odd = groups.length > 1 && groups.some((group) => group.length !== 3 && group.length !== 2);
  return odd || (groups.length > 1 && groups.at(-1)!.length !== 3) ? 'its digits are grouped as in no number' : null;
}
