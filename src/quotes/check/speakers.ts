import type { Attribution, Name } from '../../model/index.ts';
import type { Voice } from './record.ts';

/** Who somebody is, as far as the dossier knows. */
export interface Identity {
  /** A `Name.id`; null where no name of the dossier stands behind the words. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  readonly kind: Name['kind'] | null;
  /** The words of the name that tell people apart, folded. */
  readonly parts: readonly string[];
}

/** Whether a report's speaker is the voice of a record: `unknown` wherever an accusation would rest on a guess. */
export type Sameness = 'same' | 'other' | 'unknown';

/**
 * Compares a report's speaker with a voice. Two ids that differ are two people only if both are persons: an
 * organisation speaks through its people. Where an id is missing, people are told by their names as written.
 */
export function sameSpeaker(speaker: Identity | null, voice: Identity | null): Sameness {
  if (speaker === null || voice === null) return 'unknown';
  if (speaker.id !== null && speaker.id === voice.id) return 'same';
  if (speaker.kind === 'organisation' || voice.kind === 'organisation') return 'unknown';
  if (speaker.parts.length === 0 || voice.parts.length === 0) return 'unknown';
  const isIn = (parts: readonly string[], other: readonly string[]) => other.includes(parts.at(-1)!);
  return isIn(speaker.parts, voice.parts) || isIn(voice.parts, speaker.parts) ? 'same' : 'other';
}

/** The words of a name that have a capital, folded; none for a description ("the minister") or a pronoun. */
function nameParts(name: string): string[] {
  if (DESCRIPTION.test(name)) return [];
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}\p{L}/u.test(word))
    .map((word) => word.toLowerCase().replace(/['’]s$/, ''));
}

const DESCRIPTION =
  /^(?:the|an?|this|that|one|some|his|her|its|their|my|our|your)\s|^(?:he|she|they|it|we|i|you|this|that|one|his|hers)$/i;

/** Whom a text gives words to, by the dossier's names. */
export function identityOf(
  speaker: Pick<Attribution, 'name' | 'local'> | null,
  ids: readonly string[] | undefined,
  names: ReadonlyMap<string, Name>,
): Identity | null {
  if (speaker === null) return null;
  const id = speaker.local === null ? null : (ids?.[speaker.local] ?? null);
  const known = id === null ? undefined : names.get(id);
  const name = known?.name ?? speaker.name;
  return { id, name, kind: known?.kind ?? null, parts: nameParts(name) };
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
  return voice.kind === 'document' ? null : identityOf(voice, ids, names);
}
