/** A stretch of one text, in UTF-16 code units, half open. It names no witness: the text it lies in is known. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a named witness's text. `witness.text.slice(start, end) === text`, always. */
export interface Span extends Range {
  readonly witness: string;
  readonly text: string;
}

/** The span that a range is once its witness is known. */
export function spanOf(witness: { readonly sigil: string; readonly text: string }, range: Range): Span {
  return {
    witness: witness.sigil,
    start: range.start,
    end: range.end,
    text: witness.text.slice(range.start, range.end),
  };
}

/** How many code units two ranges of one text share; 0 where they do not touch. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly in `outer`; equal ranges contain each other. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then the longer first. */
export function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
