import type { StatementBasis } from '../model/index.ts';
import { fold } from '../text/index.ts';

/** One place that supports a statement, as far as its source goes. */
interface Sourced {
  readonly family: number;
  /** Who says it, in the report's words; null where the report says it itself. */
  readonly voice: string | null;
}

/**
 * What supporting places go back to. Names whose last capitalised word is the same are one voice, shown in its fullest
 * form; a family that also says it in its own name counts as such. Voices in alphabetical order.
 */
export function basisOf(places: readonly Sourced[]): StatementBasis {
  const voices = new Map<string, string>();
  const own = new Set<number>();
  for (const { family, voice } of places) {
    if (voice === null) {
      own.add(family);
      continue;
    }
    const key = voiceKey(voice);
    const known = voices.get(key);
    if (known === undefined || known.length < voice.length) voices.set(key, voice);
  }
  return { voices: [...voices.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), unattributed: own.size };
}

function voiceKey(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word.length > 1);
  return fold(words.findLast((word) => word[0] !== word[0]!.toLowerCase()) ?? words.join(' '));
}
