import { type ReadingRules, withoutShouting } from '../../lang/index.ts';
import { looksLikeName } from '../byline.ts';
import { fold } from '../folded.ts';
import { FullNames } from './full-names.ts';
import { introduced, ownName } from './introductions.ts';
import type { Label } from './label.ts';
import { addListing } from './listings.ts';
import { type Known, nameKey, People, withoutTitle } from './people.ts';
import { splitRole } from './split-role.ts';

/**
 * Who speaks in a record. Names come from lists in front of it ("Ana Ruiz, director"), from brackets behind a
 * questioner's label, from the labels themselves and from what is said ("Ana Ruiz, the Courier"); a short label means
 * the one person whose name ends with it.
 */
export class Speakers {
  readonly #people: People;
  /** Everything that is printed, for names that stand in full only there. */
  readonly #written: FullNames;
  /** Folded label → the name by which its speaker introduces themselves. */
  readonly #said = new Map<string, string>();
  readonly #rules: ReadingRules;

  constructor(text: string, rules: ReadingRules) {
    this.#people = new People(rules);
    this.#written = new FullNames(text, this.#people, rules);
    this.#rules = rules;
  }

  /** Takes in a line such as "Moderator: Ana Ruiz, head of communications". */
  addListing(line: string): void {
    addListing(line, this.#people, this.#rules);
  }

  /** Takes in what a label says of its speaker. */
  addLabel({ words, aside, kind }: Label): void {
    const [inBrackets, ...role] = (aside ?? '').split(',').map((part) => part.trim());
    const inside = withoutTitle(inBrackets!, this.#rules);
    const isPerson = this.#people.isPerson(inside);
    if (isPerson && kind !== 'name') {
      this.#people.add(inside, role.join(', ') || null);
      if (kind === 'office') this.#people.hold(words, inside, role.join(', ') || null);
    }
    if (kind !== 'name') return;
    const split = splitRole(words, this.#rules);
    const name = withoutTitle(split.name, this.#rules);
    if (isPerson && this.#people.isOffice(words)) this.#people.hold(words, inside, words);
    else if (isFull(name)) {
      this.#people.add(name, split.role ?? aside);
      const office = (split.role ?? this.#rules.titles.exec(fold(split.name))?.[0])?.trim();
      if (office !== undefined && this.#rules.offices.test(fold(office))) this.#people.hold(office, name, office);
    }
  }

  /** Takes in how a speaker says who they are, where the name is that of the label: "NILS: And I'm Nils Aker." */
  addIntroduction({ words, kind }: Label, speech: string): void {
    if (kind !== 'name' || this.#said.has(fold(words))) return;
    const plain = nameKey(withoutTitle(splitRole(words, this.#rules).name, this.#rules));
    const named = withoutTitle(ownName(speech, this.#rules) ?? '', this.#rules);
    if (!looksLikeName(named)) return;
    const key = nameKey(named);
    if (key.startsWith(`${plain} `) || key.endsWith(` ${plain}`)) this.#said.set(fold(words), named);
  }

  /** The person behind a label; `speech`: the words that follow it, where people may say who they are. */
  resolve(label: Label, speech: string): Known {
    return label.kind === 'name' ? this.#named(label) : this.#unnamed(label, speech);
  }

  /** Behind a questioner's letter or an office: whoever stands in brackets, holds the office, or says who they are. */
  #unnamed({ words, aside, kind }: Label, speech: string): Known {
    const name = withoutTitle((aside ?? '').split(',')[0]!.trim(), this.#rules);
    if (looksLikeName(name)) return this.#people.called(name) ?? { name, role: null };
    const said = kind === 'question' ? introduced(speech, this.#rules) : null;
    return (
      this.#people.holderOf(words) ?? said ?? { name: words.length < 3 ? words : withoutShouting(words), role: aside }
    );
  }

  /** Behind a name, long or short: the fullest that is known. */
  #named({ words, aside }: Label): Known {
    const holder = this.#people.holderOf(words);
    if (holder !== null) return holder;
    const split = splitRole(words, this.#rules);
    const role = split.role ?? aside;
    const said = this.#said.get(fold(words));
    if (said !== undefined) return this.#people.called(said) ?? { name: said, role };
    const plain = withoutTitle(split.name, this.#rules);
    const title = this.#rules.titles.exec(fold(words))?.[0] ?? '';
    const tidy = split.name.split(' ').map(withoutShouting).join(' ');
    const found = this.#people.named(nameKey(plain));
    if (found.length > 0) {
      // Two people with one surname: the label names neither of them for certain, unless its title is one's own.
      const known = (found.length === 1 ? found[0] : this.#written.titled(found, ([full]) => full, title))?.[1];
      return known === undefined ? { name: tidy, role } : { name: known.name, role: known.role ?? role };
    }
    const full = this.#written.of(plain, title) ?? this.#written.withInitials(words);
    return { name: full ?? (this.#rules.offices.test(fold(words)) ? words : tidy), role };
  }
}

/** More than a surname and an initial. */
const isFull = (name: string) => name.includes(' ') && name.split(' ')[0]!.replace('.', '').length > 1;
