import { NameWord } from '../lang/index.ts';
import { Tag } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import type { NameAt, Reading } from './reading.ts';

/** The names but for posts that the model took for bodies. A post that somebody holds at one place is one throughout the text. */
export function withoutPosts(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const holders = new Set([...people.map(({ from }) => from), ...people.map(({ to }) => -to)]);
  const worded = (name: NameAt) => wordsOf(reading, name);
  const held = new Set(names.filter((name) => isPost(reading, name, holders)).map(worded));
  return names.filter((name) => name.kind === 'person' || !held.has(worded(name)));
}

/**
 * "the Director General, Ana Ruiz", "Ana Ruiz, the Town Clerk", "the Assistant Commissioner": what somebody is, and no body,
 * where its last word is an office and either its holder stands beside it or all words before are ranks or offices too.
 * `holders`: where people's names begin, and below 0 where they end.
 */
function isPost(
  { form, ranks, offices, roles, tags, firsts, rules }: Reading,
  { from, to, kind }: NameAt,
  holders: ReadonlySet<number>,
): boolean {
  const last = to - 1;
  if (kind === 'person' || to - from < 2) return false;
  // "Head of State", "President of Norland"
  const isRole =
    (roles[from]! & (NameWord.Title | NameWord.Role)) !== 0 && (roles[from]! & NameWord.Organisation) === 0;
  if (kind !== 'other' && to - from > 2 && isRole && foldedToken(form, from + 1) === rules.small.of) return true;
  const isOffice = (roles[last]! & (NameWord.Title | NameWord.Role)) !== 0 || offices.has(foldedToken(form, last));
  if (!isOffice) return false;
  const next = tags[to] === Tag.COMMA ? to + 1 : to;
  if (holders.has(next) && firsts[next] === firsts[from]) return true;
  if (tags[from - 1] === Tag.DT && tags[from - 2] === Tag.COMMA && holders.has(2 - from)) return true;
  const isBody = (i: number) => (roles[i]! & (NameWord.Organisation | NameWord.Place | NameWord.Other)) !== 0;
  for (let i = from; i < to; i++) {
    const isRank = i < last && ranks.has(foldedToken(form, i));
    const isOne = (roles[i]! & (NameWord.Title | NameWord.Role)) !== 0 && (!isBody(i) || i === last);
    if (!isRank && !isOne) return false;
  }
  return true;
}

function wordsOf({ form: { folded, tokens } }: Reading, { from, to }: NameAt): string {
  return folded.slice(tokens.starts[from], tokens.ends[to - 1]);
}
