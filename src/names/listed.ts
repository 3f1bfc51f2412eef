import { isFeminineOf, type NameForms, type NameRules, withoutShouting } from '../lang/index.ts';
import type { Name, NameKind } from '../model/index.ts';
import { fold, shortId } from '../text/index.ts';
import { type Entities, type Groups, type NamingWitness, type Node, wordsOf } from './node.ts';
import { isInitial } from './people.ts';

/** The dossier's names, one for each group: those of most witnesses first. `holders`: by group, who is meant there by an office alone. */
export function listNames(
  witnesses: readonly NamingWitness[],
  nodes: readonly Node[],
  groups: Groups,
  holders: ReadonlyMap<number, readonly Node[]>,
  rules: NameRules,
): Entities {
  const members = new Map<number, number[]>();
  for (const i of nodes.keys()) members.set(groups.of(i), [...(members.get(groups.of(i)) ?? []), i]);
  const drafts = [...members].map(([root, group]) =>
    draftOf([...group.map((i) => nodes[i]!), ...(holders.get(root) ?? [])], witnesses, rules),
  );
  // Two different people of one name have the place where each is first named in their ids.
  const taken = new Map<string, number>();
  for (const { base } of drafts) taken.set(base, (taken.get(base) ?? 0) + 1);
  const ids: Record<string, string[]> = Object.fromEntries(
    witnesses.map(({ sigil, names }) => [sigil, new Array<string>(names.length).fill('')]),
  );
  const names = drafts.map(({ base, place, name, nodes: group }) => {
    const id = `n${shortId(taken.get(base) === 1 ? base : `${base} ${place}`)}`;
    for (const node of group) if (node.index >= 0) ids[witnesses[node.witness]!.sigil]![node.index] = id;
    return { ...name, id };
  });
  const ranked = names.map((name) => ({ name, witnesses: witnessesOf(name), folded: fold(name.name) }));
  ranked.sort(
    (a, b) =>
      b.witnesses - a.witnesses ||
      KINDS.indexOf(a.name.kind) - KINDS.indexOf(b.name.kind) ||
      (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.name.id < b.name.id ? -1 : 1),
  );
  return { names: ranked.map(({ name }) => name), ids };
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other'];

function witnessesOf({ variants }: Omit<Name, 'id'>): number {
  return new Set(variants.flatMap(({ witnesses }) => witnesses)).size;
}

interface Draft {
  readonly base: string;
  readonly place: string;
  readonly name: Omit<Name, 'id'>;
  readonly nodes: readonly Node[];
}

function draftOf(group: readonly Node[], witnesses: readonly NamingWitness[], rules: NameRules): Draft {
  const roles = new Map<string, string>();
  const votes = new Map<NameKind, number>();
  for (const { index, name } of group) {
    // What a body is called by is no role of it.
    const told = name.kind === 'organisation' && name.mentions.length === 0 && index >= 0 ? [] : name.roles;
    for (const role of told) if (!roles.has(fold(role))) roles.set(fold(role), role);
    votes.set(name.kind, (votes.get(name.kind) ?? 0) + (index < 0 ? 1 : 0) + name.mentions.length);
  }
  const kind = [...votes].sort((a, b) => b[1] - a[1] || KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]))[0]![0];
  const fullest = canonicalOf(countsOf(group, witnesses), rules.forms);
  const canonical = kind === 'person' && isShouted(fullest) ? withoutShouting(fullest) : fullest;
  const places = group
    .map(({ witness, name }) => `${witnesses[witness]!.key}:${name.mentions[0]?.start ?? name.name}`)
    .sort();
  return {
    base: `${kind} ${fold(canonical)}`,
    place: places[0]!,
    nodes: group,
    name: { name: canonical, kind, variants: variantsOf(group, witnesses, rules), roles: [...roles.values()] },
  };
}

/** How often each form of a name stands in the reports. */
function countsOf(group: readonly Node[], witnesses: readonly NamingWitness[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { witness, index, name } of group) {
    for (const { start, end } of name.mentions) count(witnesses[witness]!.text.slice(start, end).replace(/\s+/g, ' '));
    if (index < 0) count(name.name);
  }
  return counts;
}

/** Every form in which reports write a name, with and without titles and marks of emphasis, and who writes it so. */
function variantsOf(
  group: readonly Node[],
  witnesses: readonly NamingWitness[],
  { forms: { small }, references: { possessives } }: NameRules,
): Name['variants'] {
  const variants = new Map<string, Set<string>>();
  const article = `${small.the} `;
  for (const { witness, index, name, written } of group) {
    const { text, sigil, references } = witnesses[witness]!;
    const note = (form: string) => {
      const clean = form.replace(/\s+/g, ' ');
      // "the journalist Ana Ruiz" is also a journalist Ana Ruiz: an article alone makes no other form.
      for (const variant of fold(clean).startsWith(article) ? [clean.slice(article.length), clean] : [clean])
        variants.set(variant, (variants.get(variant) ?? new Set()).add(sigil));
    };
    for (const { start, end, titled, full } of name.mentions) {
      note(text.slice(start, end));
      const emphasis = emphasisAround(text, start, end);
      if (emphasis > 0) note(text.slice(start - emphasis, end + emphasis));
      note(text.slice(titled.start, titled.end));
      note(text.slice(full.start, full.end));
      const owner = full.start < start ? wordBefore(text, full.start) : '';
      if (possessives.has(fold(owner))) note(`${owner} ${text.slice(full.start, full.end)}`);
    }
    if (index < 0) for (const form of [name.name, ...written]) note(form);
    else
      for (const reference of references)
        if (reference.kind === 'description' && reference.name === index)
          note(text.slice(reference.start, reference.end));
  }
  return [...variants].map(([text, sigils]) => ({ text, witnesses: [...sigils] }));
}

/** The word in front of a place in the text, a blank between: "his" of "his wife Ana". */
function wordBefore(text: string, at: number): string {
  return /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
}

/** How many marks of emphasis stand on either side: 2 for "**Ana Ruiz**". */
function emphasisAround(text: string, start: number, end: number): number {
  let marks = 0;
  while (marks < 3 && text[start - marks - 1] === '*' && text[end + marks] === '*') marks++;
  return marks;
}

/** Capitals throughout, as labels and bylines have them. */
function isShouted(form: string): boolean {
  return form === form.toUpperCase() && /\p{L}{2}/u.test(form) && form.includes(' ');
}

/** The fullest form; of equally full ones the one without initials, not in capitals throughout, then the more frequent, then by its letters. */
function canonicalOf(counts: ReadonlyMap<string, number>, forms: NameForms): string {
  const shouted = (form: string) => (isShouted(form) ? 1 : 0);
  const cut = (form: string) => (isInitial(wordsOf(form)[0] ?? '', forms) ? 1 : 0);
  const accents = (form: string) => form.normalize('NFD').length - form.length;
  const last = (form: string) => wordsOf(form).at(-1) ?? '';
  // "Ana Umbersova" among many an "Ana Umbers": how one language declines her name.
  const declined = (form: string, times: number) =>
    [...counts].some(
      ([other, n]) =>
        n >= times && (isFeminineOf(last(form), last(other)) || (n > times && isFeminineOf(last(other), last(form)))),
    )
      ? 1
      : 0;
  return [...counts].sort(
    ([a, m], [b, n]) =>
      wordsOf(b).length - wordsOf(a).length ||
      cut(a) - cut(b) ||
      shouted(a) - shouted(b) ||
      declined(a, m) - declined(b, n) ||
      accents(b) - accents(a) ||
      n - m ||
      (a < b ? -1 : 1),
  )[0]![0];
}
