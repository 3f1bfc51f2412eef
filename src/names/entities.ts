import type { NameForms, NameRules } from '../lang/index.ts';
import type { HeadlineName, LocalName, NameKind } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { areApart, joinMistaken, joinPeople } from './joined-people.ts';
import { joinThings } from './joined-things.ts';
import { listNames } from './listed.ts';
import { properWords } from './matching.ts';
import { type Entities, Groups, type NamingWitness, type Node, personWordsOf, wordsOf } from './node.ts';
import { holds, officeOf } from './offices.ts';
import { joinOutlets } from './outlets.ts';
import { coreWords } from './things.ts';

/**
 * Joins what several reports name into one list. Equal names join; a surname alone joins the only person who has it; an
 * acronym the only body that it spells; other spellings join only where a given name, a role or a land agrees as well,
 * for likeness alone would join Leskov and Letkov. O(names² of one dossier) on forms, thousands at most.
 */
export function joinNames(witnesses: readonly NamingWitness[], rules: NameRules): Entities {
  const nodes = witnesses
    .flatMap(({ names, credited, headline, text }, witness) => [
      ...names.map((name, index) => nodeOf(witness, index, name, formsOf(name, text, rules.forms))),
      ...[...credited, ...headline].map(
        (credit): Node => ({
          witness,
          index: -1,
          name: creditedName(credit),
          written: credit.forms,
          owner: credit.owner === true,
          forms: [readForm(credit.name, credit.kind, rules.forms)],
        }),
      ),
    ])
    .filter(({ name, index }) => index < 0 || name.mentions.length > 0)
    .filter(({ forms }) => forms.length > 0 && forms[0]!.length > 0);
  const described = witnesses.flatMap(({ names }, witness) =>
    [...names.keys()]
      .filter((index) => names[index]!.mentions.length === 0)
      .map((index) => nodeOf(witness, index, names[index]!, [])),
  );
  const peoples = witnesses.flatMap(({ peoples: all, text }, witness) =>
    all.map((name) => nodeOf(witness, -1, name, formsOf(name, text, rules.forms))),
  );
  // A people is joined with its like in other reports, and is short for nothing.
  const everyone = [...nodes, ...peoples];
  const groups = new Groups(everyone.length);
  joinPeoples(everyone, nodes.length, groups, rules.forms);
  joinEqual(nodes, groups, rules.forms);
  joinPeople(nodes, groups, rules);
  joinMistaken(nodes, groups, rules, witnesses);
  joinThings(nodes, groups, rules, witnesses);
  joinOutlets(nodes, groups, rules.forms, witnesses);
  joinFirms(nodes, groups, rules.forms);
  const holders = holdersOf(described, nodes, groups, rules);
  return listNames(witnesses, everyone, groups, holders, rules);
}

/** A node of a name that stands in its witness's text. */
function nodeOf(witness: number, index: number, name: LocalName, forms: Node['forms']): Node {
  return { witness, index, name, written: [], owner: false, forms };
}

/** Joins nodes from `first` on that have a form in common, in the singular. */
function joinPeoples(nodes: readonly Node[], first: number, groups: Groups, { plural }: NameForms): void {
  const seen = new Map<string, number>();
  for (let i = first; i < nodes.length; i++) {
    for (const words of nodes[i]!.forms) {
      const one = words.join(' ').replace(plural, '');
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
    if (node.name.kind === 'organisation') {
      const root = bodyCalled(wordsOf(node.name.roles[0]!), nodes, groups);
      if (root !== null) holders.set(root, [...(holders.get(root) ?? []), node]);
      continue;
    }
    const office = officeOf(node.name.roles[0]!, rules.forms);
    const held = [...roles].filter(
      ([root, all]) => office !== null && holds(all, office, rules) && !areApart(node.name.gender, sexes.get(root)!),
    );
    if (held.length === 1) holders.set(held[0]![0], [...(holders.get(held[0]![0]) ?? []), node]);
  }
  return holders;
}

/** The only body of the dossier whose name holds all the words: "borough council". */
function bodyCalled(words: readonly string[], nodes: readonly Node[], groups: Groups): number | null {
  const roots = new Set<number>();
  for (const [i, { name, forms }] of nodes.entries()) {
    const isIt = name.kind === 'organisation' && forms.some((form) => words.every((word) => form.includes(word)));
    if (isIt) roots.add(groups.of(i));
  }
  return roots.size === 1 ? [...roots][0]! : null;
}

/** The folded words of a local name's forms, each once, the longest first. */
function formsOf(local: LocalName, text: string, rules: NameForms): readonly (readonly string[])[] {
  const before = known.get(local);
  if (before?.rules === rules) return before.forms;
  const forms = readForms(local, text, rules);
  known.set(local, { rules, forms });
  return forms;
}

/** By local name: a dossier that grows asks again. */
const known = new WeakMap<LocalName, { readonly rules: NameForms; readonly forms: readonly (readonly string[])[] }>();

function readForms({ kind, mentions, name }: LocalName, text: string, rules: NameForms): string[][] {
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

function readForm(form: string, kind: NameKind, rules: NameForms): string[] {
  return kind === 'person' ? personWordsOf(form, rules) : wordsOf(form);
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
  // The letters by which an outlet signs.
  for (const [i, { index, name, written }] of nodes.entries())
    for (const code of index < 0 && name.kind === 'organisation' ? written : []) {
      const known = /^[A-Z]{2,6}$/.test(code) ? seen.get(fold(code)) : undefined;
      if (known !== undefined && nodes[known]!.name.kind !== 'person') groups.join(known, i);
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
