import type { Language } from '../lang/index.ts';
import type {
  Change,
  Commitment,
  Coverage,
  Lineage,
  Measure,
  Name,
  Quote,
  Report,
  Span,
  Statement,
  TimeMention,
} from '../model/index.ts';

/** All that the rules may look at. */
export interface FindingInput {
  readonly witnesses: readonly FindingWitness[];
  readonly lineage: Omit<Lineage, 'changes'>;
  readonly changes: readonly Change[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Measure[];
  readonly times: readonly TimeMention[];
  readonly names: readonly Name[];
  readonly statements: readonly Statement[];
  readonly coverage: readonly Coverage[];
  readonly commitments: readonly Commitment[];
  /** Figures whose words look garbled, with the reason. */
  readonly garbled: readonly { readonly span: Span; readonly reason: string }[];
  readonly language: Language;
}

export interface FindingWitness {
  readonly sigil: string;
  /** Its place in the order given. */
  readonly order: number;
  readonly report: Report;
}

/** Questions that several rules ask of the dossier. */
export interface Dossierwide {
  readonly input: FindingInput;
  /** "Cosmos Ticker (C)"; the sigil alone where no outlet is known. */
  called(sigil: string): string;
  isRecord(sigil: string): boolean;
  /** Index of the witness's family. */
  family(sigil: string): number;
  /** The witnesses that `sigil` takes text from, at any remove. */
  sourcesOf(sigil: string): ReadonlySet<string>;
  report(sigil: string): Report;
}

export function dossierwide(input: FindingInput): Dossierwide {
  const reports = new Map(input.witnesses.map(({ sigil, report }) => [sigil, report]));
  const families = new Map(input.lineage.families.flatMap((family, at) => family.map((sigil) => [sigil, at] as const)));
  return {
    input,
    called(sigil) {
      const publisher = reports.get(sigil)?.publisher;
      return publisher ? `${publisher} (${sigil})` : sigil;
    },
    isRecord: (sigil) => reports.get(sigil)?.kind !== 'report',
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
    report: (sigil) => reports.get(sigil)!,
  };
}
