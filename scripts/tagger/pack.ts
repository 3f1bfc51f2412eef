import { LOOKUP_ZERO, type Lookup, slotsOf } from '../../src/text/lookup.ts';

/**
 * The slots of a lookup that holds `entries`: peels the hypergraph of their slots and fills it from the last peeled
 * back. Tries seeds from 1 until one works, as nearly every one does.
 */
export function packLookup(entries: ReadonlyMap<number, number>): Lookup {
  const third = Math.ceil((entries.size * 1.23 + 32) / 3);
  if (third > 0xffff) throw new Error(`A lookup holds at most 159,000 entries, not ${entries.size}.`);
  for (let seed = 1; ; seed++) {
    const slots = fill(entries, seed, third);
    if (slots) return { slots: toCharacters(slots), seed };
  }
}

function fill(entries: ReadonlyMap<number, number>, seed: number, third: number): Uint32Array | null {
  const keys = [...entries.keys()];
  const edges = keys.map((key) => slotsOf(key, seed, third));
  const degree = new Uint32Array(3 * third);
  const xor = new Uint32Array(3 * third);
  for (const [i, { slots }] of edges.entries()) {
    for (const slot of slots) {
      degree[slot]!++;
      xor[slot]! ^= i + 1;
    }
  }
  const queue = [...degree.keys()].filter((slot) => degree[slot] === 1);
  const order: [edge: number, slot: number][] = [];
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (degree[slot] !== 1) continue;
    const edge = xor[slot]! - 1;
    order.push([edge, slot]);
    for (const other of edges[edge]!.slots) {
      degree[other]!--;
      xor[other]! ^= edge + 1;
      if (degree[other] === 1) queue.push(other);
    }
  }
  if (order.length < keys.length) return null;
  const values = new Uint32Array(3 * third);
  for (const [edge, slot] of order.reverse()) {
    const { slots, print } = edges[edge]!;
    let value = (print << 8) | entries.get(keys[edge]!)!;
    for (const other of slots) if (other !== slot) value ^= values[other]!;
    values[slot] = value;
  }
  return values;
}

function toCharacters(slots: Uint32Array): string {
  const character = (bits: number) => String.fromCharCode(LOOKUP_ZERO + (bits & 63));
  return Array.from(slots, (slot) => character(slot >>> 12) + character(slot >>> 6) + character(slot)).join('');
}

/** A string as TypeScript writes it between single quotation marks. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
