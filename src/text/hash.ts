/**
 * 32-bit FNV-1a over code units, finished with Murmur3's mixer; never 0. Two different words of one dossier collide
 * with a chance of about n²/2³³: one in a hundred thousand dossiers of 300 different words, one in ten of 30,000.
 * Where a collision would change what a reader is told, the words themselves are compared.
 */
export function hashString(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return finishHash(hash);
}

export const FNV_OFFSET = 0x811c9dc5 | 0;

/** One step of FNV-1a over a code unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads the bits; never 0, which stands for "not a word". */
export function finishHash(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0 || 1;
}

/** Six characters of a 32-bit hash, for ids that people type: digits and lower-case letters without look-alikes. */
export function shortId(text: string): string {
  let hash = hashString(text);
  let id = '';
  for (let i = 0; i < 6; i++) {
    id += ID_LETTERS[hash & 31]!;
    hash = Math.floor(hash / 32);
  }
  return id;
}

const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
