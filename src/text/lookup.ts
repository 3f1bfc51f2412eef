/**
 * A read-only map from 32-bit hashes to bytes, 1.23 slots of three characters an entry: a static function after
 * Botelho, Pagh, Ziviani 2007 and Graf, Lemire 2020 ("Xor filters"). A hash that was never put in gives 0, except one in
 * 1,024, which gives an arbitrary value. It is read where it lies in the string: a table that had to be unpacked would
 * cost every start of the program some milliseconds.
 */
export interface Lookup {
  /** Six bits a character from `0` on, the high bits first: a fingerprint of ten bits and the value. */
  readonly slots: string;
  readonly seed: number;
}

/** The byte stored for `hash`; 0 where there is none. O(1), three reads. */
export function lookUp({ slots, seed }: Lookup, hash: number): number {
  const third = (slots.length / 9) | 0;
  const a = mix(hash ^ seed);
  const b = mix(a ^ 0x9e3779b9);
  const c = mix(b ^ 0x85ebca6b);
  const value =
    slotAt(slots, reduce(a, third)) ^
    slotAt(slots, third + reduce(b, third)) ^
    slotAt(slots, 2 * third + reduce(c, third));
  return value >>> 8 === fingerprint(c) ? value & 0xff : 0;
}

/** The three slots of a hash and its fingerprint, for the script that fills a lookup. */
export function slotsOf(hash: number, seed: number, third: number): { slots: [number, number, number]; print: number } {
  const a = mix(hash ^ seed);
  const b = mix(a ^ 0x9e3779b9);
  const c = mix(b ^ 0x85ebca6b);
  return {
    slots: [reduce(a, third), third + reduce(b, third), 2 * third + reduce(c, third)],
    print: fingerprint(c),
  };
}

/** Code of the character that stands for 0. */
export const LOOKUP_ZERO = 0x30;

function slotAt(slots: string, slot: number): number {
  const at = 3 * slot;
  return (
    ((slots.charCodeAt(at) - LOOKUP_ZERO) << 12) |
    ((slots.charCodeAt(at + 1) - LOOKUP_ZERO) << 6) |
    (slots.charCodeAt(at + 2) - LOOKUP_ZERO)
  );
}

function fingerprint(hash: number): number {
  return Math.imul(hash, 0x27d4eb2f) >>> 22;
}

/** Murmur3's finaliser. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** `hash` spread over 0 … `size` - 1; `size` below 2¹⁶. */
function reduce(hash: number, size: number): number {
  return Math.imul(hash >>> 16, size) >>> 16;
}
