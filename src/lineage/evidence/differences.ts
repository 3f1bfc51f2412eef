import type { LineageWitness } from '../input.ts';
import type { KinPair } from './types.ts';

/** Words [fromA, toA) of one and [fromB, toB) of the other that stand in the same place of a shared sentence. */
export interface Difference {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Where two witnesses differ inside their shared passages; "per cent" and "percent" do not. None in a retelling. */
export function differencesOf({ kin, a, b }: KinPair): Difference[] {
  if (kin.retelling !== null) return [];
  const found: Difference[] = [];
  for (const { runs } of kin.passages) {
    for (let i = 3; i < runs.length; i += 3) {
      const length = runs[i - 1]!;
      const [fromA, toA, fromB, toB] = [runs[i - 3]! + length, runs[i]!, runs[i - 2]! + length, runs[i + 1]!];
      if (!sameLetters(a, fromA, toA, b, fromB, toB)) found.push({ fromA, toA, fromB, toB });
    }
  }
  return found;
}

/** Whether two stretches are the same letters; how many they are tells most apart. */
function sameLetters(
  a: LineageWitness,
  fromA: number,
  toA: number,
  b: LineageWitness,
  fromB: number,
  toB: number,
): boolean {
  if (letters(a, fromA, toA) !== letters(b, fromB, toB)) return false;
  return lettersOf(a, fromA, toA) === lettersOf(b, fromB, toB);
}

function letters({ prints: { words } }: LineageWitness, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += words.ends[i]! - words.starts[i]!;
  return count;
}

function lettersOf({ form, prints: { words } }: LineageWitness, from: number, to: number): string {
  let letters = '';
  for (let i = from; i < to; i++) letters += form.folded.slice(words.starts[i]!, words.ends[i]!);
  return letters;
}
