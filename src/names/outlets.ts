import type { NameForms } from '../lang/index.ts';
import { shortForms } from './credited.ts';
import type { Groups, NamingWitness, Node } from './node.ts';

/**
 * "Tarn" of the Tarn News Agency, "the Plover" of the Evening Plover: what only a publisher or an agency of the dossier can
 * be called, where nothing is said to be in it and a place or person is not plainly meant. O(outlets · nodes).
 */
export function joinOutlets(
  nodes: readonly Node[],
  groups: Groups,
  rules: NameForms,
  witnesses: readonly NamingWitness[],
): void {
  const outlets = nodes.flatMap(({ index, name, forms }, i) =>
    index < 0 && name.kind === 'organisation' ? [{ i, shorts: shortForms(forms[0]!, rules) }] : [],
  );
  const members = new Map<number, Node[]>();
  for (const [i, node] of nodes.entries()) members.set(groups.of(i), [...(members.get(groups.of(i)) ?? []), node]);
  for (const [i, { forms, name, index }] of nodes.entries()) {
    if (index < 0 || name.kind === 'person' || forms.length > 1) continue;
    const own = forms[0]!.join(' ');
    const called = outlets.flatMap((outlet) =>
      outlet.shorts.filter(({ words }) => words.join(' ') === own).map(({ last }) => ({ ...outlet, last })),
    );
    const [first, ...others] = called;
    if (first === undefined || others.some((other) => groups.of(other.i) !== groups.of(first.i))) continue;
    const group = members.get(groups.of(i))!;
    if (group.some((node) => node.forms[0]!.length > forms[0]!.length)) continue;
    const places = group.flatMap((node) =>
      node.name.mentions.map(({ start, end }) => around(witnesses[node.witness]!.text, start, end)),
    );
    const isThere = places.some(({ before }) => rules.within.test(before));
    const isMeant = first.last
      ? places.every(({ before }) => rules.definite.test(before))
      : places.some((place) => isOutletAt(place, rules));
    if (!isThere && isMeant) groups.join(i, first.i);
  }
}

interface Place {
  readonly before: string;
  readonly after: string;
}

/** Characters on either side that are looked at. */
const AROUND = 30;

/** What stands beside a mention, marks of emphasis left out. */
function around(text: string, start: number, end: number): Place {
  return {
    before: text.slice(Math.max(0, start - AROUND), start).replace(/[*_]+$/, ''),
    after: text.slice(end, end + AROUND).replace(/^[*_]+/, ''),
  };
}

/** "(Tarn) -", "told Tarn by telephone", "Tarn reports that", "Ana Ruiz, Tarn." */
function isOutletAt({ before, after }: Place, { told, reports }: NameForms): boolean {
  return (
    (before.endsWith('(') && after.startsWith(')')) ||
    told.test(before) ||
    reports.test(after) ||
    (/\p{Lu}[\p{L}\p{M}'’-]+, $/u.test(before) && /^[.?!]/.test(after))
  );
}
