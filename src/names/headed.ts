import { NameWord } from '../lang/index.ts';
import { Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case, Style } from './casing.ts';
import type { NameAt, Reading } from './reading.ts';
import { isGiven } from './word-kinds.ts';

/** Words of a body's name in front of its head at most: "New York Stock Exchange". */
const LONGEST_BODY = 5;

/**
 * The names found, and the bodies that the model passed over though their heads tell them: "the Northern Stock Exchange",
 * "the University of Tarn", of which it had the town at most. Only in running prose, behind an article, and never over
 * a name that goes on beyond. O(tokens).
 */
export function withHeaded(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const { tags, form } = reading;
  const taken = new Int32Array(form.tokens.length).fill(-1);
  for (const [at, { from, to }] of names.entries()) taken.fill(at, from, to);
  const found: NameAt[] = [];
  const absorbed = new Set<number>();
  for (let i = 1; i < form.tokens.length; i++) {
    // "the [Municipality] of [Tarn]": the head alone is no name.
    const isHeadAlone = taken[i] !== -1 && names[taken[i]!]!.from === i && names[taken[i]!]!.to === i + 1;
    if (tags[i - 1] !== Tag.DT || (taken[i] !== -1 && !isHeadAlone)) continue;
    const body = bodyAt(reading, i, isHeadAlone);
    if (body === null) continue;
    const inside = new Set(taken.subarray(body.from, body.to));
    inside.delete(-1);
    const fits = [...inside].every((at) => names[at]!.from >= body.from && names[at]!.to <= body.to);
    if (!fits) continue;
    for (const at of inside) absorbed.add(at);
    found.push(body);
    i = body.to;
  }
  if (found.length === 0) return [...names];
  return [...names.filter((_, at) => !absorbed.has(at)), ...found].sort((a, b) => a.from - b.from);
}

/** The body whose name begins at `from`, behind an article; null where none does. `taken`: its first word is a name already. */
function bodyAt(reading: Reading, from: number, taken: boolean): NameAt | null {
  const { cases, roles, listed, styles, firsts, form } = reading;
  if (styles[from] === Style.Upper) return null;
  const { length } = form.tokens;
  const isPart = (i: number) => i < length && cases[i] === Case.Capital && firsts[i] === firsts[from];
  let to = from;
  while (isPart(to) && to - from < LONGEST_BODY) to++;
  if (to === from || isPart(to)) return null;
  // "the University of Tarn"
  if (to - from === 1 && isHead(reading, from) && foldedToken(form, to) === reading.rules.small.of) {
    let end = to + 1;
    while (isPart(end) && end - to <= LONGEST_BODY) end++;
    return end > to + 1 && !isPart(end) ? { from, to: end, kind: 'organisation' } : null;
  }
  const last = to - 1;
  const aside = NameWord.Calendar | NameWord.Title | NameWord.Other;
  if (taken) return null;
  const isBody = to - from > 1 && isHead(reading, last) && (roles[last]! & aside) === 0;
  return isBody && !isGiven(listed[from]!) ? { from, to, kind: 'organisation' } : null;
}

/** Whether a word heads the names of bodies and of nothing else. */
function isHead({ roles, rules, form }: Reading, i: number): boolean {
  if (rules.seats.has(foldedToken(form, i))) return true;
  return (roles[i]! & NameWord.Organisation) !== 0 && (roles[i]! & (NameWord.Place | NameWord.Area)) === 0;
}
