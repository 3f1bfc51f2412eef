import type { NameForms, NameRules } from '../lang/index.ts';
import type { HeadlineName, LocalName, NameKind } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { listNames } from './listed.ts';
import {
  ALIKE,
  alikeWithRole,
  initialsMatch,
  properWords,
  samePerson,
  sameThing,
  singleWords,
  spelledAlike,
} from './matching.ts';
import { type Entities, Groups, type NamingWitness, type Node, personWordsOf, wordsOf } from './node.ts';
import { holds, officeOf } from './offices.ts';
import { joinOutlets } from './outlets.ts';
import { isNickname, isShortened } from './people.ts';
import { coreWords } from './things.ts';

/**
 * Joins what several reports name into one list. Equal names join; a surname alone joins the only person who has it; an
 * acronym the only body that it spells; other spellings join only where a given name, a role or a land agrees as well,
 * for likeness alone would join Leskov and Letkov. O(names² of one dossier) on forms, thousands at most.
 */
export function joinNames(witnesses: readonly NamingWitness[], rules: NameRules): Entities {
  const nodes = witnesses
    .flatMap(({ names, credited, headline, text }, witness) => [
      ...names.map(
        (name, index): Node => ({ witness, index, name, written: [], forms: formsOf(name, text, rules.forms) }),
      ),
      ...[...credited, ...headline].map(
        (credit): Node => ({
          witness,
          index: -1,
          name: creditedName(credit),
          written: credit.forms,
          forms: [readForm(credit.name, credit.kind, rules.forms)],
        }),
      ),
    ])
    .filter(({ name, index }) => index < 0 || name.mentions.length > 0)
    .filter(({ forms }) => forms.length > 0 && forms[0]!.length > 0);
  const described = witnesses.flatMap(({ names }, witness) =>
    [...names.keys()]
      .filter((index) => names[index]!.mentions.length === 0)
      .map((index): Node => ({ witness, index, name: names[index]!, written: [], forms: [] })),
  );
  const peoples = witnesses.flatMap(({ peoples: all, text }, witness) =>
    all.map((name): Node => ({ witness, index: -1, name, written: [], forms: formsOf(name, text, rules.forms) })),
  );
  // A people is joined with its like in other reports, and is short for nothing.
  const everyone = [...nodes, ...peoples];
  const groups = new Groups(everyone.length);
  joinPeoples(everyone, nodes.length, groups);
  joinEqual(nodes, groups, rules.forms);
  joinPeople(nodes, groups, rules);
  joinThings(nodes, groups, rules, witnesses);
  joinOutlets(nodes, groups, rules.forms, witnesses);
  joinFirms(nodes, groups, rules.forms);
  const holders = holdersOf(described, nodes, groups, rules);
  return listNames(witnesses, everyone, groups, holders);
}

/** Joins nodes from `first` on that have a form in common, in the singular. */
function joinPeoples(nodes: readonly Node[], first: number, groups: Groups): void {
  const seen = new Map<string, number>();
  for (let i = first; i < nodes.length; i++) {
    for (const words of nodes[i]!.forms) {
      const one = words.join(' ').replace(/s$/, '');
      const before = seen.get(one);
      if (before === undefined) seen.set(one, i);
      else groups.join(before, i);
    }
  }
}

function creditedName({ name, kind }: HeadlineName): LocalName {
  return { name, kind, mentions: [], roles: [], gender: null };
}

/** Who in another report is meant by "the Leader" in one that never names the leader: by group, if only one person can be. */
function holdersOf(
  described: readonly Node[],
  nodes: readonly Node[],
  groups: Groups,
  rules: NameRules,
): Map<number, Node[]> {
  const roles = new Map<number, string[]>();
  const sexes = new Map<number, LocalName['gender']>();
  for (const [i, { name }] of nodes.entries()) {
    if (name.kind !== 'person') continue;
    const root = groups.of(i);
    roles.set(root, [...(roles.get(root) ?? []), ...name.roles]);
    sexes.set(root, sexes.get(root) ?? name.gender);
  }
  const holders = new Map<number, Node[]>();
  for (const node of described) {
    const office = officeOf(node.name.roles[0]!);
    const held = [...roles].filter(
      ([root, all]) => office !== null && holds(all, office, rules) && !areOfTwo(node.name.gender, sexes.get(root)!),
    );
    if (held.length === 1) holders.set(held[0]![0], [...(holders.get(held[0]![0]) ?? []), node]);
  }
  return holders;
}

