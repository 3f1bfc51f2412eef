/** A, B, … Z, AA, AB, … for 0, 1, … */
export function sigilOf(order: number): string {
  let sigil = '';
  for (let rest = order; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    sigil = String.fromCharCode(65 + (rest % 26)) + sigil;
  }
  return sigil;
}

/** Sigils in the order in which they are given out: Z before AA. */
export function bySigil(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
