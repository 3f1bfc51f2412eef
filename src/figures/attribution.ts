import type { Attribution, LabelledTurn, Quotation, Range } from '../model/index.ts';
import { contains } from '../model/index.ts';
import { firstWhere } from '../text/index.ts';

/** A stretch of text that somebody says. */
interface Said {
  readonly range: Range;
  readonly by: Attribution;
}

/**
 * Whom a report gives its figures to: the speaker of the innermost quotation, direct or indirect, around a figure; in a
 * transcript, whose turn it is; null where the report gives it itself. A speaker of whom there is only a pronoun that
 * stands for nobody known is passed over for who quotes them: "we think" is whose words it is in. `isPronoun`: of the
 * words for a speaker. O(quotations that begin before the figure) for each.
 */
export function attributions(
  quotations: readonly Quotation[],
  turns: readonly LabelledTurn[],
  isPronoun: (speaker: Range) => boolean,
): (figure: Range) => Attribution | null {
  const isAnybody = ({ local, range }: Attribution) => local === null && range !== null && isPronoun(range);
  const quoted: Said[] = [];
  for (const { range, speaker } of quotations)
    if (speaker !== null && !isAnybody(speaker)) quoted.push({ range, by: speaker });
  quoted.sort((a, b) => a.range.start - b.range.start);
  const ends = Float64Array.from(quoted, ({ range }) => range.end);
  return (figure) => {
    let innermost: Said | null = null;
    const begun = firstWhere(quoted.length, (at) => quoted[at]!.range.start > figure.start);
    for (let at = 0; at < begun; at++) {
      if (ends[at]! < figure.end) continue;
      // Of two as long, the one that was found first.
      if (innermost === null || length(quoted[at]!) < length(innermost)) innermost = quoted[at]!;
    }
    if (innermost !== null) return innermost.by;
    // Turns stand in order and never overlap.
    const turn = turns[firstWhere(turns.length, (at) => turns[at]!.span.start > figure.start) - 1];
    return turn === undefined || !contains(turn.span, figure)
      ? null
      : { name: turn.speaker, range: turn.label, local: null };
  };
}

function length({ range }: Said): number {
  return range.end - range.start;
}
