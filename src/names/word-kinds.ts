import { GazetteerBit, type NameRules, NameWord } from '../lang/index.ts';
import { hashString } from '../text/index.ts';

// What the language's lists say of one word.

/** Bits of names that are people's. */
export const PEOPLE = GazetteerBit.Male | GazetteerBit.Female | GazetteerBit.Surname;

/** Bits of names that are on maps. */
export const PLACES = GazetteerBit.Town | GazetteerBit.Region;

/** Whether `GazetteerBit`s are those of a given name. */
export function isGiven(bits: number): boolean {
  return (bits & (GazetteerBit.Male | GazetteerBit.Female)) !== 0;
}

/** Whether `GazetteerBit`s are those of a town or a land. */
export function isPlace(bits: number): boolean {
  return (bits & PLACES) !== 0;
}

/** The `NameWord` bits of a folded word; 0 where the lists do not have it. */
export function bitsOf(word: string, { words }: NameRules): number {
  return words.get(hashString(word)) ?? 0;
}

/** Whether `NameWord` bits are those of what a body is, and not of what somebody is: council, unlike counsel. */
export function isBodyWord(bits: number): boolean {
  return (bits & (NameWord.Body | NameWord.Organisation)) !== 0 && (bits & (NameWord.Title | NameWord.Role)) === 0;
}
