import type { Name, NameKind } from '../model/index.ts';
import { fold, shortId } from '../text/index.ts';
import { type Entities, type Groups, type NamingWitness, type Node, wordsOf } from './node.ts';
import { isFeminineOf } from './people.ts';

/** The dossier's names, one for each group: those of most witnesses first. `holders`: by group, who is meant there by an office alone. */
export function listNames(
  witnesses: readonly NamingWitness[],
  nodes: readonly Node[],
  groups: Groups,
  holders: ReadonlyMap<number, readonly Node[]>,
): Entities {
  const members = new Map<number, number[]>();
  for (const i of nodes.keys()) members.set(groups.of(i), [...(members.get(groups.of(i)) ?? []), i]);
  const drafts = [...members].map(([root, group]) =>
    draftOf([...group.map((i) => nodes[i]!), ...(holders.get(root) ?? [])], witnesses),
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
  names.sort(
    (a, b) =>
      witnessesOf(b) - witnessesOf(a) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (fold(a.name) < fold(b.name) ? -1 : fold(a.name) > fold(b.name) ? 1 : a.id < b.id ? -1 : 1),
  );
  return { names, ids };
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

function draftOf(group: readonly Node[], witnesses: readonly NamingWitness[]): Draft {
  const variants = new Map<string, Set<string>>();
  const roles = new Map<string, string>();
  const votes = new Map<NameKind, number>();
  const counts = new Map<string, number>();
  for (const { witness, index, name, written } of group) {
    const { text, sigil, references } = witnesses[witness]!;
    const note = (form: string) => {
      const clean = form.replace(/\s+/g, ' ');
      // "the journalist Ana Ruiz" is also a journalist Ana Ruiz: an article alone makes no other form.
      for (const variant of /^the /i.test(clean) ? [clean.slice(4), clean] : [clean])
        variants.set(variant, (variants.get(variant) ?? new Set()).add(sigil));
    };
    for (const { start, end, titled, full } of name.mentions) {
      note(text.slice(start, end));
      const emphasis = emphasisAround(text, start, end);
      if (emphasis > 0) note(text.slice(start - emphasis, end + emphasis));
      note(text.slice(titled.start, titled.end));
      note(text.slice(full.start, full.end));
      const form = text.slice(start, end).replace(/\s+/g, ' ');
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    if (index < 0) {
      for (const form of [name.name, ...written]) note(form);
      counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
      votes.set(name.kind, (votes.get(name.kind) ?? 0) + 1);
    }
    for (const reference of index < 0 ? [] : references) {
      if (reference.kind === 'description' && reference.name === index)
        note(text.slice(reference.start, reference.end));
    }
    for (const role of name.roles) if (!roles.has(fold(role))) roles.set(fold(role), role);
    votes.set(name.kind, (votes.get(name.kind) ?? 0) + name.mentions.length);
  }
  const kind = [...votes].sort((a, b) => b[1] - a[1] || KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]))[0]![0];
  const canonical = canonicalOf(counts);
  const places = group
    .map(({ witness, name }) => `${witnesses[witness]!.key}:${name.mentions[0]?.start ?? name.name}`)
    .sort();
  return {
    base: `${kind} ${fold(canonical)}`,
    place: places[0]!,
    nodes: group,
    name: {
      name: canonical,
      kind,
      variants: [...variants].map(([text, sigils]) => ({ text, witnesses: [...sigils] })),
      roles: [...roles.values()],
    },
  };
}

/** How many marks of emphasis stand on either side: 2 for "**Ana Ruiz**". */
function emphasisAround(text: string, start: number, end: number): number {
  let marks = 0;
  while (marks < 3 && text[start - marks - 1] === '*' && text[end + marks] === '*') marks++;
  return marks;
}

/** The fullest form; of equally full ones the one not in capitals throughout, then the more frequent, then by its letters. */
function canonicalOf(counts: ReadonlyMap<string, number>): string {
  const shouted = (form: string) =>
    form === form.toUpperCase() && /\p{L}{2}/u.test(form) && form.includes(' ') ? 1 : 0;
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
      shouted(a) - shouted(b) ||
      declined(a, m) - declined(b, n) ||
      accents(b) - accents(a) ||
      n - m ||
      (a < b ? -1 : 1),
  )[0]![0];
}
