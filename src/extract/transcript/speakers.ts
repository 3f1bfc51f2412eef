import type { ReadingRules } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { withoutShouting } from '../features.ts';
import { fold } from '../folded.ts';
import type { Label } from './label.ts';

/** Whom a label means: the fullest name known, and what is said of the speaker besides. */
export interface Known {
  readonly name: string;
  readonly role: string | null;
}

/** First names that a text puts in front of a surname, in small letters and in capitals. */
interface WrittenNames {
  readonly plainly: Map<string, string>;
  readonly shouted: Map<string, string>;
}

/** Folded full name, and who it is. */
type Person = readonly [full: string, known: { name: string; role: string | null }];

function push(index: Map<string, Person[]>, key: string, person: Person): void {
  const some = index.get(key);
  if (some === undefined) index.set(key, [person]);
  else if (some.length < MOST_NAMESAKES) some.push(person);
}

/** Namesakes that are told apart; more than one is too many for a short label. */
const MOST_NAMESAKES = 50;

/** Characters of a speech in which people say who they are. */
const HEAD = 140;

/** "Good morning, I'm Ana Ruiz", "Ana Ruiz, 4 Quay Road." */
const INTRODUCTION =
  /\b(?:I['’]m|I am|[Mm]y name(?: is|['’]s)|[Tt]his is) ((?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]+)|^((?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,2}\p{Lu}[\p{L}\p{M}'’-]+),/u;

const NOBODY: WrittenNames = { plainly: new Map(), shouted: new Map() };

/**
 * The people of a transcript. Names come from lists in front of it ("Ana Ruiz, director"), from brackets behind
 * a questioner's label, from the labels themselves and from what is said ("Ana Ruiz, the Courier"); a short label
 * means the one person whose name ends with it.
 */
export class Speakers {
  /** Folded full name → the person. */
  readonly #people = new Map<string, { name: string; role: string | null }>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();
  /** Folded office without "the" → who holds it here: "lord mayor", "moderator". */
  readonly #holders = new Map<string, Known | null>();
  /** Folded label → the name by which its speaker introduces themselves. */
  readonly #said = new Map<string, string>();
  /** Everything that is printed, for names that stand in full only there. */
  readonly #text: string;
  readonly #rules: ReadingRules;
  #written: ReadonlyMap<string, WrittenNames> | null = null;
  #folded: string | null = null;

  constructor(text: string, rules: ReadingRules) {
    this.#text = text;
    this.#rules = rules;
  }

  /** Takes in a line such as "Moderator: Ana Ruiz, head of communications" or "Present: Dr Ana Ruiz (director), …". */
  addListing(line: string): void {
    // "Before: Judge Ana Ruiz, President. For the applicant: Odd Vik."
    for (const part of line.split(/(?<=\p{Ll}{3})[.;]\s+(?=\p{Lu})/u)) this.#addListing(part);
  }

  #addListing(line: string): void {
    const plain = line.replace(/[*_]{1,3}/g, '').replace(/^[•*\-–\s\d.)]+/, '');
    const match = /^(?:([\p{L} ]{3,30}):\s+)?([^,;:()–—]{4,50})(?:,|;| \(|\s+[–—-])\s*([^:?!]{3,100}?)\)?[.;,]?$/u.exec(
      plain,
    );
    const listed = match === null ? '' : this.#withoutTitle(match[2]!.trim());
    if (match !== null && looksLikeName(listed) && looksLikeName(this.#withoutTitle(match[3]!))) {
      // Names one after the other, without offices.
      for (const name of [match[2]!, ...match[3]!.split(/,| and /)]) {
        const plainName = this.#withoutTitle(name.trim());
        if (looksLikeName(plainName)) this.#add(plainName, null);
      }
    } else if (match !== null && looksLikeName(listed)) {
      this.#add(listed, match[3]!.trim());
      this.#hold(match[1], listed, match[3]!.trim());
      this.#hold(match[3], listed, match[3]!.trim());
    }
    this.#addHolders(plain);
    // Several people on one line, each with an office in brackets, or an office with its holder there.
    for (const { 1: before, 2: aside } of plain.matchAll(/([^,;:()[\]]{3,70}?)\s*\(([^()]{3,80})\)/g)) {
      const words = before!.replace(/^\s*and\s+/, '').trim();
      const name = this.#withoutTitle(words);
      const inside = this.#withoutTitle(aside!.split(',')[0]!.trim());
      if (this.#rules.offices.test(fold(words)) && looksLikeName(inside)) this.#hold(words, inside, null);
      else if (looksLikeName(name)) {
        this.#add(name, aside!);
        this.#hold(aside!, name, aside!);
      }
    }
  }

  /** "Before HM Coroner Dr Ana Ruiz, 3 May": offices in front of their holders' names. */
  #addHolders(line: string): void {
    for (const [run] of line.matchAll(/\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){2,6}(?=[,;.)])/gu)) {
      const tokens = run.split(' ');
      for (let from = 0; from < 2; from++)
        for (let to = from + 1; to < tokens.length - 1; to++) {
          const name = this.#withoutTitle(tokens.slice(to).join(' '));
          if (looksLikeName(name) && name.split(' ').length < 4)
            this.#hold(tokens.slice(from, to).join(' '), name, tokens.slice(from, to).join(' '));
        }
    }
  }

  /** Takes in what a label says of its speaker. */
  addLabel({ words, aside, kind }: Label): void {
    const [inBrackets, ...role] = (aside ?? '').split(',').map((part) => part.trim());
    const inside = this.#withoutTitle(inBrackets!);
    const isPerson = looksLikeName(inside) && !this.#rules.institution.test(fold(inside));
    if (isPerson && kind !== 'name') {
      this.#add(inside, role.join(', ') || null);
      if (kind === 'office') this.#hold(words, inside, role.join(', ') || null);
    }
    if (kind !== 'name') return;
    const split = splitRole(words, this.#rules);
    const name = this.#withoutTitle(split.name);
    if (isPerson && this.#isOffice(words)) this.#hold(words, inside, words);
    else if (isFull(name)) {
      this.#add(name, split.role ?? aside);
      const office = split.role ?? this.#rules.titles.exec(fold(split.name))?.[0] ?? null;
      if (office !== null && this.#rules.offices.test(fold(office).trim()))
        this.#hold(office.trim(), name, office.trim());
    }
  }

  /** Takes in how a speaker says who they are, where the name is that of the label: "NILS: And I'm Nils Aker." */
  addIntroduction({ words, kind }: Label, speech: string): void {
    if (kind !== 'name' || this.#said.has(fold(words))) return;
    const plain = keyOf(this.#withoutTitle(splitRole(words, this.#rules).name));
    const told = INTRODUCTION.exec(speech.slice(0, HEAD));
    const named = this.#withoutTitle(this.#introduced(speech)?.name ?? told?.[1] ?? told?.[2] ?? '');
    if (!looksLikeName(named)) return;
    const key = keyOf(named);
    if (key.startsWith(`${plain} `) || key.endsWith(` ${plain}`)) this.#said.set(fold(words), named);
  }

  /** The person behind a label; `speech`: the words that follow it, where people may say who they are. */
  resolve({ words, aside, kind }: Label, speech: string): Known {
    const rules = this.#rules;
    if (kind !== 'name') {
      const name = this.#withoutTitle((aside ?? '').split(',')[0]!.trim());
      if (looksLikeName(name)) return this.#people.get(keyOf(name)) ?? { name, role: null };
      const holder = this.#holders.get(officeKey(words));
      if (holder != null) return holder;
      const said = kind === 'question' ? this.#introduced(speech) : null;
      return said ?? { name: words.length < 3 ? words : withoutShouting(words), role: aside };
    }
    const holder = this.#holders.get(officeKey(words));
    if (holder != null) return holder;
    const split = splitRole(words, rules);
    const said = this.#said.get(fold(words));
    if (said !== undefined) return this.#people.get(keyOf(said)) ?? { name: said, role: split.role ?? aside };
    const plain = keyOf(this.#withoutTitle(split.name));
    const title = rules.titles.exec(fold(words))?.[0] ?? '';
    const known = this.#oneOf(plain, title);
    if (known === 'several')
      return { name: split.name.split(' ').map(withoutShouting).join(' '), role: split.role ?? aside };
    if (known !== null) return { name: known.name, role: known.role ?? split.role ?? aside };
    const full = this.#inText(this.#withoutTitle(split.name), title) ?? this.#withInitials(words);
    if (full !== null) return { name: full, role: split.role ?? aside };
    const tidy = split.name.split(' ').map(withoutShouting).join(' ');
    return { name: rules.offices.test(fold(words)) ? words : tidy, role: split.role ?? aside };
  }

  /** The one person listed whose name is, ends with or begins with `plain`; initials stand for first names. */
  #oneOf(plain: string, title: string): Known | 'several' | null {
    const [first = '', ...rest] = plain.split(' ');
    const initial = first.length === 1 && rest.length > 0;
    const exact = this.#people.get(plain);
    const surnamed = this.#bySurname.get(plain.split(' ').at(-1)!) ?? [];
    const found = [
      exact === undefined ? [] : [[plain, exact] as const],
      surnamed.filter(([full]) => full.endsWith(` ${plain}`)),
      initial ? surnamed.filter(([full]) => full.startsWith(first) && full.endsWith(` ${rest.join(' ')}`)) : [],
      (this.#byFirstName.get(first) ?? []).filter(([full]) => full.startsWith(`${plain} `)),
    ].find((some) => some.length > 0);
    if (found === undefined) return null;
    // Two people with one surname: the label names neither of them for certain, unless its title is one's own.
    const one = found.length === 1 ? found[0]![1] : this.#titled(found, ([full]) => full, title)?.[1];
    return one ?? 'several';
  }

  /** Of several people with one surname, the only one whom the text calls by the label's title: "Ms Ana Ruiz". */
  #titled<Named>(people: readonly Named[], fullName: (one: Named) => string, title: string): Named | null {
    if (title === '') return null;
    this.#folded ??= fold(this.#text).replace(/\s+/g, ' ');
    const called = people.filter((one) => this.#folded!.includes(`${title.trim()} ${fullName(one)}`));
    return called.length === 1 ? called[0]! : null;
  }

  /** A full name that the text gives to the surname of a label, if it gives one only, or one only with the label's title. */
  #inText(label: string, title: string): string | null {
    const tokens = label.split(/\s+/);
    const surname = tokens.at(-1)!.replace(/\.$/, '');
    const initial = tokens.length > 1 ? fold(tokens[0]!)[0]! : '';
    if (tokens.length > 2 || (tokens.length === 2 && tokens[0]!.replace('.', '').length > 1) || surname.length < 2)
      return null;
    const { plainly, shouted } = this.#firstNames().get(fold(surname)) ?? NOBODY;
    const fitting = (names: ReadonlyMap<string, string>) =>
      [...names].filter(([first]) => initial === '' || first.startsWith(initial)).map(([, name]) => name);
    // Capitals are a headline's, where every word may stand in front of a name.
    const names = plainly.size > 0 ? fitting(plainly) : fitting(shouted);
    return names.length === 1 ? names[0]! : this.#titled(names, fold, title);
  }

  /** The only name in the text that has the initials of a label: "AR". */
  #withInitials(label: string): string | null {
    if (!/^\p{Lu}{2}$/u.test(label)) return null;
    const wanted = fold(label);
    const found = [...this.#firstNames()].flatMap(([surname, { plainly }]) =>
      surname[0] === wanted[1] ? [...plainly].filter(([first]) => first[0] === wanted[0]).map(([, name]) => name) : [],
    );
    const people = found.filter((name) => looksLikeName(name) && !this.#rules.institution.test(fold(name)));
    return people.length === 1 ? people[0]! : null;
  }

  /** Folded surname → the names in front of it anywhere in the text, folded → the full name. One walk over the text. */
  #firstNames(): ReadonlyMap<string, WrittenNames> {
    if (this.#written !== null) return this.#written;
    const index = new Map<string, WrittenNames>();
    const pair = /(?<![\p{L}])(\p{Lu}[\p{L}\p{M}'’-]+) (?=(\p{Lu}[\p{L}\p{M}'’-]+))/gu;
    for (const { 1: first, 2: last } of this.#text.matchAll(pair)) {
      const plain = fold(first!);
      if (
        /^i['’]/.test(plain) ||
        this.#rules.titles.test(`${plain.replace(/s$/, '')} `) ||
        this.#isOffice(plain) ||
        this.#rules.functionWords.has(plain)
      )
        continue;
      const surname = last!.replace(/['’]s$|['’]$/, '');
      const names = index.get(fold(surname)) ?? { plainly: new Map(), shouted: new Map() };
      index.set(fold(surname), names);
      const kind = first === first!.toUpperCase() ? names.shouted : names.plainly;
      kind.set(plain, `${withoutShouting(first!)} ${withoutShouting(surname)}`);
    }
    this.#written = index;
    return index;
  }

  /** "I'm Ana Ruiz from the Courier", "Ana Ruiz, the Courier. When …". */
  #introduced(speech: string): Known | null {
    const head = speech
      .slice(0, HEAD)
      .replace(
        /^(?:(?:Hi|Hello|Hey|Thanks?(?: you)?|Good (?:morning|afternoon|evening)|Yes|Yeah)\b[^.,!?]{0,30}[.,!?]\s+){1,3}/u,
        '',
      );
    const match =
      /^((?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Tt]his is) )?((?:(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+) ){1,3}\p{Lu}[\p{L}\p{M}'’-]+)(?:,? (?:from|with|of|at|for)|,) ((?:the )?\p{Lu}[^.?!,]{1,50})(?=[.,])/u.exec(
        head,
      );
    if (match === null || !looksLikeName(match[2]!) || this.#rules.titles.test(fold(match[2]!))) return null;
    if (match[1] === undefined && head[match[0].length] === ',') return null;
    return { name: match[2]!, role: match[3]!.trim() };
  }

  #withoutTitle(name: string): string {
    const title = this.#rules.titles.exec(fold(name))?.[0].length ?? 0;
    return title < name.length ? name.slice(title).trim() : name;
  }

  #isOffice(words: string): boolean {
    return this.#rules.offices.test(fold(words)) || /^the /.test(fold(words));
  }

  #hold(office: string | undefined, name: string, role: string | null): void {
    if (office === undefined || !this.#isOffice(office.trim())) return;
    const key = officeKey(office);
    const before = this.#holders.get(key);
    if (before === undefined)
      this.#holders.set(key, this.#people.get(keyOf(name)) ?? { name, role: role ?? office.trim() });
    // An office that two people hold names neither.
    else if (before !== null && keyOf(before.name) !== keyOf(name)) this.#holders.set(key, null);
    this.#add(name, role);
  }

  #add(name: string, role: string | null): void {
    const key = keyOf(name);
    const known = this.#people.get(key);
    if (known === undefined) {
      const person: Person = [key, { name: withoutShouting(name), role }];
      this.#people.set(key, person[1]);
      const names = key.split(' ');
      push(this.#bySurname, names.at(-1)!, person);
      push(this.#byFirstName, names[0]!, person);
    } else if (known.role === null && role !== null) known.role = role;
  }
}

const keyOf = (name: string) => fold(name).replace(/\./g, '').trim();
const officeKey = (office: string) =>
  fold(office)
    .replace(/^(?:the|madam|mr\.?|mister) /, '')
    .trim();
/** More than a surname and an initial. */
const isFull = (name: string) => name.includes(' ') && name.split(' ')[0]!.replace('.', '').length > 1;

/** "President of Norland Ivo Maras" and "Ana Ruiz, director" as name and role. */
export function splitRole(words: string, rules: ReadingRules): Known {
  const comma = words.indexOf(',');
  const after = words.slice(comma + 1).trim();
  if (comma > 0 && /^(?:\p{Lu}\.[ -]?){1,3}$/u.test(after))
    return { name: `${after} ${words.slice(0, comma)}`, role: null };
  if (comma > 0) return { name: words.slice(0, comma).trim(), role: after || null };
  // "Mr. RUIZ of Ohio"
  const seat = /^(.*\p{Lu}{2,}) (of (?:the )?\p{Lu}.*)$/u.exec(words);
  if (seat !== null) return { name: seat[1]!, role: seat[2]! };
  const tokens = words.trim().split(/\s+/);
  const title = rules.titles.exec(fold(words));
  const hasSmall = tokens.some((token) => /^\p{Ll}/u.test(token) && !NAME_PARTICLES.has(token));
  if (tokens.length >= 4 || (hasSmall && tokens.length > 2)) {
    let from = tokens.length - 2;
    while (from > 1 && NAME_PARTICLES.has(tokens[from - 1]!.toLowerCase())) from--;
    if (from > 0 && NAME_PARTICLES.has(tokens[from]!.toLowerCase()) && from > 1) from--;
    const wholeName = tokens.length === 4 && title === null && !hasSmall;
    // "Port of Varnes" is one name.
    const begins = /^\p{Lu}/u.test(tokens[from]!) || NAME_PARTICLES.has(tokens[from]!);
    if (!wholeName && from > 0 && begins)
      return { name: tokens.slice(from).join(' '), role: tokens.slice(0, from).join(' ') };
  }
  if (title !== null && tokens.length > 2 && title[0].length < words.length) {
    return { name: words.slice(title[0].length).trim(), role: words.slice(0, title[0].length).trim() };
  }
  return { name: words.trim(), role: null };
}

const NAME_PARTICLES = new Set('de del della di da dos do du la le van von der den al el bin ibn ben'.split(' '));
