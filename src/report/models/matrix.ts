import { bySigil, type Span, type Stance, type Statement } from '../../model/index.ts';
import type { DossierIndex } from './dossier-index.ts';

/** What one report does with one statement. */
export interface Cell {
  readonly stance: Stance | 'titled' | 'silent';
  /** Where it says so; null where only its title does; where it is silent, the nearest thing it says, if anything is near. */
  readonly span: Span | null;
  readonly similarity: number | null;
}

export interface MatrixFilter {
  readonly show: 'all' | 'contested' | 'single' | 'shared';
  /** Only statements that this report is silent on. */
  readonly leftOutBy: string | null;
  /** Only statements that this report makes or quotes. */
  readonly saidBy: string | null;
  readonly words: string;
  readonly sort: 'order' | 'families' | 'contested';
}

/** The reports of a matrix, families side by side. */
export function matrixColumns({ dossier: { lineage }, witnesses }: DossierIndex): readonly (readonly string[])[] {
  const known = new Set(lineage.families.flat());
  const rest = witnesses.filter(({ sigil }) => !known.has(sigil)).map(({ sigil }) => [sigil]);
  const families = [...lineage.families, ...rest].map((family) => [...family].sort(bySigil));
  return families.sort((a, b) => Number(b.length > 1) - Number(a.length > 1) || bySigil(a[0]!, b[0]!));
}

/** What each report does with a statement. Where a report both says and contradicts it, the contradiction shows. */
export function cellsOf(statement: Statement): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { witness, nearest } of statement.silent) {
    cells.set(witness, { stance: 'silent', span: nearest?.span ?? null, similarity: nearest?.similarity ?? null });
  }
  for (const witness of statement.titled ?? []) cells.set(witness, { stance: 'titled', span: null, similarity: null });
  for (const { span, stance } of statement.support) {
    const known = cells.get(span.witness)?.stance;
    if (known === undefined || known === 'silent' || stance === 'contradicts') {
      cells.set(span.witness, { stance, span, similarity: null });
    }
  }
  return cells;
}

/** A cell of a row, or how many reports in a row are silent and say nothing near it. */
export type Stretch = { readonly sigil: string; readonly cell: Cell } | { readonly silent: number };

/** A row's cells with silent ones next to each other taken together: of many reports few say the same. O(n). */
export function stretchesOf(cells: ReadonlyMap<string, Cell>, sigils: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let silent = 0;
  const end = () => {
    if (silent > 0) stretches.push({ silent });
    silent = 0;
  };
  for (const sigil of sigils) {
    const cell = cells.get(sigil);
    if (cell === undefined || (cell.span === null && cell.stance === 'silent')) silent++;
    else {
      end();
      stretches.push({ sigil, cell });
    }
  }
  end();
  return stretches;
}

/** The statements that a filter lets through, sorted; equal ones stay in the dossier's order. O(n log n). */
export function filterStatements(statements: readonly Statement[], filter: MatrixFilter): readonly Statement[] {
  const words = filter.words.trim().toLowerCase();
  const kept = statements.filter(
    (statement) =>
      fits(statement, filter.show) &&
      (filter.leftOutBy === null || statement.silent.some(({ witness }) => witness === filter.leftOutBy)) &&
      (filter.saidBy === null || statement.support.some(({ span }) => span.witness === filter.saidBy)) &&
      (words === '' || statement.text.toLowerCase().includes(words)),
  );
  if (filter.sort === 'families') return kept.toSorted((a, b) => b.independent - a.independent);
  if (filter.sort === 'contested') return kept.toSorted((a, b) => Number(b.contested) - Number(a.contested));
  return kept;
}

function fits({ contested, independent }: Statement, show: MatrixFilter['show']): boolean {
  switch (show) {
    case 'contested':
      return contested;
    case 'single':
      return independent <= 1;
    case 'shared':
      return independent > 1;
    case 'all':
      return true;
  }
}
