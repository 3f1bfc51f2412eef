import { beginAlike, soundAlike } from '../../lang/index.ts';
import type { Attribution, LocalName, Name } from '../../model/index.ts';
import type { Voice } from './record.ts';
import type { NameKnowledge } from './rules.ts';

/** Who somebody is, as far as the dossier knows. */
export interface Identity {
  /** A `Name.id`; null where no name of the dossier stands behind the words. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  readonly kind: Name['kind'] | null;
  /** As the text at hand tells it: by a title, a given name, pronouns. */
  readonly gender: LocalName['gender'];
  /** The words of the name that tell people apart, folded. */
  readonly parts: readonly string[];
  /** Those in front of the last that are given names for sure: a title is none. */
  readonly given: readonly string[];
  /** As written. */
  readonly roles: readonly string[];
  /** Sigils of the witnesses that give the name in full. */
  readonly inFull: readonly string[];
  /** Sigils of the witnesses that speak of them at all. */
  readonly knownTo: readonly string[];
}

/** Whether a report's speaker is the voice of a record: `unknown` wherever an accusation would rest on a guess. */
export type Sameness = 'same' | 'other' | 'unknown';

/**
 * Compares a report's speaker with a voice. Two ids that differ are two people only if both are persons: an
 * organisation speaks through its people. Where an id is missing, people are told by their names as written.
 */
export function sameSpeaker(speaker: Identity | null, voice: Identity | null): Sameness {
  if (speaker === null || voice === null) return 'unknown';
  // "MS RUIZ" of the record is hardly the report's Mr Ruiz, even where nothing else tells the two names apart.
  const isOtherSex = speaker.gender !== null && voice.gender !== null && speaker.gender !== voice.gender;
  if (speaker.id !== null && speaker.id === voice.id) return isOtherSex ? 'unknown' : 'same';
  if (speaker.kind === 'organisation' || voice.kind === 'organisation') return 'unknown';
  if (speaker.parts.length === 0 || voice.parts.length === 0) return 'unknown';
  const isIn = (parts: readonly string[], other: readonly string[]) => other.includes(parts.at(-1)!);
  if (isIn(speaker.parts, voice.parts) || isIn(voice.parts, speaker.parts)) {
    if (haveOtherGivenNames(speaker, voice)) return 'other';
    return isOtherSex || mayHaveOtherGivenNames(speaker, voice) ? 'unknown' : 'same';
  }
  if (soundAlike(speaker.parts.at(-1)!, voice.parts.at(-1)!)) return 'same';
  return mayBeOneName(speaker.parts, voice.parts) ? 'unknown' : 'other';
}

/** "Milo Storm" and "Milo Stormin": one first name, and surnames that begin alike. */
function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && a[0] === b[0] && beginAlike(a.at(-1)!, b.at(-1)!);
}

/** "Tom Ruiz" is not "Ana Ruiz"; "T. Ruiz" may be, and so may "Cllr Ruiz". */
function haveOtherGivenNames(a: Identity, b: Identity): boolean {
  if (a.id === null || b.id === null || a.id === b.id) return false;
  if (a.given.length > 0 && b.given.length > 0) return !meet(a.given, b.given);
  // One text that names both in full means two people, in whatever tongue they were named.
  const [front, other] = [a, b].map(({ parts }) => parts.slice(0, -1));
  return !meet(front!, other!) && a.inFull.some((sigil) => b.inFull.includes(sigil));
}

/** "Tom Ruiz" and "Vik Ruiz": what stands in front of one surname may be a title or a given name nobody knows. */
function mayHaveOtherGivenNames(a: Identity, b: Identity): boolean {
  const [front, other] = [a, b].map(({ parts }) => parts.slice(0, -1));
  return a.id !== b.id && front!.length > 0 && other!.length > 0 && !meet(front!, other!);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  const agree = (one: string, other: string) =>
    one.startsWith(other) || other.startsWith(one) || soundAlike(one, other);
  return a.some((one) => b.some((other) => agree(one, other)));
}

/** The dossier's names, and what a language knows of names. */
export interface People extends NameKnowledge {
  readonly names: ReadonlyMap<string, Name>;
}

/** What is known of a witness's names, by local name: the `Name.id`, and the sex. */
interface Locals {
  readonly ids: readonly string[] | undefined;
  readonly genders: readonly LocalName['gender'][] | undefined;
}

