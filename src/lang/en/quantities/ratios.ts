import { Tag } from '../../../model/index.ts';
import type { NumberReading } from '../../numbers.ts';
import type { Amount } from './amount.ts';
import type { Source } from './source.ts';

/** "one in nine", "four in ten", "7 out of 10", "one chance in 4,000", "one bus out of four". */
export function ratioAt(s: Source, first: NumberReading): Amount | null {
  if (first.range !== null || !Number.isInteger(first.value) || first.suffix !== '' || first.value > 100) return null;
  const noun = s.tag(first.to) === Tag.NN || s.tag(first.to) === Tag.NNS ? 1 : 0;
  let next = first.to + noun;
  const outOf = s.is(next, 'out') && s.is(next + 1, 'of');
  if (outOf) next += 2;
  else if (s.is(next, 'in')) next += s.is(next + 1, 'every') ? 2 : 1;
  else if (s.is(next, 'of') && s.is(next + 1, 'every')) next += 2;
  else return null;
  const whole = s.number(next);
  if (
    whole === null ||
    whole.value <= first.value ||
    whole.kind !== 'cardinal' ||
    whole.suffix !== '' ||
    !Number.isInteger(whole.value)
  )
    return null;
  if (TIME_UNITS.has(s.text(whole.to)) || s.is(whole.to, '%', 'percent', 'per', 'million', 'billion', '-')) return null;
  // "Five lifts out of six", "14 out of 31" count; "nine out of ten" is a share.
  if (outOf && first.value > 1 && (noun === 1 || !isRound(whole.value))) return null;
  // "20 people in 2,600 villages" counts two things.
  if (noun === 1 && s.is(first.to + 1, 'in') && first.value !== 1) return null;
  // "In 12 in 20" and the like: a ratio's first number is small or written out.
  if (s.is(next - 1, 'in') && first.digits && first.value > 20) return null;
  const value = (100 * first.value) / whole.value;
  return {
    from: first.from,
    to: whole.to,
    end: whole.end,
    value,
    rounding: value / 20,
    range: null,
    kind: 'share',
    suffix: '',
    worded: !first.digits,
  };
}

/** Wholes that people divide by when they speak of a share. */
function isRound(whole: number): boolean {
  return whole <= 10 || whole % 10 === 0;
}

const TIME_UNITS = new Set(
  'day days week weeks month months year years hour hours minute minutes decade decades games matches innings seconds'.split(
    ' ',
  ),
);
