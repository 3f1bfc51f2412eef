import { GazetteerBit, NameWord, nameKey } from '../lang/index.ts';
import { Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import { Evidence } from './evidence.ts';
import type { NameAt, Reading } from './reading.ts';
import { isGiven } from './word-kinds.ts';

/** "Moody's cut its rating", "Sotheby 's": a house whose name is a genitive, as the lists have it. */
export function withOwn(reading: Reading, name: NameAt): NameAt {
  return isOwn(reading, name.from, name.to) ? { ...name, to: name.to + 1, kind: 'organisation' } : name;
}

/** "Moody's", where the model took the word for a common one. */
export function ownHouses(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const { tags, cases } = reading;
  const found: NameAt[] = [];
  for (let i = 0; i + 1 < cases.length; i++) {
    if (tags[i + 1] !== Tag.POS || cases[i]! < Case.Capital || !isOwn(reading, i, i + 1)) continue;
    if (!names.some(({ from, to }) => from <= i + 1 && i < to))
      found.push({ from: i, to: i + 1, kind: 'organisation' });
  }
  return found;
}

/** Whether the genitive behind a name belongs to it. One of somebody whom the text introduces is their own. */
export function isOwn({ tags, form, firsts, evidence, listedAt }: Reading, from: number, to: number): boolean {
  if (to >= form.tokens.length || firsts[to] !== firsts[from] || tags[to] !== Tag.POS) return false;
  const known = evidence.get(form.tokens.norms[to - 1]!);
  if ((known & (Evidence.Titled | Evidence.Surname | Evidence.PersonLast)) !== 0) return false;
  return (listedAt(nameKey(form.tokens, from, to + 1) | 0) & GazetteerBit.Organisation) !== 0;
}

/** Where the person ends in "Ana Ruiz' Acme", of which the model took all for one body; 0 else. */
export function ownerOf({ roles, tags, listed, cases, form }: Reading, from: number, to: number): number {
  if (!isGiven(listed[from]!) || (roles[to - 1]! & NameWord.Organisation) !== 0) return 0;
  // The tagger takes the mark of "Ruiz' Acme" for one of quotation; "O'Neill" goes on without a blank.
  const isGenitive = (i: number) =>
    tags[i] === Tag.POS || (foldedToken(form, i) === "'" && form.tokens.ends[i]! < form.tokens.starts[i + 1]!);
  for (let i = from + 2; i < to - 1; i++) if (isGenitive(i) && cases[i - 1] === Case.Capital) return i;
  return 0;
}
