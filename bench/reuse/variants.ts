import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core';
import { passagesAmong, type Words, wordsOf } from '../../src/align/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';
import { bareJoin, bareWords } from './join.ts';

/** Pairs of reports found to share something, as `a * size + b` with a < b, and how many words of each pair are aligned. */
export type Found = ReadonlyMap<number, number>;

/** One way to find who shares text with whom. `read` is not measured. */
export interface Variant<T = unknown> {
  readonly name: string;
  readonly read: (texts: readonly string[]) => T;
  readonly find: (read: T) => Found;
}

const identity = (texts: readonly string[]) => texts;
const words = (texts: readonly string[]) => texts.map((text) => wordsOf(formOf(text, languageOf('en').form)));

/** From words as numbers, and from characters; each pair of rows is compared with its own bare join. */
export const VARIANTS: readonly Variant[] = [
  variant('bare join, of words', (texts) => texts.map(bareWords), bareJoin),
  variant('stemma, of words: found and aligned', words, aligned),
  variant('bare join, of characters', identity, (texts) => bareJoin(texts.map(bareWords))),
  variant('stemma, of characters: read, found and aligned', identity, (texts) => aligned(words(texts))),
  variant('dolos-core, of characters: found and aligned', identity, dolos),
];

function variant<T>(name: string, read: (texts: readonly string[]) => T, find: (read: T) => Found): Variant {
  return { name, read, find: find as Variant['find'] };
}

function aligned(read: readonly Words[]): Found {
  const found = new Map<number, number>();
  for (const { a, b, passages } of passagesAmong(read)) {
    found.set(
      a * read.length + b,
      passages.reduce((sum, { words }) => sum + words, 0),
    );
  }
  return found;
}

/** Words in a fingerprint and fingerprints in a window, as Stemma's shingles and every one of them kept as nearly as it can. */
const [KGRAM, WINDOW] = [5, 4];

function dolos(texts: readonly string[]): Found {
  const files = texts.map((text, i) => {
    const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const regions = tokens.map((token, column) => new Region(0, column, 0, column + token.length));
    return new TokenizedFile(new File(String(i), ''), tokens, regions);
  });
  const index = new FingerprintIndex(KGRAM, WINDOW);
  index.addFiles(files);
  const found = new Map<number, number>();
  for (const pair of index.allPairs()) {
    if (pair.overlap < 2) continue;
    const [a, b] = [Number(pair.leftFile.path), Number(pair.rightFile.path)].sort((x, y) => x - y) as [number, number];
    const fragments = pair.buildFragments(1);
    const words = fragments.reduce((sum, { leftkgrams }) => sum + leftkgrams.to - leftkgrams.from + KGRAM - 1, 0);
    found.set(a * texts.length + b, words);
  }
  return found;
}
