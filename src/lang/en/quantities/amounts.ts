import { type Amount, plain } from './amount.ts';
import { multipleAt } from './multiples.ts';
import { ratioAt } from './ratios.ts';
import { partOfScale, shareInWords } from './shares.ts';
import type { Source } from './source.ts';
import { voteAt, voteWithColon } from './votes.ts';

/** The amount that begins at token `at`: a vote, a ratio, a share in words, or a plain number. */
export function amountAt(s: Source, at: number): Amount | null {
  return partOfScale(s, at) ?? shareInWords(s, at) ?? multipleAt(s, at) ?? voteWithColon(s, at) ?? plainAt(s, at);
}

/** A plain number, or a pair of them that is a ratio or a vote. */
export function plainAt(s: Source, at: number): Amount | null {
  const number = s.number(at);
  if (number === null || number.kind === 'ordinal') return null;
  if (number.kind === 'fraction' && !number.digits) return null;
  return ratioAt(s, number) ?? voteAt(s, number) ?? plain(s, number);
}
