import { NameWord } from '../lang/index.ts';
import { Tag } from '../model/index.ts';
import { Case, Style } from './casing.ts';
import { peopleAt } from './peoples.ts';
import type { Reading } from './reading.ts';
import { isGiven } from './word-kinds.ts';

// Where a person's name begins of which the model took what stands in front, too.

/** Where the name begins in "Minister of Agriculture Ana Ruiz", of which the model took three words. */
export function afterOffice(
  { classes, listed, roles, tags, cases, firsts }: Reading,
  from: number,
  to: number,
): number {
  if (
    to - from < 3 ||
    from - 2 < firsts[from]! ||
    tags[from - 1] !== Tag.IN ||
    (roles[from - 2]! & NameWord.Title) === 0
  )
    return from;
  let start = from;
  while (to - start > 2 && cases[start] === Case.Capital && classes[start] !== 0 && !isGiven(listed[start]!)) start++;
  return start;
}

/** Where the name begins in "Archivist Ana Ruiz", of three words: a common word before a given name says what she is. */
export function afterCalling({ classes, listed, cases }: Reading, from: number, to: number): number {
  const calls =
    to - from > 2 &&
    classes[from] !== 0 &&
    listed[from] === 0 &&
    cases[from + 1] === Case.Capital &&
    isGiven(listed[from + 1]!);
  return calls ? from + 1 : from;
}

/** Where the name begins in "NNA Ana Ruiz": an agency's initials in front of its reporter. */
export function afterInitials({ cases, listed, styles, form }: Reading, from: number, to: number): number {
  const isAgency =
    to - from > 2 &&
    styles[from] !== Style.Upper &&
    cases[from] === Case.Upper &&
    form.tokens.ends[from]! - form.tokens.starts[from]! > 2 &&
    cases[from + 1] === Case.Capital &&
    isGiven(listed[from + 1]!);
  return isAgency ? from + 1 : from;
}

/** Where the name begins in "Australian Ana Ruiz"; a people's word before one other is a name's own ("German Titov"). */
export function afterPeople(reading: Reading, from: number, to: number): number {
  const after = peopleAt(reading, from);
  return after > from && to - after > 1 ? after : from;
}
