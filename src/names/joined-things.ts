import type { NameForms, NameRules } from '../lang/index.ts';
import { fold } from '../text/index.ts';
import {
  ALIKE,
  initialsMatch,
  isRenamed,
  properWords,
  sameThing,
  singleWords,
  spelledAlike,
  thingOf,
} from './matching.ts';
import { type Entry, type Groups, grouped, joinOnly, type NamingWitness, type Node, wordsOf } from './node.ts';

/**
 * Joins what is nobody's name across reports: equal names, then other spellings of one word, then what is short for the
 * only longer name that it can be short for. O(things²).
 */
export function joinThings(
  nodes: readonly Node[],
  groups: Groups,
  rules: NameRules,
  witnesses: readonly NamingWitness[],
): void {
  const things = nodes.map((node, i) => ({ node, i })).filter(({ node }) => node.name.kind !== 'person');
  const spellings = bySpelling(things);
  const compared = spellings.map((same) => ({ same, first: same[0]!.i, thing: thingOf(same[0]!.node, rules) }));
  for (const [at, { same, first, thing }] of compared.entries()) {
    for (const { i } of same) groups.join(first, i);
    for (let next = at + 1; next < compared.length; next++)
      if (sameThing(thing, compared[next]!.thing)) groups.join(first, compared[next]!.first);
  }
  joinSpellings(things, spellings, groups, rules.forms, witnesses);
  joinRenamed(spellings, things, groups, rules.forms);
  // Nothing is short for the house that owns an outlet.
  const firsts = spellings.flatMap((same) => same.find(({ node }) => !node.owner) ?? []);
  joinLastWords(things, firsts, groups, rules.forms);
  joinShort(things, firsts, groups, rules.forms);
  joinOwners(things, groups, rules.forms);
}

/** One word, spelt otherwise by a witness that never spells it so, among the same words: a slip, or another transliteration. */
function joinSpellings(
  things: readonly Entry[],
  spellings: readonly Entry[][],
  groups: Groups,
  forms: NameForms,
  reports: readonly NamingWitness[],
): void {
  const single = spellings
    .map((same) => ({ same, words: singleWords(same[0]!.node, forms) }))
    .filter(({ words }) => words.length);
  const surroundings = new Map<Node, ReadonlySet<string>>();
  const aroundOnce = (node: Node) => {
    const words = surroundings.get(node) ?? around(node, reports);
    surroundings.set(node, words);
    return words;
  };
  /** By group, until two are joined. */
  const witnesses = new Map<number, ReadonlySet<number>>();
  const witnessesOf = ({ i }: Entry) => {
    const group = groups.of(i);
    const known = witnesses.get(group) ?? witnessesIn(things, group, groups);
    witnesses.set(group, known);
    return known;
  };
  for (const [at, { same, words }] of single.entries()) {
    for (const { same: others, words: theirs } of single.slice(at + 1)) {
      const alike = spelledAlike(words, theirs);
      if (alike < ALIKE || groups.of(same[0]!.i) === groups.of(others[0]!.i)) continue;
      const besides = witnessesOf(others[0]!);
      if ([...witnessesOf(same[0]!)].some((witness) => besides.has(witness))) continue;
      const shared = alike === 1 ? 1 : SHARED_WORDS;
      const meet = (a: Entry, b: Entry) => sharedWords(aroundOnce(a.node), aroundOnce(b.node)) >= shared;
      if (!same.some((a) => others.some((b) => meet(a, b)))) continue;
      groups.join(same[0]!.i, others[0]!.i);
      witnesses.clear();
    }
  }
}

/**
 * "Mountain Rescue of Tarnia" and "Tarnian Mountain Rescue", "Federal Office for Ropeways" and "Federal Authority for
 * Ropeways", as translations have them: two names that no report has both of.
 */
function joinRenamed(spellings: readonly Entry[][], things: readonly Entry[], groups: Groups, forms: NameForms): void {
  const bodies = spellings.filter(
    ([first]) => first!.node.name.kind === 'organisation' && first!.node.forms[0]!.length > 2,
  );
  const witnessesOf = ({ i }: Entry) => witnessesIn(things, groups.of(i), groups);
  for (const [at, [one]] of bodies.entries()) {
    for (const [other] of bodies.slice(at + 1)) {
      if (groups.of(one!.i) === groups.of(other!.i) || !isRenamed(one!.node, other!.node, forms)) continue;
      const besides = witnessesOf(other!);
      if (![...witnessesOf(one!)].some((witness) => besides.has(witness))) groups.join(one!.i, other!.i);
    }
  }
}

