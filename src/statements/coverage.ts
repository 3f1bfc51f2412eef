import type { Coverage, Statement, WitnessKind } from '../model/index.ts';

/** Families that must say something for a report's silence on it to be worth a look. */
const MIN_FAMILIES = 2;

/** For each witness: what it alone says, what it leaves out that others say independently, how much of the records it tells. */
export function coverageOf({
  witnesses,
  statements,
}: {
  readonly witnesses: readonly { readonly sigil: string; readonly order: number; readonly kind: WitnessKind }[];
  readonly statements: readonly Statement[];
}): Coverage[] {
  const records = new Set(witnesses.filter(({ kind }) => kind !== 'report').map(({ sigil }) => sigil));
  const made = statements.map(({ support, silent, titled = [] }) => {
    const own = support.filter(({ stance }) => stance !== 'contradicts').map(({ span }) => span.witness);
    const makes = new Set(own);
    return {
      makes,
      titled: new Set(titled),
      inRecords: [...makes].filter((maker) => records.has(maker)),
      silent: new Set(silent.map(({ witness }) => witness)),
    };
  });
  return [...witnesses]
    .sort((x, y) => x.order - y.order)
    .map(({ sigil }) => {
      const alone: string[] = [];
      const omitted: string[] = [];
      let ofRecords = 0;
      let told = 0;
      for (const [i, { id, independent }] of statements.entries()) {
        const { makes, titled, inRecords, silent } = made[i]!;
        if (makes.size === 1 && makes.has(sigil) && titled.size === 0) alone.push(id);
        if (independent >= MIN_FAMILIES && silent.has(sigil)) omitted.push(id);
        if (!inRecords.some((maker) => maker !== sigil)) continue;
        ofRecords++;
        if (makes.has(sigil) || titled.has(sigil)) told++;
      }
      return { witness: sigil, alone, omitted, ofRecords: ofRecords === 0 ? null : round(told / ofRecords) };
    });
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