/** The folded words of a local name's forms, each once, the longest first. */
function formsOf({ kind, mentions, name }: LocalName, text: string, rules: NameForms): string[][] {
  const forms = new Map<string, string[]>();
  // "Monte Vik observatory": what a body is, in small letters, is as good as part of its name.
  const housed = kind === 'organisation' ? mentions.filter(({ end, full }) => full.end > end) : [];
  for (const form of [
    name,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
    ...housed.map(({ start, full }) => text.slice(start, full.end)),
  ]) {
    const words = readForm(form, kind, rules);
    if (words.length > 0) forms.set(words.join(' '), words);
  }
  return [...forms.values()].sort((a, b) => b.length - a.length);
}

function readForm(form: string, kind: NameKind, { particles }: NameForms): string[] {
  return kind === 'person' ? personWordsOf(form, particles) : wordsOf(form);
}

/**
 * Equal full forms join whatever they were taken for, for one dossier hardly has two things of one name; only a place
 * that is listed or spoken of as one stays apart from a person of that name, and two people of one surname whom a
 * witness tells apart stay two.
 */
function joinEqual(nodes: readonly Node[], groups: Groups, rules: NameForms): void {
  const seen = new Map<string, number>();
  const surnames = new Map<string, number>();
  for (const { witness, name, forms } of nodes) {
    if (name.kind !== 'person' || forms[0]!.length > 1) continue;
    const key = `${witness}/${forms[0]![0]}`;
    surnames.set(key, (surnames.get(key) ?? 0) + 1);
  }
  const shared = new Set([...surnames].flatMap(([key, uses]) => (uses > 1 ? [key.slice(key.indexOf('/') + 1)] : [])));
  const people = new Set(
    nodes.flatMap(({ name, forms }) => (name.kind === 'person' && forms[0]!.length > 1 ? [forms[0]!.at(-1)!] : [])),
  );
  for (const [i, { forms, name }] of nodes.entries()) {
    const full = forms[0];
    if (!full) continue;
    const bare = name.kind === 'person' ? full : properWords(full, rules);
    if (name.kind === 'person' && full.length === 1 && shared.has(full[0]!)) continue;
    const apart = bare.length === 1 && people.has(bare[0]!) && name.kind === 'place';
    const key = apart ? `${bare[0]}/place` : bare.join(' ');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, i);
    else groups.join(before, i);
  }
}

function joinPeople(nodes: readonly Node[], groups: Groups, rules: NameRules): void {
  const people = nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.name.kind === 'person');
  const full = people.filter(({ node }) => node.forms[0]!.length > 1);
  const initialled = ({ node }: { node: Node }) => node.forms[0]![0]!.length === 1;
  const told = toldAlike(full.filter((person) => !initialled(person)));
  for (const [at, same] of told.entries()) {
    for (const { i } of same) groups.join(same[0]!.i, i);
    for (const others of told.slice(at + 1)) {
      const are = (a: readonly Entry[], b: readonly Entry[]) =>
        a[0]!.i < b.at(-1)!.i && samePerson(a[0]!.node, b[0]!.node, rules);
      if (are(same, others) || are(others, same)) groups.join(same[0]!.i, others[0]!.i);
    }
  }
  // "J. Ruiz" is the only Ruiz whose name begins so, "Len Ruiz" the only Leonard Ruiz, or nobody we know.
  const joinOnly = (short: Entry, candidates: readonly Entry[]) => {
    const roots = new Set(candidates.map((other) => groups.of(other.i)));
    if (roots.size === 1) groups.join(short.i, candidates[0]!.i);
  };
  for (const short of full.filter(initialled))
    joinOnly(
      short,
      full.filter((other) => other !== short && samePerson(short.node, other.node, rules)),
    );
  for (const short of full) {
    const isShort = ({ node }: Entry) =>
      isShortened(short.node.forms[0]!, node.forms[0]!, rules.forms) && !areApart(short.node.name, node.name);
    joinOnly(
      short,
      full.filter((other) => groups.of(other.i) !== groups.of(short.i) && isShort(other)),
    );
  }
  // One word: the only person of that surname, or of that given name, in the dossier; title and gender must not differ.
  for (const { node, i } of people) {
    const [words] = node.forms;
    if (words!.length !== 1) continue;
    const word = words![0]!;
    const bySurname = full.filter((other) => other.node.forms.some((form) => form.length > 1 && form.at(-1) === word));
    const byGiven = full.filter((other) => other.node.forms.some((form) => form.length > 1 && form[0] === word));
    const alike = () =>
      full.filter((other) => other.node.witness !== node.witness && alikeWithRole(node, other.node, rules));
    const nicknamed = () =>
      full.filter(
        (other) => other.node.forms[0]!.length > 1 && isNickname(word, other.node.forms[0]![0]!, rules.forms),
      );
    const possible = (
      [bySurname, byGiven].find((found) => found.length > 0) ??
      [alike(), nicknamed()].find((found) => found.length > 0) ??
      []
    ).filter(
      (other) =>
        node.name.gender === null || other.node.name.gender === null || other.node.name.gender === node.name.gender,
    );
    const rootsOf = (some: typeof full) => new Set(some.map((other) => groups.of(other.i)));
    // Of two Ruizes the one who speaks for Norland, where a label or role says so.
    const seated =
      rootsOf(possible).size > 1 ? possible.filter((other) => sharesSeat(node.name, other.node.name)) : possible;
    if (rootsOf(seated).size === 1) groups.join(i, seated[0]!.i);
  }
}