/** Whom a text gives words to, by the dossier's names. */
export function identityOf(
  speaker: Pick<Attribution, 'name' | 'local'> | null,
  { ids, genders }: Locals,
  people: People,
): Identity | null {
  if (speaker === null) return null;
  const id = (speaker.local === null ? null : ids?.[speaker.local]) || null;
  const known = id === null ? undefined : people.names.get(id);
  const name = known?.name ?? speaker.name;
  const parts = people.nameParts(name);
  return {
    id,
    name,
    kind: known?.kind ?? null,
    gender: (speaker.local === null ? null : genders?.[speaker.local]) ?? null,
    parts,
    // "Judge" and "Dean" are given names, too: nobody is somebody else for a title.
    given: parts.slice(0, -1).filter((part) => people.isGivenName(part) && !people.isTitle(part)),
    roles: known?.roles ?? [],
    inFull: parts.length < 2 || known?.kind !== 'person' ? [] : fullIn(known, parts, people),
    knownTo: known?.variants.flatMap(({ witnesses }) => witnesses) ?? [],
  };
}

/** The witnesses that have a given name in front of the surname, and no title that looks like one. */
function fullIn({ variants }: Name, parts: readonly string[], { isTitle, nameParts }: People): string[] {
  return variants.flatMap(({ text, witnesses }) => {
    const own = nameParts(text);
    const isFull = own.length > 1 && own.at(-1) === parts.at(-1) && own[0] === parts[0] && !own.some(isTitle);
    return isFull ? witnesses : [];
  });
}

/** Whether a report's speaker is the voice, for each voice of a record. */
export function samenesses(speaker: Identity | null, voices: readonly Speaking[]): Sameness[] {
  const isThere = voices.some(
    ({ voice, identity }) => voice.kind === 'turn' && sameSpeaker(speaker, identity) === 'same',
  );
  return voices.map(({ identity }, at) => {
    const found = speaksWith(speaker, voices, at);
    return found === 'unknown' && isThere && isAnotherSeat(speaker!, identity, at, voices) ? 'other' : found;
  });
}

/**
 * Whether the label of voice `at` names nobody and yet is not `speaker`, who speaks under their own name: "THE CHAIR",
 * unless they are the chair; "Q", unless somebody is questioned by letters, whose names stand elsewhere.
 */
function isAnotherSeat(speaker: Identity, identity: Identity | null, at: number, voices: readonly Speaking[]): boolean {
  const { voice } = voices[at]!;
  if (voice.kind !== 'turn' || (identity !== null && identity.parts.length > 0)) return false;
  const letters = voices.filter((other, i) => i !== at && other.voice.kind === 'turn' && other.voice.name.length === 1);
  if (voice.name.length === 1) return letters.every((other) => sameSpeaker(speaker, other.identity) === 'same');
  const office = voice.name.toLowerCase().split(/\s+/).at(-1)!;
  return !speaker.roles.some((role) => role.toLowerCase().includes(office));
}

/**
 * The same for voice `at` of a record. Words that the speaker reads out belong to whom he quotes, even where the record
 * does not say clearly who that is.
 */
function speaksWith(speaker: Identity | null, voices: readonly Speaking[], at: number): Sameness {
  const { voice, identity } = voices[at]!;
  const compared = sameSpeaker(speaker, identity);
  const found = compared === 'other' && !voice.named ? 'unknown' : compared;
  if (found === 'same' || voice.through === null) return found;
  return sameSpeaker(speaker, voices[voice.through]!.identity) === 'same' ? 'other' : found;
}

/**
 * Whether the words of the report `sigil` for a speaker may mean `voice` after all, whomever they were taken to mean: a
 * surname that both have, unless the report names the one in full and never speaks of the other; or a role that the
 * voice has. On such words nobody is accused.
 */
export function mayMean(
  words: string,
  sigil: string,
  speaker: Identity,
  voice: Identity,
  { nameParts }: NameKnowledge,
): boolean {
  const parts = nameParts(words);
  // A pronoun was taken for somebody who is named beside it.
  if (parts.length > 1 || (parts.length === 0 && !/\s/.test(words))) return false;
  if (speaker.parts.length > 0 && speaker.parts.at(-1) === voice.parts.at(-1))
    return !speaker.inFull.includes(sigil) || voice.knownTo.includes(sigil);
  const role = parts.length > 0 ? '' : words.toLowerCase().replace(/^\S+\s+/, '');
  return role !== '' && voice.roles.some((one) => `${one.toLowerCase()} `.startsWith(`${role} `));
}

/** A voice and who it is. */
export interface Speaking {
  readonly voice: Voice;
  readonly identity: Identity | null;
}

/** Who speaks with `voice`. */
export function voiceIdentity(voice: Voice, locals: Locals, people: People): Identity | null {
  return voice.kind === 'document' ? null : identityOf(voice, locals, people);
}
