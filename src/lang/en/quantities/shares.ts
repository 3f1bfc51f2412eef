import type { Amount } from './amount.ts';
import { changeAt } from './change.ts';
import { modifierBefore } from './modifiers.ts';
import type { Source } from './source.ts';

/** Parts of a whole by their names, with how many of them make it. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['twelfths', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
]);

/** "half of", "a third of", "two-fifths", "three quarters of": parts of a whole, in hundredths of it. */
export function shareInWords(s: Source, at: number): Amount | null {
  if (s.taken[at] === 1) return null;
  if (s.is(at, 'half')) {
    // "the second half of it": a half all the same.
    if (s.is(at - 1, 'first', 'second', 'other', 'latter'))
      return s.is(at + 1, 'of') ? share(s, at, at + 1, 0.5) : null;
    const of = s.is(
      at + 1,
      'of',
      'the',
      'its',
      'their',
      'his',
      'her',
      'our',
      'as',
      'that',
      'those',
      'these',
      'all',
      'what',
    );
    return (of && !s.is(at - 1, 'a', 'one', 'and')) || isFallen(s, at, at + 1) ? share(s, at, at + 1, 0.5) : null;
  }
  if (s.is(at, 'fifty', '50') && s.is(s.afterHyphen(at + 1), 'fifty', '50') && s.glued(at + 2))
    return share(s, at, at + 3, 0.5);
  const article = s.is(at, 'a', 'an') ? { value: 1, to: at + 1 } : wordNumber(s, at);
  if (article === null) return null;
  const next = s.afterHyphen(article.to);
  const part = PARTS.get(s.text(next));
  if (part === undefined || article.value >= part || (part === 2 && !s.is(next + 1, 'of'))) return null;
  const plural = s.text(next).endsWith('s');
  if (plural !== article.value > 1) return null;
  const joined = next > article.to;
  const comma = s.is(next + 1, ',') ? 1 : 0;
  const of = s.is(next + 1 + comma, 'of') || s.is(next + 1, ...COMPARED) || isLevel(s, at, next + 1);
  // "fell by a third": nothing else can be meant.
  const by = isFallen(s, at, next + 1);
  // "a quarter" and "a third" alone are seldom shares; "two-thirds" always is one.
  if (!of && !by && !(joined || (plural && part !== 4))) return null;
  if (s.is(next + 1, 'of') && s.is(next + 2, 'a') && s.is(next + 3, 'century')) return null;
  return share(s, at, next + 1, article.value / part);
}

/** What stands behind a part by which something is another's more or less, and what is that part full. */
const COMPARED =
  'less more fewer higher lower smaller larger bigger cheaper dearer shorter longer faster slower full empty'.split(
    ' ',
  );

/** "The tank was at a fifth.", "a fall of a sixth": a part that a level is at, or by which something changed, with nothing behind it. */
function isLevel(s: Source, from: number, to: number): boolean {
  if (s.isWord(to) && !s.is(to, 'and', 'but', 'when', 'while', 'as')) return false;
  return s.is(from - 1, 'at') || (s.is(from - 1, 'of') && changeAt(s.form, from, from) !== null);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** "a quarter of a million", "quarter-million", "three quarters of a billion": a number, not a share. */
export function partOfScale(s: Source, at: number): Amount | null {
  const lead = s.is(at, 'a', 'an')
    ? { value: 1, to: at + 1 }
    : s.is(at, 'quarter')
      ? { value: 1, to: at }
      : wordNumber(s, at);
  const part = lead === null ? at : s.afterHyphen(lead.to);
  const parts = PARTS.get(s.text(part));
  if (lead === null || parts === undefined || parts === 2) return null;
  const to = s.is(part + 1, 'of') && s.is(part + 2, 'a') ? part + 3 : s.afterHyphen(part + 1);
  const scale = SCALES.get(s.text(to));
  if (scale === undefined || s.newLine(to)) return null;
  const value = Math.round((lead.value / parts) * scale);
  const end = s.form.tokens.ends[to]!;
  return {
    from: at,
    to: to + 1,
    end,
    value,
    rounding: value / 10,
    range: null,
    kind: 'plain',
    suffix: '',
    worded: true,
  };
}

/** "fell by more than half", "cut the risk by a third": whether the part at the tokens [from, to) is by how much something changed. */
function isFallen(s: Source, from: number, to: number): boolean {
  const lead = modifierBefore(s.form, from)?.from ?? from;
  return s.is(lead - 1, 'by') && changeAt(s.form, lead, lead) !== null && !s.isNoun(to);
}

export function wordNumber(s: Source, at: number): { value: number; to: number } | null {
  const number = s.number(at);
  return number === null || number.kind !== 'cardinal' || number.value < 1 || number.value > 9 || number.suffix !== ''
    ? null
    : number;
}

function share(s: Source, from: number, to: number, part: number): Amount {
  const value = Math.round(part * 1e6) / 1e4;
  const end = s.form.tokens.ends[to - 1]!;
  // "A third" is said of anything between 31 and 36 percent.
  return { from, to, end, value, rounding: value / 15, range: null, kind: 'share', suffix: '', worded: true };
}
