import { Tag, type TextForm } from '../../model/index.ts';
import type { TokenRange } from './replies.ts';
import type { Term } from './term.ts';

/** The part of a clause between brackets, as offsets; what opens before the clause or closes behind it is none. */
function bracketsIn(
  { tokens }: TextForm,
  tags: Uint8Array,
  { from, to }: TokenRange,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    if (tags[i] === Tag.OPEN) open = i;
    else if (tags[i] === Tag.CLOSE && open >= 0) {
      found.push({ start: tokens.starts[open]!, end: tokens.ends[i]! });
      open = -1;
    }
  }
  return found;
}

/**
 * The terms of a clause, those of a comparison in brackets, "(2021: 61.9 per cent)", as what is not missed: they are of another
 * time than the clause. A comparison is nothing but dates and figures, with one of each at least.
 */
export function withAsides(terms: readonly Term[], form: TextForm, tags: Uint8Array, range: TokenRange): Term[] {
  const asides = bracketsIn(form, tags, range).filter(({ start, end }) => {
    const inside = terms.filter((term) => term.start >= start && term.end <= end);
    const kinds = new Set(inside.map(({ kind }) => kind));
    return kinds.has('date') && kinds.has('number') && inside.every(({ kind }) => kind === 'date' || kind === 'number');
  });
  if (asides.length === 0) return [...terms];
  return terms.map((term) =>
    asides.some(({ start, end }) => term.start >= start && term.end <= end) ? { ...term, referred: true } : term,
  );
}
