import type { Dossier } from '../index.ts';

/** What a dossier can be asked for, one list each, as the contract names their entries. */
export const LEDGERS = {
  reports: ({ witnesses }) => witnesses.map(({ text: _, origin, removed, turns, ...facts }) => facts),
  findings: ({ findings }) => findings,
  lineage: ({ lineage }) => lineage.edges,
  changes: ({ lineage }) => lineage.changes,
  quotes: ({ quotes }) => quotes,
  figures: ({ figures }) => figures,
  times: ({ times }) => times,
  timeline: ({ timeline }) => timeline,
  statements: ({ statements }) => statements,
  digest: ({ digest }) => digest,
  coverage: ({ coverage }) => coverage,
  names: ({ names }) => names,
  commitments: ({ commitments }) => commitments,
} as const satisfies Readonly<Record<string, (dossier: Dossier) => readonly object[]>>;

export type LedgerName = keyof typeof LEDGERS;
export const LEDGER_NAMES = Object.keys(LEDGERS) as [LedgerName, ...LedgerName[]];

interface Wanted {
  readonly ledger: LedgerName;
  /** A sigil: only what this report has a part in. */
  readonly report?: string | undefined;
  /** Only what has these words, however capitalised, anywhere in it. */
  readonly words?: string | undefined;
  /** Only quotations or figures with this verdict. */
  readonly verdict?: string | undefined;
  /** Entries to pass over. */
  readonly from: number;
  readonly most: number;
}

interface Slice {
  /** Entries that are as wanted, those on other pages included. */
  readonly total: number;
  readonly entries: readonly object[];
  /** Where to go on; null at the end. */
  readonly next: number | null;
}

/** Characters of one answer, beyond which entries wait for the next: an agent reads all that it is given. */
const ROOM = 40_000;

/** The entries of a ledger that are as wanted, as many as one answer holds: at least one where there is one. */
export function sliceOf(dossier: Dossier, { ledger, report, words, verdict, from, most }: Wanted): Slice {
  if (report !== undefined && !dossier.witnesses.some(({ sigil }) => sigil === report)) {
    const sigils = dossier.witnesses.map(({ sigil }) => sigil).join(', ');
    throw new Error(`There is no report ${report}; there are ${sigils}.`);
  }
  const sought = words?.toLowerCase();
  const all = (LEDGERS[ledger](dossier) as readonly object[]).filter(
    (entry) =>
      (report === undefined || concerns(entry, report)) &&
      (verdict === undefined || verdictOf(entry) === verdict) &&
      (sought === undefined || JSON.stringify(entry).toLowerCase().includes(sought)),
  );
  const entries: object[] = [];
  let length = 0;
  for (const entry of all.slice(from, from + most)) {
    length += JSON.stringify(entry).length;
    if (entries.length > 0 && length > ROOM) break;
    entries.push(entry);
  }
  const next = from + entries.length;
  return { total: all.length, entries, next: next < all.length ? next : null };
}

function verdictOf(entry: object): unknown {
  const { verdict, check } = entry as { verdict?: unknown; check?: { verdict: unknown } };
  return verdict ?? check?.verdict;
}

/** The fields that name a report by its sigil. */
const NAMES_A_REPORT = new Set(['witness', 'witnesses', 'sigil', 'from', 'to']);

/** Whether a report is named anywhere in the entry. */
function concerns(entry: unknown, sigil: string, field = ''): boolean {
  if (typeof entry === 'string') return entry === sigil && NAMES_A_REPORT.has(field);
  if (typeof entry !== 'object' || entry === null) return false;
  if (Array.isArray(entry)) return entry.some((one) => concerns(one, sigil, field));
  return Object.entries(entry).some(([name, value]) => concerns(value, sigil, name));
}
