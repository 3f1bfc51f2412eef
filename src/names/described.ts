import type { LocalName, Reference } from '../model/index.ts';
import { fold } from '../text/index.ts';

/**
 * People and bodies of whom a report says what they are and not who ("the Leader", "THE LORD MAYOR"), as names without a mention:
 * another report may tell who holds that office. The references that had no name point to them then.
 */
export function addDescribed(
  text: string,
  names: readonly LocalName[],
  references: readonly Reference[],
  determiners: ReadonlySet<string>,
  isBody: (word: string) => boolean,
): { readonly names: LocalName[]; readonly references: Reference[] } {
  const all = [...names];
  const known = new Map(
    names.flatMap(({ mentions, roles }, index) => (mentions.length === 0 ? [[fold(roles[0]!), index] as const] : [])),
  );
  const resolved = references.map((reference) => {
    if (reference.name !== null || reference.kind !== 'description') return reference;
    const written = text.slice(reference.start, reference.end).replace(/\s+/g, ' ');
    const [first] = written.split(' ', 1);
    const role = determiners.has(fold(first!)) ? written.slice(first!.length).trimStart() : written;
    const key = fold(role);
    const index = known.get(key) ?? all.length;
    if (index === all.length) {
      known.set(key, index);
      const kind = isBody(fold(role).split(' ').at(-1)!) ? 'organisation' : 'person';
      all.push({ name: written, kind, mentions: [], roles: [role], gender: null });
    }
    return { ...reference, name: index };
  });
  return { names: all, references: resolved };
}

/**
 * The names, where those who are only described have the sex that the pronouns which mean them have, two thirds of them at
 * least: "The President … she said … she pointed". `sexOf`: of a pronoun's words.
 */
export function withPronounsSex(
  text: string,
  names: readonly LocalName[],
  references: readonly Reference[],
  sexOf: (pronoun: string) => 'f' | 'm' | null,
): LocalName[] {
  return names.map((name, index) => {
    if (name.mentions.length > 0 || name.gender !== null) return name;
    const votes = { f: 0, m: 0 };
    for (const { name: meant, kind, start, end } of references) {
      const sex = meant === index && kind === 'pronoun' ? sexOf(fold(text.slice(start, end))) : null;
      if (sex !== null) votes[sex]++;
    }
    const { f, m } = votes;
    return f > 2 * m || m > 2 * f ? { ...name, gender: f > m ? 'f' : 'm' } : name;
  });
}
