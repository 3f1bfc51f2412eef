import { type Commitment, type Due, grouped } from '../../model/index.ts';
import type { Strings } from '../strings/en.ts';
import { formatDate, formatInterval } from './dates.ts';

/** One undertaking, and every place where a report tells it. */
export interface Undertaking {
  readonly id: string;
  /** The actors that the reports name, each once. */
  readonly actors: readonly string[];
  /** When it is due, each date once: where reports differ, more than one. */
  readonly dues: readonly Due[];
  readonly told: readonly Commitment[];
}

/** The undertakings of a dossier, the earliest due first, those without a date last. O(n log n). */
export function undertakingsOf(commitments: readonly Commitment[]): readonly Undertaking[] {
  const groups = [...grouped(commitments, ({ undertaking }) => undertaking)].map(([id, told]) => ({
    id,
    actors: [...new Set(told.flatMap(({ actor }) => actor ?? []))],
    dues: [
      ...new Map(
        told.flatMap(({ due }) => (due === null ? [] : [[`${due.start} ${due.end} ${due.kind}`, due]])),
      ).values(),
    ].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)),
    told,
  }));
  const first = ({ dues }: Undertaking) => dues[0]?.end ?? '9';
  return groups.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** "by 31 December 2026", "17 June 2025". */
export function formatDue({ start, end, kind }: Due, strings: Strings): string {
  return kind === 'by' ? strings.commitments.by(formatDate(end, strings)) : formatInterval(start, end, strings);
}