/** A woman and a man. */
function areApart(a: LocalName, b: LocalName): boolean {
  return areOfTwo(a.gender, b.gender);
}

function areOfTwo(a: LocalName['gender'], b: LocalName['gender']): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether what is said of two people names one body or land: "Norland", "ambassador of the Norland". */
function sharesSeat(a: LocalName, b: LocalName): boolean {
  const seats = ({ roles }: LocalName) =>
    roles.flatMap((role) => [...role.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu)].map(([word]) => fold(word)));
  return seats(a).some((word) => seats(b).includes(word));
}

interface Entry {
  readonly node: Node;
  readonly i: number;
}

/** People of whom all is told alike that `samePerson` asks; in the order of the first. */
function toldAlike(people: readonly Entry[]): Entry[][] {
  return grouped(people, ({ forms, name }) => `${name.gender} ${forms[0]!.join(' ')} ${name.roles.join('|')}`);
}

/** Things that are spelt alike to the letter, in all their forms; in the order of the first. */
function bySpelling(things: readonly Entry[]): Entry[][] {
  return grouped(things, spellingOf);
}

function spellingOf({ name, forms }: Node): string {
  return `${name.kind} ${forms.map((words) => words.join(' ')).join('|')}`;
}

function grouped(entries: readonly Entry[], keyOf: (node: Node) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.node);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [entry]);
    else same.push(entry);
  }
  return [...groups.values()];
}

