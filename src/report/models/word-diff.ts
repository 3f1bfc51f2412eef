import type { Edit } from '../../model/index.ts';

/** Words. Beyond it two texts are shown whole: nobody reads a diff of pages, and the table of it grows with n². */
const MAX_DIFF_WORDS = 400;

/**
 * The words that turn `before` into `after`, as edits whose `record` is the earlier and whose `quote` is the later text.
 * Case and punctuation at the ends of words do not count as a change. Longest common subsequence, O(n·m); null where a
 * side is longer than 400 words.
 */
export function diffWords(before: string, after: string): readonly Edit[] | null {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MAX_DIFF_WORDS || b.length > MAX_DIFF_WORDS) return null;
  const [keysA, keysB] = [a.map(keyOf), b.map(keyOf)];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        keysA[i] === keysB[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j];
    while (i < a.length && j < b.length && keysA[i] === keysB[j]) [i, j] = [i + 1, j + 1];
    if (i > fromI) {
      edits.push({ op: 'keep', record: a.slice(fromI, i).join(' '), quote: b.slice(fromJ, j).join(' ') });
      continue;
    }
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && keysA[i] === keysB[j])) {
      if (j >= b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) i++;
      else j++;
    }
    const [record, quote] = [a.slice(fromI, i).join(' '), b.slice(fromJ, j).join(' ')];
    edits.push({ op: record === '' ? 'add' : quote === '' ? 'drop' : 'change', record, quote });
  }
  return edits;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function keyOf(word: string): string {
  const key = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? word : key;
}
