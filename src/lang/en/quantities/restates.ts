/** Characters in the longest of what restates; it also keeps the expression below from long runs of spaces. */
const MOST_BETWEEN = 40;

/** "(", "or", "so", "which is": what stands between a figure and the same figure in other terms. */
export function restates(between: string): boolean {
  return (
    between.length <= MOST_BETWEEN &&
    /^[\s,]*(?:[(/=[]|or\b|so\b|i\.e\.|that is\b|which is\b|equal to\b|equivalent to\b|[-–—])[\s,]*(?:about|around|roughly|some|nearly|almost|approximately|or|just over|just under)?\s*$/.test(
      between,
    )
  );
}
