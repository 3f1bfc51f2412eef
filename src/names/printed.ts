import { NameWord } from '../lang/index.ts';
import { type NameKind, Tag } from '../model/index.ts';
import { Case, type Reading, Style } from './reading.ts';

// Lines that are printed and no prose: where and when a report was filed, who plays where.

/** Tokens of a line that only says who plays where: "NEW YORK AT ST LOUIS". */
const LONGEST_FIXTURE = 7;

/** What the line that it stands in makes of a name of a place or a body; its own kind elsewhere. */
export function kindInPrint(reading: Reading, from: number, to: number, kind: NameKind): NameKind {
  return isFiledFrom(reading, from, to) || isVenue(reading, from, to) ? 'place' : kind;
}

/** "ROME 1996-12-06", "AL-AIN, United Arab Emirates 1996-12-06": capitals and a date, and nothing else on the line. */
function isFiledFrom({ firsts, cases, tags, form }: Reading, from: number, to: number): boolean {
  const { starts, ends, length } = form.tokens;
  const isPart = (i: number) => cases[i]! >= Case.Capital && cases[i] !== Case.Digits;
  for (let i = firsts[from]!; i < from; i++) if (!isPart(i) && tags[i] !== Tag.COMMA) return false;
  let at = to;
  while (at < length && firsts[at] === firsts[from] && (isPart(at) || tags[at] === Tag.COMMA)) at++;
  const year = at;
  if (year + 4 >= length || firsts[year + 4] !== firsts[from] || firsts[year + 5] === firsts[from]) return false;
  return /^\d{4}-\d\d-\d\d$/.test(form.folded.slice(starts[year], ends[year + 4]));
}

/** "TORONTO AT BOSTON": the second is where they play. */
function isVenue({ firsts, styles, form }: Reading, from: number, to: number): boolean {
  const { starts, ends, length } = form.tokens;
  const first = firsts[from]!;
  if (styles[from] !== Style.Upper || from - first < 2 || to - first > LONGEST_FIXTURE) return false;
  if (to < length && firsts[to] === first) return false;
  return form.folded.slice(starts[from - 1], ends[from - 1]) === 'at';
}

/** Where a body's name ends that the legal form behind it belongs to: "Acme Corp on Friday said". */
export function withForm({ cases, roles, firsts }: Reading, from: number, to: number): number {
  const isForm =
    to < cases.length &&
    firsts[to] === firsts[from] &&
    cases[to]! >= Case.Capital &&
    cases[to] !== Case.Digits &&
    (roles[to]! & NameWord.Suffix) !== 0;
  return isForm ? to + 1 : to;
}
