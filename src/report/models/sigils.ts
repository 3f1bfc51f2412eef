/** Sigils in the order in which they are given out: Z before AA. */
export function bySigil(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
