/** Words in a shingle. */
const SHINGLE = 5;
/** Shingles that a pair must share. */
const LEAST = 2;

/** The words of a text as numbers: runs of letters and digits, lower-cased, hashed (FNV-1a). ASCII only. */
export function bareWords(text: string): Uint32Array {
  const words = new Uint32Array(text.length >> 1);
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    let unit = i < text.length ? text.charCodeAt(i) : 0;
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 0xbf) {
      hash = Math.imul((hash || 0x811c9dc5) ^ unit, 0x01000193);
    } else if (hash !== 0) {
      words[count++] = hash;
      hash = 0;
    }
  }
  return words.slice(0, count);
}

/**
 * The bare minimum of a search for reused text: all shingles of all texts, sorted; texts that share enough, with the number
 * of shingles they share. Nothing is aligned.
 */
export function bareJoin(texts: readonly Uint32Array[]): Map<number, number> {
  const total = texts.reduce((sum, { length }) => sum + Math.max(0, length - SHINGLE + 1), 0);
  const hashes = new Uint32Array(total);
  const owners = new Uint16Array(total);
  let at = 0;
  texts.forEach((words, owner) => {
    for (let i = 0; i + SHINGLE <= words.length; i++) {
      let hash = 0;
      for (let k = 0; k < SHINGLE; k++) {
        hash = Math.imul(hash ^ words[i + k]!, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      hashes[at] = hash >>> 0;
      owners[at++] = owner;
    }
  });
  return pairsIn(...sorted(hashes, owners), texts.length);
}

function sorted(hashes: Uint32Array, owners: Uint16Array): [Uint32Array, Uint16Array] {
  let [keys, values]: [Uint32Array, Uint16Array] = [hashes, owners];
  let [nextKeys, nextValues]: [Uint32Array, Uint16Array] = [new Uint32Array(keys.length), new Uint16Array(keys.length)];
  const starts = new Uint32Array(2048);
  for (let shift = 0; shift < 32; shift += 11) {
    starts.fill(0);
    for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & 2047]!++;
    let sum = 0;
    for (let bucket = 0; bucket < 2048; bucket++) {
      const size = starts[bucket]!;
      starts[bucket] = sum;
      sum += size;
    }
    for (let i = 0; i < keys.length; i++) {
      const to = starts[(keys[i]! >>> shift) & 2047]!++;
      nextKeys[to] = keys[i]!;
      nextValues[to] = values[i]!;
    }
    [keys, nextKeys, values, nextValues] = [nextKeys, keys, nextValues, values];
  }
  return [keys, values];
}

function pairsIn(hashes: Uint32Array, owners: Uint16Array, size: number): Map<number, number> {
  const shared = new Uint16Array(size * size);
  for (let from = 0; from < hashes.length; ) {
    let to = from + 1;
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    // Owners ascend in a list, because the sort keeps the order of equal keys.
    for (let i = from; i < to; i++) {
      if (i > from && owners[i] === owners[i - 1]) continue;
      for (let j = from; owners[j]! < owners[i]!; j++) {
        if (j > from && owners[j] === owners[j - 1]) continue;
        shared[owners[j]! * size + owners[i]!]!++;
      }
    }
    from = to;
  }
  const pairs = new Map<number, number>();
  for (let key = 0; key < shared.length; key++) if (shared[key]! >= LEAST) pairs.set(key, shared[key]!);
  return pairs;
}
