import { bySigil, grouped, type Name } from '../../model/index.ts';

/**
 * How a name is written, forms that differ in nothing but capitals and the article as one: as most reports have it. `bare`:
 * takes the article off. In the order of the first of each.
 */
export function writtenForms(
  { variants }: Pick<Name, 'variants'>,
  bare: (name: string) => string,
): readonly Name['variants'][number][] {
  return [...grouped(variants, ({ text }) => bare(text).toLowerCase()).values()].map((same) => ({
    text: same.reduce((best, one) => (one.witnesses.length > best.witnesses.length ? one : best)).text,
    witnesses: [...new Set(same.flatMap(({ witnesses }) => witnesses))].sort(bySigil),
  }));
}