function witnessesIn(things: readonly Entry[], group: number, groups: Groups): ReadonlySet<number> {
  return new Set(things.filter(({ i }) => groups.of(i) === group).map(({ node }) => node.witness));
}

/** "the Blast": the only longer name that ends so, if nothing is called by the bare word. */
function joinLastWords(things: readonly Entry[], firsts: readonly Entry[], groups: Groups, forms: NameForms): void {
  for (const { node, i } of things) {
    const [word] = node.forms[0]!;
    const { mentions } = node.name;
    const isDefinite =
      mentions.length > 0 &&
      mentions.every(({ start, end, full }) => full.start < start && (full.end === end || node.name.kind !== 'place'));
    if (node.forms[0]!.length > 1 || !isDefinite) continue;
    const isLonger = (other: Entry) =>
      groups.of(other.i) !== groups.of(i) &&
      other.node.forms[0]!.length > 1 &&
      (properWords(other.node.forms[0]!, forms).at(-1) === word || isLandform(word!, other.node, forms));
    joinOnly(i, firsts.filter(isLonger), groups);
  }
}

/** Short for the only longer name that it can be short for: initials, or its first words. */
function joinShort(things: readonly Entry[], firsts: readonly Entry[], groups: Groups, forms: NameForms): void {
  const longerOf = new Map<string, readonly Entry[]>();
  const settled: number[] = [];
  for (const { node, i } of things) {
    // All that is spelt and written alike is short for the same names, however many reports have it.
    const key = `${node.name.name} ${spellingOf(node)}`;
    const longer = longerOf.get(key) ?? firsts.filter((other) => initialsMatch(node, other.node, forms));
    longerOf.set(key, longer);
    const own = groups.of(i);
    // What is short for the principal one of several is short for no other.
    if (settled.some((at) => groups.of(at) === own)) continue;
    const spelt = longer.filter((other) => groups.of(other.i) !== own);
    // "Rovers" is rather the club whose name ends so than its television.
    const endsSo = (other: Entry) => other.node.forms[0]!.at(-1) === node.forms[0]!.at(-1);
    if (joinOnly(i, spelt, groups) || joinOnly(i, spelt.filter(endsSo), groups)) continue;
    if (node.name.kind === 'organisation' && joinOnly(i, principal(spelt, things, groups), groups)) settled.push(i);
  }
}

/**
 * Of several bodies that a name can be short for, the one that the reports are about: named at least as often as any other,
 * and first by every report that names two of them, two reports at least.
 */
function principal(some: readonly Entry[], things: readonly Entry[], groups: Groups): readonly Entry[] {
  if (some.length === 0) return [];
  const roots = new Set(some.map(({ i }) => groups.of(i)));
  const counts = new Map<number, number>();
  const firsts = new Map<number, { readonly root: number; readonly start: number; readonly several: boolean }>();
  for (const { node, i } of things) {
    const root = groups.of(i);
    const [mention] = node.name.mentions;
    if (!roots.has(root) || mention === undefined) continue;
    counts.set(root, (counts.get(root) ?? 0) + node.name.mentions.length);
    const before = firsts.get(node.witness);
    const isFirst = before === undefined || mention.start < before.start;
    const several = before !== undefined && (before.several || before.root !== root);
    firsts.set(node.witness, { ...(isFirst ? { root, start: mention.start } : before), several });
  }
  const named = [...firsts.values()].filter(({ several }) => several);
  const [first] = named;
  if (first === undefined || named.length < 2 || named.some(({ root }) => root !== first.root)) return [];
  const isMost = [...counts.values()].every((count) => count <= counts.get(first.root)!);
  return isMost ? some.filter(({ i }) => groups.of(i) === first.root) : [];
}

/** "© Tarn Broadcasting Corporation" is whoever reports as TBC. */
function joinOwners(things: readonly Entry[], groups: Groups, { light }: NameForms): void {
  for (const { node, i } of things) {
    if (!node.owner) continue;
    const letters = node.forms[0]!.filter((word) => !light.has(word))
      .map((word) => word.charAt(0))
      .join('');
    const isSame = (other: Entry) =>
      other.i !== i &&
      other.node.name.kind === 'organisation' &&
      [...other.node.forms.map((words) => words.join(' ')), ...other.node.written.map(fold)].includes(letters);
    if (letters.length > 2) joinOnly(i, things.filter(isSame), groups);
  }
}

/** Things that are spelt alike to the letter, in all their forms; in the order of the first. */
function bySpelling(things: readonly Entry[]): Entry[][] {
  return grouped(things, spellingOf);
}

function spellingOf({ name, forms }: Node): string {
  return `${name.kind} ${forms.map((words) => words.join(' ')).join('|')}`;
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
