import type { HeadlineWords, PlaceName } from '../headlines.ts';
import { CAPITALS, LIGHT, NEAR, OPPOSED, PHRASES, SAME, SHORT, SUBJECTS } from './headline-words.ts';
import { nationAliases, nations } from './nations.ts';
import { PEOPLES, TOWNS, WITHIN } from './towns.ts';

/** Strength of a pair on one line of words for the same, and of words that are near. */
const SAME_STRENGTH = 0.7;
const NEAR_STRENGTH = 0.5;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** The entries of a table, one a line or between bars; each a key and its value around `mark`. */
function entries(table: string, mark: string): (readonly [key: string, value: string])[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.indexOf(mark);
      return [entry.slice(0, at).trim(), entry.slice(at + mark.length).trim()];
    });
}

interface Tables {
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, PlaceName>;
  readonly related: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly opposed: ReadonlySet<string>;
  readonly subjects: ReadonlyMap<string, readonly number[]>;
}

let tables: Tables | null = null;

/** The tables, read on first use: most commands of the program never ask. */
function decoded(): Tables {
  tables ??= {
    phrases: new Map([...entries(PHRASES, '='), ...entries(SHORT, '=')].map(([key, value]) => [key, words(value)])),
    places: placeNames(),
    related: relations(),
    opposed: opposites(),
    subjects: subjectsByWord(),
  };
  return tables;
}

function relations(): Map<string, Map<string, number>> {
  const related = new Map<string, Map<string, number>>();
  for (const [table, strength] of [
    [SAME, SAME_STRENGTH],
    [NEAR, NEAR_STRENGTH],
  ] as const)
    for (const group of table.trim().split('\n').map(words))
      for (const word of group) {
        const own = related.get(word) ?? new Map<string, number>();
        related.set(word, own);
        for (const other of group) if (other !== word) own.set(other, Math.max(strength, own.get(other) ?? 0));
      }
  return related;
}

function opposites(): Set<string> {
  const pairs = new Set<string>();
  for (const [left, right] of entries(OPPOSED, '='))
    for (const a of words(left)) for (const b of words(right)) pairs.add(`${a} ${b}`).add(`${b} ${a}`);
  return pairs;
}

function subjectsByWord(): Map<string, number[]> {
  const subjects = new Map<string, number[]>();
  for (const [subject, line] of SUBJECTS.trim().split('\n').entries())
    for (const word of words(line)) subjects.set(word, [...(subjects.get(word) ?? []), subject]);
  return subjects;
}

/** Later entries count: a nation's name is the nation's, whatever town has the same. */
function placeNames(): Map<string, PlaceName> {
  const within = new Map(entries(WITHIN, '='));
  const landOf = (name: string) => within.get(name) ?? nationAliases.get(name) ?? name;
  const places = new Map<string, PlaceName>();
  for (const [land, towns] of entries(TOWNS, '/'))
    for (const town of towns.split(',')) places.set(town, { land, part: town });
  for (const { name, capital, adjectives } of nations) {
    const own = name.toLowerCase();
    const land = landOf(own);
    const town = capital?.toLowerCase();
    // A capital that is an everyday word is none here.
    if (town !== undefined && town !== 'male' && !places.has(town)) places.set(town, { land, part: town });
    for (const word of [name, ...adjectives])
      places.set(word.toLowerCase().replaceAll('.', ''), { land, part: land === own ? null : own });
  }
  for (const [alias, name] of [
    ...nationAliases,
    ...entries(PEOPLES, '/').flatMap(([land, others]) => others.split(',').map((other) => [other, land] as const)),
  ])
    places.set(alias.replaceAll('.', ''), { land: landOf(name), part: null });
  return places;
}

/** What English headlines mean by their words. */
export const headlines: HeadlineWords = {
  phrase: (phrase) => decoded().phrases.get(phrase),
  longestPhrase: 4,
  place: (name) => decoded().places.get(name),
  capitals: new Map(entries(CAPITALS, '=')),
  related: (a, b) => decoded().related.get(a)?.get(b) ?? 0,
  opposed: (a, b) => decoded().opposed.has(`${a} ${b}`),
  subjects: (word) => decoded().subjects.get(word) ?? [],
  knows: (word) => decoded().related.has(word) || decoded().subjects.has(word),
  landsInCapitals: new Set(['us']),
  withoutPossessive: (word) => (word === "s'" ? '' : word.replace(/'s?$/, '')),
  light: new Set(words(LIGHT)),
};
