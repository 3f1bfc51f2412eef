import { isProper, Tag } from '../../../model/index.ts';
import { unitNamed } from '../../units.ts';
import { isAgeOf } from './ages.ts';
import type { Amount } from './amount.ts';
import type { NounPhrase } from './counted.ts';
import type { Modifier } from './modifiers.ts';
import type { Source } from './source.ts';

/** Where the phrase of the number at token `at` begins that a modifier stands in front of: "under | the age of 5". */
export function phraseStart(s: Source, at: number): number {
  return isAgeOf(s, at) ? at - (s.is(at - 3, 'the') ? 3 : 2) : at;
}

/** "4 percent over two years": in front of a length of time after a noun, "over" is no "more than". */
export function spanning(s: Source, modifier: Modifier | null, unit: string | null): Before | null {
  if (modifier === null || leadsUp(s, modifier) || isOfMore(s, modifier)) return null;
  if (unit === null || modifier.to - modifier.from > 1) return modifier;
  const through = s.is(modifier.from, 'over', 'around', 'under') && unitNamed(unit)?.dimension === 'time';
  return through && opensSpan(s, modifier.from - 1) ? null : modifier;
}

/** "the average 30-year rate", "over a four-game run": what is average is the rate, and what something is over is the run. */
function isOfMore(s: Source, { bound, from, to }: Modifier): boolean {
  if (!s.is(to + 1, '-')) return false;
  return (bound === 'average' && to - from === 1) || (s.is(from, 'over', 'under', 'around') && s.is(to - 1, 'a', 'an'));
}

const SPREAD = 'spread phased staggered paid invested spent rolled'.split(' ');

/** Whether what ends at token `at` has an extent in time: a noun, an amount, "spread". */
function opensSpan(s: Source, at: number): boolean {
  return s.isNoun(at) || s.isNumber(at) || s.tag(at) === Tag.CD || s.is(at, '%', ...SPREAD);
}

const MOVES =
  'edged edge edges edging inched crept creeping ticked nudged nudging went gone moved moving shot pushed'.split(' ');

/** "edged up to 4.1 percent" tells where something went, "up to 4.1 percent" how far it may go. */
function leadsUp(s: Source, { from, to }: Modifier): boolean {
  return to - from === 2 && s.is(from, 'up') && s.is(from + 1, 'to') && s.is(from - 1, ...MOVES);
}

/** What stands in front of a number and belongs to its phrase. */
export type Before = Omit<Modifier, 'bound'> & { readonly bound: Modifier['bound'] | null };

const COMPANIONS = new Set(
  'colleagues others companions coworkers accomplices co-authors friends comrades classmates teammates'.split(' '),
);

/**
 * "She and 33 colleagues" are 34: where the one whom the counted keep company begins, in front of token `at`; null where
 * nobody does. Some count the one, some do not, so the reading allows both.
 */
export function companionOf(s: Source, at: number, counted: NounPhrase): number | null {
  if (!COMPANIONS.has(s.text(counted.to - 1)) || !s.is(at - 1, 'and')) return null;
  if (s.tag(at - 2) === Tag.PRP) return at - 2;
  let from = at - 1;
  while (isProper(s.tag(from - 1)) && !s.newLine(from)) from--;
  return from < at - 1 ? from : null;
}

/** "between" in front of a range is part of its phrase. */
export function between(s: Source, begin: number, range: Amount['range']): Before | null {
  return range !== null && s.is(begin - 1, 'between', 'from') ? { bound: null, from: begin - 1, to: begin } : null;
}

/** Where a sign of a negative number begins, in front of token `at`: "minus 11", "-11 °C" after a space or a bracket. */
export function minusBefore(s: Source, at: number): number | null {
  // "plus or minus 3"
  const either = s.is(at - 2, 'or') && s.is(at - 3, 'plus');
  if (s.is(at - 1, 'minus', 'negative') && !s.isNumber(at - 2)) return either ? null : at - 1;
  // "a 75 -300mm lens" has a range.
  const dash = s.is(at - 1, '-') && s.glued(at) && (!s.glued(at - 1) || s.is(at - 2, '(')) && !s.isNumber(at - 2);
  return dash && s.written(at - 1) !== '—' ? at - 1 : null;
}
