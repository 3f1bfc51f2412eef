import type { Name } from '../../model/index.ts';
import type { Voice } from './record.ts';

/** Who somebody is, as far as the dossier knows. */
export interface Identity {
  /** A `Name.id`; null where no name of the dossier stands behind the words. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  readonly kind: Name['kind'] | null;
}

/** Whether a report's speaker is the voice of a record: `unknown` wherever an accusation would rest on a guess. */
export type Sameness = 'same' | 'other' | 'unknown';

/**
 * Compares a report's speaker with a voice. Two ids that differ are two people only if both are persons: an
 * organisation speaks through its people. Without ids, people are told by the last word of their names.
 */
export function sameSpeaker(speaker: Identity | null, voice: Identity | null): Sameness {
  if (speaker === null || voice === null) return 'unknown';
  if (speaker.id !== null && speaker.id === voice.id) return 'same';
  if (speaker.kind === 'organisation' || voice.kind === 'organisation') return 'unknown';
  const mine = surname(speaker.name);
  const theirs = surname(voice.name);
  if (mine === null || theirs === null) return 'unknown';
  if (mine === theirs) return 'same';
  return 'other';
}

/** The last word of a name that has a capital, folded; null for a description ("the minister", "he"). */
function surname(name: string): string | null {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0 || /^(?:the|a|an|his|her|its|their|one|some|he|she|they|it|i|we)$/i.test(words[0]!))
    return null;
  const last = words.findLast((word) => word !== word.toLowerCase());
  return last?.toLowerCase().replace(/['’]s$/, '') ?? null;
}

/**
 * The same for voice `at` of a record. Words that the speaker reads out belong to whom he quotes, even where the record
 * does not say clearly who that is.
 */
export function speaksWith(speaker: Identity | null, voices: readonly Speaking[], at: number): Sameness {
  const { voice, identity } = voices[at]!;
  const found = sameSpeaker(speaker, identity);
  if (found === 'same' || voice.through === null) return found;
  return sameSpeaker(speaker, voices[voice.through]!.identity) === 'same' ? 'other' : found;
}

/** A voice and who it is. */
export interface Speaking {
  readonly voice: Voice;
  readonly identity: Identity | null;
}

/** Who speaks with `voice`. */
export function voiceIdentity(
  voice: Voice,
  ids: readonly string[] | undefined,
  names: ReadonlyMap<string, Name>,
): Identity | null {
  if (voice.kind === 'document') return null;
  const id = voice.local === null ? null : (ids?.[voice.local] ?? null);
  const known = id === null ? undefined : names.get(id);
  return { id, name: known?.name ?? voice.name, kind: known?.kind ?? null };
}
