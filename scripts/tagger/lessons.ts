import { languageOf } from '../../src/lang/index.ts';
import { Tag, type TextForm } from '../../src/model/index.ts';
import { formOf, hashString } from '../../src/text/index.ts';
import type { GoldDocument } from './gum.ts';
import type { Lexicon } from './lexicon.ts';

/** Penn's names for the tags, as treebanks write them. */
export const PENN: ReadonlyMap<string, number> = new Map([
  ...Object.entries(Tag).map(([name, tag]) => [name, tag] as [string, number]),
  ['PRP$', Tag.PRPS],
  ['WP$', Tag.WPS],
  ['.', Tag.STOP],
  [',', Tag.COMMA],
  [':', Tag.COLON],
  ['``', Tag.QUOTE],
  ["''", Tag.QUOTE],
  ['-LRB-', Tag.OPEN],
  ['-RRB-', Tag.CLOSE],
  ['$', Tag.SYM],
  ['NFP', Tag.COLON],
  ['ADD', Tag.NNP],
]);

/** The form of a document and the gold tag of each of its tokens; 0 where the token is no token of the gold. */
export function alignGold(document: GoldDocument): { form: TextForm; gold: Uint8Array } {
  const form = formOf(document.text, languageOf('en').form);
  const tags = new Map(document.tokens.map(({ start, end, tag }) => [`${start}:${end}`, PENN.get(tag) ?? 0]));
  const { starts, ends, length } = form.tokens;
  return { form, gold: Uint8Array.from({ length }, (_, i) => tags.get(`${starts[i]}:${ends[i]}`) ?? 0) };
}

/** At most this many word classes: a class is a byte, 0 means unknown. */
const MAX_CLASSES = 250;

/**
 * The lexicon as word classes: the hash of each word's normal form → class + 1. Rare classes fall to the most frequent
 * class with the same first tag that has the fewest tags too many or too few.
 */
export function classify(lexicon: Lexicon): { entries: Map<number, number>; classes: number[][] } {
  const canonical = (tags: readonly string[]) => [tags[0]!, ...tags.slice(1).sort()].join(' ');
  const counts = new Map<string, number>();
  for (const tags of lexicon.values()) counts.set(canonical(tags), (counts.get(canonical(tags)) ?? 0) + 1);
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_CLASSES);
  const classes = kept.map(([name]) => name.split(' '));
  const numberOf = new Map(kept.map(([name], i) => [name, i]));
  const nearest = (name: string): number => {
    const tags = name.split(' ');
    let best = 0;
    let cost = Infinity;
    for (const [i, other] of classes.entries()) {
      const missing = tags.filter((tag) => !other.includes(tag)).length;
      const extra = other.filter((tag) => !tags.includes(tag)).length;
      const now = 3 * missing + extra + (other[0] === tags[0] ? 0 : 1);
      if (now < cost) [best, cost] = [i, now];
    }
    return best;
  };
  const entries = new Map<number, number>();
  for (const [word, tags] of lexicon) {
    const name = canonical(tags);
    entries.set(hashString(word), (numberOf.get(name) ?? nearest(name)) + 1);
  }
  return { entries, classes: classes.map((tags) => tags.map((tag) => PENN.get(tag)!)) };
}
