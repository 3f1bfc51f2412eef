import { type NameForms, type NameRules, soundOf } from '../lang/index.ts';
import type { LocalName } from '../model/index.ts';
import { fold, hashString } from '../text/index.ts';
import { alikeWithRole, likeness, samePerson } from './matching.ts';
import { type Entry, type Groups, grouped, joinOnly, type NamingWitness, type Node } from './node.ts';
import { isInitial, isNickname, isShortened } from './people.ts';
import { knowledgeOf } from './read.ts';
import { PEOPLE } from './word-kinds.ts';

/**
 * Joins the people of several reports: those named in full first, then those with an initial or a short given name, then
 * those of one word. O(people²).
 */
export function joinPeople(nodes: readonly Node[], groups: Groups, rules: NameRules): void {
  const people = nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.name.kind === 'person');
  const full = people.filter(({ node }) => node.forms[0]!.length > 1);
  joinFull(full, groups, rules);
  joinShortened(full, groups, rules.forms);
  for (const one of people) if (one.node.forms[0]!.length === 1) joinSingle(one, full, groups, rules);
}

/** People named in full; "J. Ruiz" is the only Ruiz whose name begins so, or nobody we know. */
function joinFull(full: readonly Entry[], groups: Groups, rules: NameRules): void {
  const isInitialled = ({ node }: Entry) => isInitial(node.forms[0]![0]!, rules.forms);
  const told = toldAlike(full.filter((person) => !isInitialled(person)));
  for (const [at, same] of told.entries()) {
    for (const { i } of same) groups.join(same[0]!.i, i);
    for (const others of told.slice(at + 1)) {
      const are = (a: readonly Entry[], b: readonly Entry[]) =>
        a[0]!.i < b.at(-1)!.i && samePerson(a[0]!.node, b[0]!.node, rules);
      if (are(same, others) || are(others, same)) groups.join(same[0]!.i, others[0]!.i);
    }
  }
  for (const short of full.filter(isInitialled)) {
    const others = full.filter((other) => other !== short && samePerson(short.node, other.node, rules));
    const whole = others.filter((other) => !isInitialled(other));
    joinOnly(short.i, whole.length > 0 ? whole : others, groups);
  }
}

/**
 * What one report takes for a place or a body, and the others know as somebody's surname, or as a person by another spelling:
 * nobody names anything else so, and no map has it. O(things + people).
 */
export function joinMistaken(
  nodes: readonly Node[],
  groups: Groups,
  rules: NameRules,
  witnesses: readonly NamingWitness[],
): void {
  const all = nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.index >= 0);
  const people = all.filter(({ node }) => node.name.kind === 'person' && node.forms[0]!.length > 1);
  const things = all.filter(({ node }) => node.name.kind !== 'person');
  const bySurname = new Map(grouped(people, surnameOf).map((same) => [surnameOf(same[0]!.node), same]));
  const bySound = new Map(grouped(people, soundsOf).map((same) => [soundsOf(same[0]!.node), same]));
  const named = new Set(things.flatMap(({ node }) => (node.forms[0]!.length > 1 ? node.forms[0]! : [])));
  const { listedAt } = knowledgeOf(rules);
  for (const { node, i } of things) {
    const [words] = node.forms;
    const isListed = words!.some((word) => (listedAt(hashString(word)) & ~PEOPLE) !== 0);
    if (isListed || isLocated(node, witnesses[node.witness]!.text, rules.forms)) continue;
    const isTheirs = ({ node: other }: Entry) =>
      other.witness !== node.witness &&
      (words!.length === 1
        ? words![0]!.length > 3 && !named.has(words![0]!) && other.forms[0]!.at(-1) === words![0]
        : words!.length === other.forms[0]!.length &&
          words!.every((word, at) => likeness(word, other.forms[0]![at]!) === 1));
    const likely = words!.length === 1 ? bySurname.get(words![0]!) : bySound.get(soundsOf(node));
    joinOnly(i, (likely ?? []).filter(isTheirs), groups);
  }
}

/** Whether a report says that something is in it, or was written there. */
function isLocated({ name }: Node, text: string, { within }: NameForms): boolean {
  return name.mentions.some(
    ({ start, end }) =>
      within.test(text.slice(Math.max(0, start - 20), start)) || /^, \p{Lu}/u.test(text.slice(end, end + 4)),
  );
}

/** "Len Ruiz" is the only Leonard Ruiz. */
function joinShortened(full: readonly Entry[], groups: Groups, forms: NameForms): void {
  // A nickname is of the given name: only those of one surname are held against each other.
  const namesakes = new Map(grouped(full, surnameOf).map((same) => [surnameOf(same[0]!.node), same]));
  for (const { node, i } of full) {
    const isShort = (other: Entry) =>
      groups.of(other.i) !== groups.of(i) &&
      isShortened(node.forms[0]!, other.node.forms[0]!, forms) &&
      !areApart(node.name.gender, other.node.name.gender);
    joinOnly(i, namesakes.get(surnameOf(node))!.filter(isShort), groups);
  }
}

function surnameOf({ forms }: Node): string {
  return forms[0]!.at(-1)!;
}

/** The fullest form as it sounds. */
function soundsOf({ forms }: Node): string {
  return forms[0]!.map(soundOf).join(' ');
}

/** One word: the only person of that surname, or of that given name, in the dossier; title and gender must not differ. */
function joinSingle({ node, i }: Entry, full: readonly Entry[], groups: Groups, rules: NameRules): void {
  const possible = calledBy(node, full, rules).filter((other) => !areApart(node.name.gender, other.node.name.gender));
  // Of two Ruizes the one who speaks for Norland, where a label or role says so.
  const areSeveral = new Set(possible.map((other) => groups.of(other.i))).size > 1;
  const seated = areSeveral ? possible.filter((other) => sharesSeat(node.name, other.node.name)) : possible;
  joinOnly(i, seated, groups);
}

/** Whom the one word can mean: by surname if anybody, then by given name, by another spelling, by a short given name. */
function calledBy(node: Node, full: readonly Entry[], rules: NameRules): readonly Entry[] {
  const word = node.forms[0]![0]!;
  const hasForm = (at: number) => (other: Entry) =>
    other.node.forms.some((form) => form.length > 1 && form.at(at) === word);
  const isAlike = (other: Entry) => other.node.witness !== node.witness && alikeWithRole(node, other.node, rules);
  const isShort = (other: Entry) => isNickname(word, other.node.forms[0]![0]!, rules.forms);
  for (const fits of [hasForm(-1), hasForm(0), isAlike, isShort]) {
    const found = full.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** A woman and a man. */
export function areApart(a: LocalName['gender'], b: LocalName['gender']): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether what is said of two people names one body or land: "Norland", "ambassador of the Norland". */
function sharesSeat(a: LocalName, b: LocalName): boolean {
  const seats = ({ roles }: LocalName) =>
    roles.flatMap((role) => [...role.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu)].map(([word]) => fold(word)));
  return seats(a).some((word) => seats(b).includes(word));
}

/** People of whom all is told alike that `samePerson` asks; in the order of the first. */
function toldAlike(people: readonly Entry[]): Entry[][] {
  return grouped(people, ({ forms, name }) => `${name.gender} ${forms[0]!.join(' ')} ${name.roles.join('|')}`);
}
