/** What somebody made of a finding: people's own layer beside what the machine says. */
export interface ReaderDecision {
  /** A `Finding.id`. */
  readonly finding: string;
  readonly decision: 'accepted' | 'rejected';
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}
