import { dayInWords } from '../lang/index.ts';
import { type Commitment, contains, type Due, grouped, type TimeMention } from '../model/index.ts';
import { type Draft, ended, quoted } from './finding.ts';
import type { Dossierwide } from './input.ts';

/**
 * Commitments that several reports tell with deadlines that cannot both hold; each pair of reports once. Where one has the
 * other's date too, beside its own, nothing differs.
 */
export function commitmentFindings(dossier: Dossierwide): Draft[] {
  const dated = dossier.input.commitments.filter(({ due }) => due !== null);
  const byUndertaking = grouped(dated, ({ undertaking }) => undertaking);
  const times = timesWithin(dossier.input.times);
  return [...byUndertaking.values()].flatMap((told) => {
    for (const [i, a] of told.entries()) {
      const differ = (b: Commitment) => b.span.witness !== a.span.witness && apart(a, b) && !shareDeadline(a, b, times);
      const other = told.slice(i + 1).find(differ);
      // One disagreement is enough to send a reader there.
      if (other !== undefined) return [differs(a, other, dossier)];
    }
    return [];
  });
}

/** Two last days differ where they are not the same; a last day and a day where the day comes later. */
function apart({ due: a }: Commitment, { due: b }: Commitment): boolean {
  if (a === null || b === null) return false;
  const before = (x: string, y: string) => x.slice(0, 10) < y.slice(0, 10);
  if (a.kind === 'by' && b.kind === 'by') return before(a.end, b.start) || before(b.end, a.start);
  if (a.kind === 'by') return before(a.end, b.start);
  if (b.kind === 'by') return before(b.end, a.start);
  return before(a.end, b.start) || before(b.end, a.start);
}

/** The times that stand in a commitment's words. */
function timesWithin(times: readonly TimeMention[]): (commitment: Commitment) => TimeMention[] {
  return ({ span }) => times.filter((time) => time.span.witness === span.witness && contains(span, time.span));
}

/** Whether one of two tells the other's deadline in the same words, beside its own: "the end of May", of whichever year. */
function shareDeadline(a: Commitment, b: Commitment, timesOf: (commitment: Commitment) => TimeMention[]): boolean {
  const words = (of: Commitment, due: Due | null = null) =>
    timesOf(of)
      .filter(({ end }) => due === null || end === due.end)
      .map(({ span }) => span.text.toLowerCase());
  const has = (told: Commitment, other: Commitment) => words(told, told.due).some((one) => words(other).includes(one));
  return has(a, b) || has(b, a);
}

function differs(a: Commitment, b: Commitment, dossier: Dossierwide): Draft {
  const [report, record] = dossier.isRecord(a.span.witness) ? [b, a] : [a, b];
  const against = dossier.isRecord(record.span.witness) && !dossier.isRecord(report.span.witness);
  return {
    rule: 'deadline-differs',
    severity: against ? 'error' : 'warning',
    message: ended(
      `${dossier.called(report.span.witness)} has it due ${spell(report)}, ${dossier.called(record.span.witness)} ${spell(record)}: ${quoted(record.action, 120)}`,
    ),
    spans: [report.span, record.span],
    because: `Both tell what ${record.actor ?? report.actor ?? 'somebody'} has undertaken, with deadlines that do not meet.`,
    doubt: 'They may be two undertakings, or stages of one.',
    confidence: 0.75,
    importance: against ? 0.85 : 0.65,
    inputs: [
      { name: report.span.witness, value: spell(report) },
      { name: record.span.witness, value: spell(record) },
    ],
    counter: [],
  };
}

function spell({ due }: Commitment): string {
  if (due === null) return 'at no stated time';
  const [start, end] = [dayInWords(due.start), dayInWords(due.end)];
  return due.kind === 'by' ? `by ${end}` : start === end ? end : `${start} to ${end}`;
}
