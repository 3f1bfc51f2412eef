import { type LocalName, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import type { NameAt, Reading } from './reading.ts';

/**
 * The peoples, tongues and faiths that a text names by themselves: "the German army", "two South Africans". `found` are
 * the names there are already, in which they do not count. One for each people, in the order of the text. O(tokens).
 */
export function peoplesIn(reading: Reading, found: readonly Pick<NameAt, 'from' | 'to'>[]): LocalName[] {
  const { form } = reading;
  const { starts, ends, length } = form.tokens;
  const taken = new Uint8Array(length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const places = new Map<string, number[]>();
  for (let i = 0; i < length; i++) {
    const to = taken[i] === 1 ? i : peopleAt(reading, i);
    if (to === i || taken[to - 1] === 1) continue;
    const people = singular(reading, i, to);
    const known = places.get(people);
    if (known === undefined) places.set(people, [i, to]);
    else known.push(i, to);
    i = to - 1;
  }
  return [...places.values()].map((tokens) => {
    const mentions = [];
    for (let at = 0; at < tokens.length; at += 2) {
      const range = { start: starts[tokens[at]!]!, end: ends[tokens[at + 1]! - 1]! };
      mentions.push({ ...range, titled: range, full: range });
    }
    const name = form.text.slice(mentions[0]!.start, mentions[0]!.end).replace(/\s+/g, ' ');
    return { name, kind: 'other', mentions, roles: [], gender: null };
  });
}

/** The token behind a people's words that begin with token `from`; `from` itself where none do. */
export function peopleAt(reading: Reading, from: number): number {
  const { cases, form, rules } = reading;
  const isWord = (i: number) =>
    i < form.tokens.length && form.tokens.kinds[i] === TokenKind.Word && cases[i]! >= Case.Capital;
  if (!isWord(from)) return from;
  if (isWord(from + 1) && rules.peoples.has(singular(reading, from, from + 2))) return from + 2;
  return rules.peoples.has(singular(reading, from, from + 1)) ? from + 1 : from;
}

/** "german" for "german" and "germans". */
function singular({ form, rules }: Reading, from: number, to: number): string {
  const first = foldedToken(form, from);
  const words = to - from === 1 ? first : `${first} ${foldedToken(form, to - 1)}`;
  return rules.peoples.has(words) ? words : words.replace(rules.plural, '');
}
