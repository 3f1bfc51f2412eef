import { type ReadingRules, withoutShouting } from '../../lang/index.ts';
import { fold } from '../folded.ts';
import type { People } from './people.ts';

/** The names that a text puts in front of a surname: folded first name → full name. Capitals are a headline's, where any word may stand there. */
interface WrittenNames {
  readonly plainly: Map<string, string>;
  readonly shouted: Map<string, string>;
}

const NOBODY: WrittenNames = { plainly: new Map(), shouted: new Map() };

/** Two words with capitals, one in front of the other. */
const PAIR = /(?<![\p{L}])(\p{Lu}[\p{L}\p{M}'’-]+) (?=(\p{Lu}[\p{L}\p{M}'’-]+))/gu;

/** The full names in everything that a document prints, by surname. The text is walked through once, when first asked. */
export class FullNames {
  readonly #text: string;
  readonly #rules: ReadingRules;
  readonly #people: People;
  #written: ReadonlyMap<string, WrittenNames> | null = null;
  #folded: string | null = null;

  constructor(text: string, people: People, rules: ReadingRules) {
    this.#text = text;
    this.#people = people;
    this.#rules = rules;
  }

  /** The full name that the text gives to the surname of a label, if it gives one only, or one only with the label's title. */
  of(label: string, title: string): string | null {
    const tokens = label.split(/\s+/);
    const surname = tokens.at(-1)!.replace(/\.$/, '');
    const initial = tokens.length > 1 ? fold(tokens[0]!)[0]! : '';
    if (tokens.length > 2 || (tokens.length === 2 && tokens[0]!.replace('.', '').length > 1) || surname.length < 2)
      return null;
    const { plainly, shouted } = this.#firstNames().get(fold(surname)) ?? NOBODY;
    const fitting = (names: ReadonlyMap<string, string>) =>
      [...names].filter(([first]) => initial === '' || first.startsWith(initial)).map(([, name]) => name);
    const names = plainly.size > 0 ? fitting(plainly) : fitting(shouted);
    return names.length === 1 ? names[0]! : this.titled(names, fold, title);
  }

  /** The only name in the text that has the initials of a label: "AR". */
  withInitials(label: string): string | null {
    if (!/^\p{Lu}{2}$/u.test(label)) return null;
    const wanted = fold(label);
    const found = [...this.#firstNames()].flatMap(([surname, { plainly }]) =>
      surname[0] === wanted[1] ? [...plainly].filter(([first]) => first[0] === wanted[0]).map(([, name]) => name) : [],
    );
    const people = found.filter((name) => this.#people.isPerson(name));
    return people.length === 1 ? people[0]! : null;
  }

  /** Of several people with one surname, the only one whom the text calls by the label's title: "Ms Ana Ruiz". */
  titled<Named>(people: readonly Named[], fullName: (one: Named) => string, title: string): Named | null {
    if (title === '') return null;
    this.#folded ??= fold(this.#text).replace(/\s+/g, ' ');
    const called = people.filter((one) => this.#folded!.includes(`${title.trim()} ${fullName(one)}`));
    return called.length === 1 ? called[0]! : null;
  }

  #firstNames(): ReadonlyMap<string, WrittenNames> {
    if (this.#written !== null) return this.#written;
    const index = new Map<string, WrittenNames>();
    for (const { 1: first, 2: last } of this.#text.matchAll(PAIR)) {
      const plain = fold(first!);
      if (this.#isNoFirstName(plain)) continue;
      const surname = last!.replace(/['’]s$|['’]$/, '');
      const names = index.get(fold(surname)) ?? { plainly: new Map(), shouted: new Map() };
      index.set(fold(surname), names);
      const kind = first === first!.toUpperCase() ? names.shouted : names.plainly;
      kind.set(plain, `${withoutShouting(first!)} ${withoutShouting(surname)}`);
    }
    this.#written = index;
    return index;
  }

  /** "I'm", "Ms", "Drs", "Chair", "The": what stands in front of surnames as well. */
  #isNoFirstName(word: string): boolean {
    const { titles, functionWords, records } = this.#rules;
    return (
      records.pronoun.test(word) ||
      titles.test(`${word} `) ||
      titles.test(`${word.replace(/s$/, '')} `) ||
      this.#people.isOffice(word) ||
      functionWords.has(word)
    );
  }
}
