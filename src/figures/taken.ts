import type { TimeReading } from '../lang/index.ts';

/** 1 for each token that belongs to a date, a clock time or another moment. Lengths of time, and distances in it ("six years ago"), are quantities and stay free. */
export function takenBy(times: readonly TimeReading[], tokens: number): Uint8Array {
  const taken = new Uint8Array(tokens);
  for (const { from, to, meaning } of times) {
    if (meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'shift') taken.fill(1, from, to);
  }
  return taken;
}
