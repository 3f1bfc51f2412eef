import { alignTexts, printsOf, type TableText, type TableUnit } from '../../align/index.ts';
import { languageOf } from '../../lang/index.ts';
import type { Dossier, Witness } from '../../model/index.ts';
import { formOf } from '../../text/index.ts';

/** A family side by side: its witnesses in the order of the table's cells, and the table. */
export interface FamilyTable {
  readonly witnesses: readonly Witness[];
  readonly units: readonly TableUnit[];
}

/**
 * Each family of a dossier as an alignment table, sources before what was made from them. Computed from the texts: the
 * dossier's JSON is all it takes.
 */
export function familyTables({ witnesses, lineage }: Pick<Dossier, 'witnesses' | 'lineage'>): FamilyTable[] {
  return lineage.families.map((family) => {
    const members = ordered(family, lineage);
    const texts = members.map(({ sigil, parent }): TableText => {
      const { text, language } = witnesses.find((witness) => witness.sigil === sigil)!;
      return { text, prints: printsOf(formOf(text, languageOf(language).form)), parent };
    });
    return {
      witnesses: members.map(({ sigil }) => witnesses.find((witness) => witness.sigil === sigil)!),
      units: alignTexts(texts),
    };
  });
}

/** The family's sigils, each behind the source in it that it took most from; `parent`: that source's place, -1 for none. */
function ordered(family: readonly string[], { edges }: Dossier['lineage']): { sigil: string; parent: number }[] {
  const sourceOf = (sigil: string): string | null => {
    const sources = edges
      .filter(({ from, to }) => to === sigil && family.includes(from))
      .sort((x, y) => y.share - x.share);
    return sources[0]?.from ?? null;
  };
  const placed: { sigil: string; parent: number }[] = [];
  const place = (sigil: string, above: readonly string[]): number => {
    const known = placed.findIndex((one) => one.sigil === sigil);
    if (known >= 0) return known;
    const source = sourceOf(sigil);
    // Edges without a direction may run in a circle; it is opened where it was entered.
    const parent = source === null || above.includes(source) ? -1 : place(source, [...above, sigil]);
    return placed.push({ sigil, parent }) - 1;
  };
  for (const sigil of family) place(sigil, []);
  return placed;
}
