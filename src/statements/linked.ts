import type { Language } from '../lang/index.ts';
import type { Change, LineageEdge, Measure, Quote, Report } from '../model/index.ts';
import { alterationsOf } from './links/alterations.ts';
import { givesAnother } from './links/conflicts.ts';
import { echoesOf } from './links/echoes.ts';
import { type IndexedUnit, indexUnits } from './links/indexed.ts';
import { type LinkTable, linkUnits } from './links/links.ts';
import { figuresByTerm } from './links/measured.ts';
import { vocabularyOf } from './links/vocabulary.ts';
import { dayNumber } from './units/term-dates.ts';
import type { StatementUnit } from './units/units.ts';

/** What the statements stage reads of a witness. */
export interface StatementWitness {
  readonly sigil: string;
  readonly key: string;
  readonly report: Pick<Report, 'text' | 'language' | 'kind' | 'publisher' | 'published' | 'turns' | 'removed'>;
  readonly units: readonly StatementUnit[];
  /** What its title says, read as clauses; it is no part of `report.text`. */
  readonly titleUnits: readonly StatementUnit[];
}

/** What statements are made of. */
export interface StatementSources {
  readonly witnesses: readonly StatementWitness[];
  readonly families: readonly (readonly string[])[];
  /** Who takes text from whom, by sigil. */
  readonly edges: readonly Pick<LineageEdge, 'to' | 'relation'>[];
  readonly measures: readonly Measure[];
  readonly quotes: readonly Quote[];
  /** What copies change of their sources. */
  readonly changes: readonly Change[];
  /** For each sigil, by the witness's own names, the dossier's `Name.id`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly languageOf: (tag: string) => Pick<Language, 'lexicon' | 'derivation'>;
}

/** The clauses of all witnesses and what links them. `familyOf`: by witness. */
export function linkedUnits({
  witnesses,
  families,
  edges,
  measures,
  quotes,
  changes,
  names,
  languageOf,
}: StatementSources): {
  readonly units: readonly IndexedUnit[];
  readonly table: LinkTable;
  /** By unit: the witnesses whose titles say it. */
  readonly titles: ReadonlyMap<number, readonly number[]>;
  readonly familyOf: readonly number[];
} {
  // Titles come behind all clauses, each as a witness of its own: they join nothing.
  const reports = [...witnesses.map(({ units }) => units), ...witnesses.map(({ titleUnits }) => titleUnits)];
  const heads = headsOf(witnesses, families);
  const vocabulary = vocabularyOf(
    reports.map((units) => units.map(({ terms }) => terms)),
    languageOf(witnesses[0]?.report.language ?? 'en').lexicon,
    (report) => heads.has(report),
  );
  const sigils = witnesses.map(({ sigil }) => sigil);
  const indexed = indexUnits(
    reports,
    vocabulary,
    sigils.map((sigil) => names[sigil] ?? []),
  );
  const units = indexed.filter(({ witness }) => witness < witnesses.length);
  const familyOf = witnesses.map(({ sigil }) => families.findIndex((family) => family.includes(sigil)));
  const table = linkUnits(indexed, vocabulary, heads.size, {
    titles: units.length,
    familyOf,
    figures: figuresByTerm(units, sigils, measures),
    echoes: echoesOf(units, sigils, quotes),
    alterations: alterationsOf(units, sigils, changes, copiesIn(edges)),
    now: latestDay(witnesses),
  });
  const titles = new Map<number, number[]>();
  for (const { a, b, score, conflict } of table.titled) {
    if (score < TITLED || conflict !== null || differs(indexed[a]!, indexed[b]!)) continue;
    titles.set(a, [...(titles.get(a) ?? []), indexed[b]!.witness - witnesses.length]);
  }
  return { units, table, titles, familyOf };
}

/** The sigils of those that take text from another, later versions aside. */
export function copiesIn(edges: StatementSources['edges']): string[] {
  return edges.flatMap(({ to, relation }) => (relation === 'common-source' || relation === 'update' ? [] : [to]));
}

/** Whether a clause and a title give another figure or date of one unit each: then the title does not say the clause. */
function differs(clause: IndexedUnit, title: IndexedUnit): boolean {
  return givesAnother(clause, title, 'numbers') || givesAnother(clause, title, 'dates');
}

/** Likelihood from which a title says what a clause says: told as a silence that is none, it would harm a reader more. */
const TITLED = 0.25;

/** The last day on which one of the reports came out, as dates are numbered; null where none tells. */
function latestDay(witnesses: readonly StatementWitness[]): number | null {
  const days = witnesses.flatMap(({ report: { published } }) =>
    published === null ? [] : [dayNumber(published.value, true)],
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** The fullest report of each family, by its index: what its copies repeat is not more common for it. */
function headsOf(witnesses: readonly StatementWitness[], families: readonly (readonly string[])[]): Set<number> {
  return new Set(
    families.flatMap((family) => {
      const members = witnesses.flatMap(({ sigil }, i) => (family.includes(sigil) ? [i] : []));
      const fullest = Math.max(...members.map((i) => witnesses[i]!.units.length));
      return members.filter((i) => witnesses[i]!.units.length === fullest).slice(0, 1);
    }),
  );
}
