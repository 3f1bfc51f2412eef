import { fold } from '../text/index.ts';
import { Case } from './casing.ts';
import { wordOf } from './mentions.ts';
import type { NameAt, Reading } from './reading.ts';
import { spells } from './things.ts';

/**
 * Names that only something outside their own place tells: the initials of a longer name of the text ("Credit: CSTO"),
 * the outlet itself ("told the Herald" in the Sund Herald),
 * and parts of full names, the author's among them ("Orla."). `found` are the names there are already.
 */
export function toldByOthers(
  reading: Reading,
  found: readonly NameAt[],
  publisher: string | null,
  byline: readonly string[],
): NameAt[] {
  const { cases, classes, form, listed } = reading;
  const taken = new Uint8Array(form.tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const long = found
    .filter(({ kind, from, to }) => kind === 'organisation' && to - from > 1)
    .map(({ from, to }) => Array.from({ length: to - from }, (_, i) => wordOf(reading, from + i)));
  const people = new Set(
    found
      .filter(({ kind, from, to }) => kind === 'person' && to - from > 1)
      .flatMap(({ from, to }) => [wordOf(reading, from), wordOf(reading, to - 1)]),
  );
  for (const author of byline) {
    const words = fold(author).split(/\s+/);
    if (words.length > 1 && words.length < 4) people.add(words[0]!).add(words.at(-1)!);
  }
  const outlet = publisher === null ? null : lastWord(publisher, reading.rules.small.the);
  const names: NameAt[] = [];
  for (let i = 0; i < form.tokens.length; i++) {
    if (taken[i] === 1 || cases[i]! < Case.Capital) continue;
    const word = wordOf(reading, i);
    const initials = cases[i] === Case.Upper && classes[i] === 0 && listed[i] === 0 && word.length > 1;
    // "Orla." alone, "FINCH:" in capitals: parts of a name that the text has in full, and no words.
    const part = cases[i]! >= Case.Capital && classes[i] === 0 && people.has(word);
    const own =
      cases[i] === Case.Capital && word === outlet && i > 0 && wordOf(reading, i - 1) === reading.rules.small.the;
    const set = i > 1 && isEmphasis(reading, i - 1) && wordOf(reading, i - 2) === reading.rules.small.the;
    if (set && isEmphasis(reading, i + 1)) names.push({ from: i, to: i + 1, kind: 'other' });
    else if (part) names.push({ from: i, to: i + 1, kind: 'person' });
    else if ((initials && long.some((words) => spells(word, words, reading.rules))) || own)
      names.push({ from: i, to: i + 1, kind: 'organisation' });
  }
  return names;
}

/** A mark around words that are set in italics: "the *Plover*". */
function isEmphasis({ form: { folded, tokens } }: Reading, at: number): boolean {
  const unit = at < tokens.length ? folded.charAt(tokens.starts[at]!) : '';
  return unit === '*' || unit === '_';
}

/** "herald" for "The Sund Herald"; null for an outlet of one word. */
function lastWord(publisher: string, article: string): string | null {
  const [first, ...rest] = publisher.toLowerCase().split(/\s+/);
  const words = first === article ? rest : [first!, ...rest];
  return words.length > 1 ? words.at(-1)! : null;
}
