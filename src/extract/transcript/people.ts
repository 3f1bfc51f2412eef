import { type ReadingRules, withoutShouting } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { fold } from '../folded.ts';

/** Whom a label means: the fullest name known, and what is said of the speaker besides. */
export interface Known {
  readonly name: string;
  readonly role: string | null;
}

/** Folded full name, and who it is. */
export type Person = readonly [full: string, known: { name: string; role: string | null }];

/** Namesakes that are told apart; more than one is too many for a short label. */
const MOST_NAMESAKES = 50;

/** The people whom a record names, by their names, and the offices that they hold in it. */
export class People {
  /** Folded full name → the person. */
  readonly #people = new Map<string, Person[1]>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();
  /** Folded office without what stands before it → who holds it here; null where several do. */
  readonly #holders = new Map<string, Known | null>();
  readonly #rules: ReadingRules;

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  add(name: string, role: string | null): void {
    const key = nameKey(name);
    const known = this.#people.get(key);
    if (known === undefined) {
      const person: Person = [key, { name: withoutShouting(name), role }];
      this.#people.set(key, person[1]);
      const names = key.split(' ');
      push(this.#bySurname, names.at(-1)!, person);
      push(this.#byFirstName, names[0]!, person);
    } else if (known.role === null && role !== null) known.role = role;
  }

  /** Adds a person who holds an office; only known offices count as one. An office that two people hold names neither. */
  hold(office: string | undefined, name: string, role: string | null): void {
    if (office === undefined || !this.isOffice(office.trim())) return;
    const key = this.#officeKey(office);
    const before = this.#holders.get(key);
    if (before === undefined) this.#holders.set(key, this.called(name) ?? { name, role: role ?? office.trim() });
    else if (before !== null && nameKey(before.name) !== nameKey(name)) this.#holders.set(key, null);
    this.add(name, role);
  }

  /** The person of this very name. */
  called(name: string): Known | null {
    return this.#people.get(nameKey(name)) ?? null;
  }

  holderOf(office: string): Known | null {
    return this.#holders.get(this.#officeKey(office)) ?? null;
  }

  /** The people whose name is, ends with or begins with `plain`, a name's key; initials stand for first names. */
  named(plain: string): readonly Person[] {
    const [first = '', ...rest] = plain.split(' ');
    const initial = first.length === 1 && rest.length > 0;
    const exact = this.#people.get(plain);
    const surnamed = this.#bySurname.get(plain.split(' ').at(-1)!) ?? [];
    const found: readonly (readonly Person[])[] = [
      exact === undefined ? [] : [[plain, exact]],
      surnamed.filter(([full]) => full.endsWith(` ${plain}`)),
      initial ? surnamed.filter(([full]) => full.startsWith(first) && full.endsWith(` ${rest.join(' ')}`)) : [],
      (this.#byFirstName.get(first) ?? []).filter(([full]) => full.startsWith(`${plain} `)),
    ];
    return found.find((some) => some.length > 0) ?? [];
  }

  isOffice(words: string): boolean {
    const folded = fold(words);
    return this.#rules.offices.test(folded) || this.#rules.records.article.test(folded);
  }

  /** Whether the words, behind titles, can be a person's name and are no body's. */
  isPerson(words: string): boolean {
    return looksLikeName(words) && !this.#rules.institution.test(fold(words));
  }

  #officeKey(office: string): string {
    return fold(office).replace(this.#rules.records.beforeOffice, '').trim();
  }
}

function push(index: Map<string, Person[]>, key: string, person: Person): void {
  const some = index.get(key);
  if (some === undefined) index.set(key, [person]);
  else if (some.length < MOST_NAMESAKES) some.push(person);
}

/** A name as it is looked up. */
export const nameKey = (name: string) => fold(name).replace(/\./g, '').trim();

/** A name without the titles in front of it: "Dr Ana Ruiz". */
export function withoutTitle(name: string, rules: ReadingRules): string {
  const title = rules.titles.exec(fold(name))?.[0].length ?? 0;
  return title < name.length ? name.slice(title).trim() : name;
}
