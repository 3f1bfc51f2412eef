import type { Severity, Span } from '../model/index.ts';

/** What a rule proposes; ranking turns it into a finding or leaves it out. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: Severity;
  /** One sentence that an editor understands at once. */
  readonly message: string;
  /** The words it rests on: what is in question first, then what stands against it. */
  readonly spans: readonly Span[];
  /** Words that it is about, too, and that are not shown: who is said to have said it. */
  readonly beside?: readonly Span[];
  readonly because: string;
  readonly doubt: string;
  /** 0 to 1: how sure the analyses behind it are. */
  readonly confidence: number;
  /** 0 to 1: how much it matters to a fact-checker if it is so. */
  readonly importance: number;
  /** What the rule looked at, and the thresholds it used. */
  readonly inputs: readonly Input[];
  /** What speaks against it in this dossier. */
  readonly counter: readonly string[];
}

export interface Input {
  readonly name: string;
  readonly value: string;
  readonly threshold?: string;
}

/** Every rule there is; docs/rules.md tells of each. */
export const RULES = [
  'quote-absent',
  'quote-misattributed',
  'quote-spliced',
  'quote-altered',
  'quote-edited',
  'copied-uncredited',
  'copied-credited',
  'copied-common-source',
  'copy-changed',
  'figure-against-record',
  'figure-miscopied',
  'figure-updated',
  'figure-conflict',
  'figure-garbled',
  'time-clash',
  'deadline-differs',
  'statement-contradicted',
  'statement-one-source',
  'left-out',
  'quote-without-source',
  'quote-reworded',
  'figure-without-source',
  'claim-without-source',
  'name-misspelt',
] as const;

export type Rule = (typeof RULES)[number];

/** 0.734 as "73 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** 0.7341 as "0.73". */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Words in quotation marks, on one line and at most `length` characters long. */
export function quoted(text: string, length = 160): string {
  // A comma before the closing mark is the report's, not the quotation's.
  const line = text.replace(/\s+/g, ' ').trim().replace(/[,;]$/, '');
  if (line.length <= length) return `“${line}”`;
  const last = line.lastIndexOf(' ', length - 1);
  return `“${line.slice(0, last < length / 2 ? length - 1 : last)}…”`;
}

/** `words` with a full stop, where no sentence's end stands there already, within the marks of a quotation too. */
export function ended(words: string): string {
  return /[.!?…]”?$/.test(words) ? words : `${words}.`;
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The first of each kind, by `key`, in order. */
export function distinct<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
