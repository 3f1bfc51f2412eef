import type { Passage } from '../align/index.ts';
import { wordAt } from '../align/index.ts';
import type { Range } from '../model/index.ts';
import { tokenAt, unitOf } from '../text/index.ts';
import type { ApparatusText, LocalChange } from './changes.ts';

/** Words of one quotation that stand in another for the two to be versions of one another. */
const LEAST_WORDS = 4;
/** Weight of a quotation that was put together from several: the words are there, the speech never was. */
const SPLICED = 1;

/**
 * Quotations of `to` that join words from quotations which stand apart in `from`: shown whole, next to the first of those
 * that they are made of. Two halves around "she said" stand next to each other and are one quotation.
 */
export function splicesOf(from: ApparatusText, to: ApparatusText, passages: readonly Passage[]): LocalChange[] {
  const partner = partners(to.prints.words.length, passages);
  return to.quoted.flatMap((quotation): LocalChange[] => {
    const sources = sourcesOf(quotation, from, to, partner);
    const apart = sources.some((one, i) => i > 0 && sentencesBetween(from, sources[i - 1]!, one) > 1);
    if (!apart) return [];
    return [{ kind: 'changed', before: inner(sources[0]!), after: inner(quotation), weight: SPLICED }];
  });
}

/** For each word of `to`, the word of `from` it is aligned with; -1 where there is none. */
function partners(words: number, passages: readonly Passage[]): Int32Array {
  const partner = new Int32Array(words).fill(-1);
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) {
      for (let k = 0; k < runs[i + 2]!; k++) partner[runs[i + 1]! + k] = runs[i]! + k;
    }
  }
  return partner;
}

/** The quotations of `from` of which `quotation` holds enough words, in the order of `from`. */
function sourcesOf(quotation: Range, from: ApparatusText, to: ApparatusText, partner: Int32Array): Range[] {
  const { words } = from.prints;
  const counts = new Map<Range, number>();
  const end = wordAt(to.prints.words, quotation.end);
  for (let i = wordAt(to.prints.words, quotation.start); i < end; i++) {
    const at = partner[i]!;
    if (at < 0) continue;
    const source = from.quoted.find(({ start, end }) => start <= words.starts[at]! && words.ends[at]! <= end);
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_WORDS)
    .map(([source]) => source)
    .sort((x, y) => x.start - y.start);
}

function sentencesBetween({ form }: ApparatusText, one: Range, other: Range): number {
  const sentence = (offset: number) => unitOf(form.sentences, tokenAt(form, offset));
  return sentence(other.start + 1) - sentence(one.end - 2);
}

/** A quotation without its marks. */
function inner({ start, end }: Range): Range {
  return { start: start + 1, end: end - 1 };
}
