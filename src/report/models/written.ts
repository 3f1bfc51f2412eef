import { bySigil, type Name } from '../../model/index.ts';

/** A way of writing a name, and the sigils of the reports that write it so, in order. */
export type Written = Name['variants'][number];

/**
 * How a name is written, forms that differ in nothing but capitals and the article as one: as most reports have it. `bare`:
 * takes the article off. In the order of the first of each.
 */
export function writtenForms({ variants }: Pick<Name, 'variants'>, bare: (name: string) => string): Written[] {
  const groups = new Map<string, Written[]>();
  for (const variant of variants) {
    const form = bare(variant.text).toLowerCase();
    groups.set(form, [...(groups.get(form) ?? []), variant]);
  }
  return [...groups.values()].map((same) => ({
    text: same.reduce((best, one) => (one.witnesses.length > best.witnesses.length ? one : best)).text,
    witnesses: [...new Set(same.flatMap(({ witnesses }) => witnesses))].sort(bySigil),
  }));
}
