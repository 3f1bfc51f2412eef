import type { Language } from '../lang/index.ts';
import { type Change, type Dossier, grouped, type LineagePair, type Quote, type Witness } from '../model/index.ts';

/** All that the rules look at: what a dossier holds, so that a finished dossier can be asked again. */
export type FindingInput = Pick<
  Dossier,
  'lineage' | 'quotes' | 'figures' | 'times' | 'names' | 'statements' | 'coverage' | 'commitments'
> & { readonly witnesses: readonly FindingWitness[] };

type FindingWitness = Pick<Witness, 'sigil' | 'kind' | 'text' | 'publisher' | 'agency' | 'byline' | 'credits'>;

/** Questions that several rules ask of the dossier. */
export interface Dossierwide {
  readonly input: FindingInput;
  readonly language: Language;
  /** "Cosmos Ticker (C)"; the sigil alone where no outlet is known. */
  called(sigil: string): string;
  isRecord(sigil: string): boolean;
  /** Index of the witness's family. */
  family(sigil: string): number;
  /** The witnesses that `sigil` takes text from, at any remove. */
  sourcesOf(sigil: string): ReadonlySet<string>;
  /** Whether `to` is a later version of `from`. */
  updates(from: string, to: string): boolean;
  witness(sigil: string): FindingWitness;
  /** The quotations that the witness prints. */
  quotesOf(sigil: string): readonly Quote[];
  /** What two witnesses share, whichever is named first; null where that is nothing. */
  sharedBy(a: string, b: string): LineagePair | null;
  /** What `to` changed of what it has from `from`. */
  changesOf(from: string, to: string): readonly Change[];
}

export function dossierwide(input: FindingInput, language: Language): Dossierwide {
  const witnesses = new Map(input.witnesses.map((witness) => [witness.sigil, witness]));
  const quotes = grouped(input.quotes, ({ span }) => span.witness);
  const families = new Map(input.lineage.families.flatMap((family, at) => family.map((sigil) => [sigil, at] as const)));
  const pairs = new Map(input.lineage.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const changes = grouped(input.lineage.changes, ({ from, to }) => `${from} ${to}`);
  return {
    input,
    language,
    called(sigil) {
      const publisher = witnesses.get(sigil)?.publisher;
      return publisher ? `${publisher} (${sigil})` : sigil;
    },
    isRecord: (sigil) => witnesses.get(sigil)?.kind !== 'report',
    family: (sigil) => families.get(sigil) ?? -1,
    sourcesOf(sigil) {
      const sources = new Set<string>();
      const open = [sigil];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const { from, to, relation } of input.lineage.edges) {
          if (to !== next || relation === 'common-source' || sources.has(from)) continue;
          sources.add(from);
          open.push(from);
        }
      }
      return sources;
    },
    updates: (from, to) =>
      input.lineage.edges.some((edge) => edge.from === from && edge.to === to && edge.relation === 'update'),
    witness: (sigil) => witnesses.get(sigil)!,
    quotesOf: (sigil) => quotes.get(sigil) ?? [],
    sharedBy: (a, b) => pairs.get(`${a} ${b}`) ?? pairs.get(`${b} ${a}`) ?? null,
    changesOf: (from, to) => changes.get(`${from} ${to}`) ?? [],
  };
}
