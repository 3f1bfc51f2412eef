import { FNV_OFFSET, finishHash, hashString, hashUnit } from '../../text/index.ts';
import { wordsOf } from '../features.ts';
import type { HtmlBlock } from './blocks.ts';

/** Words in a row by which a block is found again in the text that the page's metadata repeat. */
const RUN = 4;
/** Share of a block's runs that must stand there. */
const FOUND = 0.6;
/** Share of the declared text that the page must show before the declaration is believed. */
const SHOWN = 0.75;
/** Fewest words of a declared text that is more than a summary. */
const FEWEST_WORDS = 60;

/**
 * Which blocks stand in the text that the page declares as its own in structured data; null where nothing is declared,
 * or the page does not show most of it (a summary, another page's text).
 */
export function declaredBlocks(blocks: readonly HtmlBlock[], declared: string | null): readonly boolean[] | null {
  if (declared === null) return null;
  const words = wordsOf(declared.toLowerCase());
  if (words.length < FEWEST_WORDS) return null;
  const runs = new Set(runsOf(words));
  let shown = 0;
  const found = blocks.map(({ text, words: count }) => {
    const own = runsOf(wordsOf(text.toLowerCase()));
    if (own.length === 0) return false;
    const hits = own.filter((run) => runs.has(run)).length;
    const stands = hits >= own.length * FOUND;
    if (stands) shown += count;
    return stands;
  });
  return shown >= words.length * SHOWN ? found : null;
}

function runsOf(words: readonly string[]): number[] {
  const hashes = words.map((word) => hashString(word));
  const runs: number[] = [];
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let hash = FNV_OFFSET;
    for (let j = i; j < i + RUN; j++) hash = hashUnit(hashUnit(hash, hashes[j]! & 0xffff), hashes[j]! >>> 16);
    runs.push(finishHash(hash));
  }
  return runs;
}
