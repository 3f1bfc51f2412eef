import type { NameForms } from '../lang/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case } from './casing.ts';
import type { NameAt, Reading } from './reading.ts';

// A surname of several words that stands alone: "Van der Meer said", "Beltran Ocampo told".

/** The names, where those that are the end of somebody's longer name are that person's, whatever the model took them for. */
export function withBearers(reading: Reading, names: readonly NameAt[]): NameAt[] {
  const wordsOf = ({ from, to }: NameAt) =>
    Array.from({ length: to - from }, (_, i) => foldedToken(reading.form, from + i));
  const ends = new Set<string>();
  for (const name of names) {
    const words = name.kind === 'person' ? wordsOf(name) : [];
    for (let from = 1; from + 2 <= words.length; from++) ends.add(words.slice(from).join(' '));
  }
  return ends.size === 0
    ? [...names]
    : names.map((name) =>
        name.to - name.from > 1 && name.kind !== 'person' && ends.has(wordsOf(name).join(' '))
          ? { ...name, kind: 'person' }
          : name,
      );
}

/** "van der Meer", where the small words in front of a surname begin it. */
export function withParticles({ cases, firsts, form, rules }: Reading, name: NameAt): NameAt {
  if (name.kind !== 'person') return name;
  let { from } = name;
  while (
    from > firsts[from]! &&
    cases[from - 1] === Case.Lower &&
    rules.surnameParticles.has(foldedToken(form, from - 1))
  )
    from--;
  return { ...name, from };
}

/**
 * How many of a person's folded words are the particles that a surname alone begins with: 2 of "van der meer". `isTied`:
 * a hyphen ties the first to what follows, "al-Otaibi"; Al Ruiz has a given name.
 */
export function particlesBefore(
  words: readonly string[],
  isTied: boolean,
  { particles, surnameParticles }: NameForms,
): number {
  let count = isTied && words.length > 1 && particles.has(words[0]!) ? 1 : 0;
  while (count + 1 < words.length && surnameParticles.has(words[count]!)) count++;
  return count;
}
