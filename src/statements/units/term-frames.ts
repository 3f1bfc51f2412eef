import type { Lexicon } from '../../lang/index.ts';
import type { Range } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { NAME_PART_WEIGHT, NAME_WEIGHT, type Term } from './term.ts';

export const FRAME_WEIGHT = 0.15;
/** Characters between a role and its name: "director of the observatory, Ana Lopez". */
const ROLE_REACH = 24;

/** A word that stands for a name: "it", "the company". */
export interface Referring extends Range {
  readonly name: string;
}

/** What a name counts where another word stands for it: who is meant is read, not written. */
const REFERENCE = 0.8;

/** The words of the name that a pronoun or description stands for, at its place. */
export function nameTerms({ name, start, end }: Referring, lexicon: Lexicon): Term[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}'-]+/u).filter((word) => word.length > 1 && /\p{Lu}/u.test(word));
  const weight = REFERENCE * (words.length > 1 ? NAME_PART_WEIGHT : NAME_WEIGHT);
  return words.map((word) => ({ word: lexicon.lemma(fold(word)), kind: 'name', weight, start, end, referred: true }));
}

/** Lightens the parts of longer names, and makes roles that stand beside a name part of its frame. */
export function framed(terms: readonly Term[], lexicon: Lexicon, frames: readonly Range[]): Term[] {
  const beside = (a: Term | undefined, b: Term | undefined, gap: number) =>
    a !== undefined && b !== undefined && b.start - a.end <= gap;
  let frame = 0;
  return terms.map((term, i) => {
    while (frame < frames.length && frames[frame]!.end <= term.start) frame++;
    const inFrame = frame < frames.length && frames[frame]!.start <= term.start;
    if (inFrame && term.kind !== 'number' && term.kind !== 'date')
      return { ...term, kind: 'frame', weight: FRAME_WEIGHT };
    const before = terms[i - 1];
    const after = terms[i + 1];
    const nearName =
      (before?.kind === 'name' && beside(before, term, ROLE_REACH)) ||
      (after?.kind === 'name' && beside(term, after, ROLE_REACH));
    if (term.kind === 'name') {
      if (lexicon.isRole(term.word) && nearName) return { ...term, kind: 'frame', weight: FRAME_WEIGHT };
      const part =
        (before?.kind === 'name' && beside(before, term, 2)) || (after?.kind === 'name' && beside(term, after, 2));
      return part ? { ...term, weight: NAME_PART_WEIGHT } : term;
    }
    return term.kind === 'word' && nearName && lexicon.isRole(term.word)
      ? { ...term, kind: 'frame', weight: FRAME_WEIGHT }
      : term;
  });
}
