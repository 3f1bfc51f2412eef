import { foldedToken } from '../text/index.ts';
import type { ApparatusText } from './apparatus.ts';
import type { Difference, Strip } from './diff.ts';
import type { FactRules } from './facts.ts';
import { isEdge } from './shown.ts';

/** Tokens from which a clause behind a comma is told by itself. */
const LEAST_CLAUSE = 3;

/**
 * A difference parted from the relative clause with which one side alone ends: of "said Ruiz, an analyst, who rates the
 * shares low" for "said Storm", the speaker was changed and the clause was dropped. Where both sides have one, they are
 * versions of one another.
 */
export function clausesApart(
  one: Difference,
  from: readonly [ApparatusText, Strip],
  to: readonly [ApparatusText, Strip],
  rules: FactRules,
): Difference[] {
  const { fromStart, fromEnd, toStart, toEnd } = one;
  if (fromStart === fromEnd || toStart === toEnd) return [one];
  const inFrom = lastClause(from, fromStart, fromEnd, rules);
  const inTo = lastClause(to, toStart, toEnd, rules);
  if (inFrom !== null && inTo === null && fromEnd - inFrom > toEnd - toStart)
    return [
      ...head({ fromStart, fromEnd: inFrom, toStart, toEnd }),
      { fromStart: inFrom, fromEnd, toStart: toEnd, toEnd },
    ];
  if (inTo !== null && inFrom === null && toEnd - inTo > Math.min(fromEnd - fromStart, LEAST_CLAUSE))
    return [
      ...head({ fromStart, fromEnd, toStart, toEnd: inTo }),
      { fromStart: fromEnd, fromEnd, toStart: inTo, toEnd },
    ];
  return [one];
}

/** What is left of a difference; nothing where both sides are empty. */
function head(one: Difference): Difference[] {
  return one.fromStart === one.fromEnd && one.toStart === one.toEnd ? [] : [one];
}

/** Where the relative clause begins with which a stretch ends, behind a mark and up to the next; null without one. */
function lastClause(
  [text, strip]: readonly [ApparatusText, Strip],
  start: number,
  end: number,
  rules: FactRules,
): number | null {
  if (!isEdge(text, strip, end)) return null;
  for (let at = end - LEAST_CLAUSE; at >= start; at--) {
    if (isEdge(text, strip, at) && rules.comparing.relative.has(foldedToken(text.form, strip.tokens[at]!))) return at;
  }
  return null;
}
