import type { TimeRules } from '../lang/index.ts';
import type { TextForm, TimeExpression } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';

/**
 * "between 28 May and 4 June", "from January to June 2031": two dates that a text makes the ends of one stretch, as
 * one expression with the word that opens it; all others as they are. Where the first names its own year ("from
 * December 2029 to May 2031"), and with times of day, they stay two. In the order of the text.
 */
export function joinRanges(form: TextForm, expressions: readonly TimeExpression[], rules: TimeRules): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = joined.at(-1);
    const stretch = last === undefined ? null : stretchOf(form, last, expression, rules);
    if (stretch === null) joined.push(expression);
    else joined[joined.length - 1] = stretch;
  }
  return joined;
}

function stretchOf(form: TextForm, a: TimeExpression, b: TimeExpression, rules: TimeRules): TimeExpression | null {
  const years = a.precision === 'year' && b.precision === 'year';
  const namesYear = /\d{4}/.test(form.text.slice(a.start, a.end)) && !years;
  if (a.precision === 'minute' || a.precision === 'part' || namesYear) return null;
  const isDated = a.kind === 'moment' && (b.kind === 'moment' || b.kind === 'deadline');
  if (!isDated || a.first === null || b.first === null || b.last === null || a.first > b.first) return null;
  const between = tokenAt(form, a.end);
  if (form.tokens.starts[between + 1] !== b.start || !rules.joinsDates(form, between)) return null;
  const opening = tokenAt(form, a.start) - 1;
  if (!rules.opensStretch(form, opening)) return null;
  return {
    ...a,
    start: form.tokens.starts[opening]!,
    end: b.end,
    last: b.last,
    precision: b.precision,
    value: `${a.value}/${b.value}`,
  };
}