function joinThings(
  nodes: readonly Node[],
  groups: Groups,
  rules: NameRules,
  witnesses: readonly NamingWitness[],
): void {
  const things = nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.name.kind !== 'person');
  const spellings = bySpelling(things);
  for (const [at, same] of spellings.entries()) {
    for (const { i } of same) groups.join(same[0]!.i, i);
    for (const [other] of spellings.slice(at + 1))
      if (sameThing(same[0]!.node, other!.node, rules)) groups.join(same[0]!.i, other!.i);
  }
  // Spelt otherwise, by a witness that never spells it so, in the same words: a slip, or another transliteration.
  const single = spellings
    .map((same) => ({ same, words: singleWords(same[0]!.node, rules.forms) }))
    .filter(({ words }) => words.length);
  const surroundings = new Map<Node, ReadonlySet<string>>();
  const aroundOnce = (node: Node) => {
    const words = surroundings.get(node) ?? around(node, witnesses);
    surroundings.set(node, words);
    return words;
  };
  for (const [at, { same, words }] of single.entries()) {
    for (const { same: others, words: theirs } of single.slice(at + 1)) {
      if (groups.of(same[0]!.i) === groups.of(others[0]!.i)) continue;
      const alike = spelledAlike(words, theirs);
      if (alike < ALIKE) continue;
      const [x, y] = [same[0]!, others[0]!].map(
        ({ i }) =>
          new Set(things.filter((other) => groups.of(other.i) === groups.of(i)).map(({ node }) => node.witness)),
      );
      if ([...x!].some((witness) => y!.has(witness))) continue;
      const shared = alike === 1 ? 1 : SHARED_WORDS;
      const meet = (a: Entry, b: Entry) => sharedWords(aroundOnce(a.node), aroundOnce(b.node)) >= shared;
      if (same.some((a) => others.some((b) => meet(a, b)))) groups.join(same[0]!.i, others[0]!.i);
    }
  }
  const firsts = spellings.map((same) => same[0]!);
  // "the Blast": the only longer name that ends so, if nothing is called by the bare word.
  for (const { node, i } of things) {
    const [word] = node.forms[0]!;
    const { mentions } = node.name;
    const always =
      mentions.length > 0 &&
      mentions.every(({ start, end, full }) => full.start < start && (full.end === end || node.name.kind !== 'place'));
    if (node.forms[0]!.length > 1 || !always) continue;
    const longer = firsts.filter(
      (other) =>
        groups.of(other.i) !== groups.of(i) &&
        other.node.forms[0]!.length > 1 &&
        (properWords(other.node.forms[0]!, rules.forms).at(-1) === word || isLandform(word!, other.node, rules.forms)),
    );
    if (new Set(longer.map((other) => groups.of(other.i))).size === 1) groups.join(i, longer[0]!.i);
  }
  // Short for the only longer name that it can be short for: initials, or its first words.
  const longerOf = new Map<string, readonly Entry[]>();
  for (const { node, i } of things) {
    const own = groups.of(i);
    // All that is spelt and written alike is short for the same names, however many reports have it.
    const key = `${node.name.name} ${spellingOf(node)}`;
    const longer = longerOf.get(key) ?? firsts.filter((other) => initialsMatch(node, other.node, rules.forms));
    longerOf.set(key, longer);
    const spelt = longer.filter((other) => groups.of(other.i) !== own);
    // "Rovers" is rather the club whose name ends so than its television.
    const ending = spelt.filter(({ node: { forms } }) => forms[0]!.at(-1) === node.forms[0]!.at(-1));
    for (const some of [spelt, ending]) {
      if (new Set(some.map((other) => groups.of(other.i))).size !== 1) continue;
      groups.join(i, some[0]!.i);
      break;
    }
  }
}

/**
 * One word that a witness takes for a person, without title, role or sex: if nobody in the dossier has that name, and one
 * body's begins with it, it is the body's ("Tarn" of "Tarn Trading Ltd").
 */
function joinFirms(nodes: readonly Node[], groups: Groups, rules: NameForms): void {
  const people = new Set<string>();
  const bodies = new Map<string, Set<number>>();
  for (const [i, { name, forms }] of nodes.entries()) {
    const [full] = forms;
    if (full!.length < 2) continue;
    if (name.kind === 'person') for (const word of full!) people.add(word);
    if (name.kind !== 'organisation') continue;
    const [first, ...rest] = coreWords(properWords(full!, rules), rules);
    if (first === undefined || rest.some((word) => rules.localBodies.has(word))) continue;
    bodies.set(first, (bodies.get(first) ?? new Set()).add(groups.of(i)));
  }
  for (const [i, { name, forms }] of nodes.entries()) {
    const [word, ...more] = forms[0]!;
    if (name.kind !== 'person' || more.length > 0 || name.gender !== null || name.roles.length > 0) continue;
    const named = bodies.get(word!);
    if (named?.size === 1 && !people.has(word!)) groups.join(i, [...named][0]!);
  }
}

/** "the Tarn" is the Tarn Reef. */
function isLandform(word: string, { name, forms }: Node, { landforms }: NameForms): boolean {
  const [first, ...rest] = forms[0]!;
  return name.kind === 'place' && first === word && rest.every((other) => landforms.has(other));
}

/** Words in common from which what stands around two spellings speaks for one thing. */
const SHARED_WORDS = 3;
/** Characters on either side of a mention. */
const AROUND = 100;

/** The longer words around the places where a witness names something, folded. */
function around({ witness, name }: Node, witnesses: readonly NamingWitness[]): Set<string> {
  const { text } = witnesses[witness]!;
  const words = new Set<string>();
  for (const { start, end } of name.mentions) {
    const sides = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    for (const word of sides.flatMap(wordsOf)) if (word.length > 4) words.add(word);
  }
  return words;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
