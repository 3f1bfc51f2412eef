import type { Attribution, LabelledTurn, Quotation, Range } from '../model/index.ts';
import { contains } from '../model/index.ts';

/**
 * Whom a report gives a figure to: the speaker of the innermost quotation, direct or indirect, around it; in a
 * transcript, whose turn it is; null where the report gives it itself.
 */
export function attributionAt(
  figure: Range,
  quotations: readonly Quotation[],
  turns: readonly LabelledTurn[],
): Attribution | null {
  let innermost: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.speaker === null || !contains(quotation.range, figure)) continue;
    const length = quotation.range.end - quotation.range.start;
    if (innermost === null || length < innermost.range.end - innermost.range.start) innermost = quotation;
  }
  if (innermost !== null) return innermost.speaker;
  const turn = turns.find(({ span }) => contains(span, figure));
  return turn === undefined ? null : { name: turn.speaker, range: turn.label, local: null };
}
