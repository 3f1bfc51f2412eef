import type { FigureMention, TextForm } from '../model/index.ts';
import { foldedToken, tokenAt } from '../text/index.ts';
import { isCounted } from './states.ts';

/** For each figure what it comes to with the counts it is listed with, or what it is said to be a part of. */
export function wholesOf(
  figures: readonly FigureMention[],
  form: TextForm,
  joins: ReadonlySet<string>,
): readonly (number | null)[] {
  const wholes: (number | null)[] = figures.map(() => null);
  for (let first = 0; first < figures.length; ) {
    let last = first;
    while (last + 1 < figures.length && isCounted(figures[last + 1]!) && follows(figures, last, form, joins)) last++;
    if (last > first && isCounted(figures[first]!)) {
      const sum = figures.slice(first, last + 1).reduce((total, { value }) => total + value, 0);
      wholes.fill(sum, first, last + 1);
    }
    first = last + 1;
  }
  // "Nine of the eleven letters" holds the figure that it is a part of.
  for (let at = 0; at + 1 < figures.length; at++)
    if (figures[at + 1]!.start < figures[at]!.end && isCounted(figures[at]!)) wholes[at] = figures[at + 1]!.value;
  return wholes;
}

/** Tokens that join two counts of a list: ", and". */
const MOST_JOINS = 2;

/** Whether nothing but a comma or a joining word parts figure `at` from the next one. */
function follows(figures: readonly FigureMention[], at: number, form: TextForm, joins: ReadonlySet<string>): boolean {
  let token = tokenAt(form, figures[at]!.end - 1) + 1;
  const next = tokenAt(form, figures[at + 1]!.start);
  if (token >= next || next - token > MOST_JOINS) return false;
  while (token < next && (foldedToken(form, token) === ',' || joins.has(foldedToken(form, token)))) token++;
  return token === next;
}
