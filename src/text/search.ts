/**
 * Index of the first of `length` things for which `holds`, in an order in which it holds for all that follow; `length`
 * where it holds for none. O(log n). What is looked up for every word has a search of its own.
 */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
